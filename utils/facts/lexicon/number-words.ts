import { alternation } from "../../shared/word-lists.ts";
import numberWords from "./number-words.json" with { type: "json" };

/** Values of the English number words, from "zero" to "ninety". */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map(Object.entries(numberWords.en));

const wordsWithValue = (test: (value: number) => boolean): string[] =>
  [...NUMBER_VALUES].filter(([, value]) => test(value)).map(([word]) => word);
const TENS = alternation(wordsWithValue((value) => value >= 20));
const ONES = alternation(wordsWithValue((value) => value > 0 && value < 10));
const BELOW_TWENTY = alternation(wordsWithValue((value) => value > 0 && value < 20));

/** Regular expression source of a whole number below a hundred in English words, longest forms first. */
export const NUMBER_WORDS = `${TENS}[- ]${ONES}|${TENS}|${BELOW_TWENTY}`;

/** Returns the value of a number below a hundred in English words ("twenty-one" is 21), or null for other words. */
export function parseNumberWords(words: string): number | null {
  let sum = 0;
  for (const word of words.toLowerCase().split(/[- ]/)) {
    const value = NUMBER_VALUES.get(word);
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

const FOREIGN_VALUES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(numberWords)
    .filter(([language]) => language !== "en")
    .map(([language, values]) => [language, new Map(Object.entries(values))]),
);

/** Returns the value of a number word from two on in a language other than English, or undefined. */
export function foreignNumberValue(language: string, word: string): number | undefined {
  return FOREIGN_VALUES.get(language)?.get(word);
}
