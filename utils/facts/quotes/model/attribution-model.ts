import type { SpanWithText } from "../../../types.ts";
import { addFeatureScores, type CrfModel, scoreFeatures } from "../../crf/crf-model.ts";
import { viterbi } from "../../crf/decode.ts";
import { combineHashes, featureIndex } from "../../crf/feature-hash.ts";
import { createLabelSet, spansFromLabels } from "../../crf/labels.ts";
import {
  BASE_FEATURES,
  type ClauseFeatures,
  type ClauseSentence,
  type ClauseWord,
  type COUNTER_INDEX,
  countBetween,
  NO_VALUE,
  WORD_CLASS,
} from "./attribution-features.ts";
import { type CueHead, clauseOpener } from "./cues.ts";

/** The parts of an attribution: who says it, the words that say so, and what is said. */
export const ATTRIBUTION_LABELS = createLabelSet(["source", "cue", "content"] as const);

/** The name of the field that finds the parts of an attribution. */
export const ATTRIBUTION_MODEL = "attributions";

/** What a sentence says that somebody says: the words for the saying, for what is said (in pieces, where it is broken off), and for who says it, where the sentence has them. */
export type SentenceAttribution = { cue: SpanWithText; content: SpanWithText[]; source: SpanWithText | null };

/** The most features of a word beside the `BASE` ones. */
export const MAX_RELATIVE_FEATURES = 40;

// A sentence with more cues than these is no sentence.
const MOST_CUES = 12;

/** Finds, for each head of a cue in a text, what it attributes to whom, within its sentence; one that attributes nothing is left out. */
export function findAttributions(
  model: CrfModel,
  text: string,
  clauses: ClauseFeatures,
  heads: readonly CueHead[],
): SentenceAttribution[] {
  const found: SentenceAttribution[] = [];
  const { words, sentences } = clauses;
  const count = ATTRIBUTION_LABELS.count;
  let next = 0;
  for (const sentence of sentences) {
    const { first, end } = sentence;
    const stop = words[end - 1]?.end ?? 0;
    const own: CueHead[] = [];
    for (; next < heads.length && (heads[next]?.start ?? 0) < stop; next++) {
      const head = heads[next];
      if (head && own.length < MOST_CUES) own.push(head);
    }
    if (!own.length) continue;
    const length = end - first;
    const base = new Int32Array(length * count);
    for (let at = first; at < end; at++)
      scoreFeatures(
        model,
        clauses.base.subarray(BASE_FEATURES * at, BASE_FEATURES * (at + 1)),
        BASE_FEATURES,
        base,
        (at - first) * count,
      );
    const buffer = new Int32Array(MAX_RELATIVE_FEATURES);
    for (const head of own) {
      const scores = base.slice();
      const features = createRelativeFeatures(clauses, sentence, head);
      for (let at = first; at < end; at++)
        addFeatureScores(model, buffer, features(at, buffer), scores, (at - first) * count);
      const row = viterbi(model.transitions, ATTRIBUTION_LABELS, scores, length);
      const parts = spansFromLabels(ATTRIBUTION_LABELS, row).map(({ first: from, last, kind }) => {
        const start = words[first + from]?.start ?? 0;
        const close = words[first + last]?.end ?? start;
        return { kind, start, end: close, text: text.slice(start, close) };
      });
      const content = parts.filter(({ kind }) => kind === "content").map(wordsOnly);
      if (!content.length) continue;
      const cue = parts.find(
        ({ kind, start, end: close }) => kind === "cue" && start <= head.start && head.end <= close,
      );
      found.push({ cue: wordsOnly(cue ?? head), content, source: nearestSource(parts, head) });
    }
  }
  return found;
}

const wordsOnly = ({ start, end, text }: SpanWithText): SpanWithText => ({ start, end, text });

function nearestSource(parts: readonly (SpanWithText & { kind: string })[], cue: SpanWithText): SpanWithText | null {
  const gap = ({ start, end }: SpanWithText) => (end <= cue.start ? cue.start - end : start - cue.end);
  let best: SpanWithText | null = null;
  for (const part of parts) if (part.kind === "source" && (!best || gap(part) < gap(best))) best = part;
  return best && wordsOnly(best);
}

const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 22];

/** How far apart two words are, in classes. */
function classOf(distance: number): number {
  let at = 0;
  while (at < DISTANCES.length && distance > (DISTANCES[at] ?? 0)) at++;
  return at;
}

