/** A page's meta tags: contents by lower-cased name or property, in document order, blanks collapsed. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MOST = 600;
const LONGEST = 2_000;

/** Reads a page's meta tags in one pass; `value` is what some pages write for `content`. */
export function readMetaTags(document: Document): MetaTags {
  const metas = new Map<string, string[]>();
  let seen = 0;
  for (const tag of document.getElementsByTagName("meta")) {
    if (++seen > MOST) break;
    const name = tag.getAttribute("name") || tag.getAttribute("property") || tag.getAttribute("http-equiv");
    const content = name && (tag.getAttribute("content") ?? tag.getAttribute("value"));
    const text = content?.slice(0, LONGEST).replace(/\s+/g, " ").trim();
    if (!name || !text) continue;
    const key = name.trim().toLowerCase();
    const list = metas.get(key);
    if (list) list.push(text);
    else metas.set(key, [text]);
  }
  return metas;
}

/** The first content among meta names, asked in order, or null. */
export function firstMetaContent(metas: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const content = metas.get(name)?.[0];
    if (content) return content;
  }
  return null;
}
