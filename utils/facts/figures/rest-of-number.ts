import type { NumberToken } from "./tokenize-numbers.ts";

// Tens and hundreds, which a number word completes as the next word: "сорок восемь", "dwadzieścia pięć".
const TENS = /^(?:\p{L}+(?:дц[ая]т[ьи]|десяти?|носто|сот|риста|dzie\p{L}{1,9}|set)|сорока?|сто|дв[еі]ст[иі]|sto)$/u;
// Tens that a conjunction or a hyphen joins to what completes them: "cuarenta y ocho", "quarante-huit".
const JOINED_TENS = /^\p{L}+(?:nta|nte)$/u;
const JOINTS = /^(?:y|e|et|[-‐‑])$/u;

/** True if a number word is the rest of a longer number, whose value is not known. */
export function isRestOfNumber(tokens: readonly NumberToken[], start: number): boolean {
  const wordBefore = (index: number) => tokens[index]?.lower ?? "";
  const before = wordBefore(start - 1);
  return TENS.test(before) || (JOINTS.test(before) && JOINED_TENS.test(wordBefore(start - 2)));
}
