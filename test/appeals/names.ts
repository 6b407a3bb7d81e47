/** How the boxes of one appeal are called: the outermost one's attributes, and the class of each part. */
export type Names = { tag: string; attributes: string; part: (name: string) => string; at: (name: string) => string };

const ROOT = "box";

/**
 * Names as the publisher or vendor gives them: those of a compound selector (`tag#id.class[attribute=value]`) and
 * classes built upon the first of them.
 */
export function ownNames(selector: string): Names {
  const tag = /^[a-z][\w-]*/.exec(selector)?.[0] ?? "div";
  const id = /#([\w-]+)/.exec(selector)?.[1];
  const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name);
  const attributes = [...selector.matchAll(/\[([\w-]+)(?:=([^\]]*))?\]/g)];
  const base = classes[0] ?? id ?? tag;
  const part = (name: string) =>
    name === ROOT ? (classes.length ? classes.join(" ") : `${base}__root`) : `${base}__${name}`;
  const given = attributes.map(([, name, value = ""]) => ` ${name}="${value}"`).join("");
  const at = (name: string) => `.${part(name).split(" ")[0]}`;
  return { tag, attributes: `${id ? ` id="${id}"` : ""}${given}`, part, at };
}

/** Names as a style compiler gives them: they say nothing, and differ for every part. */
export function hashedNames(seed: string): Names {
  const part = (name: string) => hashed(`${seed}/${name}`);
  return { tag: "div", attributes: "", part, at: (name) => `.${part(name)}` };
}

/** A name that says nothing, the same for the same words (FNV-1a, base 36). */
function hashed(words: string): string {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const digits = hash.toString(36).padStart(7, "0");
  return `a${digits.slice(0, 4)}_${digits.slice(4, 7)}`;
}
