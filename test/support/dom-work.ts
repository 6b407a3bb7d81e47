import type { DOMWindow } from "jsdom";

/** A count of what code asks of a page's DOM: calls of its methods and reads of its properties. */
export type DomWork = { calls: number };

const COUNTED = [
  "Node",
  "Element",
  "CharacterData",
  "Document",
  "DocumentFragment",
  "TreeWalker",
  "NodeIterator",
  "NodeList",
  "HTMLCollection",
] as const;

/**
 * Counts from now on what is asked of a window's DOM. The count of a fixed page is always the same, however busy the
 * machine is, and shows work that grows faster than the page.
 */
export function countDomWork(window: DOMWindow): DomWork {
  const work: DomWork = { calls: 0 };
  const counting = (original: (this: unknown, ...args: unknown[]) => unknown) =>
    function (this: unknown, ...args: unknown[]): unknown {
      work.calls++;
      return original.apply(this, args);
    };
  for (const name of COUNTED) {
    const { prototype } = window[name];
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (key === "constructor" || !property.configurable) continue;
      if (property.get) Object.defineProperty(prototype, key, { ...property, get: counting(property.get) });
      else if (typeof property.value === "function")
        Object.defineProperty(prototype, key, { ...property, value: counting(property.value) });
    }
  }
  return work;
}
