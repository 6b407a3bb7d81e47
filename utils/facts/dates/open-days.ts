import type { DateFact, Span } from "../../types.ts";
import { holdsFiniteVerb, holdsVerb } from "../lexicon/verb-forms.ts";
import type { QuotedSpan } from "../text/marks/quoted-spans.ts";
import { spanAt } from "../text/spans.ts";
import { dayNumber, parseIsoDay } from "./calendar.ts";

const COUNTED =
  /^(?:(?:earlier|later|early|late) )?(?:today|tonight|tomorrow|yesterday|(?:the|last|next|this) \p{L}+)(?: \p{Ll}+)?$/iu;
/** Said after midnight they may mean the evening that has ended or the one to come. */
const EVENING = /^(?:later )?(?:tonight|this (?:afternoon|evening))$/i;
const SMALL_HOURS = /^[\d-]{10}T0[0-3]:/;
const OPENING_MARK = /["“‘']$/;
const CLOSING_MARK = /^[,.]?["”’']/;
/** Words about words: "the word ‘today’", "change ‘today’ to ‘yesterday’". */
const MENTION = /\b(?:like|phrases?|say(?:ing)?|terms?|words?|writ(?:e|ing)|use[sd]?|using|replac(?:e|ing)) ["“‘']$/i;
const OTHER_WORDS_BEFORE = /["”’'],? (?:and|by|for|into|or|to|with) ["“‘']$/;
const OTHER_WORDS_AFTER = /^[,.]?["”’'],? (?:and|by|for|into|or|to|with) ["“‘']/;
const MAX_WORDS_BESIDE_CHARS = 16;
const SECOND_PERSON = /\byou(?:['’](?:re|ve|ll|d)|rs?)?\b/i;
const MAX_QUESTION_CHARS = 400;
/** A call to the reader: "Book your seat", "To learn more, call us". */
const CALL =
  /^\W*(?:to [^,.]{1,60}, (?:please )?|(?:just|please|so|then|why not) )?(?:apply|book|buy|call|check|click|contact|discover|donate|download|e-?mail|enquire|explore|find|get|give|help|inquire|join|learn|make|order|pick|pledge|pre-?order|read|register|request|reserve|shop|sign|start|stop|subscribe|support|take|try|upgrade|visit)\b(?<rest>[^.!?;:]{0,120})$/i;
const NAME = "\\p{Lu}[\\p{L}.'’-]{0,24} (?:[\\p{L}.'’-]{1,24} ){0,3}\\p{Lu}[\\p{L}.'’-]{1,24}";
/** The byline beside the day of a text that is printed again, on the same line. */
const BYLINE_AFTER = new RegExp(`^[ :,|•·–—-]{1,4}(?:by|BY|By) ${NAME}(?:, [^\\n]{1,40})?(?:\\n|$)`, "u");
const BYLINE_BEFORE = new RegExp(`(?:^|\\n)(?:By|BY) ${NAME}(?:, [^\\n,]{1,40})?[ ,|•·–—-]{1,4}$`, "u");
const FIRST_PRINTED = /\b(?:first|originally|previously) (?:appeared|printed|published|ran)[\p{L}’', ]{0,60}:? $/iu;
const LINE_END = /^[.)]{0,2} *(?:\n|$)/;
const MAX_LINE_CHARS = 110;
const MIN_DAYS_REPRINTED = 30;

/**
 * Leaves open which days are meant by words that are mentioned and not used, that ask the reader, that were written in
 * the small hours, or that stand in an older text printed again, whose own days count from its own publication.
 */
export function leaveOpen(
  text: string,
  dates: readonly DateFact[],
  sentences: readonly Span[],
  quotedSpans: readonly QuotedSpan[],
  published: string | null,
): DateFact[] {
  const reprint = dates.find((fact) => opensReprint(text, fact, published));
  const isAtNight = SMALL_HOURS.test(published ?? "");
  return dates.map((fact) => {
    const { start, end, text: words, value } = fact;
    if (!/^\d{4}/.test(value ?? "")) return fact;
    const isOlder = reprint !== undefined && start > reprint.end && !words.includes((value ?? "").slice(0, 4));
    const isOpen =
      isOlder ||
      (isAtNight && EVENING.test(words)) ||
      (COUNTED.test(words) && (isMentioned(text, fact) || asksReader(text, { start, end }, sentences, quotedSpans)));
    return isOpen ? { ...fact, value: null } : fact;
  });
}

/** True for a time word that is alone in quotation marks beside a word for words, or beside another one. */
function isMentioned(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - MAX_WORDS_BESIDE_CHARS), start);
  const after = text.slice(end, end + MAX_WORDS_BESIDE_CHARS);
  if (!OPENING_MARK.test(before) || !CLOSING_MARK.test(after)) return false;
  return MENTION.test(before) || OTHER_WORDS_BEFORE.test(before) || OTHER_WORDS_AFTER.test(after);
}

/** True in a question or a call to the reader, outside of quotations: "Will you sow next year?", "Call today". */
function asksReader(text: string, at: Span, sentences: readonly Span[], quotedSpans: readonly QuotedSpan[]): boolean {
  const sentence = spanAt(sentences, at.start);
  if (!sentence || sentence.end - sentence.start > MAX_QUESTION_CHARS) return false;
  const words = text.slice(sentence.start, sentence.end);
  const quoted = spanAt(quotedSpans, at.start);
  if (quoted && quoted.start <= at.start) return false;
  const rest = CALL.exec(text.slice(sentence.start, at.start))?.groups?.rest;
  // "Book prices rose today": a noun.
  if (
    rest !== undefined &&
    /^today$/i.test(text.slice(at.start, at.end)) &&
    !holdsVerb(rest) &&
    !holdsFiniteVerb(text.slice(at.end, at.end + 12))
  )
    return true;
  return /\?\s*$/.test(words) && SECOND_PERSON.test(words);
}

/** True for the day on the line that opens a reprinted text: "May 4, 1991: By Ada Brel", "First published in 1991". */
function opensReprint(text: string, { start, end, value, kind }: DateFact, published: string | null): boolean {
  const [day, today] = [parseIsoDay(value?.length === 4 ? `${value}-12-31` : value), parseIsoDay(published)];
  if (kind !== "date" || !day || !today || dayNumber(today) - dayNumber(day) < MIN_DAYS_REPRINTED) return false;
  const before = text.slice(Math.max(0, start - MAX_LINE_CHARS), start);
  const after = text.slice(end, end + MAX_LINE_CHARS);
  const opensLine = start === 0 || /\n *$/.test(before);
  return (
    (opensLine && BYLINE_AFTER.test(after)) ||
    (LINE_END.test(after) && (BYLINE_BEFORE.test(before) || FIRST_PRINTED.test(before)))
  );
}
