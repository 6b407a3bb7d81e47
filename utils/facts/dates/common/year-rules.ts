import { formatIso } from "../calendar.ts";
import { resolveYearOfMonth } from "../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../types.ts";
import type { DateLocale } from "./locale.ts";
import { assumePast, matchedMonth, type PatternFragments, YEAR_PATTERN } from "./pattern-fragments.ts";

// Nouns and signs that make a number after a preposition an amount.
const COUNTED =
  /^ ?(?:[%€$£₽₴]|(?:euro|dollar|dólar|pesos|reais|millio|milli|milh|million|personen|personas|personnes|persone|pessoas|mensen|osób|человек|рубл|грив|долл|осіб|людей|złot|met|kilo|км|km|тыс|тис|tys)\p{L}*)/iu;

/** Finds months and years without a day, and decades. */
export function yearRules(table: DateLocale, { month, year, dating }: PatternFragments): DateRule[] {
  const alone = `(?<year>${YEAR_PATTERN})(?![\\p{L}\\d]|[.,:/-]\\d)`;
  const before = (words: string) => `(?<=(?<![\\p{L}\\d])(?:${words}) )`;
  const always = [`${before(table.inYear)}${alone}`, `(?<=\\()${alone}(?=\\))`];
  if (table.yearWord) always.push(`(?<![\\p{L}\\d.,/-])(?<year>${YEAR_PATTERN})(?:${table.yearWord})(?!\\p{L})`);
  return [
    {
      name: "month and year",
      reason: "after days, which are longer",
      pattern: new RegExp(`(?<![\\p{L}\\d])${month}${year}`, "giu"),
      role: "other",
      read:
        ({ groups = {} }) =>
        () =>
          dateMeaning(formatIso(Number(groups.year), matchedMonth(groups)), 1),
    },
    {
      name: "bare month",
      reason: "behind a word that dates, by tense; a capital makes it a name where months have none",
      pattern: new RegExp(`${dating}${month}(?! \\d)`, "giu"),
      role: "other",
      read: ({ groups = {}, 0: words }) => {
        const number = matchedMonth(groups);
        if (!table.capitals && /^\p{Lu}/u.test(words)) return null;
        return (stance) => {
          const found = resolveYearOfMonth(number, assumePast(stance));
          return found ? dateMeaning(formatIso(found, number), 0.6) : unresolvedDate("date");
        };
      },
    },
    ...always.map(
      (source): DateRule => ({
        name: "year that is called one",
        reason: "by the word for it, or alone between brackets",
        pattern: new RegExp(source, "giu"),
        role: "other",
        read:
          ({ groups = {} }) =>
          () =>
            dateMeaning(formatIso(Number(groups.year)), 0.95),
      }),
    ),
    {
      name: "year behind a preposition",
      reason: "a round number may be an amount",
      pattern: new RegExp(`${dating}${alone}`, "giu"),
      role: "other",
      read: ({ groups = {}, index, input, 0: words }) => {
        const number = Number(groups.year);
        const end = index + words.length;
        return number < 1800 || number > 2050 || number % 100 === 0 || COUNTED.test(input.slice(end, end + 14))
          ? null
          : () => dateMeaning(formatIso(number), 0.7);
      },
    },
    {
      name: "decade",
      reason: "TIMEX3 writes three digits for ten years",
      pattern: new RegExp(`(?<![\\p{L}\\d])(?:${table.decade})(?![\\p{L}\\d])`, "giu"),
      role: "other",
      read:
        ({ groups = {} }) =>
        () =>
          dateMeaning(groups.decade ?? "", 1),
    },
  ];
}
