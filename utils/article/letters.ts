// Classes of all scripts, as \p{L}, take several times as long as ranges, and most texts need none.
const isAscii = (words: string): boolean => !/[^\0-\x7f]/.test(words);

const CODE_OF_A = 65;
const CODE_OF_Z = 90;

/** Reduces words to lower-case letters and digits, so that two spellings of the same words compare equal. */
export function lettersAndDigits(words: string): string {
  const lower = words.toLowerCase();
  return lower.replace(isAscii(lower) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, "");
}

/** Counts the capital letters of all scripts. */
export function countCapitals(words: string): number {
  if (!isAscii(words)) return words.match(/\p{Lu}/gu)?.length ?? 0;
  let capitals = 0;
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index);
    if (code >= CODE_OF_A && code <= CODE_OF_Z) capitals++;
  }
  return capitals;
}
