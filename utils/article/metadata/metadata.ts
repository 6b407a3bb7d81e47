import type { Article } from "../../types.ts";
import { textNearHeadline } from "../text-near-headline.ts";
import { readByline } from "./byline/byline.ts";
import { findCanonicalUrl } from "./canonical.ts";
import { findPublicationDates } from "./dates/publication-dates.ts";
import { findOwnNodes, type JsonLdNode, readJsonLdNodes, toJsonLdNode, toList, toText } from "./json-ld-nodes.ts";
import { declaredLanguage } from "./language.ts";
import { firstMetaContent, type MetaTags, readMetaTags } from "./meta-tags.ts";
import { collectSiteNames } from "./site-names.ts";
import { findTitle } from "./title.ts";

/** What a page says about its article outside the article's text. Times are ISO 8601. */
export type Metadata = Pick<
  Article,
  "canonicalUrl" | "title" | "byline" | "site" | "published" | "modified" | "conflictingDate" | "language" | "image"
> & {
  /** The page's summary of itself in a sentence or two, or "". */
  description: string;
  /** Whether the page declares itself news (2), an article (1) or neither (0). */
  declared: number;
  /** The article's text as JSON-LD states it, or "". */
  articleBody: string;
};

/** A longer name of a site is not shown: it would leave no room for the facts in a copy. */
const MAX_SITE_CHARS = 100;
const CANONICAL = 'link[rel~="canonical" i]';

/** Reads what a page says about its article; `url` is the page's own address. */
export function readMetadata(document: Document, url: string): Metadata {
  const metas = readMetaTags(document);
  const canonicalUrl = findCanonicalUrl(
    [document.querySelector(CANONICAL)?.getAttribute("href"), firstMetaContent(metas, "og:url")],
    url,
  );
  const nodes = readJsonLdNodes(document);
  const ownTitles = [
    firstMetaContent(metas, "og:title"),
    firstMetaContent(metas, "twitter:title"),
    firstMetaContent(metas, "title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title"),
    document.querySelector("title")?.textContent ?? null,
  ];
  const { article: node, page } = findOwnNodes(nodes, [url, canonicalUrl], url, ownTitles.join());
  const stated =
    firstMetaContent(metas, "og:site_name", "application-name", "apple-mobile-web-app-title") ??
    toText(node?.get("publisher"));
  const site = stated && stated.length <= MAX_SITE_CHARS ? stated : null;
  const names = collectSiteNames([site, toText(node?.get("publisher"))], url);
  const { title, element } = findTitle(document, [toText(node?.get("headline")), ...ownTitles], names);
  const lines = textNearHeadline(document, element);
  const image =
    firstMetaContent(metas, "og:image", "og:image:url", "twitter:image") ??
    toText(toJsonLdNode(toList(node?.get("image"))[0])?.get("url") ?? node?.get("image"));
  const dates = findPublicationDates({ document, url, node, page, metas, lines });
  return {
    canonicalUrl,
    title,
    byline: readByline({ document, node, page, nodes, metas, names, lines }),
    site,
    ...dates,
    language: declaredLanguage(document, metas, node, title),
    image: image && URL.canParse(image, url) ? new URL(image, url).href : null,
    description: firstMetaContent(metas, "description", "og:description", "twitter:description") ?? "",
    articleBody: toText(node?.get("articleBody")) ?? "",
    declared: declaredLevel(node, metas),
  };
}

const NEWS_TYPES = /NewsArticle|LiveBlogPosting/;

function declaredLevel(node: JsonLdNode | null, metas: MetaTags): number {
  if (toList(node?.get("@type")).some((type) => NEWS_TYPES.test(String(type)))) return 2;
  return node !== null || /^article$/i.test(firstMetaContent(metas, "og:type") ?? "") ? 1 : 0;
}
