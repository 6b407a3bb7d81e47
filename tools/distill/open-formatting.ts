// A link is none: the next one closes it.
const FORMATTING = new Set("b big code em font i s small strike strong tt u".split(" "));
// Parsers open no more than three elements of one name without attributes again.
const MAX_PLAIN = 3 * FORMATTING.size;

/** Counts the formatting elements that a parser opens again in each block, because none of their end tags has come. */
export type OpenFormatting = {
  /** Reads a tag of any element. */
  read: (name: string, isEndTag: boolean, hasAttributes: boolean) => void;
  /** Returns the greatest number of elements that a start tag makes, with those that are opened again in it. */
  madeBy: (name: string) => number;
};

/** Starts to count the formatting elements of a page. */
export function createOpenFormatting(): OpenFormatting {
  const open = new Map<string, boolean[]>();
  let [plain, attributed] = [0, 0];
  const add = (hasAttributes: boolean, change: 1 | -1) => {
    if (hasAttributes) attributed += change;
    else plain += change;
  };
  return {
    read: (name, isEndTag, hasAttributes) => {
      if (!FORMATTING.has(name)) return;
      const opened = open.get(name) ?? [];
      open.set(name, opened);
      const closed = isEndTag ? opened.pop() : undefined;
      if (closed !== undefined) add(closed, -1);
      if (isEndTag) return;
      opened.push(hasAttributes);
      add(hasAttributes, 1);
    },
    madeBy: (name) => (FORMATTING.has(name) ? 1 : 1 + attributed + Math.min(plain, MAX_PLAIN)),
  };
}
