import { timeOnBaseDay } from "../resolve/clock-time.ts";
import type { DateRule } from "../types.ts";
import type { DateLocale } from "./locale.ts";

/** Finds clock times and joins the adjacent day. */
export function clockRules({ clocks }: DateLocale): DateRule[] {
  return clocks.map((source) => ({
    name: "clock",
    reason: "by a word that tells time before or behind it",
    pattern: new RegExp(`(?<![\\d:.,])${source}`, "giu"),
    role: "clock",
    read: (match) => {
      const [hour, minute] = [Number(match.groups?.hour), Number(match.groups?.minute ?? 0)];
      const two = (number: number) => String(number).padStart(2, "0");
      return hour > 24 || minute > 59 ? null : timeOnBaseDay(match, `${two(hour)}:${two(minute)}`);
    },
  }));
}
