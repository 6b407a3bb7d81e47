import { selectLanguages } from "../phrases/catalog.ts";
import { pageLanguages } from "../phrases/page-languages.ts";
import type { Access, Article } from "../types.ts";
import { findContent } from "./content/classify-blocks.ts";
import { contentHtml } from "./content/content-html.ts";
import { joinBlocks } from "./content/join-blocks.ts";
import { limitPageSize } from "./dom/limit-page-size.ts";
import { type Clutter, prepareForReadability } from "./dom/prepare-for-readability.ts";
import { plainPage } from "./dom/property-names.ts";
import { removeBoilerplate } from "./dom/remove-boilerplate.ts";
import { entryDays, entryTimes } from "./dom/timestamps.ts";
import { withoutSoftBreaks } from "./letters.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { classifyPage, type PageTypeVerdict } from "./page-type/is-article.ts";

/** What the extraction needs besides the page. */
export type ExtractOptions = {
  /** The page's address. */
  url: string;
  /** Time of publication to use if the page states none, ISO 8601, or null. */
  published: string | null;
  access: Access;
  clutter: Clutter;
  /** Sanitises the article's HTML; null leaves the article's `html` empty. */
  sanitise: ((html: string) => string) | null;
};

/** An article and the type of its page; `partial` is true if the page is too large and its story was cut. */
export type ArticleExtraction = { verdict: PageTypeVerdict; partial: boolean; article: Article };

/** Extracts the article of a page without changing the page. */
export function extractArticle(document: Document, options: ExtractOptions): ArticleExtraction {
  const { url, published, access, clutter, sanitise } = options;
  selectLanguages(pageLanguages(document));
  const { page, partial, trees } = limitPageSize(document);
  const plain = plainPage(page);
  const metadata = readMetadata(plain, url);
  const copy = prepareForReadability(page, clutter, { url, title: metadata.title }, trees);
  const { blocks: all, chosen } = copy.body
    ? findContent(copy, metadata, sanitise !== null)
    : { blocks: [], chosen: [] };
  const raw = removeBoilerplate(chosen, metadata, all);
  const hasByline = metadata.byline.length > 0;
  const hasDate = (metadata.published ?? metadata.modified) !== null;
  const verdict = classifyPage(plain, { url, blocks: raw, pageBlocks: all, hasByline, hasDate });
  const { text, blocks } = joinBlocks(raw, entryDays(chosen, raw));
  const article: Article = {
    url: url.replace(/#.*$/s, ""),
    canonicalUrl: metadata.canonicalUrl,
    title: withoutSoftBreaks(metadata.title).trim(),
    byline: metadata.byline,
    site: metadata.site,
    published: metadata.published ?? published,
    modified: metadata.modified,
    conflictingDate: metadata.conflictingDate,
    language: metadata.language,
    direction: directionOf(plain, text),
    access,
    image: metadata.image,
    blocks,
    text,
    html: sanitise ? sanitise(contentHtml(all, new Set([...raw, ...entryTimes(chosen)]))) : "",
  };
  return { verdict, partial, article };
}

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const DIRECTION_SAMPLE_CHARS = 2_000;

/** Returns the direction that the page declares, or that of the script of its text's beginning. */
function directionOf(document: Document, text: string): Article["direction"] {
  const declared = document.documentElement?.getAttribute("dir") ?? document.body?.getAttribute("dir");
  return declared === "rtl" || isRightToLeft(text.slice(0, DIRECTION_SAMPLE_CHARS)) ? "rtl" : "ltr";
}

function isRightToLeft(start: string): boolean {
  if (!RIGHT_TO_LEFT_LETTER.test(start)) return false;
  const letters = start.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => RIGHT_TO_LEFT_LETTER.test(letter)).length > letters.length / 2;
}
