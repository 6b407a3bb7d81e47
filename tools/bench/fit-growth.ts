/** The time that an input of a size takes; `size` in characters, `ms` of processor time. */
export type Timing = { size: number; ms: number };

// Below this, the start of the code and of the collector's runs is most of the time.
const MIN_MS = 10;

/**
 * Returns the exponent with which time grows with size, by least squares over the logarithms: 1 for linear work, 2 for
 * quadratic work. NaN if fewer than two sizes take long enough to tell.
 */
export function fitExponent(timings: readonly Timing[]): number {
  const points = timings
    .filter(({ ms }) => ms >= MIN_MS)
    .map(({ size, ms }) => [Math.log(size), Math.log(ms)] as const);
  if (points.length < 2) return Number.NaN;
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
