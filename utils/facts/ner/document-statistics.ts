import type { SubwordToken } from "../text/subword-tokens.ts";
import type { TokenFeatures } from "./token-features.ts";

/** A run of capitalised words, with the small words that names have between them: the index of its first and its last. */
type Run = { first: number; last: number };

/** What a whole text tells of its words. */
export type DocumentStatistics = {
  /** Whether a word opens a sentence, a quotation or a bracket, where anything has a capital. */
  opens: readonly boolean[];
  /** Whether a word stands in a sentence that is nearly all capitalised words, as headlines are. */
  headline: readonly boolean[];
  runs: readonly (Run | null)[];
  /** How often a capitalised word stands in the text, and how often where a capital says something. */
  counts: ReadonlyMap<string, { all: number; inside: number }>;
  /** Words that the text writes in small letters. */
  small: ReadonlySet<string>;
  /** Where each capitalised word stands. */
  places: ReadonlyMap<string, readonly number[]>;
  /** For a short form in brackets, the last word of the long one before it ("Harbour Board (HB)"). */
  longForms: ReadonlyMap<string, number>;
};

const HEADLINE = { words: 3, share: 0.7, letters: 4 };
const JOINS = /^(?:of|de|del|for|&|al|bin|la|the|-|da|do|dos|van|von|el|['’]s|\.)$/;
const JOINS_FIRST = /^(?:of|for|de)$/;
const JOINS_SECOND = /^(?:the|la|los|las)$/;
const OPENERS = /^["“”'‘’([:—–-]$/;
const SHORT_FORM = /^[A-Z][A-Za-z]{1,9}$/;

/** Reads what a text tells of its words; linear in its length. */
export function computeDocumentStatistics(
  text: readonly SubwordToken[],
  traits: readonly TokenFeatures[],
): DocumentStatistics {
  const opens = text.map(
    ({ sentence }, at) => text[at - 1]?.sentence !== sentence || OPENERS.test(text[at - 1]?.text ?? ""),
  );
  const headline = headlinesIn(text, traits);
  const runs = runsIn(text, traits);
  const counts = new Map<string, { all: number; inside: number }>();
  const small = new Set<string>();
  const places = new Map<string, number[]>();
  const longForms = new Map<string, number>();
  text.forEach(({ text: word }, at) => {
    if (!traits[at]?.capital) {
      if (/^\p{Ll}/u.test(word)) small.add(word);
      return;
    }
    const count = counts.get(word) ?? { all: 0, inside: 0 };
    count.all++;
    if (!opens[at] && !headline[at]) count.inside++;
    counts.set(word, count);
    if (word.length > 1) {
      const known = places.get(word) ?? [];
      known.push(at);
      places.set(word, known);
    }
    const inBrackets = text[at - 1]?.text === "(" && text[at + 1]?.text === ")" && runs[at - 2];
    if (inBrackets && SHORT_FORM.test(word) && /[A-Z].*[A-Z]/.test(word) && !longForms.has(word))
      longForms.set(word, at - 2);
  });
  return { opens, headline, runs, counts, small, places, longForms };
}

function headlinesIn(text: readonly SubwordToken[], traits: readonly TokenFeatures[]): boolean[] {
  const sentences = new Map<number, { words: number; capitals: number }>();
  text.forEach(({ text: word, sentence }, at) => {
    if (word.length < HEADLINE.letters || !/^\p{L}/u.test(word)) return;
    const count = sentences.get(sentence) ?? { words: 0, capitals: 0 };
    count.words++;
    if (traits[at]?.capital) count.capitals++;
    sentences.set(sentence, count);
  });
  return text.map(({ sentence }) => {
    const { words, capitals } = sentences.get(sentence) ?? { words: 0, capitals: 0 };
    return words >= HEADLINE.words && capitals > HEADLINE.share * words;
  });
}

function runsIn(text: readonly SubwordToken[], traits: readonly TokenFeatures[]): (Run | null)[] {
  const runs: (Run | null)[] = text.map(() => null);
  const isCapital = (at: number, sentence: number | undefined) =>
    traits[at]?.capital === true && text[at]?.sentence === sentence;
  for (let first = 0; first < text.length; first++) {
    if (!traits[first]?.capital) continue;
    const sentence = text[first]?.sentence;
    let last = first;
    for (;;) {
      const next = text[last + 1]?.text ?? "";
      if (isCapital(last + 1, sentence)) last++;
      else if (JOINS.test(next) && isCapital(last + 2, sentence)) last += 2;
      else if (JOINS_FIRST.test(next) && JOINS_SECOND.test(text[last + 2]?.text ?? "") && isCapital(last + 3, sentence))
        last += 3;
      else break;
    }
    const run = { first, last };
    for (let at = first; at <= last; at++) runs[at] = run;
    first = last;
  }
  return runs;
}
