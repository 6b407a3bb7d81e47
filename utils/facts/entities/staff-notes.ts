import type { Span } from "../../types.ts";

const MAX_CHARS = 200;
/** A note on the staff stands at the end of a text, unless it is in brackets. */
const MAX_CHARS_TO_END = 600;
const NOTE =
  /^\*?(?:\p{Lu}\S* |and ){1,6}(?:(?:is|are) (?:an? |the )?(?:[\p{L}’'-]+ ){0,4}(?:columnist|correspondent|editor|journalist|reporter|writer)s? (?:at|based|covering|for|in|of|on|who|with)\b|contributed\b|covers [^.]{1,60} for (?:the )?\p{Lu})/u;

/** True for a name in a note on the article's own staff: "[Ada Brel is a reporter with Orlan Radio]". */
export function isInStaffNote(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - MAX_CHARS), start);
  const opening = before.search(/[\n([][^\n()[\]]*$/);
  const isAtEnd = before[opening] !== "\n" || text.length - end < MAX_CHARS_TO_END;
  return opening >= 0 && isAtEnd && NOTE.test(text.slice(start - before.length + opening + 1, end + MAX_CHARS));
}
