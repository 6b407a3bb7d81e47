import { byline } from "./byline.ts";
import { canonicalOf } from "./canonical.ts";
import { languageOf } from "./language.ts";
import { linesAround } from "./lines.ts";
import { articleNode, asList, asNode, asText, linkedData, type Node, pageNode } from "./linked-data.ts";
import { firstMeta, metasOf } from "./metas.ts";
import { times } from "./published.ts";
import { siteNames } from "./site-names.ts";
import { bestTitle } from "./title.ts";

/** What a page says about its article outside the article's text. */
export type Metadata = {
  canonicalUrl: string;
  title: string;
  byline: string[];
  site: string | null;
  published: string | null;
  modified: string | null;
  /** The day that the page shows or states beside `published` and that is more than a day away from it, else null. */
  conflictingDate: string | null;
  language: string | null;
  image: string | null;
  /** What the page says in a sentence or two of what it is about; empty where it says nothing. */
  description: string;
  /** Whether the page itself says that it is news (2), an article (1), or neither (0). */
  declared: number;
  /** The article's text as the page's linked data gives it, or "". */
  articleBody: string;
};

const CANONICAL = 'link[rel~="canonical" i]';

/** What the page says about its article; `url` is the page's own address. */
export function readMetadata(document: Document, url: string): Metadata {
  const metas = metasOf(document);
  const canonicalUrl = canonicalOf(
    [document.querySelector(CANONICAL)?.getAttribute("href"), firstMeta(metas, "og:url")],
    url,
  );
  const nodes = linkedData(document);
  const node = articleNode(nodes, [url, canonicalUrl], url);
  const page = pageNode(nodes, [url, canonicalUrl], url);
  const site =
    firstMeta(metas, "og:site_name", "application-name", "apple-mobile-web-app-title") ??
    asText(node?.get("publisher"));
  const names = siteNames([site, asText(node?.get("publisher"))], url);
  const said = [
    asText(node?.get("headline")),
    firstMeta(metas, "og:title"),
    firstMeta(metas, "twitter:title"),
    firstMeta(metas, "title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title"),
    document.querySelector("title")?.textContent ?? null,
  ];
  const { title, element } = bestTitle(document, said, names);
  const lines = linesAround(document, element);
  const image =
    firstMeta(metas, "og:image", "og:image:url", "twitter:image") ??
    asText(asNode(asList(node?.get("image"))[0])?.get("url") ?? node?.get("image"));
  const when = times({ document, url, node, page, metas, lines });
  return {
    canonicalUrl,
    title,
    byline: byline({ document, node, page, nodes, metas, names, lines }),
    site,
    ...when,
    language: languageOf(document, metas, node, title),
    image: image && URL.canParse(image, url) ? new URL(image, url).href : null,
    description: firstMeta(metas, "description", "og:description", "twitter:description") ?? "",
    articleBody: asText(node?.get("articleBody")) ?? "",
    declared: isNews(node) ? 2 : node !== null || /^article$/i.test(firstMeta(metas, "og:type") ?? "") ? 1 : 0,
  };
}

const NEWS = /NewsArticle|LiveBlogPosting/;

function isNews(node: Node | null): boolean {
  return asList(node?.get("@type")).some((type) => NEWS.test(String(type)));
}
