// The files of `model/` find attributions with two trained models and apply them to the quotes that the rules found.
// They import `../rules/`, `../../text/`, the lexicon, `../../crf/` and `../../ner/`, nothing of `annotate/`.
import type { SpanWithText } from "../../../types.ts";
import { addFeatureScores, type CrfModel, scoreFeatures } from "../../crf/crf-model.ts";
import { viterbi } from "../../crf/decode.ts";
import { createLabelSet, type LabelledSpan, spansFromLabels } from "../../crf/labels.ts";
import { labelProbabilities, spanProbabilities } from "../../crf/probabilities.ts";
import type { SentenceAttribution, SpanProbabilities } from "../../text/annotations.ts";
import { BASE_FEATURES, type ClauseFeatures, type ClauseSentence } from "./attribution-features.ts";
import type { CueHead } from "./cues.ts";
import { createRelativeFeatures, MAX_RELATIVE_FEATURES } from "./relative-features.ts";

/** The labels of the parts of an attribution: who says it, the words that say so, and what is said. */
export const ATTRIBUTION_LABELS = createLabelSet(["source", "cue", "content"] as const);

/** The name of the model that finds the parts of an attribution. */
export const ATTRIBUTION_MODEL = "attributions";

/** The integer that a weight of 1 becomes in the model's file. */
export const ATTRIBUTION_SCALE = 32;

// A sentence with more cues than these is a list or a table.
const MAX_CUES_PER_SENTENCE = 12;
// Each cue takes a look at all words of its sentence, so that fewer are looked at of a sentence of 200 words and more.
const MAX_LOOKS_PER_SENTENCE = 2_400;

type AttributionPart = SpanWithText & { kind: string; probabilities: SpanProbabilities };

/**
 * Finds, for each head of a cue in a text, what it attributes to whom within its sentence.
 * Heads that attribute nothing are left out.
 */
export function findAttributions(
  model: CrfModel,
  text: string,
  clauses: ClauseFeatures,
  heads: readonly CueHead[],
): SentenceAttribution[] {
  const found: SentenceAttribution[] = [];
  let next = 0;
  for (const sentence of clauses.sentences) {
    const sentenceEnd = clauses.words[sentence.end - 1]?.end ?? 0;
    const firstHead = next;
    while (next < heads.length && (heads[next]?.start ?? 0) < sentenceEnd) next++;
    const maxCues = Math.min(MAX_CUES_PER_SENTENCE, MAX_LOOKS_PER_SENTENCE / (sentence.end - sentence.first));
    const sentenceHeads = heads.slice(firstHead, Math.min(next, firstHead + maxCues));
    if (!sentenceHeads.length) continue;
    const baseScores = scoreBaseFeatures(model, clauses, sentence);
    for (const head of sentenceHeads) {
      const attribution = toAttribution(findParts(model, text, clauses, sentence, head, baseScores), head);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

/** Scores the features of a sentence's words that do not depend on a cue; the scores are for each word and label. */
function scoreBaseFeatures(model: CrfModel, { base }: ClauseFeatures, { first, end }: ClauseSentence): Int32Array {
  const { count } = ATTRIBUTION_LABELS;
  const scores = new Int32Array((end - first) * count);
  for (let index = first; index < end; index++) {
    const features = base.subarray(BASE_FEATURES * index, BASE_FEATURES * (index + 1));
    scoreFeatures(model, features, BASE_FEATURES, scores, (index - first) * count);
  }
  return scores;
}

/** Finds the parts of the attributions that a sentence makes from the point of view of one head. */
function findParts(
  model: CrfModel,
  text: string,
  clauses: ClauseFeatures,
  sentence: ClauseSentence,
  head: CueHead,
  baseScores: Int32Array,
): AttributionPart[] {
  const { first, end } = sentence;
  const { count } = ATTRIBUTION_LABELS;
  const scores = baseScores.slice();
  const buffer = new Int32Array(MAX_RELATIVE_FEATURES);
  const writeFeatures = createRelativeFeatures(clauses, sentence, head);
  for (let index = first; index < end; index++)
    addFeatureScores(model, buffer, writeFeatures(index, buffer), scores, (index - first) * count);
  const labels = viterbi(model.transitions, ATTRIBUTION_LABELS, scores, end - first);
  const spans = spansFromLabels(ATTRIBUTION_LABELS, labels);
  if (!spans.length) return [];
  const probabilities = labelProbabilities(model.transitions, ATTRIBUTION_LABELS, scores, ATTRIBUTION_SCALE);
  const toPart = (span: LabelledSpan<string>): AttributionPart => {
    const start = clauses.words[first + span.first]?.start ?? 0;
    const partEnd = clauses.words[first + span.last]?.end ?? start;
    return {
      kind: span.kind,
      start,
      end: partEnd,
      text: text.slice(start, partEnd),
      probabilities: spanProbabilities(probabilities, ATTRIBUTION_LABELS, labels, span),
    };
  };
  return spans.map(toPart);
}

/** Builds an attribution from the parts that a head relates to; null if there is no content among them. */
function toAttribution(parts: readonly AttributionPart[], head: CueHead): SentenceAttribution | null {
  const [first, ...more] = parts.filter(({ kind }) => kind === "content");
  if (!first) return null;
  const content = [first, ...more] as const;
  const cue = parts.find(({ kind, start, end }) => kind === "cue" && start <= head.start && head.end <= end);
  const source = findNearestSource(parts, head);
  return {
    cue: toSpan(cue ?? head),
    content: content.map(toSpan),
    source: source && toSpan(source),
    probabilities: {
      content: longest(content).probabilities,
      cue: cue?.probabilities.words ?? 0,
      source: source?.probabilities.words ?? 0,
    },
  };
}

const longest = ([first, ...more]: readonly [AttributionPart, ...AttributionPart[]]): AttributionPart =>
  more.reduce((best, part) => (part.end - part.start > best.end - best.start ? part : best), first);

const toSpan = ({ start, end, text }: SpanWithText): SpanWithText => ({ start, end, text });

function findNearestSource(parts: readonly AttributionPart[], head: SpanWithText): AttributionPart | null {
  const distance = ({ start, end }: SpanWithText) => (end <= head.start ? head.start - end : start - head.end);
  let nearest: AttributionPart | null = null;
  for (const part of parts)
    if (part.kind === "source" && (!nearest || distance(part) < distance(nearest))) nearest = part;
  return nearest;
}
