import { queryAll, textOf } from "../../shared/live-dom.ts";
import { decodeCharacterReferences } from "./character-references.ts";
import { parseJsonLd } from "./json-ld.ts";

/** A JSON-LD node: its values by name, unchecked. */
export type JsonLdNode = ReadonlyMap<string, unknown>;

const ARTICLE_TYPES =
  /^(?:\w*NewsArticle|Article|(?:Live)?BlogPosting|Report|TechArticle|(?:Medical)?ScholarlyArticle)$/;
const PAGE_TYPES = /^(?:\w*Page|CreativeWork|ClaimReview|Review|Recipe|HowTo|Course|SocialMediaPosting)$/;
const MAX_NODES = 2_000;
const MAX_DEPTH = 6;
const MAX_SCRIPT_CHARS = 2_000_000;
const NESTING_PROPERTIES = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"];

/** Returns a JSON object as a node, or null for anything else. */
export function toJsonLdNode(value: unknown): JsonLdNode | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}

/** Returns a value as a list: an array as it is, null and undefined as no item, anything else as one item. */
export function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/**
 * Returns the first non-blank string of a value, of its name or of its `@value`; null if there is none.
 * Character references are decoded and white space is collapsed.
 */
export function toText(value: unknown): string | null {
  for (const item of toList(value)) {
    const inner = toJsonLdNode(item);
    for (const text of [item, toList(inner?.get("name"))[0], inner?.get("@value")]) {
      if (typeof text === "string" && text.trim()) return decodeCharacterReferences(text).replace(/\s+/g, " ").trim();
    }
  }
  return null;
}

// Several readers need the nodes of a page; they are parsed again only after the scripts have changed.
const cache = new WeakMap<Document, { source: string; nodes: JsonLdNode[] }>();

/** Reads all JSON-LD nodes of a document in order, with those inside arrays, `@graph` and `mainEntity`. */
export function readJsonLdNodes(document: Document): JsonLdNode[] {
  const scripts = queryAll(document, 'script[type*="ld+json" i]').map((script) => textOf(script));
  const source = scripts.join("\n");
  const cached = cache.get(document);
  if (cached?.source === source) return cached.nodes;
  const nodes: JsonLdNode[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > MAX_DEPTH || nodes.length > MAX_NODES) return;
    for (const item of toList(value)) {
      if (Array.isArray(item)) visit(item, depth + 1);
      const node = toJsonLdNode(item);
      if (!node) continue;
      nodes.push(node);
      for (const key of NESTING_PROPERTIES) visit(node.get(key), depth + 1);
    }
  };
  for (const script of scripts) if (script.length < MAX_SCRIPT_CHARS) visit(parseJsonLd(script), 0);
  cache.set(document, { source, nodes });
  return nodes;
}

function hasType(node: JsonLdNode, types: RegExp): boolean {
  return toList(node.get("@type")).some((type) => typeof type === "string" && types.test(type.replace(/^.*[/:]/, "")));
}

/** Indexes nodes by `@id` to resolve references; of several with one `@id`, the one with most properties wins. */
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

/** Reduces an address to a key that is equal for two addresses of one page: host without www, path without slash. */
function addressKey(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { hostname, pathname } = new URL(address, base);
  return hostname.replace(/^(?:www|amp|m)\./, "") + pathname.replace(/\/(?:amp\/?)?$/, "");
}

/** Finds the node of this page's article: the one with the page's address, else the first with a headline. */
export function findArticleNode(nodes: JsonLdNode[], addresses: (string | null)[], base: string): JsonLdNode | null {
  const keys = new Set(addresses.map((address) => addressKey(address, base)).filter((key) => key !== null));
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPES));
  const matching = articles.filter((node) =>
    ["url", "mainEntityOfPage", "@id"].some((field) => keys.has(addressKey(addressOf(node.get(field)), base) ?? "")),
  );
  return (
    matching.find((node) => node.has("author")) ??
    matching[0] ??
    articles.find((node) => toText(node.get("headline"))) ??
    articles[0] ??
    null
  );
}

/** Finds the dated node of the page around the article, for what the article's own node leaves out. */
export function findPageNode(nodes: JsonLdNode[], addresses: (string | null)[], base: string): JsonLdNode | null {
  const keys = new Set(addresses.map((address) => addressKey(address, base)).filter((key) => key !== null));
  const pages = nodes.filter((node) => hasType(node, PAGE_TYPES) && node.has("datePublished"));
  return pages.find((node) => keys.has(addressKey(addressOf(node.get("url") ?? node.get("@id")), base) ?? "")) ?? null;
}
