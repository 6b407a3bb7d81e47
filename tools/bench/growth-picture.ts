import { escapeHtml } from "../../utils/summary/escape-html.ts";
import type { Timing } from "./fit-growth.ts";

/** A line of the picture: what was timed, by size. */
export type Series = { name: string; timings: readonly Timing[] };

const WIDTH = 820;
const HEIGHT = 360;
const PLOT = { left: 70, right: 520, top: 24, bottom: 304 };
const LABEL_HEIGHT = 18;
const COLOURS = ["one", "two", "three", "four"];
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #333 }
  .grid { stroke: #ddd }
  path { fill: none; stroke-width: 2.5 }
  .one { stroke: #0b57d0; fill: #0b57d0 } .two { stroke: #8ab4f8; fill: #8ab4f8 }
  .three { stroke: #b3261e; fill: #b3261e } .four { stroke: #e69188; fill: #e69188 }
  path.one, path.two, path.three, path.four { fill: none }
  @media (prefers-color-scheme: dark) { text { fill: #ddd } .grid { stroke: #444 } }`;

const SIZES: readonly [chars: number, label: string][] = [
  [10_000, "10 kB"],
  [100_000, "100 kB"],
  [1_000_000, "1 MB"],
  [10_000_000, "10 MB"],
];
const TIMES: readonly [ms: number, label: string][] = [
  [10, "10 ms"],
  [100, "0.1 s"],
  [1_000, "1 s"],
  [10_000, "10 s"],
  [100_000, "100 s"],
];

/** Returns where a value lies between the first and the last of a scale, 0 to 1, in logarithms. */
function share(value: number, scale: readonly (readonly [number, string])[]): number {
  const [first, last] = [Math.log(scale[0]?.[0] ?? 1), Math.log(scale.at(-1)?.[0] ?? 1)];
  return Math.min(1, Math.max(0, (Math.log(Math.max(value, Number.MIN_VALUE)) - first) / (last - first)));
}

const xOf = (size: number) => Math.round(PLOT.left + share(size, SIZES) * (PLOT.right - PLOT.left));
const yOf = (ms: number) => Math.round(PLOT.bottom - share(ms, TIMES) * (PLOT.bottom - PLOT.top));

/**
 * Draws how processor time grows with the size of the input, as SVG. Both axes are logarithmic, so that linear growth
 * is a straight line that rises by a step for each step to the right. At most four series; what lies outside of the
 * axes is drawn at their ends.
 */
export function drawGrowth(series: readonly Series[]): string {
  const grid = [
    ...SIZES.map(([size, label]) => {
      const x = xOf(size);
      return `<line class="grid" x1="${x}" y1="${PLOT.top}" x2="${x}" y2="${PLOT.bottom}"/><text x="${x}" y="${PLOT.bottom + 22}" text-anchor="middle">${label}</text>`;
    }),
    ...TIMES.map(([ms, label]) => {
      const y = yOf(ms);
      return `<line class="grid" x1="${PLOT.left}" y1="${y}" x2="${PLOT.right}" y2="${y}"/><text x="${PLOT.left - 8}" y="${y + 4}" text-anchor="end">${label}</text>`;
    }),
  ];
  const lines = series.map(({ timings }, index) => {
    const points = timings.map(({ size, ms }) => `${xOf(size)} ${yOf(ms)}`);
    return `<path class="${COLOURS[index]}" d="M${points.join("L")}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">Processor time against the size of the input</title>
<style>${STYLE}
</style>
${[...grid, ...lines, ...labels(series)].join("\n")}
<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 46}" text-anchor="middle">size of the page or text</text>
</svg>
`;
}

/** Returns the names of the series beside the ends of their lines, moved apart where they would overlap. */
function labels(series: readonly Series[]): string[] {
  const ends = series
    .map(({ name, timings }, index) => ({ name, index, ...(timings.at(-1) ?? { size: 0, ms: 1 }) }))
    .sort((one, other) => other.ms - one.ms);
  let lowest = Number.NEGATIVE_INFINITY;
  return ends.map(({ name, index, ms }) => {
    const y = Math.max(yOf(ms), lowest + LABEL_HEIGHT);
    lowest = y;
    const x = PLOT.right + 12;
    return `<rect class="${COLOURS[index]}" x="${x}" y="${y - 5}" width="10" height="10" rx="2"/><text x="${x + 16}" y="${y + 4}">${escapeHtml(name)}</text>`;
  });
}
