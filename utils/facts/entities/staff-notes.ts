import type { Span } from "../../types.ts";

const MAX_NOTE_CHARS = 300;
/** A note on the staff stands at the end of a text, unless it is in brackets. */
const MAX_CHARS_TO_END = 600;
const NOTE =
  "(?:(?:(?:is|are) (?:an? |the )?(?:[\\p{L}’'-]+ ){0,4}(?:columnist|contributor|correspondent|editor|freelancer|journalist|reporter|writer)s? (?:at|based|covering|for|in|of|on|who|with)|(?:can|may) be reached|contributed (?:reporting|to this)) |covers [^.]{1,60} for (?:the )?(?=\\p{Lu}))";
const NOTE_IN_BRACKETS = new RegExp(` ${NOTE}`, "u");
/** A line that begins with the name of whom the note is about. */
const NOTE_LINE = new RegExp(`^[*([]?(?:\\p{Lu}[\\p{L}.’'-]* |and ){1,6}${NOTE}`, "u");

/** True for a name in a note on the article's own staff: "[Ada Brel is a reporter with Orlan Radio]". */
export function isInStaffNote(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - MAX_NOTE_CHARS), start);
  const [after = ""] = text.slice(end, end + MAX_NOTE_CHARS).split("\n", 1);
  const line = before.slice(before.lastIndexOf("\n") + 1) + text.slice(start, end);
  const opening = Math.max(line.lastIndexOf("("), line.lastIndexOf("["));
  const closing = after.search(/[)\]]/);
  const isInBrackets = opening >= 0 && closing >= 0 && !/[)\]]/.test(line.slice(opening));
  if (isInBrackets && NOTE_IN_BRACKETS.test(line.slice(opening) + after.slice(0, closing))) return true;
  return (
    text.length - end < MAX_CHARS_TO_END && line.length + after.length < MAX_NOTE_CHARS && NOTE_LINE.test(line + after)
  );
}
