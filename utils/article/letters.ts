// Classes of all scripts, as \p{L}, take several times as long as ranges, and most texts need none.
const isAscii = (words: string): boolean => !/[^\0-\x7f]/.test(words);

/** True for lower-case words in Latin letters, and their punctuation, dashes and curly quotation marks included. */
const isLatin = (lower: string): boolean => !/[^\0-\u024f\u2000-\u206f]/.test(lower);

/** Reduces words to lower-case letters and digits, so that two spellings of the same words compare equal. */
export function lettersAndDigits(words: string): string {
  const lower = words.toLowerCase();
  const others = isLatin(lower)
    ? /[^a-z\d\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\u024f]+/g
    : /[^\p{L}\p{N}]+/gu;
  return lower.replace(others, "");
}

/** Takes out the marks at which a word may be broken, and others without width: soft hyphens, zero-width spaces. */
export const withoutSoftBreaks = (words: string): string => words.replace(/[\xad\u200b\u2060\ufeff]+/g, "");

/** Counts the capital letters of all scripts. */
export const countCapitals = (words: string): number =>
  words.match(isAscii(words) ? /[A-Z]/g : /\p{Lu}/gu)?.length ?? 0;

/** A capital alone, perhaps behind a mark that opens a quotation: the large first letter of a story. */
export const LONE_CAPITAL = /^["'“«„‘]?\p{Lu}$/u;
