import type { Span } from "../../../types.ts";
import { REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";

const DASH = /^\s{0,4}[—–]\s?(?=[\p{Lu}¿¡…])/u;
// Where speech ends and its verb follows: ", — сказал", " —dijo".
const TURN = /(?:[,!?…]\s?|\s)[—–]\s?(\p{L}+)/gu;

/** Speech that a dash begins, as Russian, Ukrainian and Spanish set it: taken only where a second dash and a verb of speech end it in the same paragraph. */
export function findDialogue(line: string): (Span & { outer: Span; open: boolean })[] {
  const begin = DASH.exec(line)?.[0].length;
  if (begin === undefined) return [];
  for (const turn of line.matchAll(TURN)) {
    if (turn.index < begin || !REPORTING_VERBS.has(turn[1] ?? "")) continue;
    const end = turn.index + (/^\s/.test(turn[0]) ? 0 : 1);
    return [{ start: begin, end, outer: { start: 0, end }, open: false }];
  }
  return [];
}
