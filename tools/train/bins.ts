import type { Examples } from "./boost.ts";

/** Maximum number of bins of a feature. */
export const MAX_BINS = 48;

const MAX_SAMPLED_ROWS = 20_000;

/** Returns, for each feature, the thresholds between bins of similar size, rounded to four digits. */
export function cutsOf({ width, values, labels }: Examples): number[][] {
  const step = Math.max(1, Math.floor(labels.length / MAX_SAMPLED_ROWS));
  return Array.from({ length: width }, (_, feature) => {
    const column: number[] = [];
    for (let row = 0; row < labels.length; row += step) column.push(values[row * width + feature] ?? 0);
    column.sort((a, b) => a - b);
    const unique = [...new Set(column)];
    const wanted =
      unique.length <= MAX_BINS
        ? unique.slice(1).map((value, i) => (value + (unique[i] ?? 0)) / 2)
        : Array.from(
            { length: MAX_BINS - 1 },
            (_, bin) => column[Math.floor(((bin + 1) * column.length) / MAX_BINS)] ?? 0,
          );
    return [...new Set(wanted.map((value) => Number(value.toPrecision(4))))].sort((a, b) => a - b);
  });
}

/** Returns the bin of each value, row by row. */
export function binsOf({ width, values, labels }: Examples, cuts: readonly number[][]): Uint8Array {
  const bins = new Uint8Array(values.length);
  for (let row = 0; row < labels.length; row++)
    for (let feature = 0; feature < width; feature++) {
      const list = cuts[feature] ?? [];
      const value = values[row * width + feature] ?? 0;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (list[middle] ?? 0)) low = middle + 1;
        else high = middle;
      }
      bins[row * width + feature] = low;
    }
  return bins;
}
