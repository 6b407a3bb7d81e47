import type { DateFact, Span } from "../../types.ts";
import { detectDayFirst } from "./common/numeric-rules.ts";
import { joinDaysAndTimes } from "./join-days-and-times.ts";
import { findReference } from "./resolve/reference.ts";
import {
  type DateAnchor,
  type DateExpression,
  type DateGrammar,
  type DateMeaning,
  type DateRule,
  type QuarterAnchor,
  unresolvedDate,
} from "./types.ts";

// A history sometimes names a year of another age; its own dates continue from the earlier anchor.
const EXCURSION_YEARS = 20;
const ERA = "(?:BCE?\\b(?! \\p{Lu}\\p{Ll})|B\\.C|v\\. ?Chr|av\\. J|a\\. ?C|до н|до Р)";
const BEFORE_ERA = new RegExp(`^ ?${ERA}`, "u");
/** A number that may be the year of the day before it, and is none that is known; not "on March 3, 500 people". */
const OTHER_YEAR = new RegExp(
  `^(?: \\d{4,}(?![.,:]?\\d)|,? \\d{1,4} ?${ERA}|` +
    ",? \\d{3,}(?![.,:]?\\d)(?! (?!after|before|when|where|while|with)\\p{Ll}{4}))",
  "u",
);
/** The number of a day that its month does not have: "31 February". */
const NO_DAY = /(?<![\p{L}\d.,$€£])\d{1,2}(?:st|nd|rd|th|[.º°])?(?: of| de)? $/u;
/** A month with its year at most; not "15 days after May 23. Two months later". */
const MONTH = /^\p{L}+\.?,?(?: (?:de )?\d{4})?$/u;
const VALUE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** Returns the expressions that the rules find, in text order and without overlaps. */
function expressionsIn(text: string, rules: readonly DateRule[]): DateExpression[] {
  const found: DateExpression[] = [];
  for (const rule of rules)
    for (const match of text.matchAll(rule.pattern)) {
      const resolve = match[0] ? rule.read(match) : null;
      if (resolve) found.push({ start: match.index, end: match.index + match[0].length, role: rule.role, resolve });
    }
  const kept: DateExpression[] = [];
  const taken = new Uint8Array(text.length);
  // The sort is stable: of equal lengths, the earlier rule comes first.
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return joinDaysAndTimes(
    text,
    kept.sort((a, b) => a.start - b.start),
  );
}

/** True if words next to an expression make its value another one: "12 May 44 BC", "3 March 3026", "31 February". */
function isCutOff(text: string, { start, end }: Span, value: string): boolean {
  const after = text.slice(end, end + 24);
  const words = text.slice(start, end);
  const isMonth = /^\d{4}-\d\d$/.test(value) && MONTH.test(words);
  if (isMonth && NO_DAY.test(text.slice(Math.max(0, start - 10), start))) return true;
  const hasOwnYear = !/-\d\d-\d\d/.test(value) || !/\d/.test(words) || words.includes(value.slice(0, 4));
  return BEFORE_ERA.test(after) || (!hasOwnYear && OTHER_YEAR.test(after));
}

/** Returns the anchor that a meaning sets, or null if it names no calendar point. */
function anchorOf({ value, kind, aside }: DateMeaning, at: number): DateAnchor | null {
  const match = !aside && (kind === "date" || kind === "time") ? VALUE.exec(value ?? "") : null;
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null, at };
}

function quarterOf({ value, aside }: DateMeaning, at: number): QuarterAnchor | null {
  const match = aside ? null : /^(\d{4})-Q(\d)$/.exec(value ?? "");
  return match ? { year: Number(match[1]), number: Number(match[2]), at } : null;
}

/** Updates the anchor to the last calendar value of the text, except for a single year of another age. */
function follow() {
  let anchor: DateAnchor | null = null;
  let strayed: DateAnchor | null = null;
  return (next: DateAnchor | null, narrative: boolean): DateAnchor | null => {
    if (!next) return anchor;
    const far = (from: DateAnchor) => Math.abs(next.year - from.year) > EXCURSION_YEARS;
    if (narrative && anchor && far(anchor) && (!strayed || far(strayed))) strayed = next;
    else [anchor, strayed] = [next, null];
    return anchor;
  };
}

/** Finds the date expressions of a text and resolves them in text order, by publication, anchors and tenses. */
export function findDates(
  text: string,
  sentences: readonly Span[],
  published: string | null,
  language: string | null,
  { rules, tenseAt, isNarrative }: DateGrammar,
): DateFact[] {
  const today = findReference(text, published);
  let order: { dayFirst: boolean | null } | null = null;
  const narrative = isNarrative(text, today);
  const following = follow();
  let anchor: DateAnchor | null = null;
  let quarter: QuarterAnchor | null = null;
  let at = 0;
  return expressionsIn(text, rules).map(({ start, end, resolve }) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const resolved = resolve({
      today,
      anchor,
      quarter,
      narrative,
      // Computed on demand: most dates need neither.
      get dayFirst() {
        order ??= { dayFirst: detectDayFirst(text, language) };
        return order.dayFirst;
      },
      get lean() {
        return tenseAt(text, sentence, { start, end });
      },
    });
    const isOther = resolved.value !== null && isCutOff(text, { start, end }, resolved.value);
    const meaning = isOther ? unresolvedDate(resolved.kind) : resolved;
    anchor = following(anchorOf(meaning, end), narrative);
    quarter = quarterOf(meaning, end) ?? quarter;
    const { kind, value, certainty } = meaning;
    return { start, end, text: text.slice(start, end), kind, value, certainty };
  });
}
