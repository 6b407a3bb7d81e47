// Runs in a page for `npm run bench -- popup`: bundled when it starts, never shipped.
import { Readability } from "@mozilla/readability";

/** Times Readability's `parse` on a copy of this page, without the copying, in milliseconds. */
function parseMs(): number {
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) return Number.NaN;
  const started = performance.now();
  new Readability(copy).parse();
  return performance.now() - started;
}

/** Returns the times of several rounds; the first compiles the code and does not count. */
const parseTimes = (rounds: number): number[] => Array.from({ length: rounds + 1 }, parseMs).slice(1);

/** Parses a copy of this page and keeps the copy and the result, so that the memory they take can be measured. */
function keepParsed(): void {
  const copy = document.cloneNode(true);
  if (copy instanceof Document) Object.assign(globalThis, { factboxKept: [copy, new Readability(copy).parse()] });
}

Object.assign(globalThis, { factboxParseTimes: parseTimes, factboxKeepParsed: keepParsed });