/** The features of a sentence's words as seen from the head of a cue in it; the function writes those of one word and returns how many. */
export function createRelativeFeatures(
  { words, read }: ClauseFeatures,
  { first, end, verbs }: ClauseSentence,
  { start }: { start: number },
): (at: number, into: Int32Array) => number {
  let head = first;
  while (head < end - 1 && (words[head]?.end ?? 0) <= start) head++;
  const said = read[head]?.lower ?? NO_VALUE;
  const back = head > first ? read[head - 1] : undefined;
  const next = head + 1 < end ? read[head + 1] : undefined;
  const isPassive = ((back?.part ?? 0) & WORD_CLASS.auxiliary) !== 0 ? 1 : 0;
  const ahead = clauseOpener(next);
  const place = combineHashes(classOf(head - first), classOf(end - 1 - head));
  const nextLower = next?.lower ?? NO_VALUE;
  const backLower = back?.lower ?? NO_VALUE;
  const quoted = read[head]?.inside ? 1 : 0;
  const between = (what: keyof typeof COUNTER_INDEX, one: number, other: number) =>
    Math.min(3, countBetween(read, what, one, other));

  return (at, into) => {
    const own = read[at] as ClauseWord;
    let size = 0;
    const put = (kind: number, a: number, b = 0) => {
      into[size++] = featureIndex(280 + kind, a, b);
    };
    const side = at < head ? 0 : at > head ? 2 : 1;
    if (side === 1) {
      put(0, said);
      put(35, 0);
      put(36, said, nextLower);
      put(37, backLower, said);
      put(38, own.part, verbs);
      return size;
    }
    const distance = side === 0 ? head - at : at - head;
    const near = classOf(distance) * 4 + side;
    const [one, other] = side === 0 ? [at, head] : [head + 1, at];
    const commas = between("commas", one, other);
    const speech = between("verbs", one, other);
    const auxiliaries = between("auxiliaries", one, other);
    const openers = between("openers", one, other);
    const isMarked = between("marked", one, other) ? 1 : 0;
    const toBorder = side === 0 ? at - first : end - 1 - at;
    const gaps = combineHashes(combineHashes(commas, speech), combineHashes(openers, side));
    const beforeOwn = at > first ? read[at - 1] : undefined;
    const behindOwn = at + 1 < end ? read[at + 1] : undefined;
    put(1, near);
    put(2, near, own.part);
    put(3, side, own.lower);
    put(4, near, own.lower);
    put(5, said, side);
    put(6, said, combineHashes(near, own.part));
    put(7, said, combineHashes(own.lower, side));
    put(8, combineHashes(commas, side), own.part);
    put(9, combineHashes(isMarked, side), own.inside);
    put(10, gaps);
    put(11, gaps, own.part);
    put(12, gaps, own.lower);
    put(13, near, own.name);
    put(14, own.name, combineHashes(said, side));
    put(15, nextLower, near);
    put(16, backLower, near);
    put(17, combineHashes(ahead, near), own.part);
    put(18, place, combineHashes(side, own.inside));
    put(19, place, combineHashes(side, own.part));
    put(20, combineHashes(beforeOwn?.lower ?? NO_VALUE, side), commas);
    put(21, combineHashes(behindOwn?.lower ?? NO_VALUE, side), commas);
    put(22, combineHashes(isPassive, near), own.name);
    put(23, combineHashes(quoted, own.inside ? 1 : 0), combineHashes(side, isMarked));
    put(24, combineHashes(auxiliaries, speech), combineHashes(side, own.part));
    put(25, combineHashes(said, near), own.lower);
    put(26, combineHashes(near, own.lower), behindOwn?.lower ?? NO_VALUE);
    put(27, combineHashes(Math.min(4, toBorder), side), own.lower);
    put(28, combineHashes(behindOwn?.part ?? NO_VALUE, own.part), near);
    put(29, combineHashes(beforeOwn?.part ?? NO_VALUE, own.part), near);
    put(30, combineHashes(ahead, commas), combineHashes(side, said));
    put(31, combineHashes(Math.min(4, toBorder), near), verbs);
    put(32, own.shape, near);
    put(33, own.ending, near);
    put(34, combineHashes(speech, commas), combineHashes(near, own.shape));
    return size;
  };
}
