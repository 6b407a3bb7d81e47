import { boundPage } from "../article/bound.ts";
import type { CleanChoices } from "../clean/choices.ts";
import { type Cleaner, createCleaner } from "../clean/cleaner.ts";
import { createGestures } from "../clean/gestures.ts";
import { cleanRules } from "../clean/rules.ts";
import { bareScene, liveScene } from "../clean/scene.ts";
import { finish } from "../clean/steps.ts";
import { type Watch, watch } from "../clean/watch.ts";
import type { Cleaned } from "./messages.ts";
import { listenTo } from "./page-events.ts";
import { onStop } from "./stop.ts";

/** A page that is kept clean: its cleaner, its watch, and how it hears what the reader chose. */
type Kept = { cleaner: Cleaner; watch: Watch; choose: (choices: CleanChoices) => void };

type Page = Window & typeof globalThis;

declare global {
  /** The page's one cleaner, in the extension's isolated world: auto-clean and the click share it. */
  var factboxKept: Kept | undefined;
}

/** Watches a page from the beginning of its document and cleans it as it opens, as soon as it is known what the reader chose. */
export function cleanFromStart(window: Page, choices: Promise<CleanChoices>, tell: (cleaned: Cleaned) => void): void {
  const { choose } = keep(window, tell, true);
  void choices.then(choose);
}

/** Cleans a page now, without a break, and whenever it changes; `tell` hears how much is off the page. A second call looks once more. A page too large to be read whole is left as it is. */
export function keepClean(window: Page, choices: CleanChoices, tell: (cleaned: Cleaned) => void): Cleaner {
  const { page } = boundPage(window.document);
  if (page !== window.document) return tooLarge(page);
  const { cleaner, choose } = globalThis.factboxKept ?? keep(window, tell, false);
  choose(choices);
  finish(cleaner.look(null));
  tell(told(cleaner));
  return cleaner;
}

const told = (cleaner: Cleaner): Cleaned => ({ count: cleaner.removals().length, limited: cleaner.access().limited });

/** A cleaner that looks whether a page is limited and never hides anything. */
function tooLarge(page: Document): Cleaner {
  const cleaner = createCleaner(
    () => bareScene(page),
    [],
    () => ({ hideConsent: false, never: false }),
  );
  finish(cleaner.look(null));
  return { ...cleaner, notes: () => ["noteTooLarge"] };
}

function keep(window: Page, tell: (cleaned: Cleaned) => void, watched: boolean): Kept {
  const clock = {
    now: () => window.performance.now(),
    later: (call: () => void, ms: number) => {
      const timer = window.setTimeout(call, ms);
      return () => window.clearTimeout(timer);
    },
  };
  let choices: CleanChoices | null = null;
  const gestures = createGestures(clock.now, (element) => window.getComputedStyle(element), watched);
  const { openedBy } = gestures;
  const cleaner = createCleaner(
    (changed, how) => liveScene(window, { changed, how, openedBy }),
    cleanRules,
    () => choices,
  );
  const stop = new AbortController();
  const watching = watch(cleaner, clock, stop.signal, () => tell(told(cleaner)));
  const isOpen = listenTo(window, { watch: watching, gestures, turned: cleaner.turn }, stop.signal);
  onStop(window.location.href, (why) => {
    stop.abort();
    // What is off the page keeps its receipts; only where all is back does the next click begin anew.
    if (why === "never") {
      cleaner.putBackAll();
      globalThis.factboxKept = undefined;
    }
    tell(told(cleaner));
  });
  const choose = (chosen: CleanChoices) => {
    choices = chosen;
    // A page that is still being made is looked at when it has opened: its scripts have yet to hide what is a dialog's.
    if (watched && isOpen()) watching.wake();
  };
  globalThis.factboxKept = { cleaner, watch: watching, choose };
  return globalThis.factboxKept;
}
