import { addDays, isoDay } from "../calendar.ts";
import { away } from "../distance-rules.ts";
import { type DateRule, date, unresolved } from "../expression.ts";
import { nearUnit, weekday } from "../resolve.ts";
import { choices, chosen, type Groups, type Sources, told, UNITS, unitIn } from "./sources.ts";
import type { LanguageTable } from "./table.ts";

/** Days, weeks, months and years near the day of publication. */
export function nearRules(table: LanguageTable, { near, behind, weekday: day, unit, count }: Sources): DateRule[] {
  const which = table.order === "after" ? `(?:(?<this>${table.this}) )?` : `(?:(?:${near}) )?`;
  const after = table.order === "before" ? "" : `(?: (?:${behind})(?!\\p{L}))?`;
  const step = (groups: Groups) => ((groups.last ?? groups.last2) ? -1 : (groups.next ?? groups.next2) ? 1 : 0);
  const distance = (name: string, [head, tail]: readonly [string, string], sign: 1 | -1): DateRule => ({
    name,
    reason: "counted from publication",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${head && `(?:${head}) `}(?:${count} )?${unit}${tail && (tail.endsWith("?") ? `(?: ${tail})?` : ` ${tail}`)}(?!\\p{L})`,
      "giu",
    ),
    role: "day",
    read: ({ groups = {} }) => {
      const number = Number(groups.digits) || chosen("n", groups) || 1;
      const name = unitIn(groups);
      if (!groups.digits && !chosen("n", groups) && head) return null;
      return ({ today }) =>
        name === "hour" || name === "minute"
          ? unresolved("time")
          : away(number, name, sign, today, today?.year ?? null);
    },
  });
  return [
    {
      name: "today and its neighbours",
      reason: "needs the publisher's day only",
      pattern: new RegExp(
        `${table.notNear ? `(?<!(?<!\\p{L})(?:${table.notNear}) )` : ""}(?<![\\p{L}\\d-])${choices(
          "t",
          table.near.map(([words]) => words),
        )}(?![\\p{L}\\d])`,
        "giu",
      ),
      role: "day",
      read: ({ groups = {}, 0: words }) => {
        const days = table.near[chosen("t", groups) - 1]?.[1] ?? 0;
        // A German noun is no adverb: "Morgen" is the morning.
        if (table.capitals && words === "Morgen") return null;
        return ({ today }) => (today ? date(isoDay(addDays(today, days)), 0.95) : unresolved("date"));
      },
    },
    {
      name: "weekday",
      reason: "past in news unless a word or the tense points ahead",
      pattern: new RegExp(`(?<![\\p{L}\\d-])${which}${day}(?![\\p{L}-])${after}`, "giu"),
      role: "day",
      read: ({ groups = {} }) => {
        const number = chosen("w", groups);
        const way = step(groups);
        return (stance) => {
          const lean = way < 0 ? "past" : way > 0 ? "future" : told(stance).lean;
          const found = weekday(number, { ...stance, lean }, way !== 0);
          return found ? date(isoDay(found), way ? 0.9 : stance.lean === "open" ? 0.6 : 0.8) : unresolved("date");
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
      read: ({ groups = {} }) => {
        const name = UNITS[(chosen("u", groups) || chosen("v", groups)) - 1];
        return name && name !== "day" && name !== "hour" && name !== "minute"
          ? (stance) => nearUnit(name, step(groups), stance)
          : null;
      },
    },
    distance("so long ago", table.ago, -1),
    distance("so long from now", table.ahead, 1),
  ];
}
