import { addDays, formatIsoDay } from "../calendar.ts";
import { nearUnit, offsetDate, resolveWeekday } from "../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../types.ts";
import type { DateLocale } from "./locale.ts";
import {
  alternatives,
  assumePast,
  matchedAlternative,
  matchedUnit,
  type NamedGroups,
  type PatternFragments,
  TABLE_UNITS,
} from "./pattern-fragments.ts";

/** Finds deictic expressions: days, weeks, months and years relative to publication. */
export function relativeDayRules(
  table: DateLocale,
  { near, behind, weekday: day, unit, count }: PatternFragments,
): DateRule[] {
  const which = table.order === "after" ? `(?:(?<this>${table.this}) )?` : `(?:(?:${near}) )?`;
  const after = table.order === "before" ? "" : `(?: (?:${behind})(?!\\p{L}))?`;
  const step = (groups: NamedGroups) => ((groups.last ?? groups.last2) ? -1 : (groups.next ?? groups.next2) ? 1 : 0);
  const distance = (name: string, [head, tail]: readonly [string, string], sign: 1 | -1): DateRule => ({
    name,
    reason: "counted from publication",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${head && `(?:${head}) `}(?:${count} )?${unit}${tail && (tail.endsWith("?") ? `(?: ${tail})?` : ` ${tail}`)}(?!\\p{L})`,
      "giu",
    ),
    role: "day",
    read: ({ groups = {} }) => {
      const number = Number(groups.digits) || matchedAlternative("n", groups) || 1;
      const name = matchedUnit(groups);
      if (!groups.digits && !matchedAlternative("n", groups) && head) return null;
      return ({ today }) =>
        name === "hour" || name === "minute"
          ? unresolvedDate("time")
          : offsetDate(number, name, sign, today, today?.year ?? null);
    },
  });
  return [
    {
      name: "today and its neighbours",
      reason: "needs the publisher's day only",
      pattern: new RegExp(
        `${table.notNear ? `(?<!(?<!\\p{L})(?:${table.notNear}) )` : ""}(?<![\\p{L}\\d-])${alternatives(
          "t",
          table.near.map(([words]) => words),
        )}(?![\\p{L}\\d])`,
        "giu",
      ),
      role: "day",
      read: ({ groups = {}, 0: words }) => {
        const days = table.near[matchedAlternative("t", groups) - 1]?.[1] ?? 0;
        // A capitalised German noun is not the adverb: "Morgen" is the morning.
        if (table.capitals && words === "Morgen") return null;
        return ({ today }) => (today ? dateMeaning(formatIsoDay(addDays(today, days)), 0.95) : unresolvedDate("date"));
      },
    },
    {
      name: "weekday",
      reason: "past in news unless a word or the tense points ahead",
      pattern: new RegExp(`(?<![\\p{L}\\d-])${which}${day}(?![\\p{L}-])${after}`, "giu"),
      role: "day",
      read: ({ groups = {}, 0: words, index, input }) => {
        const number = matchedAlternative("w", groups);
        // "Domingo Ruiz": where days have no capitals, two capitals in a row are a name.
        if (!table.capitals && /^\p{Lu}/u.test(words) && /^ \p{Lu}\p{Ll}/u.test(input.slice(index + words.length)))
          return null;
        const way = step(groups);
        return (stance) => {
          const lean = way < 0 ? "past" : way > 0 ? "future" : assumePast(stance).lean;
          const found = resolveWeekday(number, { ...stance, lean }, way !== 0);
          return found
            ? dateMeaning(formatIsoDay(found), way ? 0.9 : stance.lean === "open" ? 0.6 : 0.8)
            : unresolvedDate("date");
        };
      },
    },
    {
      name: "last, this or next week, month, year",
      reason: "a whole unit",
      pattern: new RegExp(
        table.order === "before"
          ? `(?<!\\p{L})(?:${near}) ${unit}(?!\\p{L})`
          : table.order === "after"
            ? `(?<!\\p{L})(?:(?<this>${table.this}) ${unit}|${unit.replaceAll("(?<u", "(?<v")} (?:${behind}))(?!\\p{L})`
            : `(?<!\\p{L})(?:(?:${near}) ${unit}|${unit.replaceAll("(?<u", "(?<v")} (?:${behind}))(?!\\p{L})`,
        "giu",
      ),
      role: "other",
      read: ({ groups = {}, 0: words }) => {
        // "In den kommenden Jahren" is no year.
        if (table.plurals && new RegExp(`(?:${table.plurals})$`, "i").test(words)) return null;
        const name = TABLE_UNITS[(matchedAlternative("u", groups) || matchedAlternative("v", groups)) - 1];
        return name && name !== "day" && name !== "hour" && name !== "minute"
          ? (stance) => nearUnit(name, step(groups), stance)
          : null;
      },
    },
    distance("so long ago", table.ago, -1),
    distance("so long from now", table.ahead, 1),
  ];
}
