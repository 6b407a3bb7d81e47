import { formatIso, isCalendarDay } from "../calendar.ts";
import { expandTwoDigitYear } from "../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../types.ts";

// A dot is read day first everywhere, a stroke or hyphen as the country has it. Neither a version nor an address nor a fraction.
const NUMERIC =
  /(?<![\p{L}\d.,/$€£#:-])(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>[12]\d{3}|\d{2})(?![\p{L}\d%/-]|[.,:]\d)/gu;
const DAY_FIRST = /^(?!en\b)|^en[-_](?:GB|IE|AU|NZ|IN|ZA|KE|NG|PK|SG|MY|UK)\b/i;
const MONTH_FIRST = /^en[-_](?:US|PH)\b/i;

/** Whether a text's numeric dates begin with the day: by a date of its own that can be read one way only, else by its language and country; null where neither tells. */
export function detectDayFirst(text: string, language: string | null): boolean | null {
  let [day, month] = [false, false];
  for (const { groups = {} } of text.matchAll(NUMERIC)) {
    if (groups.mark === ".") continue;
    const [first, second] = [Number(groups.first), Number(groups.second)];
    if (first > 12 && second <= 12) day = true;
    if (second > 12 && first <= 12) month = true;
  }
  if (day !== month) return day;
  if (day || !language) return null;
  return DAY_FIRST.test(language) ? true : MONTH_FIRST.test(language) ? false : null;
}

/** Days in numbers: "04.07.2025", "7/4/25". What can be read two ways has no value. */
export const numericRules = [
  {
    name: "day in numbers",
    reason: "day first or month first by the country and the text's other dates",
    pattern: NUMERIC,
    role: "day",
    read: ({ groups = {} }) => {
      const [first, second, year] = [Number(groups.first), Number(groups.second), groups.year ?? ""];
      // Two digits behind hyphens are a score or a size; behind dots a version as often as a year.
      if (year.length === 2 && groups.mark !== "/" && !(groups.mark === "." && /^\d\d$/.test(groups.second ?? "")))
        return null;
      const plausible = (month: number, day: number) => isCalendarDay({ year: 2024, month, day });
      const [european, american] = [plausible(second, first), plausible(first, second) && groups.mark !== "."];
      if (!european && !american) return null;
      return ({ today, dayFirst }) => {
        const full = year.length === 4 ? Number(year) : today ? expandTwoDigitYear(Number(year), today.year) : null;
        const order = european !== american || first === second ? european : dayFirst;
        if (full === null || order === null) return unresolvedDate("date");
        const [month, day] = order ? [second, first] : [first, second];
        if (!isCalendarDay({ year: full, month, day })) return unresolvedDate("date");
        return dateMeaning(formatIso(full, month, day), european !== american ? 0.95 : 0.8);
      };
    },
  },
] satisfies readonly DateRule[];
