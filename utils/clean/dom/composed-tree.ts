import { matches, openShadowRootOf, queryAll, queryOne, tagOf } from "../../shared/live-dom.ts";
import { isRecord } from "../../shared/values.ts";
import type { Layout } from "../types.ts";

/** Tags of elements that may have a shadow root: those that the standard lists, and custom elements. */
const SHADOW_HOST = /-|^(?:ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;
const MAX_ROOTS = 12;
const MAX_ELEMENTS_PER_ROOT = 300;

/**
 * Returns an element and the roots that are drawn inside it without being descendants.
 * These are shadow roots, the closed ones of a live page too, and the bodies of same-origin frames; at most twelve.
 */
export function composedRoots(element: Element, layout: Layout | null): (Element | ShadowRoot)[] {
  const roots: (Element | ShadowRoot)[] = [element];
  // The list grows while it is walked, so roots inside roots are found too.
  for (const root of roots) {
    const inner = queryAll(root, "*").slice(0, MAX_ELEMENTS_PER_ROOT);
    for (const host of root === element ? [element, ...inner] : inner) {
      const nested = shadowRootOf(host, layout) ?? frameBody(host);
      if (nested && roots.length < MAX_ROOTS) roots.push(nested);
    }
  }
  return roots;
}

/** Returns an element's shadow root; in a live page also a closed one, which takes a call of the browser. */
export const shadowRootOf = (element: Element, layout: Layout | null): ShadowRoot | null =>
  openShadowRootOf(element) ?? (layout && SHADOW_HOST.test(tagOf(element)) ? layout.shadowRoot(element) : null);

/** Returns the body of a frame's document; null for other elements and for frames of other origins. */
function frameBody(element: Element): Element | null {
  if (tagOf(element) !== "IFRAME" || !("contentDocument" in element)) return null;
  try {
    const inside = element.contentDocument;
    return isRecord(inside) && isElement(inside.body) ? inside.body : null;
  } catch {
    return null;
  }
}

const isElement = (value: unknown): value is Element => isRecord(value) && "querySelectorAll" in value;

/** Returns the first element in any of the roots that matches a selector, the roots themselves included. */
export function queryComposed(roots: readonly (Element | ShadowRoot)[], selector: string): Element | null {
  for (const root of roots) {
    if ("matches" in root && matches(root, selector)) return root;
    const found = queryOne(root, selector);
    if (found) return found;
  }
  return null;
}

/** Returns the elements in all roots that match a selector, at most `limit` of each. */
export const queryAllComposed = (
  roots: readonly (Element | ShadowRoot)[],
  selector: string,
  limit: number,
): Element[] => roots.flatMap((root) => queryAll(root, selector).slice(0, limit));
