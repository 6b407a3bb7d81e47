import { JSDOM, VirtualConsole } from "jsdom";
import { type Distilled, readPage, withFacts } from "../../utils/distill.ts";

const NOWHERE = "https://page.invalid/";

/** Distils one page's HTML in Node; jsdom is its DOM, because its extracted text is Chromium's (see README, "Figures"). */
export function distillHtml(html: string, url: string | null, published: string | null): Distilled {
  // A console of its own keeps the page's parse warnings off the command's output.
  const dom = new JSDOM(html, { url: url ?? NOWHERE, virtualConsole: new VirtualConsole() });
  try {
    const now = () => performance.now();
    const view = { access: "unknown" as const, unwanted: () => [], sanitise: null };
    return withFacts(readPage(dom.window.document, view, { url: url ?? NOWHERE, published, now }), now);
  } finally {
    dom.window.close();
  }
}
