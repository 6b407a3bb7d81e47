/** Line ends and control characters, which would begin a line of their own or command a terminal. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn the direction of all that follows, tags and selectors that nobody sees, and halves of characters. */
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e01ef}\p{Cs}]/gu;

/** Returns a page's words as a copy may hold them: in one line, and without characters that change what is around. */
export function plainWords(words: string): string {
  return withoutInvisible(words.replace(CONTROLS, " ")).replace(/ {2,}/g, " ");
}

/** Removes what nobody sees and what turns the direction of all that follows. */
export const withoutInvisible = (words: string): string => words.replace(INVISIBLE, "");

/** Returns an address in which blanks, controls and invisible characters are percent-encoded. */
export function plainAddress(url: string): string {
  return url.replace(/[\s\p{C}]/gu, (mark) => encodeURIComponent(wellFormed(mark)));
}

/** True for the address of a web page; no other may become a link. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** Replaces halves of characters, which cannot be encoded, by the replacement character. */
export const wellFormed = (words: string): string => words.replace(/\p{Cs}/gu, "\ufffd");
