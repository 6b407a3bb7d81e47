import { authorsIn, nameOf } from "./byline.ts";
import { articleNode, asList, asNode, asText, linkedData, type Node } from "./linked-data.ts";
import { isoTime, visibleTime } from "./published.ts";
import { bestTitle } from "./title.ts";
import { visibleByline } from "./visible-byline.ts";

/** What a page says about its article outside the article's text. */
export type Metadata = {
  canonicalUrl: string;
  title: string;
  byline: string[];
  site: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  image: string | null;
  /** Whether the page itself says that it is an article (JSON-LD or Open Graph). */
  declared: boolean;
};

/** The first non-blank content among meta tags, asked in order by name, property or itemprop. */
function meta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    for (const tag of document.querySelectorAll(
      `meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i]`,
    )) {
      const content = tag.getAttribute("content")?.replace(/\s+/g, " ").trim();
      if (content) return content;
    }
  }
  return null;
}

/** The authors, from the source that is most rarely wrong to the one that is most often. */
function byline(document: Document, node: Node | null, site: string | null): string[] {
  const stated = asList(node?.get("author") ?? node?.get("creator")).flatMap((author) => {
    const type = asText(asNode(author)?.get("@type"));
    const name = asText(author);
    if (!name || (type && /Organi[sz]ation/.test(type))) return [];
    return authorsIn(name, site);
  });
  const unique = [...new Set(stated)];
  if (unique.length) return unique;
  const tags = [
    ...document.querySelectorAll(
      'meta[name="author" i], meta[name="parsely-author" i], meta[name="byl" i], meta[name="sailthru.author" i], meta[name="dc.creator" i], meta[property="article:author" i]',
    ),
  ];
  for (const tag of tags) {
    const names = authorsIn(tag.getAttribute("content") ?? "", site);
    if (names.length) return names;
  }
  for (const selector of [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    '[rel~="author"]',
    ".byline__name, .author-name, .byline-name, .c-byline__author",
    ".byline, .author",
  ]) {
    const found = [...document.querySelectorAll(selector)].filter(
      (element) => !element.closest("aside, footer, nav, [class*='comment' i], [class*='related' i]"),
    );
    const names = [...new Set(found.slice(0, 6).flatMap((element) => authorsIn(element.textContent ?? "", site)))];
    if (names.length && names.length <= 6) return names.filter((name) => nameOf(name, site));
  }
  return visibleByline(document, site);
}

/** What the page says about its article; `url` is the page's own address. */
export function readMetadata(document: Document, url: string): Metadata {
  const canonical =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? meta(document, "og:url");
  const canonicalUrl = canonical && URL.canParse(canonical, url) ? new URL(canonical, url).href : url;
  const node = articleNode(linkedData(document), [url, canonicalUrl], url);
  const site =
    meta(document, "og:site_name", "application-name", "apple-mobile-web-app-title") ?? asText(node?.get("publisher"));
  const image =
    meta(document, "og:image", "twitter:image") ??
    asText(asNode(asList(node?.get("image"))[0])?.get("url") ?? node?.get("image"));
  const stated =
    isoTime(asText(node?.get("datePublished"))) ??
    isoTime(
      meta(
        document,
        "article:published_time",
        "og:published_time",
        "datePublished",
        "publish-date",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dc.date",
        "date",
        "article.published",
        "cXenseParse:recs:publishtime",
      ),
    );
  return {
    canonicalUrl,
    title: bestTitle(document, {
      headline: asText(node?.get("headline")),
      shared: meta(document, "og:title", "twitter:title"),
      site,
    }),
    byline: byline(document, node, site),
    site,
    published: stated ?? visibleTime(document, url),
    modified:
      isoTime(asText(node?.get("dateModified"))) ??
      isoTime(meta(document, "article:modified_time", "og:updated_time", "dateModified", "last-modified")),
    language: languageOf(document, node),
    image: image && URL.canParse(image, url) ? new URL(image, url).href : null,
    declared: node !== null || /^article$/i.test(meta(document, "og:type") ?? ""),
  };
}

/** The page's language as a BCP 47 tag: what the markup says, else null. */
function languageOf(document: Document, node: Node | null): string | null {
  const said =
    document.documentElement?.getAttribute("lang") ||
    document.documentElement?.getAttribute("xml:lang") ||
    asText(node?.get("inLanguage")) ||
    meta(document, "content-language", "og:locale");
  const tag = said?.trim().replace(/_/g, "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
