import { alternation } from "../../../shared/word-lists.ts";
import prefixesByMonth from "./month-names.json" with { type: "json" };

// Beginnings of the months' printed names in about 30 languages, January's first.
const MONTHS: readonly RegExp[] = prefixesByMonth.map((prefixes) => new RegExp(`^${alternation(prefixes)}`));
const MAX_NAME_CHARS = 12;
// Languages of the scripts from Hebrew on; `Intl` knows their months.
const FIRST_OF_OTHER_SCRIPTS = "\u0590";
const OTHER_LANGUAGES = ["ar", "he", "hi", "th", "bn", "ta", "te", "mr", "ur", "fa-u-ca-gregory", "gu", "kn", "ml"];
const MONTH_MS = 2_629_800_000;
// Marks of abbreviation.
const MARKS = /[.॰]/g;

/** Returns the number of a month, 1 to 12, from its printed name or abbreviation in any known language, or 0. */
export function parseMonthName(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, "");
  if (name.length < 2 || name.length > MAX_NAME_CHARS) return 0;
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
  if (month || name < FIRST_OF_OTHER_SCRIPTS) return month;
  return OTHER_LANGUAGES.map((language) => monthInLanguage(name, language)).find(Boolean) ?? 0;
}

const namesByLanguage = new Map<string, string[]>();

/** Returns the number of a month, 1 to 12, from its name in the calendar of a language (a BCP 47 tag), or 0. */
export function monthInLanguage(word: string, language: string): number {
  let names = namesByLanguage.get(language);
  if (!names) {
    // The middles of twelve months; the Iranian year begins in March.
    const start = Date.UTC(2025, language === "fa" ? 3 : 0, 12);
    names = (["long", "short"] as const).flatMap((month) => {
      const { format } = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index) => format(start + index * MONTH_MS).replace(MARKS, ""));
    });
    namesByLanguage.set(language, names);
  }
  return (names.indexOf(word.replace(MARKS, "")) % 12) + 1;
}
