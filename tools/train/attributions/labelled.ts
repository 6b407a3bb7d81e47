import { MAX_FEATURES_PER_WORD } from "../../../utils/facts/crf/decode.ts";
import { labelAt } from "../../../utils/facts/crf/labels.ts";
import {
  BASE_FEATURES,
  type ClauseFeatures,
  type ClauseSentence,
  computeClauseFeatures,
} from "../../../utils/facts/quotes/model/attribution-features.ts";
import { ATTRIBUTION_LABELS } from "../../../utils/facts/quotes/model/attribution-model.ts";
import { CUE_LABELS, createCueFeatures, cueHeadIndex } from "../../../utils/facts/quotes/model/cues.ts";
import { createRelativeFeatures, MAX_RELATIVE_FEATURES } from "../../../utils/facts/quotes/model/relative-features.ts";
import { findQuotedSpans } from "../../../utils/facts/text/marks/quoted-spans.ts";
import { splitSentences } from "../../../utils/facts/text/sentences.ts";
import { tokenizeSubwords } from "../../../utils/facts/text/subword-tokens.ts";
import type { Segment } from "../crf/train-crf.ts";
import { valuesOf } from "../json-lines.ts";
import type { FindNames } from "../names/score.ts";

type Place = [start: number, end: number];
type Attribution = Record<"source" | "cue" | "content", Place[]>;

/** A text in which people have marked who says what: for each attribution the places of its source, its cue and its content. */
export type AttributedText = { text: string; attributions: Attribution[]; clauses: ClauseFeatures };

/** The texts of a file of JSON lines, packed or not, read for both steps. */
export function attributedTexts(file: string, findNames: FindNames): AttributedText[] {
  return [...valuesOf(file)].map((row) => {
    const { text, gold } = row as { text: string; gold: { attributions: Attribution[] } };
    const sentences = splitSentences(text);
    const names = findNames(text, sentences);
    const clauses = computeClauseFeatures(tokenizeSubwords(text, sentences), names, findQuotedSpans(text));
    return { text, attributions: gold.attributions, clauses };
  });
}

/** The words of a sentence that a place holds: index of the first and the last; null where it holds none. */
function wordsIn(
  { words }: ClauseFeatures,
  { first, end }: ClauseSentence,
  [start, stop]: Place,
): [number, number] | null {
  let from = -1;
  let last = -1;
  for (let at = first; at < end; at++) {
    const word = words[at];
    if (!word || word.end <= start || word.start >= stop) continue;
    if (from < 0) from = at;
    last = at;
  }
  return from < 0 ? null : [from, last];
}

/** Labels for a sentence's words from places that have kinds; of places that overlap, the earlier in the list counts. */
function labelled(
  clauses: ClauseFeatures,
  sentence: ClauseSentence,
  places: readonly (readonly [kind: number, place: Place])[],
): Uint8Array {
  const { first, end } = sentence;
  const labels = new Uint8Array(end - first);
  for (const [kind, place] of places) {
    const held = wordsIn(clauses, sentence, place);
    if (!held) continue;
    let [from, last] = held;
    while (from <= last && labels[from - first]) from++;
    while (last >= from && labels[last - first]) last--;
    if (labels.subarray(from - first, last - first + 1).some((label) => label !== 0)) continue;
    for (let at = from; at <= last; at++) labels[at - first] = labelAt(kind, at - from, last - from);
  }
  return labels;
}

/** The sentences of some texts as segments for the field of the heads of cues. */
export function cueSegments(texts: readonly AttributedText[]): Segment[] {
  const buffer = new Int32Array(MAX_FEATURES_PER_WORD);
  return texts.flatMap(({ clauses, attributions }) => {
    const features = createCueFeatures(clauses);
    const cues = attributions.flatMap(({ cue }) => cue);
    return clauses.sentences.map((sentence) => {
      const labels = new Uint8Array(sentence.end - sentence.first);
      for (const place of cues) {
        const held = wordsIn(clauses, sentence, place);
        if (held)
          labels[cueHeadIndex(clauses, ...held) - sentence.first] = labelAt(CUE_LABELS.kinds.indexOf("head"), 0, 0);
      }
      const read: Int32Array[] = [];
      for (let at = sentence.first; at < sentence.end; at++) read.push(buffer.slice(0, features.read(at, buffer)));
      return { features: read, labels };
    });
  });
}

/** The sentences of some texts as segments for the field of parts: once for each head of a marked cue that has its content in its sentence. */
export function partSegments(texts: readonly AttributedText[]): Segment[] {
  const buffer = new Int32Array(BASE_FEATURES + MAX_RELATIVE_FEATURES);
  const segments: Segment[] = [];
  for (const { clauses, attributions } of texts)
    for (const sentence of clauses.sentences)
      for (const own of attributions)
        for (const place of own.cue) {
          const held = wordsIn(clauses, sentence, place);
          const head = held && clauses.words[cueHeadIndex(clauses, ...held)];
          if (!head || !own.content.some((content) => wordsIn(clauses, sentence, content))) continue;
          const relative = createRelativeFeatures(clauses, sentence, head);
          const features: Int32Array[] = [];
          for (let at = sentence.first; at < sentence.end; at++) {
            buffer.set(clauses.base.subarray(BASE_FEATURES * at, BASE_FEATURES * (at + 1)));
            features.push(buffer.slice(0, BASE_FEATURES + relative(at, buffer.subarray(BASE_FEATURES))));
          }
          const places = (["source", "cue", "content"] as const).flatMap((kind) =>
            own[kind].map((one) => [ATTRIBUTION_LABELS.kinds.indexOf(kind), one] as const),
          );
          segments.push({ features, labels: labelled(clauses, sentence, places) });
          break;
        }
  return segments;
}
