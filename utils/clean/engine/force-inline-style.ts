import type { Undo } from "./hide-element.ts";

/** Sets a property in an element's own style above all that the page says, and returns how to leave the attribute as it was; only for what the extension's style sheet cannot outrank. */
export function forceInlineStyle(element: Element, property: string, value: string): Undo {
  const style = "style" in element ? element.style : null;
  if (!isStyle(style)) return () => undefined;
  const had = element.hasAttribute("style");
  const before = { value: style.getPropertyValue(property), priority: style.getPropertyPriority(property) };
  style.setProperty(property, value, "important");
  return () => {
    // What the page has set since is its own.
    if (style.getPropertyValue(property) !== value) return;
    if (before.value) style.setProperty(property, before.value, before.priority);
    else style.removeProperty(property);
    if (!had && !style.length) element.removeAttribute("style");
  };
}

const isStyle = (value: unknown): value is CSSStyleDeclaration =>
  typeof value === "object" && value !== null && "setProperty" in value;
