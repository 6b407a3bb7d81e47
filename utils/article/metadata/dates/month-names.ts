import { alternation } from "../../../shared/word-lists.ts";
import prefixesByMonth from "./month-names.json" with { type: "json" };

// Beginnings of the months' printed names in about 30 languages, January's first.
const MONTHS: readonly RegExp[] = prefixesByMonth.map((prefixes) => new RegExp(`^${alternation(prefixes)}`));
const MAX_NAME_CHARS = 12;

/** Returns the number of a month, 1 to 12, from its printed name or abbreviation in any known language, or 0. */
export function parseMonthName(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, "");
  if (name.length < 2 || name.length > MAX_NAME_CHARS) return 0;
  return MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
}
