import { iso } from "../calendar.ts";
import { type DateRule, date, unresolved } from "../expression.ts";
import { yearOfMonth } from "../resolve.ts";
import { YEAR } from "../words.ts";
import { monthIn, type Sources, told } from "./sources.ts";
import type { LanguageTable } from "./table.ts";

// Nouns and signs that make a number behind a preposition an amount.
const COUNTED =
  /^ ?(?:[%€$£₽₴]|(?:euro|dollar|dólar|pesos|reais|millio|milli|milh|million|personen|personas|personnes|persone|pessoas|mensen|osób|человек|рубл|грив|долл|осіб|людей|złot|met|kilo|км|km|тыс|тис|tys)\p{L}*)/iu;

/** Months and years without a day, and decades. */
export function yearRules(table: LanguageTable, { month, year, dating }: Sources): DateRule[] {
  const alone = `(?<year>${YEAR})(?![\\p{L}\\d]|[.,:/-]\\d)`;
  const before = (words: string) => `(?<=(?<![\\p{L}\\d])(?:${words}) )`;
  const always = [`${before(table.inYear)}${alone}`, `(?<=\\()${alone}(?=\\))`];
  if (table.yearWord) always.push(`(?<![\\p{L}\\d.,/-])(?<year>${YEAR})(?:${table.yearWord})(?!\\p{L})`);
  return [
    {
      name: "month and year",
      reason: "after days, which are longer",
      pattern: new RegExp(`(?<![\\p{L}\\d])${month}${year}`, "giu"),
      role: "other",
      read:
        ({ groups = {} }) =>
        () =>
          date(iso(Number(groups.year), monthIn(groups)), 1),
    },
    {
      name: "bare month",
      reason: "behind a word that dates, by tense; a capital makes it a name where months have none",
      pattern: new RegExp(`${dating}${month}(?! \\d)`, "giu"),
      role: "other",
      read: ({ groups = {}, 0: words }) => {
        const number = monthIn(groups);
        if (!table.capitals && /^\p{Lu}/u.test(words)) return null;
        return (stance) => {
          const found = yearOfMonth(number, told(stance));
          return found ? date(iso(found, number), 0.6) : unresolved("date");
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
            date(iso(Number(groups.year)), 0.95),
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
          : () => date(iso(number), 0.7);
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
          date(groups.decade ?? "", 1),
    },
  ];
}
