import { combineHashes, featureIndex } from "../../crf/feature-hash.ts";
import { type ClauseFeatures, type ClauseSentence, NO_VALUE } from "./attribution-features.ts";
import { classifyClauseOpener } from "./cues.ts";
import { type ClauseWord, type Counter, countBetween, WORD_CLASS } from "./word-features.ts";

/** Maximum number of a word's features in addition to its base features. */
export const MAX_RELATIVE_FEATURES = 40;

/** Writes the features of one word into a buffer and returns their number. */
export type RelativeFeatures = (index: number, into: Int32Array) => number;

// Kinds of features are numbered from here; no other set of features uses the same numbers.
const FIRST_KIND = 280;
const MAX_COUNT = 3;
const MAX_BORDER_DISTANCE = 4;
// Upper bounds of the classes of distances, in words.
const DISTANCE_CLASSES = [1, 2, 3, 4, 6, 9, 14, 22];
const BEFORE_HEAD = 0;
const AFTER_HEAD = 2;

/** What the features need to know of a sentence and of the head of a cue in it. */
type HeadContext = {
  words: readonly ClauseWord[];
  sentence: ClauseSentence;
  head: number;
  headWord: number;
  previousWord: number;
  nextWord: number;
  isPassive: number;
  isQuoted: number;
  /** What follows the head, as `classifyClauseOpener` has it. */
  opener: number;
  /** A hash of the head's distances from both ends of the sentence. */
  position: number;
};

type Put = (kind: number, a: number, b?: number) => void;

/** Creates the features of a sentence's words relative to the head of a cue, which begins at an offset. */
export function createRelativeFeatures(
  clauses: ClauseFeatures,
  sentence: ClauseSentence,
  { start }: { start: number },
): RelativeFeatures {
  const context = describeHead(clauses, sentence, start);
  const { words, head } = context;
  return (index, into) => {
    const word = words[index];
    if (!word) return 0;
    let size = 0;
    const put: Put = (kind, a, b = 0) => {
      into[size++] = featureIndex(FIRST_KIND + kind, a, b);
    };
    if (index === head) writeHeadFeatures(context, word, put);
    else writeWordFeatures(context, index, word, put);
    return size;
  };
}

function describeHead({ words, clauseWords }: ClauseFeatures, sentence: ClauseSentence, start: number): HeadContext {
  const { first, end } = sentence;
  let head = first;
  while (head < end - 1 && (words[head]?.end ?? 0) <= start) head++;
  const previous = head > first ? clauseWords[head - 1] : undefined;
  const next = head + 1 < end ? clauseWords[head + 1] : undefined;
  return {
    words: clauseWords,
    sentence,
    head,
    headWord: clauseWords[head]?.lower ?? NO_VALUE,
    previousWord: previous?.lower ?? NO_VALUE,
    nextWord: next?.lower ?? NO_VALUE,
    isPassive: (previous?.classes ?? 0) & WORD_CLASS.auxiliary ? 1 : 0,
    isQuoted: clauseWords[head]?.quoted ? 1 : 0,
    opener: classifyClauseOpener(next),
    position: combineHashes(distanceClass(head - first), distanceClass(end - 1 - head)),
  };
}

function distanceClass(distance: number): number {
  let index = 0;
  while (index < DISTANCE_CLASSES.length && distance > (DISTANCE_CLASSES[index] ?? 0)) index++;
  return index;
}

/** Returns the number of words between a word and the end of the sentence on its side of the head, capped. */
const distanceFromBorder = ({ first, end }: ClauseSentence, index: number, side: number): number =>
  Math.min(MAX_BORDER_DISTANCE, side === BEFORE_HEAD ? index - first : end - 1 - index);

function writeHeadFeatures(context: HeadContext, word: ClauseWord, put: Put): void {
  const { headWord, previousWord, nextWord, sentence } = context;
  put(0, headWord);
  put(35, 0);
  put(36, headWord, nextWord);
  put(37, previousWord, headWord);
  put(38, word.classes, sentence.verbs);
}

function writeWordFeatures(context: HeadContext, index: number, word: ClauseWord, put: Put): void {
  const { words, sentence, head, headWord, previousWord, nextWord, opener, position } = context;
  const side = index < head ? BEFORE_HEAD : AFTER_HEAD;
  const [gapStart, gapEnd] = side === BEFORE_HEAD ? [index, head] : [head + 1, index];
  const count = (counter: Counter, limit: number) => Math.min(limit, countBetween(words, counter, gapStart, gapEnd));
  const commas = count("commas", MAX_COUNT);
  const verbs = count("verbs", MAX_COUNT);
  const auxiliaries = count("auxiliaries", MAX_COUNT);
  const openers = count("openers", MAX_COUNT);
  const hasQuotation = count("quoted", 1);
  const borderDistance = distanceFromBorder(sentence, index, side);
  const place = distanceClass(Math.abs(index - head)) * 4 + side;
  const gap = combineHashes(combineHashes(commas, verbs), combineHashes(openers, side));
  const previous = index > sentence.first ? words[index - 1] : undefined;
  const next = index + 1 < sentence.end ? words[index + 1] : undefined;
  put(1, place);
  put(2, place, word.classes);
  put(3, side, word.lower);
  put(4, place, word.lower);
  put(5, headWord, side);
  put(6, headWord, combineHashes(place, word.classes));
  put(7, headWord, combineHashes(word.lower, side));
  put(8, combineHashes(commas, side), word.classes);
  put(9, combineHashes(hasQuotation, side), word.quoted);
  put(10, gap);
  put(11, gap, word.classes);
  put(12, gap, word.lower);
  put(13, place, word.name);
  put(14, word.name, combineHashes(headWord, side));
  put(15, nextWord, place);
  put(16, previousWord, place);
  put(17, combineHashes(opener, place), word.classes);
  put(18, position, combineHashes(side, word.quoted));
  put(19, position, combineHashes(side, word.classes));
  put(20, combineHashes(previous?.lower ?? NO_VALUE, side), commas);
  put(21, combineHashes(next?.lower ?? NO_VALUE, side), commas);
  put(22, combineHashes(context.isPassive, place), word.name);
  put(23, combineHashes(context.isQuoted, word.quoted ? 1 : 0), combineHashes(side, hasQuotation));
  put(24, combineHashes(auxiliaries, verbs), combineHashes(side, word.classes));
  put(25, combineHashes(headWord, place), word.lower);
  put(26, combineHashes(place, word.lower), next?.lower ?? NO_VALUE);
  put(27, combineHashes(borderDistance, side), word.lower);
  put(28, combineHashes(next?.classes ?? NO_VALUE, word.classes), place);
  put(29, combineHashes(previous?.classes ?? NO_VALUE, word.classes), place);
  put(30, combineHashes(opener, commas), combineHashes(side, headWord));
  put(31, combineHashes(borderDistance, place), sentence.verbs);
  put(32, word.shape, place);
  put(33, word.suffix, place);
  put(34, combineHashes(verbs, commas), combineHashes(place, word.shape));
}
