import { JSDOM } from "jsdom";
import type { Layout, PageView } from "../../utils/clean/types.ts";

/** The HTML of an invented appeal with all that appeals have. */
export const APPEAL =
  "<p>Dear readers, our journalism depends on you. Please support our newsroom with $5 a month.</p>" +
  '<a href="/donate">Donate</a> <a href="#l">Remind me later</a>';

/** Eight paragraphs of an invented story. */
const STORY = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Paragraph ${i + 1}: the harbour of Velmora reopened on Tuesday, ` +
    "its authority said, after divers had looked at every stone of it.</p>",
).join("");

/** Builds a document with an invented story in `main`, with more HTML inside the story and after `main`. */
export function page(inside = "", after = "", head = ""): Document {
  const header = '<header><nav><a href="/support-us">Support us</a></nav></header>';
  const article = `<article><h1>Harbour reopens</h1><div class="text">${STORY}${inside}</div></article>`;
  const body = `${header}<main>${article}</main>${after}`;
  return new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window.document;
}

/** Lays a document out by its inline styles and `data-box="left top width height"`; the viewport is 1000 × 800. */
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
    pseudoStyle: (element, pseudo) => window.getComputedStyle(element, pseudo),
    shadowRoot: (element) => element.shadowRoot,
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

/** Returns an element's style as the extension's style sheet changes it for what is hidden and unlocked. */
function styleOf(element: Element, window: Pick<Window, "getComputedStyle">): CSSStyleDeclaration {
  const style = window.getComputedStyle(element);
  const released = (element.getAttribute("data-factbox-released") ?? "").split(" ");
  const changes = new Map<string, string>([
    ...(element.hasAttribute("data-factbox-removed") ? [["display", "none"] as const] : []),
    ...(released.includes("scroll") ? [["overflowY", "auto"] as const] : []),
    ...(released.includes("position") ? [["position", "static"] as const] : []),
  ]);
  return new Proxy(style, {
    get: (target, name) => (typeof name === "string" && changes.get(name)) || Reflect.get(target, name),
  });
}
