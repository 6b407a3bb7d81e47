import type { Quote, Span } from "../../../types.ts";
import type { QuotedSpan } from "../../text/marks/quoted-spans.ts";

const MAX_QUESTION_WORDS = 8;
const ANSWER = /^(?:certainly|ja|maybe|nein|never|nee|no|non|nope|não|oui|s[ií]|sì|sim|yes)(?!\p{L})/iu;
const MAX_ANSWER_CHARS = 24;
const QUESTION = /\?\W{0,3}$/;

/**
 * True if a paragraph that is one quotation is another's turn in a dialogue: a short question, or words behind the
 * answer to a question: “Is it ours?” asked Dahl. / “No,” said Moe. / “Then whose is it?”
 */
export function isTurn(
  text: string,
  found: readonly Quote[],
  { start, end, outer }: QuotedSpan,
  paragraph: Span,
): boolean {
  const [last, asked] = found.slice(-2).reverse();
  if (outer.start !== paragraph.start || !last || last.end >= paragraph.start) return false;
  const words = text.slice(start, end);
  const isQuestion = QUESTION.test(words) && (words.match(/\p{L}+/gu)?.length ?? 0) <= MAX_QUESTION_WORDS;
  if (isQuestion && /^[^\p{L}]*$/u.test(text.slice(outer.end, paragraph.end))) return true;
  return (
    asked !== undefined &&
    QUESTION.test(asked.text) &&
    last.text.length <= MAX_ANSWER_CHARS &&
    ANSWER.test(last.text) &&
    (text.slice(asked.end, last.start).match(/\n+/g)?.length ?? 0) === 1
  );
}

/** Returns true if a quotation continues the last one: in the same paragraph, or at the start of the next. */
export function continuesQuote(text: string, last: Quote, span: QuotedSpan, paragraph: Span): boolean {
  if (last.end >= paragraph.start) return true;
  const between = text.slice(last.end, span.outer.start);
  return span.outer.start === paragraph.start && (between.match(/\n+/g)?.length ?? 0) === 1;
}

/** True if nothing stands between two quotations of a paragraph, as in dialogue: another person answers. */
export const isSideBySide = (
  text: string,
  first: QuotedSpan | undefined,
  second: QuotedSpan | undefined,
  last?: Quote,
): boolean =>
  first !== undefined &&
  (last === undefined || last.start >= first.start) &&
  second !== undefined &&
  !second.rest &&
  /^[^\S\n]+$/.test(text.slice(first.outer.end, second.outer.start)) &&
  /[.!?…]\W?$/.test(text.slice(first.start, first.end));
