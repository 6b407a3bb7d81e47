import { MAX_FEATURES_PER_WORD } from "../../../utils/facts/crf/decode.ts";
import { labelAt } from "../../../utils/facts/crf/labels.ts";
import { createNameFeatures } from "../../../utils/facts/ner/features.ts";
import { NAME_LABELS } from "../../../utils/facts/ner/find-names.ts";
import { splitSentences } from "../../../utils/facts/text/sentences.ts";
import { type SubwordToken, tokenizeSubwords } from "../../../utils/facts/text/subword-tokens.ts";
import type { Segment } from "../crf/train-crf.ts";
import { valuesOf } from "../json-lines.ts";

/** A text in which people have marked the names: each with its place and its kind, in the tagger's own kinds where it has them. */
export type LabelledText = { id: string; text: string; names: { start: number; end: number; kind: string }[] };

const OUTER = /[\s"'“”‘’()[\]{},;:!?—–-]/;

/** The texts of a file of JSON lines, packed or not. */
export function labelledTexts(file: string): LabelledText[] {
  return [...valuesOf(file)].map((row) => {
    const { id, text, gold } = row as { id: string; text: string; gold: { entities: [number, number, string][] } };
    return { id, text, names: gold.entities.map(([start, end, kind]) => ({ start, end, kind })) };
  });
}

/** The outlet of a text, from its name: what stands before the number. */
export const outletOf = ({ id }: LabelledText): string => id.replace(/_[^_]*$/, "").replace(/\d+$/, "");

/** A name without what no two people mark alike: outer blanks and marks, an article in front, a possessive or a dot behind. */
export function bareName(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && OUTER.test(text[start] ?? "")) start++;
  while (end > start && OUTER.test(text[end - 1] ?? "")) end--;
  start += /^(?:the|a|an)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  if (/['’]s$/.test(text.slice(start, end))) end -= 2;
  if (text[end - 1] === "." && !/\.\w/.test(text.slice(start, end - 1))) end--;
  return { start, end };
}

const KINDS: readonly string[] = NAME_LABELS.kinds;
const numberOf = (kind: string): number => KINDS.indexOf(kind);
const goesOn = (label: number): boolean => NAME_LABELS.spanContinues[label] === 1;

/** The label of every word of a text. Names that do not begin and end with words, or stand in another one, are left out. */
function labelsOf({ text, names }: LabelledText, words: readonly SubwordToken[]): Uint8Array {
  const labels = new Uint8Array(words.length);
  const starts = new Map(words.map(({ start }, at) => [start, at]));
  const ends = new Map(
    words.flatMap(({ end, text: word }, at) =>
      /..\.$/.test(word)
        ? [
            [end, at],
            [end - 1, at],
          ]
        : [[end, at]],
    ),
  );
  for (const { start, end, kind } of names) {
    if (numberOf(kind) < 0) continue;
    const bare = bareName(text, start, end);
    const first = starts.get(bare.start);
    const last = ends.get(bare.end);
    if (first === undefined || last === undefined || last < first) continue;
    if (labels.subarray(first, last + 1).some((label) => label !== 0)) continue;
    for (let at = first; at <= last; at++) labels[at] = labelAt(numberOf(kind), at - first, last - first);
  }
  return labels;
}

const wordsOf = ({ text }: LabelledText): SubwordToken[] => tokenizeSubwords(text, splitSentences(text));

/** The words without a capital that stand in names at least three times. */
export function innerWords(texts: readonly LabelledText[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = wordsOf(text);
    labelsOf(text, words).forEach((label, at) => {
      const word = words[at]?.text ?? "";
      if (label && !/^\p{Lu}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  return new Set(
    [...counts]
      .filter(([, count]) => count > 2)
      .map(([word]) => word)
      .sort(),
  );
}

/** The segments of some texts. A name that runs over a word that can be in none is left out. */
export function segmentsOf(texts: readonly LabelledText[], inner: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  const buffer = new Int32Array(MAX_FEATURES_PER_WORD);
  for (const text of texts) {
    const words = wordsOf(text);
    const features = createNameFeatures(words, inner);
    const labels = labelsOf(text, words);
    const isActive = (at: number) => at < words.length && features.active(at);
    labels.forEach((label, at) => {
      const isBroken =
        goesOn(label) && (!isActive(at) || !isActive(at + 1) || words[at]?.sentence !== words[at + 1]?.sentence);
      if (isBroken || (label && !isActive(at))) clear(labels, at);
    });
    for (let from = 0; from < words.length; from++) {
      if (!isActive(from)) continue;
      let to = from;
      const read: Int32Array[] = [];
      for (; isActive(to) && words[to]?.sentence === words[from]?.sentence; to++)
        read.push(buffer.slice(0, features.read(to, buffer)));
      segments.push({ features: read, labels: labels.slice(from, to) });
      from = to - 1;
    }
  }
  return segments;
}

/** Takes the name off the labels that a word stands in. */
function clear(labels: Uint8Array, at: number): void {
  let first = at;
  while (first > 0 && goesOn(labels[first - 1] ?? 0)) first--;
  let last = at;
  while (goesOn(labels[last] ?? 0)) last++;
  labels.fill(0, first, last + 1);
}
