import type { Name } from "../../../utils/facts/text/annotations.ts";
import { splitSentences } from "../../../utils/facts/text/sentences.ts";
import type { Span } from "../../../utils/types.ts";
import { bareName, type LabelledText } from "./labelled-texts.ts";

const SCORED = ["person", "organisation", "place", "group"] as const;

/** For each kind: how many names were found as they are marked, how many were found, how many are marked. */
export type Tally = Record<string, { right: number; found: number; marked: number }>;

/** A way to find the names in a text. */
export type FindNames = (text: string, sentences: readonly Span[]) => Name[];

/** Counts how names are found in marked texts: the same place and the same kind, or wrong. Kinds that a set does not mark are not asked for. */
export function tally(texts: readonly LabelledText[], find: FindNames): Tally {
  const counts: Tally = {};
  const scored = SCORED.filter((kind) => texts.some(({ names }) => names.some((name) => name.kind === kind)));
  const count = (kind: string, what: "right" | "found" | "marked") => {
    counts[kind] ??= { right: 0, found: 0, marked: 0 };
    counts[kind][what]++;
  };
  const asked = (kind: string) => scored.some((one) => one === kind);
  const key = (text: string, start: number, end: number) => Object.values(bareName(text, start, end)).join();
  for (const { text, names } of texts) {
    const marked = new Map(
      names.filter(({ kind }) => asked(kind)).map(({ start, end, kind }) => [key(text, start, end), kind]),
    );
    const found = new Map(
      find(text, splitSentences(text))
        .filter(({ kind }) => asked(kind))
        .map(({ start, end, kind }) => [key(text, start, end), kind]),
    );
    for (const [place, kind] of marked) {
      count(kind, "marked");
      if (found.get(place) === kind) count(kind, "right");
    }
    for (const kind of found.values()) count(kind, "found");
  }
  return counts;
}

/** Adds one tally to another. */
export function addTally(to: Tally, from: Tally): void {
  for (const [kind, { right, found, marked }] of Object.entries(from)) {
    const sum = to[kind] ?? { right: 0, found: 0, marked: 0 };
    to[kind] = { right: sum.right + right, found: sum.found + found, marked: sum.marked + marked };
  }
}

/** F1 by kind and over all, in per cent. */
export function tellTally(counts: Tally): string {
  const f1 = ({ right, found, marked }: Tally[string]) => ((200 * right) / Math.max(1, found + marked)).toFixed(1);
  const all = { right: 0, found: 0, marked: 0 };
  const kinds = SCORED.filter((kind) => counts[kind]).map((kind) => {
    const count = counts[kind] ?? all;
    all.right += count.right;
    all.found += count.found;
    all.marked += count.marked;
    return `${kind} ${f1(count)}`;
  });
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return `all ${f1(all)} (P ${share(all.right, all.found)}, R ${share(all.right, all.marked)}) · ${kinds.join(" · ")}`;
}
