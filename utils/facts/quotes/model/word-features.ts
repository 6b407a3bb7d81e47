import { hashWord } from "../../crf/feature-hash.ts";
import { CLAUSE_REPORTING_VERBS, REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import { NAME_LABELS } from "../../ner/find-names.ts";
import type { Name } from "../../text/annotations.ts";
import type { QuotedSpan } from "../../text/marks/quoted-spans.ts";
import type { SubwordToken } from "../../text/subword-tokens.ts";
import wordClasses from "./word-classes.json" with { type: "json" };

/** Bits of the word classes that matter in an attribution; a word may be in several. */
export const WORD_CLASS = {
  clauseVerb: 1,
  auxiliary: 2,
  pronoun: 4,
  opener: 8,
  past: 16,
  reportingVerb: 32,
} as const;

/** A word as the attribution models see it; words, suffixes and shapes are 32-bit hashes. */
export type ClauseWord = {
  lower: number;
  suffix: number;
  shape: number;
  /** Bits of `WORD_CLASS`. */
  classes: number;
  /** The kind of the name that contains the word, and whether it begins it; 0 for none. */
  name: number;
  /** One more than the number of words since the opening quotation mark, up to 7; 0 outside quotation marks. */
  quoted: number;
  /** Numbers of earlier words of the text by kind, at the indices that `COUNTER_INDEX` gives. */
  counts: readonly [commas: number, quoted: number, verbs: number, auxiliaries: number, openers: number];
};

/** Indices of `ClauseWord.counts`. */
const COUNTER_INDEX = { commas: 0, quoted: 1, verbs: 2, auxiliaries: 3, openers: 4 } as const;

/** The kinds of words that are counted. */
export type Counter = keyof typeof COUNTER_INDEX;

/** Distances in words are capped here, in features of either model. */
export const MAX_DISTANCE = 6;

/**
 * The word lists that the features of both models read.
 * A model that was trained with other lists no longer fits; its fingerprint covers these and the code in this folder.
 */
export const FEATURE_LISTS = {
  auxiliaries: wordClasses.auxiliaries,
  clauseVerbs: [...CLAUSE_REPORTING_VERBS].sort(),
  neverCueHeads: wordClasses.neverCueHeads,
  openers: wordClasses.openers,
  pronouns: wordClasses.pronouns,
  reportingVerbs: [...REPORTING_VERBS].sort(),
} as const;

const AUXILIARIES: ReadonlySet<string> = new Set(FEATURE_LISTS.auxiliaries);
const PRONOUNS: ReadonlySet<string> = new Set(FEATURE_LISTS.pronouns);
const OPENERS: ReadonlySet<string> = new Set(FEATURE_LISTS.openers);

type WordShape = Pick<ClauseWord, "lower" | "suffix" | "shape" | "classes">;

/** Counts the words of a kind from the word at `start` up to the one at `end`. */
export function countBetween(words: readonly ClauseWord[], counter: Counter, start: number, end: number): number {
  const index = COUNTER_INDEX[counter];
  return (words[end]?.counts[index] ?? 0) - (words[start]?.counts[index] ?? 0);
}

/** Returns true if a word may be a reporting verb. */
export const isSpeechVerb = (word: ClauseWord | undefined): boolean =>
  ((word?.classes ?? 0) & (WORD_CLASS.clauseVerb | WORD_CLASS.reportingVerb)) !== 0;

/** Describes the words of a text. */
export function describeWords(
  words: readonly SubwordToken[],
  names: readonly Name[],
  quotedSpans: readonly QuotedSpan[],
): ClauseWord[] {
  const knownWords = new Map<string, WordShape>();
  const nameAt = nameTagger(names);
  const quotedAt = quotationCounter(quotedSpans);
  let counts: ClauseWord["counts"] = [0, 0, 0, 0, 0];
  return words.map(({ start, text: word }, index) => {
    const shape = knownWords.get(word) ?? describeWord(word);
    knownWords.set(word, shape);
    const described = { ...shape, name: nameAt(start), quoted: quotedAt(start, index), counts };
    const [commas, quoted, verbs, auxiliaries, openers] = counts;
    counts = [
      commas + (word === "," ? 1 : 0),
      quoted + (described.quoted ? 1 : 0),
      verbs + (isSpeechVerb(described) ? 1 : 0),
      auxiliaries + (described.classes & WORD_CLASS.auxiliary ? 1 : 0),
      openers + (described.classes & WORD_CLASS.opener ? 1 : 0),
    ];
    return described;
  });
}

/** Returns a function that gives `ClauseWord.name` for a word's offset; offsets must not decrease. */
function nameTagger(names: readonly Name[]): (start: number) => number {
  let current = 0;
  return (start) => {
    while (current < names.length && (names[current]?.end ?? 0) <= start) current++;
    const name = names[current];
    if (!name || name.start > start) return 0;
    return 1 + 2 * NAME_LABELS.kinds.indexOf(name.kind) + (name.start === start ? 1 : 0);
  };
}

/** Returns a function that gives `ClauseWord.quoted` for a word's offset and index; offsets must not decrease. */
function quotationCounter(spans: readonly QuotedSpan[]): (start: number, index: number) => number {
  let current = 0;
  let firstWord = -1;
  return (start, index) => {
    while (current < spans.length && (spans[current]?.end ?? 0) <= start) {
      current++;
      firstWord = -1;
    }
    const span = spans[current];
    if (!span || span.outer.start > start) return 0;
    if (firstWord < 0) firstWord = index;
    return 1 + Math.min(MAX_DISTANCE, index - firstWord);
  };
}

function describeWord(word: string): WordShape {
  const lower = word.toLowerCase();
  const shape = /^\p{Lu}/u.test(word) ? "X" : /^\p{Ll}/u.test(word) ? "x" : /^\p{N}/u.test(word) ? "d" : word;
  const isReportingVerb = REPORTING_VERBS.has(lower) || lower === "according";
  return {
    lower: hashWord(/^\d/.test(word) ? "0" : lower, 7),
    suffix: hashWord(lower.slice(-3), 33),
    shape: hashWord(shape, 3),
    classes:
      (CLAUSE_REPORTING_VERBS.has(lower) ? WORD_CLASS.clauseVerb : 0) |
      (AUXILIARIES.has(lower) ? WORD_CLASS.auxiliary : 0) |
      (PRONOUNS.has(lower) ? WORD_CLASS.pronoun : 0) |
      (OPENERS.has(lower) ? WORD_CLASS.opener : 0) |
      (/ed$/.test(lower) ? WORD_CLASS.past : 0) |
      (isReportingVerb ? WORD_CLASS.reportingVerb : 0),
  };
}
