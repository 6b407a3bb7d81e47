import { decodeCharacterReferences } from "./character-references.ts";
import { parseJsonLd } from "./json-ld.ts";

/** One JSON-LD node: its fields by name, values unchecked. */
export type JsonLdNode = ReadonlyMap<string, unknown>;

const ARTICLE_TYPES =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|TechArticle|ScholarlyArticle|MedicalScholarlyArticle)$/;
const PAGE_TYPES = /^(?:\w*Page|CreativeWork|ClaimReview|Review|Recipe|HowTo|Course|SocialMediaPosting)$/;
const MAX_NODES = 2_000;
const LONGEST_SCRIPT = 2_000_000;
const NESTED = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"];

/** A JSON object as a node, or null for anything else. */
export function toJsonLdNode(value: unknown): JsonLdNode | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}

/** A value as a list: an array as it is, nothing as an empty one, anything else alone. */
export function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The first non-blank string among a value's items, entities resolved and blanks collapsed, or null. */
export function toText(value: unknown): string | null {
  for (const item of toList(value)) {
    const inner = toJsonLdNode(item);
    for (const text of [item, toList(inner?.get("name"))[0], inner?.get("@value")]) {
      if (typeof text === "string" && text.trim()) return decodeCharacterReferences(text).replace(/\s+/g, " ").trim();
    }
  }
  return null;
}

// A page is read for its access and for its metadata; its scripts are parsed once, and again when they change.
const read = new WeakMap<Document, { source: string; nodes: JsonLdNode[] }>();

/** All JSON-LD nodes of a document in order, those inside arrays, `@graph` and `mainEntity` included. */
export function readJsonLdNodes(document: Document): JsonLdNode[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].map((script) => script.textContent ?? "");
  const source = scripts.join("\n");
  const known = read.get(document);
  if (known?.source === source) return known.nodes;
  const nodes: JsonLdNode[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > 6 || nodes.length > MAX_NODES) return;
    for (const item of toList(value)) {
      if (Array.isArray(item)) visit(item, depth + 1);
      const node = toJsonLdNode(item);
      if (!node) continue;
      nodes.push(node);
      for (const key of NESTED) visit(node.get(key), depth + 1);
    }
  };
  for (const script of scripts) if (script.length < LONGEST_SCRIPT) visit(parseJsonLd(script), 0);
  read.set(document, { source, nodes });
  return nodes;
}

function hasType(node: JsonLdNode, types: RegExp): boolean {
  return toList(node.get("@type")).some((type) => typeof type === "string" && types.test(type.replace(/^.*[/:]/, "")));
}

/** Nodes by their `@id`, so that a reference finds what it means; the fullest description wins. */
export function indexById(nodes: JsonLdNode[]): ReadonlyMap<string, JsonLdNode> {
  const found = new Map<string, JsonLdNode>();
  for (const node of nodes) {
    const id = node.get("@id");
    if (typeof id === "string" && node.size > (found.get(id)?.size ?? 1)) found.set(id, node);
  }
  return found;
}

function addressOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const node = toJsonLdNode(value);
  const id = node?.get("@id") ?? node?.get("url");
  return typeof id === "string" ? id : null;
}

/** An address reduced to what makes two of them the same page: host without www, path without trailing slash. */
function addressKey(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { hostname, pathname } = new URL(address, base);
  return hostname.replace(/^(?:www|amp|m)\./, "") + pathname.replace(/\/(?:amp\/?)?$/, "");
}

/** The node that describes this page's article: the one whose address is the page's, else the first with a headline. */
export function findArticleNode(nodes: JsonLdNode[], addresses: (string | null)[], base: string): JsonLdNode | null {
  const keys = new Set(addresses.map((address) => addressKey(address, base)).filter((key) => key !== null));
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPES));
  const same = articles.filter((node) =>
    ["url", "mainEntityOfPage", "@id"].some((field) => keys.has(addressKey(addressOf(node.get(field)), base) ?? "")),
  );
  return (
    same.find((node) => node.has("author")) ??
    same[0] ??
    articles.find((node) => toText(node.get("headline"))) ??
    articles[0] ??
    null
  );
}

/** The node that describes the page around the article, for what the article's own node leaves out. */
export function findPageNode(nodes: JsonLdNode[], addresses: (string | null)[], base: string): JsonLdNode | null {
  const keys = new Set(addresses.map((address) => addressKey(address, base)).filter((key) => key !== null));
  const pages = nodes.filter((node) => hasType(node, PAGE_TYPES) && node.has("datePublished"));
  return pages.find((node) => keys.has(addressKey(addressOf(node.get("url") ?? node.get("@id")), base) ?? "")) ?? null;
}
