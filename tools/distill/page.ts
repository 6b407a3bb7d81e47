import { JSDOM, VirtualConsole } from "jsdom";
import { boundPage } from "../../utils/article/bound.ts";
import { createSanitiser } from "../../utils/article/sanitise.ts";
import { readAccess } from "../../utils/clean/access.ts";
import { bareScene } from "../../utils/clean/scene.ts";
import { type Distilled, withFacts } from "../../utils/distill.ts";
import { readPage } from "../../utils/read-page.ts";
import { unwantedIn } from "../../utils/unwanted.ts";
import { boundHtml } from "./bound-html.ts";
import { taggerForText } from "./name-models.ts";

const NOWHERE = "https://page.invalid/";

/** What is known of a page beside its HTML; `withHtml` asks for the article's HTML too, which takes a second pass over it. */
export type PageOptions = { url: string | null; published: string | null; withHtml: boolean };

/** Distils one page's HTML in Node; jsdom is its DOM, because its extracted text is Chromium's (see README, "Figures"). `partial` says that the page is too large and its story was cut. */
export function distillHtml(html: string, { url, published, withHtml }: PageOptions): Distilled & { partial: boolean } {
  const bounded = boundHtml(html);
  // A console of its own keeps the page's parse warnings off the command's output.
  const dom = new JSDOM(bounded.html, { url: url ?? NOWHERE, virtualConsole: new VirtualConsole() });
  try {
    const now = () => performance.now();
    const { page, partial } = boundPage(dom.window.document);
    const sanitise = withHtml ? createSanitiser(dom.window) : null;
    const view = { access: readAccess(bareScene(page)), unwanted: unwantedIn, sanitise };
    const reading = readPage(page, view, { url: url ?? NOWHERE, published, now });
    return { ...withFacts(reading, now, taggerForText), partial: bounded.partial || partial || reading.partial };
  } finally {
    dom.window.close();
  }
}
