/** The value below which a share of the others lies; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Several quantiles of values as one cell of a table. */
export function spread(values: readonly number[], shares: readonly number[], digits: number): string {
  return shares.map((share) => quantile(values, share).toFixed(digits)).join(" / ");
}
