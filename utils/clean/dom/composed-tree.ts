const MOST_PARTS = 12;
const MOST_ELEMENTS = 300;

/** An element and what is drawn inside it though it is no descendant: open shadow roots and frames of the page's own origin; at most twelve. */
export function composedRoots(element: Element): (Element | ShadowRoot)[] {
  const parts: (Element | ShadowRoot)[] = [element];
  for (const part of parts) {
    const inner = [...(part === element ? [element] : []), ...[...part.querySelectorAll("*")].slice(0, MOST_ELEMENTS)];
    for (const one of inner) {
      const hidden = one.shadowRoot ?? bodyOfFrame(one);
      if (hidden && parts.length < MOST_PARTS) parts.push(hidden);
    }
  }
  return parts;
}

/** The body of a frame's document; null for anything else, and for frames of other origins. */
function bodyOfFrame(element: Element): Element | null {
  if (element.tagName !== "IFRAME" || !("contentDocument" in element)) return null;
  try {
    const inside = element.contentDocument;
    return typeof inside === "object" && inside && "body" in inside && isElement(inside.body) ? inside.body : null;
  } catch {
    return null;
  }
}

const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && "querySelectorAll" in value;

/** The first element that a selector finds in any of these parts, the element itself included. */
export function queryComposed(parts: readonly (Element | ShadowRoot)[], selector: string): Element | null {
  for (const part of parts) {
    if ("matches" in part && part.matches(selector)) return part;
    const found = part.querySelector(selector);
    if (found) return found;
  }
  return null;
}
