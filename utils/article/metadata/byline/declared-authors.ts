import { parseJsonLd } from "../json-ld.ts";
import { indexById, type JsonLdNode, toJsonLdNode, toList, toText } from "../json-ld-nodes.ts";
import type { MetaTags } from "../meta-tags.ts";
import { isSiteName, type SiteNames } from "../site-names.ts";
import { parseAuthors } from "./author-names.ts";
import { writtenBy } from "./author-words.ts";

// The most reliable first.
const AUTHOR_TAGS = [
  "author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "article:author",
  "og:article:author",
  "article:author_name",
  "article:byline",
  "article.author",
  "dc.creator",
  "dcterms.creator",
  "dcsext.author",
  "dc.contributor",
  "citation_author",
  "cxenseparse:author",
  "shareaholic:article_author_name",
  "creator",
  "authors",
  "og:author",
  "vr:author",
];

/** Returns the authors that a JSON-LD node names, references resolved and joint names split; the site only if alone. */
export function jsonLdAuthors(node: JsonLdNode | null, nodes: JsonLdNode[], names: SiteNames): string[] {
  const stated = toList(node?.get("author") ?? node?.get("creator"));
  if (!stated.length) return [];
  const byId = indexById(nodes);
  const found: string[] = [];
  for (const author of stated.flatMap(toList)) {
    const name = nameOf(author, byId);
    found.push(...parseAuthors(name, names, "stated").filter((parsed) => !found.includes(parsed)));
  }
  const people = found.filter((name) => !isSiteName(name, names));
  return people.length ? people : found;
}

function nameOf(author: unknown, byId: ReadonlyMap<string, JsonLdNode>): string {
  const person = toJsonLdNode(author);
  const id = person?.get("@id");
  const referenced = typeof id === "string" && !person?.has("name") ? byId.get(id) : undefined;
  const nameParts = [person?.get("givenName"), person?.get("familyName")].filter((part) => typeof part === "string");
  return toText(author) ?? toText(referenced?.get("name")) ?? nameParts.join(" ");
}

/** Returns the authors that the page's meta tags name, one list for each kind of tag. */
export function metaTagAuthors(metas: MetaTags, names: SiteNames): string[][] {
  const lists = AUTHOR_TAGS.map((tag) => metas.get(tag) ?? []);
  const label = metas.get("twitter:label1")?.[0];
  if (label && writtenBy().test(label)) lists.push(metas.get("twitter:data1") ?? []);
  lists.push(parselyAuthors(metas.get("parsely-page")?.[0]));
  return lists
    .map((list) => [...new Set(list.flatMap((words) => parseAuthors(words, names, "stated")))])
    .filter((list) => list.length > 0);
}

function parselyAuthors(source = ""): string[] {
  const page = toJsonLdNode(parseJsonLd(source)[0]);
  return toList(page?.get("authors") ?? page?.get("author")).filter((name) => typeof name === "string");
}
