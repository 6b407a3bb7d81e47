import { combineHashes, featureIndex } from "../../crf/feature-hash.ts";
import type { Name } from "../../text/annotations.ts";
import type { QuotedSpan } from "../../text/marks/quoted-spans.ts";
import type { SubwordToken } from "../../text/subword-tokens.ts";
import { type ClauseWord, describeWords, isSpeechVerb, MAX_DISTANCE } from "./word-features.ts";

/** A sentence: the index of its first word, the index after its last, and its number of possible reporting verbs. */
export type ClauseSentence = { first: number; end: number; verbs: number };

/**
 * The words of a text as both attribution models see them, with their sentences.
 * `base` holds `BASE_FEATURES` feature indices a word, which depend on the text alone.
 */
export type ClauseFeatures = {
  words: readonly SubwordToken[];
  clauseWords: readonly ClauseWord[];
  sentences: readonly ClauseSentence[];
  base: Int32Array;
};

/** Number of a word's features in `ClauseFeatures.base`. */
export const BASE_FEATURES = 31;

/** Replaces a missing value in all features. */
export const NO_VALUE = -1;

// Kinds of features are numbered from here; no other set of features uses the same numbers.
const FIRST_KIND = 200;
// Replaces the hash of a neighbour outside the sentence, after its distance is added.
const OUTSIDE_SENTENCE = -99;
const MAX_SENTENCE_WORDS = 400;

/** Computes what both steps of finding attributions need to know of a text. */
export function computeClauseFeatures(
  words: readonly SubwordToken[],
  names: readonly Name[],
  quotedSpans: readonly QuotedSpan[],
): ClauseFeatures {
  const clauseWords = describeWords(words, names, quotedSpans);
  const sentences = splitIntoSentences(words, clauseWords);
  const base = new Int32Array(BASE_FEATURES * words.length);
  for (const sentence of sentences)
    for (let index = sentence.first; index < sentence.end; index++)
      writeBaseFeatures(clauseWords, sentence, index, base);
  return { words, clauseWords, sentences, base };
}

function splitIntoSentences(words: readonly SubwordToken[], clauseWords: readonly ClauseWord[]): ClauseSentence[] {
  const sentences: ClauseSentence[] = [];
  for (let first = 0; first < words.length; ) {
    const isInSentence = (index: number) =>
      index < words.length && index - first < MAX_SENTENCE_WORDS && words[index]?.sentence === words[first]?.sentence;
    let end = first;
    let verbs = 0;
    for (; isInSentence(end); end++) if (isSpeechVerb(clauseWords[end])) verbs++;
    sentences.push({ first, end, verbs });
    first = end;
  }
  return sentences;
}

function writeBaseFeatures(
  words: readonly ClauseWord[],
  { first, end }: ClauseSentence,
  index: number,
  base: Int32Array,
): void {
  const word = words[index];
  if (!word) return;
  let size = BASE_FEATURES * index;
  const put = (kind: number, a: number, b = 0) => {
    base[size++] = featureIndex(FIRST_KIND + kind, a, b);
  };
  const neighbour = (step: number) => (index + step < first || index + step >= end ? undefined : words[index + step]);
  const lower = (step: number) => neighbour(step)?.lower ?? OUTSIDE_SENTENCE + step;
  const classes = (step: number) => neighbour(step)?.classes ?? NO_VALUE;
  const name = (step: number) => neighbour(step)?.name ?? NO_VALUE;
  const quoted = (step: number) => neighbour(step)?.quoted ?? NO_VALUE;
  put(0, 0);
  put(1, word.lower);
  put(2, lower(-1));
  put(3, lower(-2));
  put(4, lower(-3));
  put(5, lower(1));
  put(6, lower(2));
  put(7, lower(3));
  put(8, lower(-1), word.lower);
  put(9, word.lower, lower(1));
  put(10, lower(-1), lower(1));
  put(11, lower(-2), lower(-1));
  put(12, lower(1), lower(2));
  put(13, word.suffix);
  put(14, word.suffix, lower(-1));
  put(15, word.suffix, lower(1));
  put(16, word.classes, word.name);
  put(17, combineHashes(classes(-1), word.classes), classes(1));
  put(18, combineHashes(name(-1), word.name), name(1));
  put(19, combineHashes(classes(-2), classes(-1)), word.classes);
  put(20, combineHashes(word.classes, classes(1)), classes(2));
  put(21, word.quoted);
  put(22, word.quoted, word.lower);
  put(23, combineHashes(quoted(-1), word.quoted), quoted(1));
  put(24, Math.min(MAX_DISTANCE, index - first), Math.min(MAX_DISTANCE, end - 1 - index));
  put(25, word.lower, index === first ? 1 : 0);
  put(26, word.shape, word.name);
  put(27, word.name, lower(1));
  put(28, word.name, lower(-1));
  put(29, word.classes, lower(1));
  put(30, word.classes, lower(-1));
}
