// Designators of TIMEX3: those of ISO 8601, and Q for quarters. Other units are counted in the next smaller one.
const DESIGNATORS: ReadonlyMap<string, [mark: string, factor: number, time?: true]> = new Map([
  ["second", ["S", 1, true]],
  ["minute", ["M", 1, true]],
  ["hour", ["H", 1, true]],
  ["day", ["D", 1]],
  ["night", ["D", 1]],
  ["week", ["W", 1]],
  ["fortnight", ["W", 2]],
  ["month", ["M", 1]],
  ["quarter", ["Q", 1]],
  ["year", ["Y", 1]],
  ["decade", ["Y", 10]],
  ["century", ["Y", 100]],
]);
const HALVES: ReadonlyMap<string, string> = new Map([
  ["minute", "30S"],
  ["hour", "30M"],
  ["day", "T12H"],
  ["year", "6M"],
]);

/**
 * Formats an ISO 8601 duration, such as "P2Y6M" for two and a half years.
 * A vague count is "X", as in TIMEX3. Null for a unit that has no designator.
 */
export function formatDuration(count: number | "X", unit: string): string | null {
  const designator = DESIGNATORS.get(unit);
  if (!designator) return null;
  const [mark, factor, time] = designator;
  const head = `P${time ? "T" : ""}`;
  if (count === "X") return `${head}X${unit === "century" ? "C" : mark}`;
  const half = HALVES.get(unit);
  if (half && count % 1 === 0.5) return count < 1 ? `${head}${half}` : `${head}${Math.floor(count)}${mark}${half}`;
  return `${head}${Number((count * factor).toFixed(2))}${mark}`;
}
