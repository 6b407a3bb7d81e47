import { endsSentence } from "../sentence-ends.ts";
import { CLASS_NAME_CATEGORIES, categorizeClassNames } from "./class-name-categories.ts";
import { LINE_PATTERNS } from "./line-patterns.ts";
import { boxOfItsOwn, enclosing, isInside, lineOf } from "./page-element.ts";
import type { PageBlock, PageElement } from "./types.ts";

const FURNITURE_TAGS = new Set(["ASIDE", "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "NAV", "TABLE"]);
/** Tags of the terms of definition lists. */
export const TERM_TAGS = new Set(["DT"]);
const LIST_TAGS = new Set(["DL", "OL", "PRE", "TABLE", "UL"]);
/** Categories of class names that templates give to furniture. */
export const FURNITURE_NAMES: readonly string[] = [
  "related",
  "share",
  "comment",
  "author",
  "caption",
  "media",
  "foot",
  "box",
  "embed",
];
const FURNITURE_BITS = CLASS_NAME_CATEGORIES.reduce(
  (bits, [name], index) => (FURNITURE_NAMES.includes(name) ? bits | (1 << index) : bits),
  0,
);
const BOX_BIT = 1 << CLASS_NAME_CATEGORIES.findIndex(([name]) => name === "box");
const boilerplatePatterns = Object.values(LINE_PATTERNS);

/** True if a block has words that lead elsewhere, sell or credit. */
export const isLikeBoilerplate = ({ words }: PageBlock): boolean =>
  boilerplatePatterns.some((pattern) => pattern().test(words));

/** Names the tag of an element and the tag and class around it. */
export const shapeOf = ({ tag, parent }: PageElement): string => `${tag}<${parent?.tag}.${parent?.className}`;

/** True if two elements have the same parent and tag, or are as deep in boxes that are alike in what `of` returns. */
export function isAlike(left: PageElement, right: PageElement, of = tagAndClass): boolean {
  let one: PageElement | null = lineOf(left);
  let other: PageElement | null = lineOf(right);
  if (one.parent === other.parent) return one.tag === other.tag;
  while (one && other && one !== other) {
    if (of(one) !== of(other)) return false;
    one = one.parent;
    other = other.parent;
  }
  return one !== null && one === other;
}

function tagAndClass({ tag, className }: PageElement): string {
  return `${tag}.${className}`;
}

/** True for the term of a definition list directly above a sentence that explains it. */
export function isTermOf({ box, linkChars }: PageBlock, definition: PageBlock | undefined): boolean {
  const list = enclosing(box, TERM_TAGS)?.parent;
  if (!list || !definition || linkChars > 0 || !endsSentence(definition.words)) return false;
  return isInside(definition.box, list);
}

/** True if an element has a class name that templates give to furniture. */
export function isNamedLikeFurniture({ element }: Pick<PageElement, "element">): boolean {
  return (categorizeClassNames(element) & FURNITURE_BITS) !== 0;
}

/** True if an element is furniture by its tag or its name; a story may have boxes too. */
export function isFurniture({ tag, element }: PageElement): boolean {
  return FURNITURE_TAGS.has(tag) || (categorizeClassNames(element) & FURNITURE_BITS & ~BOX_BIT) !== 0;
}

/** True if an element, or one around it below `outer`, is furniture by its tag, its name or its links. */
export function hasFurnitureBelow(box: PageElement | null, outer: PageElement): boolean {
  for (let element = box; element && element !== outer; element = element.parent)
    if (FURNITURE_TAGS.has(element.tag) || isNamedLikeFurniture(element) || element.linkChars > 0) return true;
  return false;
}

/** Returns the element around the outermost list, table or code around a block, and around the boxes of it alone. */
export function holderOfList(box: PageElement): PageElement | null {
  let list: PageElement | null = null;
  for (let element: PageElement | null = box; element; element = element.parent)
    if (LIST_TAGS.has(element.tag)) list = element;
  return list && boxOfItsOwn(list).parent;
}
