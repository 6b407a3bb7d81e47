import type { Cleaner } from "./cleaner.ts";

/** The clock that a watch runs by: milliseconds now, and a call later. */
export type Clock = { now: () => number; later: (call: () => void, ms: number) => void };

/** How much a watch may cost and how long it may last, in milliseconds and passes. */
export type Budget = { pause: number; work: number; passes: number; life: number };

/** Appeals open up to about ten seconds after a page, or when one has scrolled; after a minute nobody waits for them any more. */
const WATCH_BUDGET: Budget = { pause: 250, work: 600, passes: 80, life: 60_000 };

/** Looks again when the page changes, until the budget or the time is used up, the signal says stop, or a wall appears. `onPass` hears of every pass that hid something. */
export function watch(
  cleaner: Cleaner,
  page: {
    document: Document;
    Observer: new (changed: () => void) => Pick<MutationObserver, "observe" | "disconnect" | "takeRecords">;
  },
  { now, later }: Clock,
  signal: AbortSignal,
  onPass: () => void,
  budget: Budget = WATCH_BUDGET,
): void {
  const started = now();
  let spent = 0;
  let passes = 0;
  let waiting = false;
  const observer = new page.Observer(wake);
  const stop = () => {
    observer.disconnect();
    page.document.removeEventListener("scroll", wake);
  };

  function wake(): void {
    if (waiting || signal.aborted) return;
    waiting = true;
    later(look, budget.pause);
  }

  function look(): void {
    waiting = false;
    if (signal.aborted || now() - started > budget.life || passes >= budget.passes || spent >= budget.work) {
      stop();
      return;
    }
    const before = now();
    passes++;
    const found = cleaner.pass();
    spent += now() - before;
    // What the pass itself changed is no reason for another.
    observer.takeRecords();
    if (found.length) onPass();
    if (cleaner.access().limited) stop();
  }

  signal.addEventListener("abort", stop, { once: true });
  later(stop, budget.life);
  page.document.addEventListener("scroll", wake, { passive: true });
  observer.observe(page.document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["class", "style", "open", "hidden"],
  });
}
