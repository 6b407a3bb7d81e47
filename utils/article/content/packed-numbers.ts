/** The code of the character that stands for 0, so that most numbers of a model are printable ASCII. */
export const CODE_OF_ZERO = 56;

/**
 * Reads whole numbers from -100 to 8,000 from a text, one character each: its code is the number plus `CODE_OF_ZERO`.
 * After gzip, that is a quarter smaller than digits and commas. Codes below 0 wrap around, as in `fromCharCode`.
 */
export const unpackNumbers = (text: string): Int16Array =>
  Int16Array.from(text, (character) => character.charCodeAt(0) - CODE_OF_ZERO);
