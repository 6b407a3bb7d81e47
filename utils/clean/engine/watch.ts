import { isAttached } from "../../shared/live-dom.ts";
import type { Cleaner } from "./cleaner.ts";
import { runFor } from "./run-for.ts";
import { runToCompletion, type Task } from "./task.ts";
import { createTimeBudget, type TimeBudget, type TimeLimits } from "./time-budget.ts";

/** The clock of a watch: milliseconds now, and a call after some milliseconds with a function that cancels it. */
export type WatchClock = { now: () => number; later: (call: () => void, ms: number) => () => void };

/**
 * What a watch may cost, in milliseconds.
 * `reserve`: the part of a window that is kept for scans before paint.
 * `pause`: how long the page must come to rest before it is scanned.
 * `life`: how long the watch lasts after the page has loaded or navigated.
 */
export type WatchBudget = TimeLimits & { reserve: number; pause: number; life: number };

/** Watches one page. */
export type PageWatch = {
  /** These elements are new or have changed: what floats is hidden before the paint, the rest once the page rests. */
  changed: (elements: readonly Element[]) => void;
  /** These elements may float: what does is hidden at once, the rest is not scanned. */
  scanBeforePaint: (elements: readonly Element[]) => void;
  /** The page was scrolled: inline clutter that is out of view now may be hidden. */
  scrolled: () => void;
  /** The page has loaded, navigated or come back: the whole of it is to be scanned. */
  wake: () => void;
  /** True once the watch has ended. */
  ended: () => boolean;
};

/** Appeals open within seconds or after some scrolling; after half an hour a page may show what it likes. */
const WATCH_BUDGET: WatchBudget = {
  batch: 5,
  window: 200,
  span: 10_000,
  total: 3_000,
  reserve: 80,
  pause: 250,
  life: 1_800_000,
};

const MAX_ELEMENTS = 60;

type WatchState = {
  readonly cleaner: Cleaner;
  readonly clock: WatchClock;
  readonly signal: AbortSignal;
  /** Called after each scan that changed what is hidden, or found a paywall. */
  readonly report: () => void;
  readonly budget: WatchBudget;
  readonly time: TimeBudget;
  /** Elements that the next idle scan looks at. */
  readonly pending: Set<Element>;
  /** True if the next idle scan looks at the whole page. */
  isWholePagePending: boolean;
  /** When the page was loaded or navigated. */
  startedAt: number;
  /** Cancels the next slice; null where none is scheduled. */
  cancelSlice: (() => void) | null;
  /** The scan that the last slice could not finish. */
  scan: Task<unknown> | null;
};

/**
 * Watches a page: scans what changes, in slices of one batch, within the budget.
 * Sleeps while nothing happens, and ends with its signal, its time or its life.
 */
export function watchPage(
  cleaner: Cleaner,
  clock: WatchClock,
  signal: AbortSignal,
  report: () => void,
  budget: WatchBudget = WATCH_BUDGET,
): PageWatch {
  const watch: WatchState = {
    cleaner,
    clock,
    signal,
    report,
    budget,
    time: createTimeBudget(budget),
    pending: new Set(),
    isWholePagePending: false,
    startedAt: clock.now(),
    cancelSlice: null,
    scan: null,
  };
  signal.addEventListener("abort", () => watch.cancelSlice?.(), { once: true });
  return {
    changed: (elements) => onChanged(watch, elements),
    scanBeforePaint: (elements) => scanBeforePaint(watch, elements),
    scrolled: () => onScrolled(watch),
    wake: () => onWake(watch),
    ended: () => hasEnded(watch),
  };
}

function onChanged(watch: WatchState, elements: readonly Element[]): void {
  if (hasEnded(watch) || watch.cleaner.access().limited) return;
  for (const element of elements) {
    if (watch.pending.size >= MAX_ELEMENTS) watch.isWholePagePending = true;
    else watch.pending.add(element);
  }
  scanBeforePaint(watch, elements);
  schedule(watch, watch.budget.pause);
}

function onScrolled(watch: WatchState): void {
  for (const element of watch.cleaner.takeDeferred()) watch.pending.add(element);
  if (watch.pending.size) schedule(watch, watch.budget.pause);
}

function onWake(watch: WatchState): void {
  watch.startedAt = watch.clock.now();
  watch.isWholePagePending = true;
  schedule(watch, 1);
}

function hasEnded({ signal, clock, startedAt, budget, time }: WatchState): boolean {
  return signal.aborted || clock.now() - startedAt > budget.life || time.next(clock.now()) === null;
}

function schedule(watch: WatchState, ms: number): void {
  if (watch.cancelSlice || hasEnded(watch)) return;
  watch.cancelSlice = watch.clock.later(() => runSlice(watch), ms);
}

/** Scans for one batch, and schedules the next slice if there is more to do. */
function runSlice(watch: WatchState): void {
  watch.cancelSlice = null;
  if (hasEnded(watch)) return;
  const { clock, time, budget } = watch;
  const left = time.left(clock.now(), budget.reserve);
  if (left <= 0) {
    schedule(watch, Math.max(1, (time.next(clock.now(), budget.reserve) ?? 0) - clock.now()));
    return;
  }
  const scan = watch.scan ?? startScan(watch);
  watch.scan = scan ? reporting(watch, () => spend(watch, left, [scan].values())) : null;
  const hasMore = watch.scan !== null || watch.isWholePagePending || watch.pending.size > 0;
  if (hasMore && !watch.cleaner.access().limited) schedule(watch, watch.scan ? 1 : budget.pause);
}

/** Starts an idle scan of everything that is pending; null if nothing is. */
function startScan(watch: WatchState): Task<unknown> | null {
  const { cleaner, pending } = watch;
  const changed = [...pending].filter((element) => isAttached(element));
  const hasPending = pending.size > 0;
  pending.clear();
  if (watch.isWholePagePending) {
    watch.isWholePagePending = false;
    return cleaner.scan(null, "idle");
  }
  return hasPending ? cleaner.scan(changed, "idle") : null;
}

/** Returns the scans before paint of elements, each made when the one before is finished. */
function* scansOf(cleaner: Cleaner, elements: readonly Element[]): Generator<Task<unknown>> {
  for (const element of elements.slice(0, MAX_ELEMENTS)) {
    if (cleaner.access().limited) return;
    yield cleaner.scan([element], "before-paint");
  }
}

/** Scans what floats among elements, one after the other while there is time. */
function scanBeforePaint(watch: WatchState, elements: readonly Element[]): void {
  const { cleaner, clock, time } = watch;
  const left = time.left(clock.now());
  if (left <= 0 || hasEnded(watch) || cleaner.access().limited) return;
  reporting(watch, () => {
    const unfinished = spend(watch, left, scansOf(cleaner, elements));
    // A scan that has begun is finished: half of it would hide nothing, and could not go on before the paint.
    if (unfinished) runToCompletion(unfinished);
  });
}

/** Runs tasks on the budget; returns the one that was interrupted, or null. */
function spend({ clock, time }: WatchState, left: number, tasks: Iterator<Task<unknown>>): Task<unknown> | null {
  const start = clock.now();
  const { spent, unfinished } = runFor(left, tasks, clock.now);
  time.spend(start, spent);
  return unfinished;
}

/** Does work, and reports if it changed what is hidden or found a paywall. */
function reporting<T>({ cleaner, report }: WatchState, work: () => T): T {
  const summarize = () => `${cleaner.removals().length} ${cleaner.access().limited}`;
  const before = summarize();
  const result = work();
  if (summarize() !== before) report();
  return result;
}
