/** The contents of a page's meta tags by lower-cased name, in document order, white space collapsed. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MAX_TAGS = 600;
const MAX_CONTENT_CHARS = 2_000;

/** Reads a page's meta tags; some pages write `property` for `name`, or `value` for `content`. */
export function readMetaTags(document: Document): MetaTags {
  const metas = new Map<string, string[]>();
  let seen = 0;
  for (const tag of document.getElementsByTagName("meta")) {
    if (++seen > MAX_TAGS) break;
    const name = tag.getAttribute("name") || tag.getAttribute("property") || tag.getAttribute("http-equiv");
    const content = name && (tag.getAttribute("content") ?? tag.getAttribute("value"));
    const text = content?.slice(0, MAX_CONTENT_CHARS).replace(/\s+/g, " ").trim();
    if (!name || !text) continue;
    const key = name.trim().toLowerCase();
    const list = metas.get(key);
    if (list) list.push(text);
    else metas.set(key, [text]);
  }
  return metas;
}

/** Returns the content of the first of several meta names that the page has, or null. */
export function firstMetaContent(metas: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const content = metas.get(name)?.[0];
    if (content) return content;
  }
  return null;
}
