import type { Access, Article } from "../types.ts";
import { findContent } from "./content/classify-blocks.ts";
import { contentHtml } from "./content/content-html.ts";
import { joinBlocks } from "./content/join-blocks.ts";
import { limitPageSize } from "./dom/limit-page-size.ts";
import { prepareForReadability } from "./dom/prepare-for-readability.ts";
import { removeBoilerplate } from "./dom/remove-boilerplate.ts";
import { readMetadata } from "./metadata/metadata.ts";
import { classifyPage, type PageTypeVerdict } from "./page-type/is-article.ts";

/** What reading an article needs beside the page. */
export type ExtractOptions = {
  /** The page's address. */
  url: string;
  /** ISO 8601 time to use where the page states none, or null. */
  published: string | null;
  access: Access;
  /** What the cleaning would take off a copy of the page. */
  unwanted: (copy: Document) => Element[];
  /** Turns hostile HTML into an article's HTML; null leaves the article's `html` empty. */
  sanitise: ((html: string) => string) | null;
};

/** An article, and whether the page is one; `partial` is true where the page is too large and its story was cut. */
export type ArticleExtraction = { verdict: PageTypeVerdict; partial: boolean; article: Article };

/** Reads the article of a page, without touching the page. */
export function extractArticle(document: Document, options: ExtractOptions): ArticleExtraction {
  const { url, published, access, unwanted, sanitise } = options;
  const { page, partial } = limitPageSize(document);
  const metadata = readMetadata(page, url);
  const copy = prepareForReadability(page, unwanted, url);
  const dir = document.documentElement?.getAttribute("dir") ?? document.body?.getAttribute("dir");
  const { blocks: all, chosen } = copy.body
    ? findContent(copy, metadata, sanitise !== null)
    : { blocks: [], chosen: [] };
  const raw = removeBoilerplate(chosen, metadata);
  const signed = metadata.published !== null || metadata.byline.length > 0;
  const verdict = classifyPage(document, { url, blocks: raw, signed });
  const { text, blocks } = joinBlocks(raw);
  const article: Article = {
    url: url.replace(/#.*$/s, ""),
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    byline: metadata.byline,
    site: metadata.site,
    published: metadata.published ?? published,
    modified: metadata.modified,
    conflictingDate: metadata.conflictingDate,
    language: metadata.language,
    direction: dir === "rtl" || isRightToLeft(text) ? "rtl" : "ltr",
    access,
    image: metadata.image,
    blocks,
    text,
    html: sanitise ? sanitise(contentHtml(all, new Set(raw))) : "",
  };
  return { verdict, partial, article };
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether most of a text's first letters are of a script written from right to left. */
function isRightToLeft(text: string): boolean {
  const start = text.slice(0, 2_000);
  if (!RIGHT_TO_LEFT.test(start)) return false;
  const letters = start.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length > letters.length / 2;
}
