import type { Name } from "../../../utils/facts/text/annotations.ts";
import { splitSentences } from "../../../utils/facts/text/sentences.ts";
import type { Span } from "../../../utils/types.ts";
import { bareName, type LabelledText } from "./labelled-texts.ts";

const SCORED = ["person", "organisation", "place", "group"] as const;

/** Numbers of names by kind: found with the annotated bounds and kind, found at all, and annotated. */
export type Tally = Record<string, { right: number; found: number; marked: number }>;

/** Finds the names in a text. */
export type FindNames = (text: string, sentences: readonly Span[]) => Name[];

/**
 * Compares found names with annotated ones; a name counts as right if its bounds and its kind match.
 * Skips kinds that the texts do not annotate.
 */
export function tally(texts: readonly LabelledText[], find: FindNames): Tally {
  const counts: Tally = {};
  const scored = SCORED.filter((kind) => texts.some(({ names }) => names.some((name) => name.kind === kind)));
  const count = (kind: string, outcome: "right" | "found" | "marked") => {
    counts[kind] ??= { right: 0, found: 0, marked: 0 };
    counts[kind][outcome]++;
  };
  const isScored = (kind: string) => scored.some((scoredKind) => scoredKind === kind);
  const key = (text: string, start: number, end: number) => Object.values(bareName(text, start, end)).join();
  for (const { text, names } of texts) {
    const marked = new Map(
      names.filter(({ kind }) => isScored(kind)).map(({ start, end, kind }) => [key(text, start, end), kind]),
    );
    const found = new Map(
      find(text, splitSentences(text))
        .filter(({ kind }) => isScored(kind))
        .map(({ start, end, kind }) => [key(text, start, end), kind]),
    );
    for (const [bounds, kind] of marked) {
      count(kind, "marked");
      if (found.get(bounds) === kind) count(kind, "right");
    }
    for (const kind of found.values()) count(kind, "found");
  }
  return counts;
}

/** Adds the numbers of `added` to `total`. */
export function addTally(total: Tally, added: Tally): void {
  for (const [kind, { right, found, marked }] of Object.entries(added)) {
    const sum = total[kind] ?? { right: 0, found: 0, marked: 0 };
    total[kind] = { right: sum.right + right, found: sum.found + found, marked: sum.marked + marked };
  }
}

/** Formats precision, recall and F1 of all names, and F1 by kind, in per cent. */
export function formatTally(counts: Tally): string {
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
  const precision = share(all.right, all.found);
  const recall = share(all.right, all.marked);
  return `all ${f1(all)} (P ${precision}, R ${recall}) · ${kinds.join(" · ")}`;
}
