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

type Bounds = [start: number, end: number];
type Attribution = Record<"source" | "cue" | "content", Bounds[]>;

/** A text with annotated attributions: the bounds of each source, cue and content. */
export type AttributedText = { text: string; attributions: Attribution[]; clauses: ClauseFeatures };

/** Reads the annotated texts of a JSON Lines file, gzipped or not, and computes the features that both CRFs share. */
export function attributedTexts(file: string, findNames: FindNames): AttributedText[] {
  return [...valuesOf(file)].map((row) => {
    const { text, gold } = row as { text: string; gold: { attributions: Attribution[] } };
    const sentences = splitSentences(text);
    const names = findNames(text, sentences);
    const clauses = computeClauseFeatures(tokenizeSubwords(text, sentences), names, findQuotedSpans(text));
    return { text, attributions: gold.attributions, clauses };
  });
}

/** Returns the indices of the first and last word of a sentence that overlap some bounds; null if none does. */
function wordsIn(
  { words }: ClauseFeatures,
  { first, end }: ClauseSentence,
  [start, stop]: Bounds,
): [number, number] | null {
  let firstWord = -1;
  let lastWord = -1;
  for (let index = first; index < end; index++) {
    const word = words[index];
    if (!word || word.end <= start || word.start >= stop) continue;
    if (firstWord < 0) firstWord = index;
    lastWord = index;
  }
  return firstWord < 0 ? null : [firstWord, lastWord];
}

/** Labels a sentence's words; where bounds overlap, the earlier ones count. */
function labelsOf(
  clauses: ClauseFeatures,
  sentence: ClauseSentence,
  spans: readonly (readonly [kindIndex: number, bounds: Bounds])[],
): Uint8Array {
  const { first, end } = sentence;
  const labels = new Uint8Array(end - first);
  for (const [kindIndex, bounds] of spans) {
    const range = wordsIn(clauses, sentence, bounds);
    if (!range) continue;
    let [start, last] = range;
    while (start <= last && labels[start - first]) start++;
    while (last >= start && labels[last - first]) last--;
    if (labels.subarray(start - first, last - first + 1).some((label) => label !== 0)) continue;
    for (let index = start; index <= last; index++)
      labels[index - first] = labelAt(kindIndex, index - start, last - start);
  }
  return labels;
}

/** Returns the sentences of texts as segments for the CRF that finds the heads of cues. */
export function cueSegments(texts: readonly AttributedText[]): Segment[] {
  const buffer = new Int32Array(MAX_FEATURES_PER_WORD);
  return texts.flatMap(({ clauses, attributions }) => {
    const features = createCueFeatures(clauses);
    const cues = attributions.flatMap(({ cue }) => cue);
    return clauses.sentences.map((sentence) => {
      const labels = new Uint8Array(sentence.end - sentence.first);
      for (const bounds of cues) {
        const range = wordsIn(clauses, sentence, bounds);
        if (range)
          labels[cueHeadIndex(clauses, ...range) - sentence.first] = labelAt(CUE_LABELS.kinds.indexOf("head"), 0, 0);
      }
      const read: Int32Array[] = [];
      for (let index = sentence.first; index < sentence.end; index++)
        read.push(buffer.slice(0, features.read(index, buffer)));
      return { features: read, labels };
    });
  });
}

/**
 * Returns the sentences of texts as segments for the CRF that finds sources and contents.
 * A sentence occurs once for each annotated cue that has its content in the sentence.
 */
export function partSegments(texts: readonly AttributedText[]): Segment[] {
  const buffer = new Int32Array(BASE_FEATURES + MAX_RELATIVE_FEATURES);
  const segments: Segment[] = [];
  for (const { clauses, attributions } of texts)
    for (const sentence of clauses.sentences)
      for (const attribution of attributions)
        for (const bounds of attribution.cue) {
          const range = wordsIn(clauses, sentence, bounds);
          const head = range && clauses.words[cueHeadIndex(clauses, ...range)];
          if (!head || !attribution.content.some((content) => wordsIn(clauses, sentence, content))) continue;
          const relative = createRelativeFeatures(clauses, sentence, head);
          const features: Int32Array[] = [];
          for (let index = sentence.first; index < sentence.end; index++) {
            buffer.set(clauses.base.subarray(BASE_FEATURES * index, BASE_FEATURES * (index + 1)));
            features.push(buffer.slice(0, BASE_FEATURES + relative(index, buffer.subarray(BASE_FEATURES))));
          }
          const spans = (["source", "cue", "content"] as const).flatMap((kind) =>
            attribution[kind].map((part) => [ATTRIBUTION_LABELS.kinds.indexOf(kind), part] as const),
          );
          segments.push({ features, labels: labelsOf(clauses, sentence, spans) });
          break;
        }
  return segments;
}
