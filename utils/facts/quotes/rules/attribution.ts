import type { SpanWithText } from "../../../types.ts";
import { ATTRIBUTION_FILLERS, REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan } from "../../text/spans.ts";
import { findNounPhraseAfter, findNounPhraseBefore, tokenTexts } from "./noun-phrase.ts";

/** A cue with the words that name its source; `near` is its distance from the quotation in tokens. */
export type Attribution = { cue: SpanWithText; source: SpanWithText | null; near: number; verb: number };

// "was called", "is expected": what is said of something is not said by it.
const PASSIVE = /^(?:was|were|is|are|be|been|being)$/i;

/** The index of the first token that starts at or after an offset. */
export const findTokenIndex = ({ tokens }: AnnotatedText, offset: number): number =>
  findFirstSpan(tokens, ({ start }) => start >= offset);

/** The attribution among tokens `from` up to `to`, which stand directly after a quotation; null where none is. */
export function findAttributionAfter(reading: AnnotatedText, from: number, to: number): Attribution | null {
  const { text, tokens } = reading;
  for (let at = from; at < Math.min(to, from + 26); at++) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (word === "according" && tokens[at + 1]?.text === "to")
      return {
        cue: span(reading, at, at + 2),
        source: findNounPhraseAfter(text, tokens, at + 2, to),
        near: at - from,
        verb: at,
      };
    if (!REPORTING_VERBS.has(word) || PASSIVE.test(tokens[at - 1]?.text ?? "")) continue;
    const source =
      at > from && !isOnlyBeside(reading, from, at)
        ? findNounPhraseBefore(text, tokens, at, from)
        : findNounPhraseAfter(text, tokens, at + 1, to);
    if (source) return { cue: span(reading, at, at + 1), source, near: at - from, verb: at };
  }
  return null;
}

/** The attribution among tokens `from` up to `to`, which stand directly before a quotation; the nearest to it. */
export function findAttributionBefore(reading: AnnotatedText, from: number, to: number): Attribution | null {
  const { text, tokens } = reading;
  for (let at = to - 1; at >= Math.max(from, to - 26); at--) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (word === "to" && tokens[at - 1]?.text.toLowerCase() === "according")
      return {
        cue: span(reading, at - 1, at + 1),
        source: findNounPhraseAfter(text, tokens, at + 1, to),
        near: to - at,
        verb: at - 1,
      };
    if (!REPORTING_VERBS.has(word) || PASSIVE.test(tokens[at - 1]?.text ?? "")) continue;
    const source = findNounPhraseBefore(text, tokens, findSubjectEnd(reading, at, from), from);
    if (source) return { cue: span(reading, at, at + 1), source, near: to - at, verb: at };
  }
  const colon = tokens[to - 1]?.text === ":" ? findNounPhraseBefore(text, tokens, to - 1, from) : null;
  return colon && /^\p{Lu}/u.test(colon.text) && to - from < 8
    ? { cue: span(reading, to - 1, to), source: colon, near: 1, verb: to - 1 }
    : null;
}

/** Steps back over auxiliaries and adverbs between a subject and its verb. */
export function findSubjectEnd({ tokens }: AnnotatedText, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && ATTRIBUTION_FILLERS.has(tokens[at - 1]?.text.toLowerCase() ?? "")) at--;
  return at;
}

function isOnlyBeside({ tokens }: AnnotatedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === "word" && !ATTRIBUTION_FILLERS.has(tokens[at]?.text.toLowerCase() ?? "")) return false;
  return true;
}

function span({ text, tokens }: AnnotatedText, from: number, to: number): SpanWithText {
  return tokenTexts(text, tokens, from, to) ?? { start: 0, end: 0, text: "" };
}
