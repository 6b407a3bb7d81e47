import type { SubwordToken } from "../text/subword-tokens.ts";
import type { TokenFeatures } from "./token-features.ts";

/** A run of capitalized words with the small words that join names, as the indices of its first and last word. */
export type Run = { first: number; last: number };

/** Statistics of a whole text; the lists have one entry per word. */
export type DocumentStatistics = {
  /** True for the first word of a sentence, quotation or bracket, which any word may begin with a capital letter. */
  opensSentence: readonly boolean[];
  /** True in a sentence whose words are nearly all capitalized. */
  inHeadline: readonly boolean[];
  runs: readonly (Run | null)[];
  /** Counts the occurrences of each capitalized word; `midSentence` leaves out first words and headlines. */
  counts: ReadonlyMap<string, { total: number; midSentence: number }>;
  /** Words that occur in lower case. */
  lowerCaseWords: ReadonlySet<string>;
  /** Indices of each capitalized word's occurrences. */
  positions: ReadonlyMap<string, readonly number[]>;
  /** Indices of the last word of an acronym's long form ("Harbour Board (HB)"), by acronym. */
  longForms: ReadonlyMap<string, number>;
};

const HEADLINE = { minWords: 3, minCapitalizedShare: 0.7, minWordChars: 4 };
const JOINS = /^(?:of|de|del|for|&|al|bin|la|the|-|da|do|dos|van|von|el|['’]s|\.)$/;
const JOINS_FIRST = /^(?:of|for|de)$/;
const JOINS_SECOND = /^(?:the|la|los|las)$/;
const OPENERS = /^["“”'‘’([:—–-]$/;
const ACRONYM = /^[A-Z][A-Za-z]{1,9}$/;

/** Computes the statistics of a text in linear time. */
export function computeDocumentStatistics(
  words: readonly SubwordToken[],
  tokens: readonly TokenFeatures[],
): DocumentStatistics {
  const opensSentence = words.map(({ sentence }, index) => {
    const previous = words[index - 1];
    return previous?.sentence !== sentence || OPENERS.test(previous?.text ?? "");
  });
  const inHeadline = findHeadlines(words, tokens);
  const counts = new Map<string, { total: number; midSentence: number }>();
  const lowerCaseWords = new Set<string>();
  const positions = new Map<string, number[]>();
  words.forEach(({ text }, index) => {
    if (!tokens[index]?.capitalized) {
      if (/^\p{Ll}/u.test(text)) lowerCaseWords.add(text);
      return;
    }
    const count = counts.get(text) ?? { total: 0, midSentence: 0 };
    count.total++;
    if (!opensSentence[index] && !inHeadline[index]) count.midSentence++;
    counts.set(text, count);
    if (text.length < 2) return;
    const indices = positions.get(text) ?? [];
    indices.push(index);
    positions.set(text, indices);
  });
  const runs = findRuns(words, tokens);
  return { opensSentence, inHeadline, runs, counts, lowerCaseWords, positions, longForms: findLongForms(words, runs) };
}

/** Finds the first long form of each acronym in brackets. */
function findLongForms(words: readonly SubwordToken[], runs: readonly (Run | null)[]): Map<string, number> {
  const longForms = new Map<string, number>();
  words.forEach(({ text }, index) => {
    const inBrackets = words[index - 1]?.text === "(" && words[index + 1]?.text === ")";
    if (!inBrackets || !runs[index - 2] || longForms.has(text)) return;
    if (ACRONYM.test(text) && /[A-Z].*[A-Z]/.test(text)) longForms.set(text, index - 2);
  });
  return longForms;
}

function findHeadlines(words: readonly SubwordToken[], tokens: readonly TokenFeatures[]): boolean[] {
  const sentences = new Map<number, { total: number; capitalized: number }>();
  words.forEach(({ text, sentence }, index) => {
    if (text.length < HEADLINE.minWordChars || !/^\p{L}/u.test(text)) return;
    const count = sentences.get(sentence) ?? { total: 0, capitalized: 0 };
    count.total++;
    if (tokens[index]?.capitalized) count.capitalized++;
    sentences.set(sentence, count);
  });
  return words.map(({ sentence }) => {
    const { total, capitalized } = sentences.get(sentence) ?? { total: 0, capitalized: 0 };
    return total >= HEADLINE.minWords && capitalized > HEADLINE.minCapitalizedShare * total;
  });
}

function findRuns(words: readonly SubwordToken[], tokens: readonly TokenFeatures[]): (Run | null)[] {
  const runs: (Run | null)[] = words.map(() => null);
  const textAt = (index: number) => words[index]?.text ?? "";
  for (let first = 0; first < words.length; first++) {
    if (!tokens[first]?.capitalized) continue;
    const sentence = words[first]?.sentence;
    const isCapitalized = (index: number) => tokens[index]?.capitalized === true && words[index]?.sentence === sentence;
    let last = first;
    for (;;) {
      const next = textAt(last + 1);
      if (isCapitalized(last + 1)) last++;
      else if (JOINS.test(next) && isCapitalized(last + 2)) last += 2;
      else if (JOINS_FIRST.test(next) && JOINS_SECOND.test(textAt(last + 2)) && isCapitalized(last + 3)) last += 3;
      else break;
    }
    runs.fill({ first, last }, first, last + 1);
    first = last;
  }
  return runs;
}
