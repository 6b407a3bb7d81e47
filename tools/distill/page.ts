import "../load-phrases.ts";
import { JSDOM, VirtualConsole } from "jsdom";
import { limitPageSize } from "../../utils/article/dom/limit-page-size.ts";
import { createSanitiser } from "../../utils/article/sanitise.ts";
import { viewWithoutLayout } from "../../utils/clean/engine/page-view.ts";
import { detectAccessSync } from "../../utils/clean/paywall/detect-access.ts";
import { type AnalysisResult, analyze } from "../../utils/pipeline/analyze.ts";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { extractPage, type PageExtraction } from "../../utils/pipeline/extract-page.ts";
import { boundHtml } from "./bound-html.ts";
import { NODE_DEPENDENCIES } from "./dependencies.ts";

const PLACEHOLDER_URL = "https://page.invalid/";

/** What is known of a page besides its HTML; `withHtml` also asks for the article's HTML, which costs a second pass. */
export type PageOptions = { url: string | null; published: string | null; withHtml: boolean };

/**
 * Extracts the article of one page in Node.
 * The DOM is jsdom's, because Readability's text under it equals Chromium's.
 */
export function extractHtml(html: string, { url, published, withHtml }: PageOptions): PageExtraction {
  const bounded = boundHtml(html);
  // A console of its own keeps the page's parser warnings off the command's output.
  const dom = new JSDOM(bounded.html, { url: url ?? PLACEHOLDER_URL, virtualConsole: new VirtualConsole() });
  try {
    const { page, partial } = limitPageSize(dom.window.document);
    const sanitise = withHtml ? createSanitiser(dom.window) : null;
    const view = { access: detectAccessSync(viewWithoutLayout(page)), clutter: findClutter, sanitise };
    const { now } = NODE_DEPENDENCIES;
    const extraction = extractPage(page, view, { url, published, now });
    return { ...extraction, partial: bounded.partial || partial || extraction.partial };
  } finally {
    dom.window.close();
  }
}

/** Analyzes one page in Node. */
export async function analyzeHtml(html: string, options: PageOptions): Promise<AnalysisResult> {
  return analyze({ kind: "page", extraction: extractHtml(html, options) }, NODE_DEPENDENCIES);
}
