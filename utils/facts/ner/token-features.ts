import { hashWord } from "../crf/feature-hash.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";
import { gazetteerBits } from "./gazetteer.ts";

/** The features of a word by itself; all but the flags and the word are 32-bit hashes. */
export type TokenFeatures = {
  exact: number;
  lower: number;
  /** The shape with repeated characters once ("Xx-d"). */
  shape: number;
  /** The shape with all characters ("Xxxxx-dd"). */
  longShape: number;
  /** Prefixes of 1 to 5 letters, then suffixes of 1 to 5 letters, in lower case; null if the word is too short. */
  affixes: readonly (number | null)[];
  /** The gazetteers that contain the word, as bits. */
  gazetteers: number;
  capitalized: boolean;
  /** True for two letters or more without a lower-case one. */
  allCaps: boolean;
  /** True if a name may contain the word: it has a capital letter, is a short number or is an inner word. */
  active: boolean;
  word: string;
};

/** Index of the last three letters in `TokenFeatures.affixes`. */
export const THREE_LETTER_SUFFIX = 7;

const MAX_NUMBER_CHARS = 4;
const MAX_AFFIX_CHARS = 5;
const MAX_SHAPE_CHARS = 24;

/** Returns a character's class in a shape; ASCII characters skip the slower patterns. */
function charShape(char: string): string {
  if (char >= "a" && char <= "z") return "x";
  if (char >= "A" && char <= "Z") return "X";
  if (char >= "0" && char <= "9") return "d";
  return /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "d" : char;
}

/** Returns a word's shape: X for capital letters, x for other letters, d for digits, other characters unchanged. */
function shapeOf(word: string, withoutRepeats: boolean): string {
  let shape = "";
  let last = "";
  for (const char of word.slice(0, MAX_SHAPE_CHARS)) {
    const next = charShape(char);
    if (!withoutRepeats || next !== last) shape += next;
    last = next;
  }
  return shape;
}

function describeToken(word: string, innerWords: ReadonlySet<string>): TokenFeatures {
  const lower = word.toLowerCase();
  const affixes = Array.from({ length: 2 * MAX_AFFIX_CHARS }, (_, index) => {
    const size = (index % MAX_AFFIX_CHARS) + 1;
    // A five-letter affix of a five-letter word would repeat the word.
    if (lower.length < size || (size === MAX_AFFIX_CHARS && lower.length === size)) return null;
    return index < MAX_AFFIX_CHARS
      ? hashWord(lower, 20 + size, 0, size)
      : hashWord(lower, 30 + size, lower.length - size);
  });
  const capitalized = /^\p{Lu}|^\p{Lt}/u.test(word);
  const hasCapital = capitalized || /\p{Lu}/u.test(word);
  return {
    exact: hashWord(word, 0),
    lower: hashWord(lower, 7),
    shape: hashWord(shapeOf(word, true), 3),
    longShape: hashWord(shapeOf(word, false), 4),
    affixes,
    gazetteers: gazetteerBits(word, lower),
    capitalized,
    allCaps: word.length > 1 && hasCapital && word === word.toUpperCase(),
    active: hasCapital || innerWords.has(word) || (/^\d/.test(word) && word.length <= MAX_NUMBER_CHARS),
    word,
  };
}

/** Describes the words of a text; equal words share one description. */
export function tokenFeatures(words: readonly SubwordToken[], innerWords: ReadonlySet<string>): TokenFeatures[] {
  const known = new Map<string, TokenFeatures>();
  return words.map(({ text: word }) => {
    const token = known.get(word) ?? describeToken(word, innerWords);
    known.set(word, token);
    return token;
  });
}
