/** Counts how much of its time a watch has spent; all times in milliseconds. */
export type TimeBudget = {
  /** Returns the time left now, at most one batch; `reserve` is kept back in the window. 0 or less: nothing is left. */
  left: (now: number, reserve?: number) => number;
  spend: (now: number, ms: number) => void;
  /** Returns when some time will be left again; null if the total is used up. */
  next: (now: number, reserve?: number) => number | null;
};

/** Limits in milliseconds: of one batch, of any `window` within `span`, and of everything together. */
export type TimeLimits = { batch: number; window: number; span: number; total: number };

/** Creates a budget of which nothing is spent. */
export function createTimeBudget({ batch, window, span, total }: TimeLimits): TimeBudget {
  let entries: { at: number; ms: number }[] = [];
  let totalSpent = 0;
  const spentInSpan = (now: number) => {
    entries = entries.filter(({ at }) => now - at < span);
    return entries.reduce((sum, { ms }) => sum + ms, 0);
  };
  return {
    left: (now, reserve = 0) => Math.min(batch, window - reserve - spentInSpan(now), total - totalSpent),
    spend: (now, ms) => {
      entries.push({ at: now, ms });
      totalSpent += ms;
    },
    next: (now, reserve = 0) => {
      if (totalSpent >= total) return null;
      let sum = spentInSpan(now);
      for (const { at, ms } of entries) {
        if (sum < window - reserve) break;
        sum -= ms;
        if (sum < window - reserve) return at + span;
      }
      return now;
    },
  };
}
