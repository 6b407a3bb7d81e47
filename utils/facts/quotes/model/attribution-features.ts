import { combineHashes, featureIndex, hashWord } from "../../crf/feature-hash.ts";
import { CLAUSE_REPORTING_VERBS, REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import { NAME_LABELS, type Name } from "../../ner/find-names.ts";
import type { SubwordToken } from "../../text/subword-tokens.ts";
import type { QuotedSpan } from "../marks/quoted-spans.ts";

/** What a word may be in an attribution, one bit each. */
export const WORD_CLASS = { statement: 1, auxiliary: 2, pronoun: 4, opener: 8, past: 16, reporting: 32 } as const;

/** A word as the finding of attributions sees it. */
export type ClauseWord = {
  lower: number;
  ending: number;
  shape: number;
  /** Bits of `PART`. */
  part: number;
  /** The kind of the name that it stands in, and its place there; 0 for none. */
  name: number;
  /** Whether it stands between quotation marks, and how many words behind the mark that opened them, up to six. */
  inside: number;
  /** How many of what `COUNTED` names stand before it in the text. */
  counts: readonly [commas: number, marked: number, verbs: number, auxiliaries: number, openers: number];
};

/** Where in a word's `counts` stands what: commas, words in quotation marks, verbs of speech, auxiliaries, openers of clauses. */
export const COUNTER_INDEX = { commas: 0, marked: 1, verbs: 2, auxiliaries: 3, openers: 4 } as const;

/** How many of one of these stand from one word up to another. */
export const countBetween = (
  read: readonly ClauseWord[],
  what: keyof typeof COUNTER_INDEX,
  one: number,
  other: number,
): number => (read[other]?.counts[COUNTER_INDEX[what]] ?? 0) - (read[one]?.counts[COUNTER_INDEX[what]] ?? 0);

/** A sentence of a text's words: the index of its first word and of the one behind its last, and how many of its words may be verbs of speech. */
export type ClauseSentence = { first: number; end: number; verbs: number };

/** A text's words with what is known of each, their sentences, and the features that do not depend on what is looked for: `BASE` of them a word. */
export type ClauseFeatures = {
  words: readonly SubwordToken[];
  read: readonly ClauseWord[];
  sentences: readonly ClauseSentence[];
  base: Int32Array;
};

/** How many features a word has in `Clauses.base`. */
export const BASE_FEATURES = 31;

// Numbers for what stands outside of a sentence, and for what is not there.
const BORDER = -99;
/** Stands in features for what is not there. */
export const NO_VALUE = -1;
const NEAR = 6;
// Sentences do not run on for longer; where one does, it is cut. In words.
const LONGEST = 400;
const AUXILIARY = new Set(
  "is are was were be been being has have had do does did will would can could may might must shall should".split(" "),
);
const PRONOUN = new Set("i he she they we you it who his her their our my its him them us me".split(" "));
const OPENERS = new Set("that whether if how why what".split(" "));

/** Reads a text's words once for both steps of finding attributions. */
export function computeClauseFeatures(
  words: readonly SubwordToken[],
  names: readonly Name[],
  quotedSpans: readonly QuotedSpan[],
): ClauseFeatures {
  const read = traitsOfWords(words, names, quotedSpans);
  const sentences: ClauseSentence[] = [];
  for (let first = 0; first < words.length; ) {
    let end = first;
    let verbs = 0;
    for (; end < words.length && end - first < LONGEST && words[end]?.sentence === words[first]?.sentence; end++)
      if (isSpeechVerb(read[end])) verbs++;
    sentences.push({ first, end, verbs });
    first = end;
  }
  const base = new Int32Array(BASE_FEATURES * words.length);
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.end; at++) writeBase(read, sentence, at, base);
  return { words, read, sentences, base };
}

/** Whether a word may be a verb of speech. */
export const isSpeechVerb = (word: ClauseWord | undefined): boolean =>
  ((word?.part ?? 0) & (WORD_CLASS.statement | WORD_CLASS.reporting)) !== 0;

