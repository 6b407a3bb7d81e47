/** How much time a watch has spent of what it may spend, in milliseconds. */
export type TimeBudget = {
  /** What is left at a time beside a reserve, at most one batch's worth; 0 or less: nothing. */
  left: (now: number, reserve?: number) => number;
  spend: (now: number, ms: number) => void;
  /** When there will be something left again; null where the whole is used up. */
  next: (now: number, reserve?: number) => number | null;
};

/** The limits: of one batch, of any span of `span` milliseconds, and of all together. */
export type TimeLimits = { batch: number; window: number; span: number; total: number };

/** A ledger that starts with nothing spent. */
export function createTimeBudget({ batch, window, span, total }: TimeLimits): TimeBudget {
  let spent: { at: number; ms: number }[] = [];
  let all = 0;
  const recent = (now: number) => {
    spent = spent.filter(({ at }) => now - at < span);
    return spent.reduce((sum, { ms }) => sum + ms, 0);
  };
  return {
    left: (now, reserve = 0) => Math.min(batch, window - reserve - recent(now), total - all),
    spend: (now, ms) => {
      spent.push({ at: now, ms });
      all += ms;
    },
    next: (now, reserve = 0) => {
      if (all >= total) return null;
      let sum = recent(now);
      for (const { at, ms } of spent) {
        if (sum < window - reserve) break;
        sum -= ms;
        if (sum < window - reserve) return at + span;
      }
      return now;
    },
  };
}
