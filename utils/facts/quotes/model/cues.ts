import type { CrfModel } from "../../crf/crf-model.ts";
import { decodeSpans, type FeatureExtractor, type LabelledText } from "../../crf/decode.ts";
import { combineHashes, featureIndex } from "../../crf/feature-hash.ts";
import { createLabelSet } from "../../crf/labels.ts";
import {
  BASE_FEATURES,
  type ClauseFeatures,
  type ClauseSentence,
  type ClauseWord,
  countBetween,
  isSpeechVerb,
  NO_VALUE,
  WORD_CLASS,
} from "./attribution-features.ts";

/** The head of a cue: the one word that says most of what is done in saying. */
export const CUE_LABELS = createLabelSet(["head"] as const);

/** The name of the field that finds the heads of cues. */
export const CUES_MODEL = "cues";

/** The head of the words that attribute something in a sentence ("said", "according" to, has "called" for). */
export type CueHead = LabelledText<"head">;

const FAR = 8;
const HEADLESS = new Set(
  "the a an and or but of that this these those to as at with if there more than not".split(" "),
);

/** Finds what may be the head of a cue in a text's words; whether it attributes anything is for `attributionsIn` to find. */
export const findCueHeads = (model: CrfModel, text: string, clauses: ClauseFeatures): CueHead[] =>
  decodeSpans(model, CUE_LABELS, text, clauses.words, createCueFeatures(clauses));

/** The features of words for finding the heads of cues: the words around, and where the sentence's verbs of speech stand. */
export function createCueFeatures({ words, read, sentences, base }: ClauseFeatures): FeatureExtractor {
  let current = 0;
  let of: ClauseSentence | null = null;
  let nearest = { before: new Int32Array(0), after: new Int32Array(0) };
  return {
    active: (at) => canHead(words[at]?.text ?? "", read[at]),
    read: (at, into) => {
      if (at < (sentences[current]?.first ?? 0)) current = 0;
      while (at >= (sentences[current]?.end ?? Number.POSITIVE_INFINITY)) current++;
      const sentence = sentences[current];
      const own = read[at];
      if (!sentence || !own) return 0;
      into.set(base.subarray(BASE_FEATURES * at, BASE_FEATURES * (at + 1)));
      if (sentence !== of) nearest = nearestVerbs(read, sentence);
      of = sentence;
      const before = nearest.before[at - sentence.first] ?? NO_VALUE;
      const after = nearest.after[at - sentence.first] ?? NO_VALUE;
      return writeVerbs(read, sentence, own, at, before, after, into, BASE_FEATURES);
    },
  };
}

/** Whether a word may be the head of a cue: not in a name, no number, no mark but a colon and a dash, no auxiliary, pronoun or article. */
const canHead = (word: string, traits: ClauseWord | undefined): boolean =>
  traits?.name === 0 &&
  !(traits.part & (WORD_CLASS.auxiliary | WORD_CLASS.pronoun)) &&
  (/^\p{L}/u.test(word) ? !HEADLESS.has(word) : /^[:—–―]$/.test(word));

/** For each word of a sentence, the verbs of speech next before and behind it. */
function nearestVerbs(read: readonly ClauseWord[], { first, end }: ClauseSentence) {
  const before = new Int32Array(end - first);
  const after = new Int32Array(end - first);
  for (let at = first, last = NO_VALUE; at < end; at++) {
    before[at - first] = last;
    if (isSpeechVerb(read[at])) last = at;
  }
  for (let at = end - 1, next = NO_VALUE; at >= first; at--) {
    after[at - first] = next;
    if (isSpeechVerb(read[at])) next = at;
  }
  return { before, after };
}

function writeVerbs(
  read: readonly ClauseWord[],
  { first, end, verbs }: ClauseSentence,
  own: ClauseWord,
  at: number,
  before: number,
  after: number,
  into: Int32Array,
  from: number,
): number {
  let size = from;
  const put = (kind: number, a: number, b = 0) => {
    into[size++] = featureIndex(240 + kind, a, b);
  };
  const gap = (other: number) => (other < 0 ? NO_VALUE : Math.min(FAR, Math.abs(at - other)));
  const said = (other: number) => read[other]?.lower ?? NO_VALUE;
  const commas = (one: number, other: number) => Math.min(2, countBetween(read, "commas", one, other));
  const isMarked = (one: number, other: number) => (countBetween(read, "marked", one, other) ? 1 : 0);
  const gapBefore = gap(before);
  const gapAfter = gap(after);
  const start = before < 0 ? first : before;
  const stop = after < 0 ? end - 1 : after;
  put(0, gapBefore, own.part);
  put(1, gapAfter, own.part);
  put(2, said(before));
  put(3, said(after));
  put(4, before < 0 ? 0 : 1, after < 0 ? 0 : 1);
  put(5, gapBefore, gapAfter);
  put(6, gapBefore, own.lower);
  put(7, gapAfter, own.lower);
  put(8, said(before), read[before + 1]?.lower ?? NO_VALUE);
  put(9, said(after), read[after + 1]?.lower ?? NO_VALUE);
  put(10, gapAfter, own.name);
  put(11, gapBefore, own.name);
  put(12, verbs, combineHashes(own.inside, before < 0 ? 0 : 1));
  put(13, commas(start, at), commas(at, stop));
  put(14, combineHashes(commas(start, at), before < 0 ? 0 : 1), own.part);
  put(15, read[first]?.lower ?? NO_VALUE, before < 0 ? 0 : 1);
  put(16, read[first]?.part ?? NO_VALUE, combineHashes(before < 0 ? 0 : 1, after < 0 ? 0 : 1));
  put(17, read[end - 2]?.part ?? NO_VALUE, after < 0 ? 0 : 1);
  put(18, isMarked(start, at), isMarked(at, stop));
  if (before >= 0) put(19, clauseOpener(read[before + 1]), gapBefore);
  return size;
}

/** What follows a verb of speech: 1 "that" and the like, 2 a quotation, 3 a name or pronoun, 0 anything else. */
export function clauseOpener(next: ClauseWord | undefined): number {
  if (!next) return 0;
  if (next.part & WORD_CLASS.opener) return 1;
  if (next.inside) return 2;
  return next.name || next.part & WORD_CLASS.pronoun ? 3 : 0;
}

/** The index of the head of a cue that goes from one word to another: its first verb of speech, else its last word of some length, else its last. */
export function cueHeadIndex({ words, read }: ClauseFeatures, from: number, last: number): number {
  for (let at = from; at <= last; at++) if (isSpeechVerb(read[at])) return at;
  for (let at = last; at >= from; at--)
    if ((words[at]?.text.length ?? 0) > 3 && !((read[at]?.part ?? 0) & WORD_CLASS.auxiliary)) return at;
  return last;
}
