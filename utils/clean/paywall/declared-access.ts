import { type JsonLdNode, readJsonLdNodes, toJsonLdNode, toList } from "../../article/metadata/json-ld-nodes.ts";

/** What a page declares about who may read it: everybody or not, by which tier, and the selectors of what is paid for. */
export type DeclaredAccess = { free: boolean | null; tier: "free" | "metered" | "locked" | null; parts: string[] };

const KEY = "isAccessibleForFree";
const MOST_PARTS = 20;

/** Reads schema.org's isAccessibleForFree, which may be a string, nested, or in a list, as JSON-LD or microdata, and Open Graph's content tier. */
export function readDeclaredAccess(document: Document): DeclaredAccess {
  const parts: string[] = [];
  let free: boolean | null = null;
  // "False" outweighs "true": where a page describes itself twice, what is paid for is the exception that it took care to name.
  const hear = (value: unknown) => {
    const said = truth(value);
    if (said !== null) free = said && free !== false;
  };
  for (const node of saying(document)) {
    const isPart = node.has("cssSelector");
    if (!isPart) hear(node.get(KEY));
    else if (truth(node.get(KEY)) === false) free = false;
    for (const part of isPart ? [node] : toList(node.get("hasPart")).map(toJsonLdNode))
      if (part && truth(part.get(KEY)) !== true) parts.push(...toList(part.get("cssSelector")).map(String));
  }
  for (const tag of document.querySelectorAll(`meta[itemprop="${KEY}" i]`)) hear(tag.getAttribute("content"));
  return { free, tier: tierOf(document), parts: [...new Set(parts)].slice(0, MOST_PARTS) };
}

/** A page's linked data, where a script speaks of access at all: most pages need not be parsed for it. */
function saying(document: Document): JsonLdNode[] {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    if ((script.textContent ?? "").includes(KEY)) return readJsonLdNodes(document);
  return [];
}

function truth(value: unknown): boolean | null {
  const said = /^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(String(toList(value)[0] ?? "").trim())?.[1];
  return said ? said.toLowerCase() === "true" : null;
}

function tierOf(document: Document): DeclaredAccess["tier"] {
  const tag = document.querySelector("meta[property='article:content_tier' i], meta[name='article:content_tier' i]");
  const tier = tag?.getAttribute("content")?.trim().toLowerCase();
  return tier === "free" || tier === "metered" || tier === "locked" ? tier : null;
}