function writeBase(read: readonly ClauseWord[], { first, end }: ClauseSentence, at: number, base: Int32Array): void {
  const own = read[at];
  if (!own) return;
  let size = BASE_FEATURES * at;
  const put = (kind: number, a: number, b = 0) => {
    base[size++] = featureIndex(200 + kind, a, b);
  };
  const near = (by: number) => (at + by < first || at + by >= end ? undefined : read[at + by]);
  const [back, back2, back3, next, next2, next3] = [near(-1), near(-2), near(-3), near(1), near(2), near(3)];
  const lower = (word: ClauseWord | undefined, by: number) => word?.lower ?? BORDER + by;
  const part = (word: ClauseWord | undefined) => word?.part ?? NO_VALUE;
  const name = (word: ClauseWord | undefined) => word?.name ?? NO_VALUE;
  const inside = (word: ClauseWord | undefined) => word?.inside ?? NO_VALUE;
  const before = lower(back, -1);
  const behind = lower(next, 1);
  put(0, 0);
  put(1, own.lower);
  put(2, before);
  put(3, lower(back2, -2));
  put(4, lower(back3, -3));
  put(5, behind);
  put(6, lower(next2, 2));
  put(7, lower(next3, 3));
  put(8, before, own.lower);
  put(9, own.lower, behind);
  put(10, before, behind);
  put(11, lower(back2, -2), before);
  put(12, behind, lower(next2, 2));
  put(13, own.ending);
  put(14, own.ending, before);
  put(15, own.ending, behind);
  put(16, own.part, own.name);
  put(17, combineHashes(part(back), own.part), part(next));
  put(18, combineHashes(name(back), own.name), name(next));
  put(19, combineHashes(part(back2), part(back)), own.part);
  put(20, combineHashes(own.part, part(next)), part(next2));
  put(21, own.inside);
  put(22, own.inside, own.lower);
  put(23, combineHashes(inside(back), own.inside), inside(next));
  put(24, Math.min(NEAR, at - first), Math.min(NEAR, end - 1 - at));
  put(25, own.lower, at === first ? 1 : 0);
  put(26, own.shape, own.name);
  put(27, own.name, behind);
  put(28, own.name, before);
  put(29, own.part, behind);
  put(30, own.part, before);
}

function traitsOfWords(
  words: readonly SubwordToken[],
  names: readonly Name[],
  marked: readonly QuotedSpan[],
): ClauseWord[] {
  const known = new Map<string, Pick<ClauseWord, "lower" | "ending" | "shape" | "part">>();
  let name = 0;
  let mark = 0;
  let open = -1;
  let counts: ClauseWord["counts"] = [0, 0, 0, 0, 0];
  return words.map(({ start, text: word }, at) => {
    while (name < names.length && (names[name]?.end ?? 0) <= start) name++;
    const own = names[name];
    const inName =
      own && own.start <= start ? 1 + 2 * NAME_LABELS.kinds.indexOf(own.kind) + (own.start === start ? 1 : 0) : 0;
    while (mark < marked.length && (marked[mark]?.end ?? 0) <= start) {
      mark++;
      open = -1;
    }
    const stretch = marked[mark];
    if (stretch && stretch.outer.start <= start && open < 0) open = at;
    const inside = stretch && stretch.outer.start <= start ? 1 + Math.min(NEAR, at - open) : 0;
    const traits = known.get(word) ?? traitsOf(word);
    known.set(word, traits);
    const here = { ...traits, name: inName, inside, counts };
    const [commas, quoted, verbs, auxiliaries, openers] = counts;
    counts = [
      commas + (word === "," ? 1 : 0),
      quoted + (inside ? 1 : 0),
      verbs + (isSpeechVerb(here) ? 1 : 0),
      auxiliaries + (traits.part & WORD_CLASS.auxiliary ? 1 : 0),
      openers + (traits.part & WORD_CLASS.opener ? 1 : 0),
    ];
    return here;
  });
}

function traitsOf(word: string): Pick<ClauseWord, "lower" | "ending" | "shape" | "part"> {
  const lower = word.toLowerCase();
  const shape = /^\p{Lu}/u.test(word) ? "X" : /^\p{Ll}/u.test(word) ? "x" : /^\p{N}/u.test(word) ? "d" : word;
  const part =
    (CLAUSE_REPORTING_VERBS.has(lower) ? WORD_CLASS.statement : 0) |
    (AUXILIARY.has(lower) ? WORD_CLASS.auxiliary : 0) |
    (PRONOUN.has(lower) ? WORD_CLASS.pronoun : 0) |
    (OPENERS.has(lower) ? WORD_CLASS.opener : 0) |
    (/ed$/.test(lower) ? WORD_CLASS.past : 0) |
    (REPORTING_VERBS.has(lower) || lower === "according" ? WORD_CLASS.reporting : 0);
  return {
    lower: hashWord(/^\d/.test(word) ? "0" : lower, 7),
    ending: hashWord(lower.slice(-3), 33),
    shape: hashWord(shape, 3),
    part,
  };
}
