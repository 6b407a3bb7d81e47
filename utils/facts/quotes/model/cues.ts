import type { CrfModel } from "../../crf/crf-model.ts";
import { decodeSpans, type FeatureExtractor, type LabelledText } from "../../crf/decode.ts";
import { combineHashes, featureIndex } from "../../crf/feature-hash.ts";
import { createLabelSet } from "../../crf/labels.ts";
import { BASE_FEATURES, type ClauseFeatures, type ClauseSentence, NO_VALUE } from "./attribution-features.ts";
import {
  type ClauseWord,
  type Counter,
  countBetween,
  FEATURE_LISTS,
  isSpeechVerb,
  WORD_CLASS,
} from "./word-features.ts";

/** The label of the head of a cue: the one word that carries its meaning. */
export const CUE_LABELS = createLabelSet(["head"] as const);

/** The name of the model that finds the heads of cues. */
export const CUES_MODEL = "cues";

/** The head of the words that attribute something in a sentence: "said", "according" (to), (has) "called" (for). */
export type CueHead = LabelledText<"head">;

// Kinds of features are numbered from here; no other set of features uses the same numbers.
const FIRST_KIND = 240;
const MAX_VERB_DISTANCE = 8;
const MAX_COUNTED_COMMAS = 2;
const MIN_HEAD_CHARS = 4;
const NEVER_CUE_HEADS: ReadonlySet<string> = new Set(FEATURE_LISTS.neverCueHeads);

/** The possible reporting verbs next to a word, as indices; `NO_VALUE` for none. */
type NearestVerbs = { previous: number; next: number };

/** Finds the possible heads of cues in a text; `findAttributions` decides which of them attribute anything. */
export const findCueHeads = (model: CrfModel, text: string, clauses: ClauseFeatures): CueHead[] =>
  decodeSpans(model, CUE_LABELS, text, clauses.words, createCueFeatures(clauses));

/** Creates the features that find the heads of cues: nearby words and the sentence's reporting verbs. */
export function createCueFeatures({ words, clauseWords, sentences, base }: ClauseFeatures): FeatureExtractor {
  let current = 0;
  let described: ClauseSentence | null = null;
  let nearest: NearestVerbs[] = [];
  return {
    active: (index) => canBeCueHead(words[index]?.text ?? "", clauseWords[index]),
    read: (index, into) => {
      if (index < (sentences[current]?.first ?? 0)) current = 0;
      while (index >= (sentences[current]?.end ?? Number.POSITIVE_INFINITY)) current++;
      const sentence = sentences[current];
      const word = clauseWords[index];
      if (!sentence || !word) return 0;
      into.set(base.subarray(BASE_FEATURES * index, BASE_FEATURES * (index + 1)));
      if (sentence !== described) nearest = findNearestVerbs(clauseWords, sentence);
      described = sentence;
      const verbs = nearest[index - sentence.first] ?? { previous: NO_VALUE, next: NO_VALUE };
      return writeVerbFeatures(clauseWords, sentence, index, word, verbs, into);
    },
  };
}

/**
 * Returns true if a word can be the head of a cue. Names, numbers, auxiliaries, pronouns, articles and marks other
 * than a colon or a dash cannot.
 */
const canBeCueHead = (text: string, word: ClauseWord | undefined): boolean =>
  word?.name === 0 &&
  !(word.classes & (WORD_CLASS.auxiliary | WORD_CLASS.pronoun)) &&
  (/^\p{L}/u.test(text) ? !NEVER_CUE_HEADS.has(text) : /^[:—–―]$/.test(text));

/** Finds, for each word of a sentence, the possible reporting verbs next to it on either side. */
function findNearestVerbs(words: readonly ClauseWord[], { first, end }: ClauseSentence): NearestVerbs[] {
  const nearest: NearestVerbs[] = [];
  for (let index = first, previous = NO_VALUE; index < end; index++) {
    nearest.push({ previous, next: NO_VALUE });
    if (isSpeechVerb(words[index])) previous = index;
  }
  for (let index = end - 1, next = NO_VALUE; index >= first; index--) {
    const verbs = nearest[index - first];
    if (verbs) verbs.next = next;
    if (isSpeechVerb(words[index])) next = index;
  }
  return nearest;
}

/** Writes the features of a word that depend on reporting verbs, after its base features; returns their total. */
function writeVerbFeatures(
  words: readonly ClauseWord[],
  { first, end, verbs }: ClauseSentence,
  index: number,
  word: ClauseWord,
  { previous, next }: NearestVerbs,
  into: Int32Array,
): number {
  let size = BASE_FEATURES;
  const put = (kind: number, a: number, b = 0) => {
    into[size++] = featureIndex(FIRST_KIND + kind, a, b);
  };
  const distance = (verb: number) => (verb < 0 ? NO_VALUE : Math.min(MAX_VERB_DISTANCE, Math.abs(index - verb)));
  const lower = (at: number) => words[at]?.lower ?? NO_VALUE;
  const count = (counter: Counter, start: number, stop: number, limit: number) =>
    Math.min(limit, countBetween(words, counter, start, stop));
  const previousDistance = distance(previous);
  const nextDistance = distance(next);
  const hasPrevious = previous < 0 ? 0 : 1;
  const hasNext = next < 0 ? 0 : 1;
  const start = previous < 0 ? first : previous;
  const stop = next < 0 ? end - 1 : next;
  const commasBefore = count("commas", start, index, MAX_COUNTED_COMMAS);
  put(0, previousDistance, word.classes);
  put(1, nextDistance, word.classes);
  put(2, lower(previous));
  put(3, lower(next));
  put(4, hasPrevious, hasNext);
  put(5, previousDistance, nextDistance);
  put(6, previousDistance, word.lower);
  put(7, nextDistance, word.lower);
  put(8, lower(previous), lower(previous + 1));
  put(9, lower(next), lower(next + 1));
  put(10, nextDistance, word.name);
  put(11, previousDistance, word.name);
  put(12, verbs, combineHashes(word.quoted, hasPrevious));
  put(13, commasBefore, count("commas", index, stop, MAX_COUNTED_COMMAS));
  put(14, combineHashes(commasBefore, hasPrevious), word.classes);
  put(15, lower(first), hasPrevious);
  put(16, words[first]?.classes ?? NO_VALUE, combineHashes(hasPrevious, hasNext));
  put(17, words[end - 2]?.classes ?? NO_VALUE, hasNext);
  put(18, count("quoted", start, index, 1), count("quoted", index, stop, 1));
  if (previous >= 0) put(19, classifyClauseOpener(words[previous + 1]), previousDistance);
  return size;
}

/** Classifies the word after a reporting verb: 1 "that" and the like, 2 a quotation, 3 a name or pronoun, 0 others. */
export function classifyClauseOpener(next: ClauseWord | undefined): number {
  if (!next) return 0;
  if (next.classes & WORD_CLASS.opener) return 1;
  if (next.quoted) return 2;
  return next.name || next.classes & WORD_CLASS.pronoun ? 3 : 0;
}

/**
 * Returns the index of the head of a cue between two words: its first reporting verb, else its last long word that is
 * no auxiliary, else its last word.
 */
export function cueHeadIndex({ words, clauseWords }: ClauseFeatures, first: number, last: number): number {
  for (let index = first; index <= last; index++) if (isSpeechVerb(clauseWords[index])) return index;
  for (let index = last; index >= first; index--) {
    const isLong = (words[index]?.text.length ?? 0) >= MIN_HEAD_CHARS;
    if (isLong && !((clauseWords[index]?.classes ?? 0) & WORD_CLASS.auxiliary)) return index;
  }
  return last;
}
