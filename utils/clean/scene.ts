import type { Scene } from "./rule.ts";

/** A page that is laid out, as the rules see it. */
export function liveScene(window: Window): Scene {
  const { document } = window;
  return {
    document,
    layout: {
      style: (element) => window.getComputedStyle(element),
      box: (element) => element.getBoundingClientRect(),
      at: (x, y) => document.elementsFromPoint(x, y),
      viewport: { width: window.innerWidth, height: window.innerHeight },
      scrollTo: (y) => window.scrollTo(0, y),
    },
  };
}

/** A document without layout: a copy, or a page in Node. */
export function bareScene(document: Document): Scene {
  return { document, layout: null };
}
