import type { Cleaner } from "./cleaner.ts";
import { runToCompletion, type Task } from "./task.ts";
import { createTimeBudget, type TimeLimits } from "./time-budget.ts";

/** The clock that a watch runs by: milliseconds now, and a call later, with what takes it back. */
export type WatchClock = { now: () => number; later: (call: () => void, ms: number) => () => void };

/** What a watch may cost and how long it lasts after the page was opened or turned, in milliseconds; how long it waits for a page to come to rest, and how much of a window it leaves to what cannot wait. */
export type WatchBudget = TimeLimits & { reserve: number; pause: number; life: number };

/** A watch over a page. */
export type PageWatch = {
  /** These elements are new or have changed. What floats among them goes before the page is painted; the rest is looked at when the page has come to rest. */
  changed: (elements: readonly Element[]) => void;
  /** These elements may float: what does goes at once, the rest is not looked at. */
  glance: (elements: readonly Element[]) => void;
  /** The page was scrolled: what waited until it was out of view may go. */
  scrolled: () => void;
  /** The whole page is to be looked at: it has loaded, turned, or come back. */
  wake: () => void;
  /** Whether it has come to its end. */
  ended: () => boolean;
};

/** Appeals open within seconds, or when one has scrolled; what a page may still put up after half an hour, its reader has earned. */
const WATCH_BUDGET: WatchBudget = {
  batch: 5,
  window: 200,
  span: 10_000,
  total: 3_000,
  reserve: 80,
  pause: 250,
  life: 1_800_000,
};

const MOST = 60;

/** Watches: looks at what changes, in slices of a batch, within its limits; sleeps while nothing happens, and ends. `tell` hears of every look that changed something. */
export function watchPage(
  cleaner: Cleaner,
  { now, later }: WatchClock,
  signal: AbortSignal,
  tell: () => void,
  budget: WatchBudget = WATCH_BUDGET,
): PageWatch {
  const ledger = createTimeBudget(budget);
  const waiting = new Set<Element>();
  let whole = false;
  let started = now();
  let planned: (() => void) | null = null;
  let work: Task<unknown> | null = null;

  const ended = () => signal.aborted || now() - started > budget.life || ledger.next(now()) === null;

  function spend<T>(task: () => T): T {
    const before = now();
    const done = task();
    ledger.spend(before, now() - before);
    return done;
  }

  function plan(ms: number): void {
    if (planned || ended()) return;
    planned = later(slice, ms);
  }

  /** Works for one batch, and plans the next where there is more to do. */
  function slice(): void {
    planned = null;
    if (ended()) return;
    const left = ledger.left(now(), budget.reserve);
    if (left <= 0) {
      plan(Math.max(1, (ledger.next(now(), budget.reserve) ?? 0) - now()));
      return;
    }
    const before = summary();
    const rest = spend(() => {
      const until = now() + left;
      work ??= begin();
      while (work && now() < until) if (work.next().done) work = null;
      return work !== null || whole || waiting.size > 0;
    });
    if (summary() !== before) tell();
    if (rest && !cleaner.access().limited) plan(work ? 1 : budget.pause);
  }

  function begin(): Task<unknown> | null {
    if (whole) {
      whole = false;
      waiting.clear();
      return cleaner.look(null, "passing");
    }
    if (!waiting.size) return null;
    const changed = [...waiting].filter((element) => element.isConnected);
    waiting.clear();
    return cleaner.look(changed, "passing");
  }

  signal.addEventListener("abort", () => planned?.(), { once: true });

  const summary = () => `${cleaner.removals().length} ${cleaner.access().limited}`;

  return {
    changed: (elements) => {
      if (ended() || cleaner.access().limited) return;
      for (const element of elements) {
        if (waiting.size >= MOST) whole = true;
        else waiting.add(element);
      }
      glance(elements);
      plan(budget.pause);
    },
    glance,
    scrolled: () => {
      for (const element of cleaner.waiting()) waiting.add(element);
      if (waiting.size) plan(budget.pause);
    },
    wake: () => {
      started = now();
      whole = true;
      plan(1);
    },
    ended,
  };

  /** Looks at what floats among elements, one after the other while there is time. */
  function glance(elements: readonly Element[]): void {
    const left = ledger.left(now());
    if (left <= 0 || ended() || cleaner.access().limited) return;
    const before = summary();
    spend(() => {
      const until = now() + left;
      for (const element of elements.slice(0, MOST)) {
        if (now() >= until || cleaner.access().limited) return;
        runToCompletion(cleaner.look([element], "glance"));
      }
    });
    if (summary() !== before) tell();
  }
}
