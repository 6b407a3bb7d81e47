import { hashWord } from "../crf/feature-hash.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";
import { gazetteerBits } from "./gazetteer.ts";

/** What a word is by itself, as numbers; made once for each word of a text that is spelled alike. */
export type TokenFeatures = {
  exact: number;
  lower: number;
  shape: number;
  longShape: number;
  /** Its beginnings and ends of 1 to 5 letters in small letters; beginnings first, null where the word is shorter. */
  affixes: readonly (number | null)[];
  lists: number;
  capital: boolean;
  /** All in capitals, two letters or more. */
  upper: boolean;
  /** Whether a name may have it: it has a capital, is a short number, or is of the words that names have inside. */
  active: boolean;
  word: string;
};

const LONGEST_NUMBER = 4;
const AFFIX = 5;
const LONGEST_SHAPE = 24;

/** What a character counts as in a shape; for those that English is written with without a pattern. */
function charShape(char: string): string {
  if (char >= "a" && char <= "z") return "x";
  if (char >= "A" && char <= "Z") return "X";
  if (char >= "0" && char <= "9") return "d";
  return /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "d" : char;
}

/** A word's shape: X for capitals, x for other letters, d for digits, marks as they are. */
function shapeOf(word: string, squeezed: boolean): string {
  let shape = "";
  let last = "";
  for (const char of word.slice(0, LONGEST_SHAPE)) {
    const next = charShape(char);
    if (!squeezed || next !== last) shape += next;
    last = next;
  }
  return shape;
}

function traitsOf(word: string, inner: ReadonlySet<string>): TokenFeatures {
  const lower = word.toLowerCase();
  const affixes = Array.from({ length: 2 * AFFIX }, (_, at) => {
    const size = (at % AFFIX) + 1;
    // The longest say nothing that the whole word does not say.
    if (lower.length < size || (size === AFFIX && lower.length === size)) return null;
    return at < AFFIX ? hashWord(lower, 20 + size, 0, size) : hashWord(lower, 30 + size, lower.length - size);
  });
  const capital = /^\p{Lu}|^\p{Lt}/u.test(word);
  const hasCapital = capital || /\p{Lu}/u.test(word);
  return {
    exact: hashWord(word, 0),
    lower: hashWord(lower, 7),
    shape: hashWord(shapeOf(word, true), 3),
    longShape: hashWord(shapeOf(word, false), 4),
    affixes,
    lists: gazetteerBits(word, lower),
    capital,
    upper: word.length > 1 && hasCapital && word === word.toUpperCase(),
    active: hasCapital || inner.has(word) || (/^\d/.test(word) && word.length <= LONGEST_NUMBER),
    word,
  };
}

/** The traits of every word of a text. */
export function tokenFeatures(text: readonly SubwordToken[], inner: ReadonlySet<string>): TokenFeatures[] {
  const known = new Map<string, TokenFeatures>();
  return text.map(({ text: word }) => {
    const traits = known.get(word) ?? traitsOf(word, inner);
    known.set(word, traits);
    return traits;
  });
}
