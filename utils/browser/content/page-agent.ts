// Context: content scripts, after a click on the toolbar button.

import { findTextQuote } from "../../article/text-quote.ts";
import type { CleanSettings } from "../../clean/settings.ts";
import { findClutter } from "../../pipeline/clutter.ts";
import { extractPage, type PageAccessors, type PageExtraction } from "../../pipeline/extract-page.ts";
import { highlightRange } from "../highlight-range.ts";
import type { CleanReport } from "../messages.ts";
import type { PageAnswer, PageCommand, PageReport } from "../page-report.ts";
import { cleanNow } from "./page-cleaner.ts";

declare global {
  /** Carries out the popup's commands; the page script leaves it in the page's isolated world. */
  var factboxAgent: ((command: PageCommand) => PageAnswer) | undefined;
  /** Makes an article's hostile HTML safe; the sanitiser's script leaves it there. */
  var factboxSanitise: ((html: string) => string) | undefined;
}

/** Cleans and reads the page, leaves an agent for later commands, and returns the report for the popup. */
export function reportPage(
  window: Window & typeof globalThis,
  settings: CleanSettings,
  report: (cleaned: CleanReport) => void,
): PageReport {
  const { document, location, performance } = window;
  const cleaner = cleanNow(window, settings, report);
  globalThis.factboxAgent = (command) => {
    const html = command.type === "html" ? articleHtml() : null;
    const done = command.type === "html" ? html !== null : obey(command);
    reportCount();
    return { done, removals: cleaner.removals(), notices: cleaner.notices(), html };
  };

  /**
   * Returns the article's HTML; null if the sanitiser is missing or the page shows another text by now.
   * Made only on demand: it takes a third of the time for reading the page.
   */
  function articleHtml(): string | null {
    if (!globalThis.factboxSanitise) return null;
    const { article } = read(globalThis.factboxSanitise);
    return article.text === extraction.article.text ? article.html : null;
  }

  function obey(command: Exclude<PageCommand, { type: "html" }>): boolean {
    if (command.type === "put-back") return cleaner.restore(command.id);
    if (command.type === "put-back-all") {
      cleaner.restoreAll();
      return true;
    }
    const range = findTextQuote(document, command);
    if (range) highlightRange(range, window);
    return range !== null;
  }

  function read(sanitise: PageAccessors["sanitise"]): PageExtraction {
    const view = { access: cleaner.access(), clutter: cleaner.clutter() ?? findClutter, sanitise };
    return extractPage(document, view, { url: location.href, published: null, now: () => performance.now() });
  }

  const extraction = read(null);
  // The page's type is known only now: paywall signs on a front page belong to its stories and limit nothing.
  const reportCount = () => report({ count: cleaner.removals().length, limited: extraction.state === "limited" });
  reportCount();
  return { extraction, removals: cleaner.removals(), notices: cleaner.notices() };
}
