import type { PageBlock } from "../content/types.ts";
import { lettersAndDigits } from "../letters.ts";
import { parsePublisherTime } from "../metadata/dates/iso-time.ts";
import { parseMonthName } from "../metadata/dates/month-names.ts";
import { endsSentence } from "../sentence-ends.ts";

const READING_TIME = /\d{1,3} min(?:ute)?s? read/i;
const MAX_LINE_CHARS = 120;
const MAX_DATE_CHARS = 60;
const MAX_OTHER_WORDS = 2;

/**
 * True for a line of a page that names the authors, with a word such as "By", a date or an agency at most.
 * A heading goes only if it is a name: one may speak of the author.
 */
export function isByline({ words, kind }: PageBlock, byline: readonly string[]): boolean {
  if (!byline.length || words.length >= MAX_LINE_CHARS) return false;
  const names = lettersAndDigits(words.replace(/^(?:by|von|par|por)\s+/i, ""));
  const isName = (name: string) => names === lettersAndDigits(name);
  if (isName(byline.join("")) || byline.some(isName)) return true;
  if (kind === "heading" || endsSentence(words)) return false;
  // "Ada Brel · 4 May 2026"
  const rest = byline.reduce((left, name) => left.replace(name, ""), words);
  return rest !== words && countOtherWords(rest.replace(/\([^()]*\)/g, "")) <= MAX_OTHER_WORDS;
}

/** True for a line that is a date of publication in any known language, with a label at most. */
export function isDateLine(words: string): boolean {
  if (words.length >= MAX_DATE_CHARS || endsSentence(words) || !/\p{Nd}/u.test(words)) return false;
  return countOtherWords(words.replace(READING_TIME, "")) <= 1 && parsePublisherTime(words) !== null;
}

/** Counts the words of three letters or more that are no months. */
const countOtherWords = (words: string): number =>
  (words.match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => !parseMonthName(word)).length;
