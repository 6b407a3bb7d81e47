import { indexById, type JsonLdNode, toJsonLdNode, toList, toText } from "../json-ld-nodes.ts";
import type { MetaTags } from "../meta-tags.ts";
import type { SiteNames } from "../site-names.ts";
import { parseAuthors } from "./author-names.ts";

// "Written by" as the label of a card's first line, in the languages that content systems speak.
const WRITTEN_BY =
  /written|author|verfasst|geschrieben|écrit|auteur|rédigé|escrito|autor|scritto|autore|geschreven|skrev|napisan|автор|написан|yazan|作者|著者|執筆|投稿者|작성/i;
const TAGS = [
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

/** The authors whom a JSON-LD node names: persons before organisations, references resolved, names split. */
export function jsonLdAuthors(node: JsonLdNode | null, nodes: JsonLdNode[], names: SiteNames): string[] {
  const said = toList(node?.get("author") ?? node?.get("creator"));
  if (!said.length) return [];
  const byId = indexById(nodes);
  const found: string[] = [];
  for (const author of said.flatMap(toList)) {
    const own = toJsonLdNode(author);
    const id = own?.get("@id");
    const meant = typeof id === "string" && !own?.has("name") ? byId.get(id) : undefined;
    const given = [own?.get("givenName"), own?.get("familyName")].filter((part) => typeof part === "string").join(" ");
    const name = toText(author) ?? toText(meant?.get("name")) ?? given;
    found.push(...parseAuthors(name ?? "", names, "stated").filter((one) => !found.includes(one)));
  }
  return found;
}

/** The authors whom the page's meta tags name, one list for each kind of tag. */
export function metaTagAuthors(metas: MetaTags, names: SiteNames): string[][] {
  const lists = TAGS.map((tag) => metas.get(tag) ?? []);
  const label = metas.get("twitter:label1")?.[0];
  if (label && WRITTEN_BY.test(label)) lists.push(metas.get("twitter:data1") ?? []);
  lists.push(parselyAuthors(metas.get("parsely-page")?.[0]));
  return lists
    .map((list) => [...new Set(list.flatMap((words) => parseAuthors(words, names, "stated")))])
    .filter((list) => list.length > 0);
}

function parselyAuthors(source: string | undefined): string[] {
  if (!source) return [];
  try {
    const page = toJsonLdNode(JSON.parse(source));
    return toList(page?.get("authors") ?? page?.get("author")).filter((name) => typeof name === "string");
  } catch {
    return []; // not the JSON that the tag promises: it says nothing
  }
}
