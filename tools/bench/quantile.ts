/** Returns the quantile of values at a share from 0 to 1; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Formats several quantiles as a cell of a table. */
export function formatQuantiles(values: readonly number[], shares: readonly number[], digits: number): string {
  return shares.map((share) => quantile(values, share).toFixed(digits)).join(" / ");
}
