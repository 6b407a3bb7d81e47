// Context: content scripts. The one cleaner of a page, shared by auto-clean and the click.

import { limitPageSize } from "../../article/dom/limit-page-size.ts";
import { type Cleaner, createCleaner } from "../../clean/engine/cleaner.ts";
import { stylesAndBoxes, viewOfPage, viewWithoutLayout } from "../../clean/engine/page-view.ts";
import { runToCompletion } from "../../clean/engine/task.ts";
import { createUserGestures } from "../../clean/engine/user-gestures.ts";
import { watchPage } from "../../clean/engine/watch.ts";
import { cleanRules } from "../../clean/rules.ts";
import type { CleanSettings } from "../../clean/settings.ts";
import { addListener } from "../../shared/live-document.ts";
import type { CleanReport } from "../messages.ts";
import { isConnected, onCleaningRevoked } from "./background-channel.ts";
import { closedShadowRoot } from "./closed-shadow-root.ts";
import { observePage } from "./observe-page.ts";
import { overrideSwallowedScroll } from "./override-swallowed-scroll.ts";
import { ownState } from "./own-state.ts";
import { onCleanSettingsChanged } from "./page-settings.ts";

type Page = Window & typeof globalThis;
type Report = (cleaned: CleanReport) => void;

/** A page's cleaner while its script lives. */
type CleanerHandle = {
  cleaner: Cleaner;
  /** Applies settings that were just read. */
  apply: (settings: CleanSettings) => void;
  /** Watches the page again if its watch was stopped. */
  resume: () => void;
  /** Scans the whole page once more, because it can be read better by now. */
  rescan: () => void;
};

/** The extension around a page on an allowed site. */
export type CleanerHost = {
  settings: () => Promise<CleanSettings>;
  /** Loads the phrases of the page's languages; true if some are new. */
  loadPhrases: () => Promise<boolean>;
  isAllowed: () => Promise<boolean>;
  report: Report;
};

declare global {
  /** The page's cleaner, in the extension's isolated world; undefined until the page is cleaned. */
  var factboxCleaner: CleanerHandle | undefined;
}

/**
 * Watches a page from the start of its document and cleans it as it opens, once the settings are read.
 * A page that comes back out of the back/forward cache asks again before it is cleaned further.
 */
export function startAutoClean(window: Page, host: CleanerHost): void {
  const { apply, rescan } = keepClean(window, host.report, host);
  void host.settings().then(apply);
  const loadPhrases = () => void host.loadPhrases().then((asked) => asked && rescan());
  loadPhrases();
  // Only a page that is parsed has named all its languages.
  addListener(window.document, "DOMContentLoaded", loadPhrases, { once: true });
}

/**
 * Cleans a page at once, and again whenever it changes. A second call scans the whole page again.
 * A page that is too large to be read whole is left as it is; the last argument is the part that is read.
 */
export function cleanNow(
  window: Page,
  settings: CleanSettings,
  report: Report,
  { page } = limitPageSize(window.document),
): Cleaner {
  if (page !== window.document) return createIdleCleaner(page);
  const { cleaner, apply, resume } = ownState("factboxCleaner") ?? keepClean(window, report, null);
  resume();
  apply(settings);
  runToCompletion(cleaner.scan(null));
  report(countHidden(cleaner));
  return cleaner;
}

/** Scans a page that was cleaned before once more; false if its cleaner has ended. */
export function cleanAgain(cleaner: Cleaner): boolean {
  const handle = ownState("factboxCleaner");
  if (handle?.cleaner !== cleaner) return false;
  handle.resume();
  runToCompletion(cleaner.scan(null));
  return true;
}

const countHidden = (cleaner: Cleaner): CleanReport => ({
  count: cleaner.removals().length,
  limited: cleaner.access().limited,
});

/** Builds a cleaner that detects limited access and hides nothing. */
function createIdleCleaner(page: Document): Cleaner {
  const cleaner = createCleaner(
    () => viewWithoutLayout(page),
    [],
    () => ({ kept: [], never: false }),
  );
  runToCompletion(cleaner.scan(null));
  return { ...cleaner, clutter: () => null, notices: () => ["noteTooLarge"] };
}

/** Keeps a page clean: from the start of its document on an allowed site (`host`), else from now on. */
function keepClean(window: Page, report: Report, host: CleanerHost | null): CleanerHandle {
  const clock = {
    now: () => window.performance.now(),
    later: (call: () => void, ms: number) => {
      const timer = window.setTimeout(call, ms);
      return () => window.clearTimeout(timer);
    },
  };
  const handleEnd = new AbortController();
  let settings: CleanSettings | null = null;
  const cleaner = createCleaner(
    (changed, mode) => {
      const openedBy = (element: Element) => session.gestures.openedBy(element);
      return viewOfPage(window, { changed, mode, openedBy, shadowRoot: closedShadowRoot });
    },
    cleanRules,
    // After an update of the extension, the page belongs to the scripts of its next instance.
    () => (isConnected() ? settings : null),
  );
  const reportCount = () => report(countHidden(cleaner));
  let session = startSession(host !== null);

  /** Watches the page until the session is aborted. `complete` if nothing that the page did has been missed. */
  function startSession(complete: boolean) {
    const end = new AbortController();
    const gestures = createUserGestures(clock.now, stylesAndBoxes(window), complete);
    const watch = watchPage(cleaner, clock, end.signal, reportCount);
    const isOpen = observePage(
      window,
      { watch, gestures, onNavigate: cleaner.forgetPage, onCacheRestore: () => void restoreFromCache() },
      end.signal,
    );
    overrideSwallowedScroll(window, () => cleaner.removals().length > 0, end.signal);
    return { end, gestures, watch, isOpen };
  }

  /** Stops the watch. What is hidden stays hidden, with its receipts. */
  function stopWatching(): void {
    session.end.abort();
    reportCount();
  }

  /** Shows everything again and ends the handle: the next click starts with a new one. */
  function exclude(): void {
    cleaner.restoreAll();
    handleEnd.abort();
    globalThis.factboxCleaner = undefined;
    stopWatching();
  }

  /** Reads permission and settings again: a page in the back/forward cache misses their changes. */
  async function restoreFromCache(): Promise<void> {
    if (!host) return session.watch.wake();
    settings = null;
    if (!(await host.isAllowed())) return stopWatching();
    apply(await host.settings());
  }

  function apply(chosen: CleanSettings): void {
    settings = chosen;
    if (chosen.never) cleaner.restoreAll();
    // A page that is still loading is scanned once it is open: its scripts have yet to hide the parts of dialogs.
    if (host && session.isOpen()) session.watch.wake();
  }

  /** Follows a setting that was changed while the page is open. */
  function follow(changed: CleanSettings): void {
    if (changed.never) {
      exclude();
      return;
    }
    // A site that is no longer excluded is cleaned at the next click.
    if (!settings || settings.never || `${settings.kept}` === `${changed.kept}`) return;
    settings = changed;
    for (const { id, kind } of cleaner.removals()) if (changed.kept.includes(kind)) cleaner.restore(id);
    reportCount();
    session.watch.wake();
  }

  onCleaningRevoked(window.location.href, stopWatching, handleEnd.signal);
  onCleanSettingsChanged(window.location.href, follow, handleEnd.signal);
  const resume = () => {
    if (session.end.signal.aborted) session = startSession(false);
  };
  const rescan = () => {
    if (settings && session.isOpen()) session.watch.wake();
  };
  const handle = { cleaner, apply, resume, rescan };
  globalThis.factboxCleaner = handle;
  return handle;
}
