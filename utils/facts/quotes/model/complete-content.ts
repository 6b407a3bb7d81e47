import type { Span } from "../../../types.ts";
import { spanAt, spanWithText } from "../../text/spans.ts";
import type { AttributedSpan } from "./attributed-spans.ts";

/** A condition without which a content says something else: "she would resign, but only if the court agreed". */
const CONDITION =
  /^,? (?:(?:but|and) )?(?:as long as|except|only (?:after|because|for|if|in|on|once|when|with)|not (?:before|until|without)|on (?:the )?condition|provided|unless)\b/;
/** A subject and the clause about it, before its verb: "the prime minister", ", who was flying back, had …". */
const RELATIVE = /^, wh(?:ich|o|om|ose) [^,;.]+, (?=\p{Ll})/u;
const SUBJECT = /^(?:\p{L}[\p{L}'’-]* ){0,5}\p{L}[\p{L}'’-]*$/u;
const MAX_SUBJECT_CHARS = 60;
const QUOTATION_MARK = /["“”«»„]/;

/** Takes in the rest of the sentence where a content stops before its condition or its verb. */
export function completeContent(text: string, sentences: readonly Span[], span: AttributedSpan): AttributedSpan {
  if (span.cue.start >= span.start) return span;
  const rest = text.slice(span.end, spanAt(sentences, span.start)?.end ?? span.end).trimEnd();
  const isSubject = span.text.length <= MAX_SUBJECT_CHARS && SUBJECT.test(span.text) && RELATIVE.test(rest);
  if (QUOTATION_MARK.test(rest) || !(isSubject || CONDITION.test(rest))) return span;
  return { ...span, ...spanWithText(text, { start: span.start, end: span.end + rest.length }) };
}
