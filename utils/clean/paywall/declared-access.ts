import { type JsonLdNode, readJsonLdNodes, toJsonLdNode, toList } from "../../article/metadata/json-ld-nodes.ts";
import { attributeOf, queryAll, queryOne, textOf } from "../../shared/live-dom.ts";

/** A page's own statement of who may read it; null where it states nothing. */
export type DeclaredAccess = {
  free: boolean | null;
  tier: "free" | "metered" | "locked" | null;
  /** Selectors of the parts that are paid for. */
  parts: string[];
};

const PROPERTY = "isAccessibleForFree";
const MAX_PARTS = 20;

/**
 * Reads schema.org's isAccessibleForFree, as JSON-LD or microdata, and Open Graph's content tier.
 * The property may be a string, nested, or in a list.
 */
export function readDeclaredAccess(document: Document): DeclaredAccess {
  const parts: string[] = [];
  let free: boolean | null = null;
  // "False" outweighs "true": a page that describes itself twice names what is paid for as the exception.
  const addClaim = (value: unknown) => {
    const claim = parseClaim(value);
    if (claim !== null) free = claim && free !== false;
  };
  for (const node of nodesAboutAccess(document)) {
    const isPart = node.has("cssSelector");
    if (!isPart) addClaim(node.get(PROPERTY));
    else if (parseClaim(node.get(PROPERTY)) === false) free = false;
    for (const part of isPart ? [node] : toList(node.get("hasPart")).map(toJsonLdNode))
      if (part && parseClaim(part.get(PROPERTY)) !== true) parts.push(...toList(part.get("cssSelector")).map(String));
  }
  for (const tag of queryAll(document, `meta[itemprop="${PROPERTY}" i]`)) addClaim(attributeOf(tag, "content"));
  return { free, tier: readTier(document), parts: [...new Set(parts)].slice(0, MAX_PARTS) };
}

/** Returns a page's JSON-LD if a script names the property: most pages need not be parsed for it. */
function nodesAboutAccess(document: Document): JsonLdNode[] {
  for (const script of queryAll(document, 'script[type="application/ld+json" i]'))
    if (textOf(script).includes(PROPERTY)) return readJsonLdNodes(document);
  return [];
}

function parseClaim(value: unknown): boolean | null {
  const claim = /^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(String(toList(value)[0] ?? "").trim())?.[1];
  return claim ? claim.toLowerCase() === "true" : null;
}

function readTier(document: Document): DeclaredAccess["tier"] {
  const tag = queryOne(document, "meta[property='article:content_tier' i], meta[name='article:content_tier' i]");
  const tier = attributeOf(tag, "content")?.trim().toLowerCase();
  return tier === "free" || tier === "metered" || tier === "locked" ? tier : null;
}
