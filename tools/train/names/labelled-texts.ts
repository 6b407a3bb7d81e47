import { MAX_FEATURES_PER_WORD } from "../../../utils/facts/crf/decode.ts";
import { labelAt } from "../../../utils/facts/crf/labels.ts";
import { createNameFeatures } from "../../../utils/facts/ner/features.ts";
import { NAME_LABELS } from "../../../utils/facts/ner/find-names.ts";
import { splitSentences } from "../../../utils/facts/text/sentences.ts";
import { type SubwordToken, tokenizeSubwords } from "../../../utils/facts/text/subword-tokens.ts";
import type { Segment } from "../crf/train-crf.ts";
import { valuesOf } from "../json-lines.ts";

/** A text with annotated names; kinds outside of `NAME_LABELS` are ignored. */
export type LabelledText = { id: string; text: string; names: { start: number; end: number; kind: string }[] };

const OUTER = /[\s"'“”‘’()[\]{},;:!?—–-]/;

/** Reads the annotated texts of a JSON Lines file, gzipped or not. */
export function labelledTexts(file: string): LabelledText[] {
  return [...valuesOf(file)].map((row) => {
    const { id, text, gold } = row as { id: string; text: string; gold: { entities: [number, number, string][] } };
    return { id, text, names: gold.entities.map(([start, end, kind]) => ({ start, end, kind })) };
  });
}

/** Returns the outlet of a text: its id without the number. */
export const outletOf = ({ id }: LabelledText): string => id.replace(/_[^_]*$/, "").replace(/\d+$/, "");

/**
 * Narrows the bounds of a name to the part that all annotators agree on.
 * Drops outer spaces and punctuation, an article before it, and a possessive or a dot after it.
 */
export function bareName(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && OUTER.test(text[start] ?? "")) start++;
  while (end > start && OUTER.test(text[end - 1] ?? "")) end--;
  start += /^(?:the|a|an)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  if (/['’]s$/.test(text.slice(start, end))) end -= 2;
  if (text[end - 1] === "." && !/\.\w/.test(text.slice(start, end - 1))) end--;
  return { start, end };
}

const KINDS: readonly string[] = NAME_LABELS.kinds;
const kindIndexOf = (kind: string): number => KINDS.indexOf(kind);
const spanContinues = (label: number): boolean => NAME_LABELS.spanContinues[label] === 1;

/** Labels the words of a text; skips names whose bounds are not those of words, and names that overlap another one. */
function labelsOf({ text, names }: LabelledText, words: readonly SubwordToken[]): Uint8Array {
  const labels = new Uint8Array(words.length);
  const starts = new Map(words.map(({ start }, index) => [start, index]));
  const ends = new Map(
    words.flatMap(({ end, text: word }, index) =>
      /..\.$/.test(word)
        ? [
            [end, index],
            [end - 1, index],
          ]
        : [[end, index]],
    ),
  );
  for (const { start, end, kind } of names) {
    if (kindIndexOf(kind) < 0) continue;
    const bare = bareName(text, start, end);
    const first = starts.get(bare.start);
    const last = ends.get(bare.end);
    if (first === undefined || last === undefined || last < first) continue;
    if (labels.subarray(first, last + 1).some((label) => label !== 0)) continue;
    for (let index = first; index <= last; index++)
      labels[index] = labelAt(kindIndexOf(kind), index - first, last - first);
  }
  return labels;
}

const wordsOf = ({ text }: LabelledText): SubwordToken[] => tokenizeSubwords(text, splitSentences(text));

/** Returns the words without a capital letter that occur in names at least three times. */
export function innerWords(texts: readonly LabelledText[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = wordsOf(text);
    labelsOf(text, words).forEach((label, index) => {
      const word = words[index]?.text ?? "";
      if (label && !/^\p{Lu}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  return new Set(
    [...counts]
      .filter(([, count]) => count >= 3)
      .map(([word]) => word)
      .sort(),
  );
}

/** Cuts texts into segments of active words; skips names with a word that is not active. */
export function segmentsOf(texts: readonly LabelledText[], inner: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  const buffer = new Int32Array(MAX_FEATURES_PER_WORD);
  for (const text of texts) {
    const words = wordsOf(text);
    const features = createNameFeatures(words, inner);
    const labels = labelsOf(text, words);
    const isActive = (index: number) => index < words.length && features.active(index);
    labels.forEach((label, index) => {
      const breaksOff =
        spanContinues(label) &&
        (!isActive(index) || !isActive(index + 1) || words[index]?.sentence !== words[index + 1]?.sentence);
      if (breaksOff || (label && !isActive(index))) clearName(labels, index);
    });
    for (let start = 0; start < words.length; start++) {
      if (!isActive(start)) continue;
      let end = start;
      const read: Int32Array[] = [];
      for (; isActive(end) && words[end]?.sentence === words[start]?.sentence; end++)
        read.push(buffer.slice(0, features.read(end, buffer)));
      segments.push({ features: read, labels: labels.slice(start, end) });
      start = end - 1;
    }
  }
  return segments;
}

/** Removes the labels of the name that contains a word. */
function clearName(labels: Uint8Array, index: number): void {
  let first = index;
  while (first > 0 && spanContinues(labels[first - 1] ?? 0)) first--;
  let last = index;
  while (spanContinues(labels[last] ?? 0)) last++;
  labels.fill(0, first, last + 1);
}
