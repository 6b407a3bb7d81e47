import { limitPageSize } from "../../article/dom/limit-page-size.ts";
import { type Cleaner, createCleaner } from "../../clean/engine/cleaner.ts";
import { viewOfPage, viewWithoutLayout } from "../../clean/engine/page-view.ts";
import { runToCompletion } from "../../clean/engine/task.ts";
import { createUserGestures } from "../../clean/engine/user-gestures.ts";
import { watchPage } from "../../clean/engine/watch.ts";
import { cleanRules } from "../../clean/rules.ts";
import type { CleanSettings } from "../../clean/settings.ts";
import type { CleanReport } from "../messages.ts";
import { onCleaningRevoked, type RevocationReason } from "./cleaning-revoked.ts";
import { observePage } from "./observe-page.ts";

/** A page that is kept clean: its cleaner, how it hears what the reader chose, and how its watch begins again where it was stopped. */
type Kept = { cleaner: Cleaner; choose: (choices: CleanSettings) => void; resume: () => void };

type Page = Window & typeof globalThis;

/** What a page on an allowed site asks of the extension: what the reader chose for it, whether its site is still allowed; and whom it tells how much is off it. */
export type CleanerHost = {
  choices: () => Promise<CleanSettings>;
  isAllowed: () => Promise<boolean>;
  tell: (cleaned: CleanReport) => void;
};

declare global {
  /** The page's one cleaner, in the extension's isolated world: auto-clean and the click share it. */
  var factboxKept: Kept | undefined;
}

/** Watches a page from the beginning of its document and cleans it as it opens, as soon as it is known what the reader chose. A page that comes back out of the browser's memory asks again before it goes on. */
export function startAutoClean(window: Page, home: CleanerHost): void {
  void home.choices().then(keep(window, home.tell, home).choose);
}

/** Cleans a page now, without a break, and whenever it changes; `tell` hears how much is off the page. A second call looks once more. A page too large to be read whole is left as it is. */
export function cleanNow(window: Page, choices: CleanSettings, tell: (cleaned: CleanReport) => void): Cleaner {
  const { page } = limitPageSize(window.document);
  if (page !== window.document) return tooLarge(page);
  const { cleaner, choose, resume } = globalThis.factboxKept ?? keep(window, tell, null);
  resume();
  choose(choices);
  runToCompletion(cleaner.look(null));
  tell(told(cleaner));
  return cleaner;
}

const told = (cleaner: Cleaner): CleanReport => ({
  count: cleaner.removals().length,
  limited: cleaner.access().limited,
});

/** A cleaner that looks whether a page is limited and never hides anything. */
function tooLarge(page: Document): Cleaner {
  const cleaner = createCleaner(
    () => viewWithoutLayout(page),
    [],
    () => ({ hideConsent: false, never: false }),
  );
  runToCompletion(cleaner.look(null));
  return { ...cleaner, notes: () => ["noteTooLarge"] };
}

/** Keeps a page clean: from its beginning on an allowed site (`home`), else from now on. */
function keep(window: Page, tell: (cleaned: CleanReport) => void, home: CleanerHost | null): Kept {
  const clock = {
    now: () => window.performance.now(),
    later: (call: () => void, ms: number) => {
      const timer = window.setTimeout(call, ms);
      return () => window.clearTimeout(timer);
    },
  };
  let choices: CleanSettings | null = null;
  const cleaner = createCleaner(
    (changed, how) => viewOfPage(window, { changed, how, openedBy: (element) => at.gestures.openedBy(element) }),
    cleanRules,
    () => choices,
  );
  let at = begin(home !== null);

  /** Begins a watch; `first` where nothing of the page has been missed. */
  function begin(first: boolean) {
    const stop = new AbortController();
    const gestures = createUserGestures(clock.now, (element) => window.getComputedStyle(element), first);
    const watching = watchPage(cleaner, clock, stop.signal, () => tell(told(cleaner)));
    const isOpen = observePage(window, { watch: watching, gestures, turned: cleaner.turn, returned }, stop.signal);
    return { stop, gestures, watching, isOpen };
  }

  function end(why: RevocationReason): void {
    at.stop.abort();
    // What is off the page keeps its receipts; only where all is back does the next click begin anew.
    if (why === "never") {
      cleaner.putBackAll();
      globalThis.factboxKept = undefined;
    }
    tell(told(cleaner));
  }

  /** What the reader chose while the page lay in the browser's memory, it has not heard. */
  async function returned(): Promise<void> {
    if (!home) return at.watching.wake();
    choices = null;
    if (!(await home.isAllowed())) return end("revoked");
    choose(await home.choices());
  }

  function choose(chosen: CleanSettings): void {
    choices = chosen;
    if (chosen.never) cleaner.putBackAll();
    // A page that is still being made is looked at when it has opened: its scripts have yet to hide what is a dialog's.
    if (home && at.isOpen()) at.watching.wake();
  }

  onCleaningRevoked(window.location.href, end);
  const resume = () => {
    if (at.stop.signal.aborted) at = begin(false);
  };
  globalThis.factboxKept = { cleaner, choose, resume };
  return globalThis.factboxKept;
}
