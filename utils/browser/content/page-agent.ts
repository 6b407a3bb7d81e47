// Context: content scripts, after a click on the toolbar button.

import { limitPageSize } from "../../article/dom/limit-page-size.ts";
import { HIDDEN_ATTRIBUTE } from "../../clean/engine/hide-element.ts";
import type { CleanSettings } from "../../clean/settings.ts";
import { findClutter } from "../../pipeline/clutter.ts";
import { extractPage, type PageAccessors, type PageExtraction } from "../../pipeline/extract-page.ts";
import { queryAll } from "../../shared/live-dom.ts";
import type { CleanReport } from "../messages.ts";
import type { PageAnswer, PageCommand, PageReport } from "../page-report.ts";
import { ownState } from "./own-state.ts";
import { cleanAgain, cleanNow } from "./page-cleaner.ts";
import { pageFingerprint } from "./page-fingerprint.ts";

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
  const limited = limitPageSize(document);
  const cleaner = cleanNow(window, settings, report, limited);
  // Idle scans find less, because what is hidden has no size: what was clutter once stays clutter.
  const found = cleaner.clutter();
  const clutter = found && new Set(found);

  function addHidden(): void {
    for (const element of queryAll(document, `[${HIDDEN_ATTRIBUTE}]`)) clutter?.add(element);
  }

  function read(sanitise: PageAccessors["sanitise"], { page, partial } = limitPageSize(document)): PageExtraction {
    const view = { access: cleaner.access(), clutter: clutter ?? findClutter, sanitise };
    const read = extractPage(page, view, { url: location.href, published: null, now: () => performance.now() });
    return { ...read, partial: partial || read.partial };
  }

  /**
   * Returns the article's HTML; "" if the page shows another text by now, null if the sanitiser is missing.
   * Made only on demand: it takes a third of the time for reading the page.
   */
  function articleHtml(): string | null {
    const sanitise = ownState("factboxSanitise");
    if (!sanitise) return null;
    const { article } = read(sanitise);
    return article.text === extraction.article.text ? article.html : "";
  }

  /** Carries out a command, and returns the article's HTML if it asks for it; null if it cannot be carried out. */
  function obey(command: PageCommand): string | null {
    if (command.type === "html") return articleHtml();
    if (command.type === "put-back") return cleaner.restore(command.id) ? "" : null;
    if (command.type === "put-back-all") cleaner.restoreAll();
    if (command.type === "remove-again") cleaner.forgetRestored();
    if (/clean|again/.test(command.type) && !cleanAgain(cleaner)) return null;
    return "";
  }

  /** Describes the page as it is now; "" where it is not watched any more, so that no reading of it is kept. */
  const fingerprint = () => {
    if (ownState("factboxCleaner")?.cleaner !== cleaner) return "";
    return `${cleaner.access().limited} ${pageFingerprint(window, cleaner.story()?.column ?? null, clutter)}`;
  };
  const state = () => ({ removals: cleaner.removals(), notices: cleaner.notices(), fingerprint: fingerprint() });
  addHidden();
  const extraction = read(null, limited);
  // The page's type is known only now: paywall signs on a front page belong to its stories and limit nothing.
  const reportCount = () => report({ count: cleaner.removals().length, limited: extraction.state === "limited" });
  globalThis.factboxAgent = (command) => {
    // Before the command, which may put it back.
    addHidden();
    const html = obey(command);
    addHidden();
    if (command.type !== "look") reportCount();
    return { done: html !== null, html: html || null, ...state() };
  };
  reportCount();
  return { extraction, ...state() };
}
