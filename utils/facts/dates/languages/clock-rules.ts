import { isoDay } from "../calendar.ts";
import type { DateRule } from "../expression.ts";
import type { LanguageTable } from "./table.ts";

/** Times of the day; the day beside one is joined to it. */
export function clockRules({ clocks }: LanguageTable): DateRule[] {
  return clocks.map((source) => ({
    name: "clock",
    reason: "by a word that tells time before or behind it",
    pattern: new RegExp(`(?<![\\d:.,])${source}`, "giu"),
    role: "clock",
    read: ({ groups = {} }) => {
      const [hour, minute] = [Number(groups.hour), Number(groups.minute ?? 0)];
      if (hour > 24 || minute > 59) return null;
      const clock = `T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
      return ({ today, offset }) => ({
        kind: "time",
        value: today ? isoDay(today) + clock + (offset ?? "") : clock,
        certainty: today ? 0.6 : 0.4,
      });
    },
  }));
}
