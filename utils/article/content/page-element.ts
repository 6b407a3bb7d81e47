import type { PageElement } from "./types.ts";

const TABLE: ReadonlySet<string> = new Set(["TABLE"]);

/** Yields an element and those around it, the innermost first. */
export function* selfAndAncestors(inner: PageElement): Generator<PageElement> {
  for (let element: PageElement | null = inner; element; element = element.parent) yield element;
}

/** Returns the nearest element that is not in line, starting with the element itself. */
export function lineOf(element: PageElement): PageElement {
  let line = element;
  while (line.inLine && line.parent) line = line.parent;
  return line;
}

/** Returns the nearest element with one of some tags, starting with the element itself, or null. */
export function enclosing(inner: PageElement, tags: ReadonlySet<string>): PageElement | null {
  for (const element of selfAndAncestors(inner)) if (tags.has(element.tag)) return element;
  return null;
}

/** Returns the outermost element that holds no other block than those of an element. */
export function boxOfItsOwn(element: PageElement): PageElement {
  let own = element;
  while (own.parent && own.parent.blocks === own.blocks) own = own.parent;
  return own;
}

/** Returns the innermost table around an element, or null. */
export const tableAround = (inner: PageElement): PageElement | null => enclosing(inner, TABLE);

/** True if an element is another one or lies inside it. */
export function isInside(inner: PageElement, outer: PageElement): boolean {
  for (const element of selfAndAncestors(inner)) if (element === outer) return true;
  return false;
}

/** Returns the innermost element around two elements. */
export function commonAncestor(left: PageElement, right: PageElement): PageElement {
  let [first, second] = [left, right];
  while (first !== second) {
    if (first.depth >= second.depth && first.parent) first = first.parent;
    else if (second.parent) second = second.parent;
    else break;
  }
  return first;
}
