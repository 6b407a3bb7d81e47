import { queryAll, textOf } from "../../shared/live-dom.ts";
import { isRecord } from "../../shared/values.ts";
import { lettersAndDigits } from "../letters.ts";
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
const LISTING_PROPERTY = /^(?:hasPart|itemListElement)$/;

/** Returns a JSON object as a node, or null for anything else. */
export function toJsonLdNode(value: unknown): JsonLdNode | null {
  return isRecord(value) && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
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

// Items of a list and parts of a collection.
const listed = new WeakSet<JsonLdNode>();

/** Reads all JSON-LD nodes of a document in order, with those inside arrays, `@graph` and `mainEntity`. */
export function readJsonLdNodes(document: Document): JsonLdNode[] {
  const scripts = queryAll(document, 'script[type*="ld+json" i]').map((script) => textOf(script));
  const source = scripts.join("\n");
  const cached = cache.get(document);
  if (cached?.source === source) return cached.nodes;
  const nodes: JsonLdNode[] = [];
  const visit = (value: unknown, depth: number, isListed: boolean) => {
    if (depth > MAX_DEPTH || nodes.length > MAX_NODES) return;
    for (const item of toList(value)) {
      if (Array.isArray(item)) visit(item, depth + 1, isListed);
      const node = toJsonLdNode(item);
      if (!node) continue;
      nodes.push(node);
      if (isListed) listed.add(node);
      for (const key of NESTING_PROPERTIES) visit(node.get(key), depth + 1, isListed || LISTING_PROPERTY.test(key));
    }
  };
  for (const script of scripts) if (script.length < MAX_SCRIPT_CHARS) visit(parseJsonLd(script), 0, false);
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

/**
 * Reduces an address to its path, which is equal for two addresses of one page: without a host, because editions of one
 * publisher share their stories, and without a slash at the end. "" for no address.
 */
const pathOf = (address: string | null, base: string): string =>
  address && URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/(?:amp\/?)?$/, "") : "";

/**
 * Finds the nodes of this page among those of other stories: the node of the article, and the dated one of the page
 * around it, for what the article's own node leaves out.
 * The article has the page's address, or a headline that the page states as its title, or is in no list and has no
 * address at all.
 */
export function findOwnNodes(nodes: JsonLdNode[], addresses: string[], base: string, titles: string) {
  const paths = new Set(addresses.map((address) => pathOf(address, base)));
  paths.delete("");
  const hasPageAddress = (node: JsonLdNode, ...fields: string[]) =>
    fields.some((field) => paths.has(pathOf(addressOf(node.get(field)), base)));
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPES));
  const matching = articles.filter((node) => hasPageAddress(node, "url", "mainEntityOfPage", "@id"));
  const flatTitles = lettersAndDigits(titles);
  const article =
    matching.find((node) => node.has("author")) ??
    matching[0] ??
    articles.find((node) => {
      const headline = lettersAndDigits(toText(node.get("headline")) ?? "");
      return headline && flatTitles.includes(headline);
    }) ??
    articles.find((node) => !listed.has(node) && !addressOf(node.get("url") ?? node.get("mainEntityOfPage"))) ??
    null;
  const isDatedPage = (node: JsonLdNode) =>
    hasType(node, PAGE_TYPES) && node.has("datePublished") && hasPageAddress(node, "url", "@id");
  return { article, page: nodes.find(isDatedPage) ?? null };
}
