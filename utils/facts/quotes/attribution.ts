import type { Words } from "../../types.ts";
import type { Reading } from "../reading.ts";
import { firstSpan } from "../spans.ts";
import { phraseAfter, phraseBefore, wordsOf } from "./phrase.ts";
import { BESIDE_VERB, REPORTING } from "./verbs.ts";

/** A cue with the words that name its source; `near` is its distance from the quotation in tokens. */
export type Attribution = { cue: Words; source: Words | null; near: number; verb: number };

// "was called", "is expected": what is said of something is not said by it.
const PASSIVE = /^(?:was|were|is|are|be|been|being)$/i;

/** The index of the first token that starts at or after an offset. */
export const tokenAt = ({ tokens }: Reading, offset: number): number =>
  firstSpan(tokens, ({ start }) => start >= offset);

/** The attribution among tokens `from` up to `to`, which stand directly after a quotation; null where none is. */
export function attributionAfter(reading: Reading, from: number, to: number): Attribution | null {
  const { text, tokens } = reading;
  for (let at = from; at < Math.min(to, from + 26); at++) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (word === "according" && tokens[at + 1]?.text === "to")
      return {
        cue: span(reading, at, at + 2),
        source: phraseAfter(text, tokens, at + 2, to),
        near: at - from,
        verb: at,
      };
    if (!REPORTING.has(word) || PASSIVE.test(tokens[at - 1]?.text ?? "")) continue;
    const source =
      at > from && !isOnlyBeside(reading, from, at)
        ? phraseBefore(text, tokens, at, from)
        : phraseAfter(text, tokens, at + 1, to);
    if (source) return { cue: span(reading, at, at + 1), source, near: at - from, verb: at };
  }
  return null;
}

/** The attribution among tokens `from` up to `to`, which stand directly before a quotation; the nearest to it. */
export function attributionBefore(reading: Reading, from: number, to: number): Attribution | null {
  const { text, tokens } = reading;
  for (let at = to - 1; at >= Math.max(from, to - 26); at--) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (word === "to" && tokens[at - 1]?.text.toLowerCase() === "according")
      return {
        cue: span(reading, at - 1, at + 1),
        source: phraseAfter(text, tokens, at + 1, to),
        near: to - at,
        verb: at - 1,
      };
    if (!REPORTING.has(word) || PASSIVE.test(tokens[at - 1]?.text ?? "")) continue;
    const source = phraseBefore(text, tokens, subjectEnd(reading, at, from), from);
    if (source) return { cue: span(reading, at, at + 1), source, near: to - at, verb: at };
  }
  const colon = tokens[to - 1]?.text === ":" ? phraseBefore(text, tokens, to - 1, from) : null;
  return colon && /^\p{Lu}/u.test(colon.text) && to - from < 8
    ? { cue: span(reading, to - 1, to), source: colon, near: 1, verb: to - 1 }
    : null;
}

/** Steps back over auxiliaries and adverbs between a subject and its verb. */
export function subjectEnd({ tokens }: Reading, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && BESIDE_VERB.has(tokens[at - 1]?.text.toLowerCase() ?? "")) at--;
  return at;
}

function isOnlyBeside({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === "word" && !BESIDE_VERB.has(tokens[at]?.text.toLowerCase() ?? "")) return false;
  return true;
}

function span({ text, tokens }: Reading, from: number, to: number): Words {
  return wordsOf(text, tokens, from, to) ?? { start: 0, end: 0, text: "" };
}
