import { JSDOM } from "jsdom";
import type { Layout, PageView } from "../../utils/clean/types.ts";

/** Eight paragraphs of an invented story. */
const STORY = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Paragraph ${i + 1}: the harbour of Velmora reopened on Tuesday, its authority said, after divers had looked at every stone of it.</p>`,
).join("");

/** A document with an invented story in `main`, and whatever stands inside and after it. */
export function page(inside = "", after = "", head = ""): Document {
  const html = `<html><head>${head}</head><body><header><nav><a href="/support-us">Support us</a></nav></header><main><article><h1>Harbour reopens</h1><div class="text">${STORY}${inside}</div></article></main>${after}</body></html>`;
  return new JSDOM(html).window.document;
}

/** A scene whose layout is what inline styles and `data-box="left top width height"` say; the viewport is 1000 by 800. */
export function laidOut(
  document: Document,
  scrolled: { y: number } = { y: 0 },
  change: Partial<PageView> = {},
): PageView {
  const window = document.defaultView;
  if (!window) throw new Error("a document without a window");
  const box = (element: Element): DOMRect => {
    const hidden = element.closest("[data-factbox-removed]") !== null;
    const [left = 0, top = 0, width = 0, height = 0] = (
      hidden ? "0 0 0 0" : (element.getAttribute("data-box") ?? "0 0 1000 20")
    )
      .split(" ")
      .map(Number);
    return { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height, toJSON: () => "" };
  };
  const layout: Layout = {
    style: (element) => styleOf(element, window),
    box,
    at: (x, y) =>
      [...document.querySelectorAll("[data-box]")].filter((element) => {
        const { left, right, top, bottom } = box(element);
        return left <= x && x <= right && top <= y && y <= bottom;
      }),
    moves: () => false,
    viewport: { width: 1000, height: 800 },
    grid: [0.1, 0.5, 0.9],
    scrollTo: (y) => {
      scrolled.y = y;
    },
  };
  return { document, layout, changed: null, mode: "full", openedBy: () => "unknown", ...change };
}

/** An element's style, with what the extension's own style sheet does to what is hidden and released. */
function styleOf(element: Element, window: Pick<Window, "getComputedStyle">): CSSStyleDeclaration {
  const style = window.getComputedStyle(element);
  const released = (element.getAttribute("data-factbox-released") ?? "").split(" ");
  const changes = new Map<string, string>([
    ...(element.hasAttribute("data-factbox-removed") ? [["display", "none"] as const] : []),
    ...(released.includes("scroll") ? [["overflowY", "visible"] as const] : []),
    ...(released.includes("position") ? [["position", "static"] as const] : []),
  ]);
  return new Proxy(style, {
    get: (target, name) => (typeof name === "string" && changes.get(name)) || Reflect.get(target, name),
  });
}
