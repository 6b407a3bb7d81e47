import { alternation } from "../../../shared/word-lists.ts";
import { endsSentence } from "../../sentence-ends.ts";
import { type PrintedLine, readSeen, type SeenLine } from "../../text-near-headline.ts";
import { wordPattern } from "../../words.ts";
import { type DigitOrder, parsePublisherTime } from "./iso-time.ts";
import { parseMonthName } from "./month-names.ts";

/** Selects the elements that are marked as the time of the last change. */
export const MODIFIED_MARKUP = '[itemprop~="dateModified"]';

type PrintedTimes = { published: string | null; modified: string | null };

/**
 * The times that a page prints near its headline, ISO 8601.
 * `distance` is the number of lines between the headline and the time of publication, or infinity.
 */
export type VisibleDates = PrintedTimes & { distance: number };

const labelPattern = (kind: string, flags: string, before = "") =>
  wordPattern((words) => new RegExp(before + alternation(words("dateLabel", kind)), flags));
const modifiedLabel = labelPattern("modified", "iu", String.raw`(?:last\s+)?`);
const publishedLabel = labelPattern("published", "iu");
const notADateLine = labelPattern("notADate", "i");
// "Edited by Jon Wex" is no label of the date in the next line.
const BY_NAME = / (?:by|von|par|por) /;
const MAX_LINE_CHARS = 140;
const MAX_LABEL_CHARS = 30;
// A standfirst of two sentences may stand above the date; a date below more text is another story's, or an event's.
const MIN_PARAGRAPH_CHARS = 80;
const MAX_PARAGRAPHS = 2;
const MAX_OTHER_WORDS = { inSentence: 5, inLine: 12 };
// Names and weekdays are capitalised; a verb and its objects are not.
const MAX_SMALL_WORDS_IN_SENTENCE = 1;
// A line of dates and names begins with the date or ends without a full stop.
const SENTENCE = /^\s*["“‘']?\p{L}.*[.!?…]["”’')]*\s*$/su;
const LANGUAGES_WITHOUT_ORDER = /^(?:zh|ja|ko|hu|lt|fa)/;

/**
 * Returns the order in which pages of a language write numeric dates.
 * Null for English without a country, and for languages that put the year first.
 */
export function numericDateOrder(language: string | null): DigitOrder {
  const tag = language?.toLowerCase() ?? "";
  if (tag === "en-us") return "month-first";
  return !tag || tag === "en" || tag === "en-ca" || LANGUAGES_WITHOUT_ORDER.test(tag) ? null : "day-first";
}

/** Finds the dates among the lines around a headline, the nearest of each kind. */
export function findVisibleDates(lines: PrintedLine[], order: DigitOrder): VisibleDates {
  let distance = Number.POSITIVE_INFINITY;
  let published: string | null = null;
  let modified: string | null = null;
  let labelBefore = "";
  let paragraphs = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text.length >= MIN_PARAGRAPH_CHARS && endsSentence(line.text) && ++paragraphs > MAX_PARAGRAPHS) break;
    const isCandidate = line.text.length <= MAX_LINE_CHARS && !notADateLine().test(line.text);
    const found = isCandidate ? readSeen(line, (words) => timesIn(words, labelBefore, order)) : null;
    if (!published && found?.published) distance = index;
    published ??= found?.published ?? null;
    modified ??= found?.modified ?? null;
    if (published && modified) break;
    labelBefore = !found && line.text.length < MAX_LABEL_CHARS && !BY_NAME.test(line.text) ? line.text : "";
  }
  return { published, modified, distance };
}

function timesIn(line: SeenLine, labelBefore: string, order: DigitOrder): PrintedTimes | null {
  const { text } = line;
  const timeElement = line.pieces
    .map(({ element }) => element.closest(`time[datetime], ${MODIFIED_MARKUP}`))
    .find((element) => element !== null);
  if (!/\p{Nd}/u.test(text) && !timeElement) return null;
  const modifiedAt = text.search(modifiedLabel());
  const publishedAt = text.search(publishedLabel());
  const parse = (start: number, end?: number) => parsePublisherTime(text.slice(start, end), order);
  // "Published … Updated …" on one line: each label belongs to the date after it.
  if (modifiedAt > 0 && isDate(text.slice(0, modifiedAt), order))
    return { published: parse(0, modifiedAt), modified: parse(modifiedAt) };
  if (publishedAt > modifiedAt && modifiedAt >= 0)
    return { published: parse(publishedAt), modified: parse(modifiedAt, publishedAt) };
  if (isMention(text)) return null;
  const exact = parsePublisherTime(timeElement?.getAttribute("datetime"), order);
  const time = exact ?? (isDate(text, order) ? parse(0) : null);
  if (!time) return null;
  const isModification =
    timeElement?.matches(MODIFIED_MARKUP) ||
    modifiedAt >= 0 ||
    (publishedAt < 0 && modifiedLabel().test(labelBefore) && !publishedLabel().test(labelBefore));
  return isModification ? { published: null, modified: time } : { published: time, modified: null };
}

/** True if words are a date and little else, and not a sentence that mentions one, such as that of a coming event. */
function isDate(words: string, order: DigitOrder): boolean {
  if (!parsePublisherTime(words, order)) return false;
  return otherWordsIn(words).length <= (isSentence(words) ? MAX_OTHER_WORDS.inSentence : MAX_OTHER_WORDS.inLine);
}

/** True for a sentence that mentions a day. */
const isMention = (words: string): boolean =>
  isSentence(words) && otherWordsIn(words).filter((word) => /^\p{Ll}/u.test(word)).length > MAX_SMALL_WORDS_IN_SENTENCE;

const isSentence = (words: string): boolean =>
  SENTENCE.test(words) && !publishedLabel().test(words) && !modifiedLabel().test(words);

const otherWordsIn = (words: string): string[] =>
  words.match(/\p{L}{3,}/gu)?.filter((word) => !parseMonthName(word)) ?? [];
