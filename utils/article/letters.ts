// Classes of all scripts, as \p{L}, take several times as long as ranges, and most texts need none.
const isAscii = (words: string): boolean => !/[^\0-\x7f]/.test(words);

/** Reduces words to lower-case letters and digits, so that two spellings of the same words compare equal. */
export function lettersAndDigits(words: string): string {
  const lower = words.toLowerCase();
  return lower.replace(isAscii(lower) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, "");
}

/** Counts the capital letters of all scripts. */
export const countCapitals = (words: string): number =>
  words.match(isAscii(words) ? /[A-Z]/g : /\p{Lu}/gu)?.length ?? 0;
