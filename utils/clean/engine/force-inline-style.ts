import { isHtml } from "../../shared/dom-nodes.ts";
import { inlineStyleOf } from "../../shared/live-document.ts";
import { attributeOf, removeAttribute } from "../../shared/live-dom.ts";
import type { Undo } from "../types.ts";

/**
 * Sets an important inline style property, above everything that the page declares.
 * Only for what the extension's style sheet cannot outrank. Returns how to restore the attribute.
 */
export function forceInlineStyle(element: Element, property: string, value: string): Undo {
  const style = isHtml(element) ? inlineStyleOf(element) : null;
  if (!style) return () => undefined;
  const hadAttribute = attributeOf(element, "style") !== null;
  const previous = { value: style.getPropertyValue(property), priority: style.getPropertyPriority(property) };
  style.setProperty(property, value, "important");
  return () => {
    // A value that the page has set since then is its own.
    if (style.getPropertyValue(property) !== value) return;
    if (previous.value) style.setProperty(property, previous.value, previous.priority);
    else style.removeProperty(property);
    if (!hadAttribute && !style.length) removeAttribute(element, "style");
  };
}
