// Context: content scripts. What the browser opens for extensions only.

import { isRecord } from "../../shared/values.ts";

/** Returns an element's shadow root, a closed one too; null if it has none or cannot have one. */
export function closedShadowRoot(element: Element): ShadowRoot | null {
  try {
    // Firefox gives elements a property in content scripts; Chromium has a function, which throws for SVG.
    if ("openOrClosedShadowRoot" in element) return toShadowRoot(element.openOrClosedShadowRoot);
    return toShadowRoot(chromiumDom()?.(element));
  } catch {
    return null;
  }
}

type OpenShadowRoot = (element: Element) => unknown;

function chromiumDom(): OpenShadowRoot | null {
  const chrome: unknown = Reflect.get(globalThis, "chrome");
  const dom: unknown = isRecord(chrome) ? Reflect.get(chrome, "dom") : null;
  const open: unknown = isRecord(dom) ? Reflect.get(dom, "openOrClosedShadowRoot") : null;
  return typeof open === "function" ? (element) => Reflect.apply(open, dom, [element]) : null;
}

const toShadowRoot = (value: unknown): ShadowRoot | null => (isShadowRoot(value) ? value : null);

const isShadowRoot = (value: unknown): value is ShadowRoot =>
  isRecord(value) && "host" in value && "querySelectorAll" in value;
