import { JSDOM, VirtualConsole } from "jsdom";
import { limitPageSize } from "../../utils/article/dom/limit-page-size.ts";
import { createSanitiser } from "../../utils/article/sanitise.ts";
import { viewWithoutLayout } from "../../utils/clean/engine/page-view.ts";
import { detectAccessSync } from "../../utils/clean/paywall/detect-access.ts";
import { type AnalysisResult, addFacts } from "../../utils/pipeline/analyze.ts";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { extractPage } from "../../utils/pipeline/extract-page.ts";
import { boundHtml } from "./bound-html.ts";
import { loadModelForText } from "./language-models.ts";

const NOWHERE = "https://page.invalid/";

/** What is known of a page beside its HTML; `withHtml` asks for the article's HTML too, which takes a second pass over it. */
export type PageOptions = { url: string | null; published: string | null; withHtml: boolean };

/** Distils one page's HTML in Node; jsdom is its DOM, because its extracted text is Chromium's (see README, "Figures"). `partial` says that the page is too large and its story was cut. */
export function distillHtml(
  html: string,
  { url, published, withHtml }: PageOptions,
): AnalysisResult & { partial: boolean } {
  const bounded = boundHtml(html);
  // A console of its own keeps the page's parse warnings off the command's output.
  const dom = new JSDOM(bounded.html, { url: url ?? NOWHERE, virtualConsole: new VirtualConsole() });
  try {
    const now = () => performance.now();
    const { page, partial } = limitPageSize(dom.window.document);
    const sanitise = withHtml ? createSanitiser(dom.window) : null;
    const view = { access: detectAccessSync(viewWithoutLayout(page)), unwanted: findClutter, sanitise };
    const reading = extractPage(page, view, { url: url ?? NOWHERE, published, now });
    return { ...addFacts(reading, now, loadModelForText), partial: bounded.partial || partial || reading.partial };
  } finally {
    dom.window.close();
  }
}
