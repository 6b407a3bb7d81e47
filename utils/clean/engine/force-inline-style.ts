import { isHtml } from "../../shared/dom-nodes.ts";
import { inlineStyleOf } from "../../shared/live-document.ts";
import { attributeOf, removeAttribute, setAttribute } from "../../shared/live-dom.ts";
import type { Undo } from "../types.ts";

/**
 * Sets an important inline style property, above everything that the page declares.
 * Only for what the extension's style sheet cannot outrank. Returns how to restore the attribute, to the letter where
 * the page has not changed it since.
 */
export function forceInlineStyle(element: Element, property: string, value: string): Undo {
  const style = isHtml(element) ? inlineStyleOf(element) : null;
  if (!style) return () => undefined;
  const before = attributeOf(element, "style");
  const former = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(property, value, "important");
  const after = attributeOf(element, "style");
  return () => {
    if (attributeOf(element, "style") === after) {
      if (before === null) removeAttribute(element, "style");
      else setAttribute(element, "style", before);
    }
    // The page has changed its styles since; a value of its own stays.
    else if (style.getPropertyValue(property) === value) style.setProperty(property, former, priority);
  };
}
