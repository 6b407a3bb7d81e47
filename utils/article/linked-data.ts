/** One JSON-LD node: its fields by name, values unchecked. */
export type Node = ReadonlyMap<string, unknown>;

const ARTICLE_TYPES =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|TechArticle|ScholarlyArticle|OpinionNewsArticle)$/;
const MAX_NODES = 2_000;

/** A JSON object as a node, or null for anything else. */
export function asNode(value: unknown): Node | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}

/** A value as a list: an array as it is, nothing as an empty one, anything else alone. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The first non-blank string among a value's items, blanks collapsed, or null. */
export function asText(value: unknown): string | null {
  for (const item of asList(value)) {
    if (typeof item === "string" && item.trim()) return item.replace(/\s+/g, " ").trim();
    const inner = asNode(item)?.get("name") ?? asNode(item)?.get("@value");
    if (typeof inner === "string" && inner.trim()) return inner.replace(/\s+/g, " ").trim();
  }
  return null;
}

/** A JSON-LD script's value; line breaks inside strings and HTML comment marks, which sites leave in, are forgiven. */
function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, "");
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, " ").replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; a script that stays unreadable says nothing.
    }
  }
  return null;
}

/** All JSON-LD nodes of a document in order, those inside arrays, `@graph` and `mainEntity` included. */
export function linkedData(document: Document): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > 6 || nodes.length > MAX_NODES) return;
    for (const item of asList(value)) {
      const node = asNode(item);
      if (!node) continue;
      nodes.push(node);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"])
        visit(node.get(key), depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    visit(parse(script.textContent ?? ""), 0);
  return nodes;
}

/** Whether a node describes an article. */
function isArticleNode(node: Node): boolean {
  return asList(node.get("@type")).some(
    (type) => typeof type === "string" && ARTICLE_TYPES.test(type.replace(/^.*[/:]/, "")),
  );
}

function addressOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const node = asNode(value);
  return asText(node?.get("@id")) ?? asText(node?.get("url"));
}

/** An address reduced to what makes two of them the same page: host without www, path without trailing slash. */
function addressKey(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { hostname, pathname } = new URL(address, base);
  return hostname.replace(/^(?:www|amp|m)\./, "") + pathname.replace(/\/(?:amp\/?)?$/, "");
}

/** The node that describes this page's article: the one whose address is the page's, else the first with a headline. */
export function articleNode(nodes: Node[], addresses: (string | null)[], base: string): Node | null {
  const keys = new Set(addresses.map((address) => addressKey(address, base)).filter((key) => key !== null));
  const articles = nodes.filter(isArticleNode);
  const same = articles.find((node) =>
    ["url", "mainEntityOfPage", "@id"].some((field) => keys.has(addressKey(addressOf(node.get(field)), base) ?? "")),
  );
  return same ?? articles.find((node) => asText(node.get("headline"))) ?? articles[0] ?? null;
}
