import type { Span } from "../../../types.ts";
import { REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";

const OPENING_DASH = /^\s{0,4}[—–]\s?(?=[\p{Lu}¿¡…])/u;
// The dash that ends the speech, and the word that follows it: ", — сказал", " —dijo".
const CLOSING_DASH = /(?:[,!?…]\s?|\s)[—–]\s?(\p{L}+)/gu;

/**
 * Finds speech that opens with a dash, as Russian, Ukrainian and Spanish print it.
 * It counts only if a second dash and a reporting verb end it in the same paragraph; offsets are those of the line.
 */
export function findDialogue(line: string): (Span & { outer: Span; open: boolean })[] {
  const start = OPENING_DASH.exec(line)?.[0].length;
  if (start === undefined) return [];
  for (const closing of line.matchAll(CLOSING_DASH)) {
    if (closing.index < start || !REPORTING_VERBS.has(closing[1] ?? "")) continue;
    const end = closing.index + (/^\s/.test(closing[0]) ? 0 : 1);
    return [{ start, end, outer: { start: 0, end }, open: false }];
  }
  return [];
}
