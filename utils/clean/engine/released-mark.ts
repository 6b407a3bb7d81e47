import { attributeOf, removeAttribute, setAttribute } from "../../shared/live-dom.ts";
import type { Undo } from "../types.ts";

/** Names what an element is freed from; the extension's style sheet overrides these styles. */
const RELEASED_ATTRIBUTE = "data-factbox-released";

/** Adds names to an element's mark; the returned function takes off those that were added. */
export function mark(element: Element, names: readonly string[]): Undo {
  const known = tokensOf(element);
  const added = names.filter((name) => !known.includes(name));
  if (added.length) setAttribute(element, RELEASED_ATTRIBUTE, [...known, ...added].join(" "));
  return () => {
    if (!added.length) return;
    const left = tokensOf(element).filter((name) => !added.includes(name));
    if (left.length) setAttribute(element, RELEASED_ATTRIBUTE, left.join(" "));
    else removeAttribute(element, RELEASED_ATTRIBUTE);
  };
}

const tokensOf = (element: Element): string[] =>
  (attributeOf(element, RELEASED_ATTRIBUTE) ?? "").split(" ").filter((name) => name !== "");
