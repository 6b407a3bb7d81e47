import { JSDOM } from "jsdom";
import { vi } from "vitest";

/** The window of a page, as content scripts see it. */
export type LivePage = Window & typeof globalThis;

const SENTENCE =
  "the harbour of Velmora reopened on Tuesday, its authority said, after divers had looked at every stone.";
const STORY = Array.from({ length: 8 }, (_, index) => `<p>Paragraph ${index + 1}: ${SENTENCE}</p>`).join("");

/** A dialog that asks for donations. */
export const DONATION_DIALOG = `
  <div id="donation" style="position:fixed" data-box="0 0 1000 800">
    <p>Dear readers, our journalism depends on you. Please support our newsroom with $5 a month.</p>
    <a href="/donate">Donate</a> <a href="#l">Remind me later</a>
  </div>`;

/** A dialog that asks for consent to tracking. */
export const CONSENT_DIALOG = `
  <div id="consent" role="dialog" aria-modal="true" style="position:fixed" data-box="0 0 1000 800">
    <h2>We value your privacy</h2>
    <p>We and our 800 partners use cookies to store and access personal data.</p>
    <button>Accept all</button><button>Reject all</button>
  </div>`;

/**
 * Opens a page with an invented story, and more markup at its end.
 * jsdom computes no layout: `data-box` gives an element's left, top, width and height.
 */
export function openPage(markup = "", url = "https://news.velmora.example/harbour"): LivePage {
  const { document } = new JSDOM(
    `<html><body><main><article><h1>Harbour reopens</h1>${STORY}</article></main>${markup}</body></html>`,
    { url, pretendToBeVisual: true },
  ).window;
  const window = document.defaultView;
  if (!window) throw new Error("a document without a window");
  // jsdom accepts no signals but its own.
  vi.stubGlobal("AbortController", window.AbortController);
  const boxOf = (element: Element): DOMRect => {
    const numbers = element.closest("[data-factbox-removed]") ? "0 0 0 0" : element.getAttribute("data-box");
    const [left = 0, top = 0, width = 0, height = 0] = (numbers ?? "0 0 1000 20").split(" ").map(Number);
    return new window.DOMRect(left, top, width, height);
  };
  const isAt = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
    left <= x && x <= right && top <= y && y <= bottom;
  Object.assign(window.Element.prototype, {
    getBoundingClientRect(this: Element) {
      return boxOf(this);
    },
    getAnimations: () => [],
  });
  Object.assign(document, {
    elementsFromPoint: (x: number, y: number) =>
      [...document.querySelectorAll("[data-box]")].filter((element) => isAt(boxOf(element), x, y)),
  });
  Object.assign(window, { innerWidth: 1000, innerHeight: 800, scrollTo: () => undefined });
  return window;
}

/** Returns the identifiers of the elements that are hidden in a page. */
export const hiddenIn = ({ document }: LivePage): string[] =>
  [...document.querySelectorAll("[data-factbox-removed]")].map(({ id }) => id);

/** Waits until observers have seen all mutations; overlays are hidden then. */
export const mutationsSeen = () => new Promise((done) => setTimeout(done, 20));
