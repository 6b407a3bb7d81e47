import { formatIsoDay } from "../calendar.ts";
import type { DateRule } from "../types.ts";
import { anchorDay, baseDay } from "./resolve.ts";

/** Time zones that newspapers name, with their offsets from UTC. "Eastern time" has two, so it has none here. */
export const ZONE_OFFSETS: ReadonlyMap<string, string> = new Map([
  ["GMT", "Z"],
  ["UTC", "Z"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["BST", "+01:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["MSK", "+03:00"],
]);
// Maximum distance in characters from a day to a clock time that belongs to it.
const MAX_DAY_DISTANCE = 100;

/**
 * Returns the UTC offset of a named zone; "" if it is unknown or none is named: a story may be told in the time of its
 * place, which is not that of the publisher.
 */
function offsetOf(zone: string | undefined): string {
  if (!zone) return "";
  return zone === "Moscow time" ? "+03:00" : (ZONE_OFFSETS.get(zone.replaceAll(".", "").toUpperCase()) ?? "");
}

/**
 * Resolves a clock time (hh:mm) on the day that was named shortly before it or, in a narrative, on its current day.
 * Without such a day the value is the time alone.
 */
export function timeOnBaseDay(
  { groups = {}, index }: RegExpExecArray,
  clock: string | null,
): ReturnType<DateRule["read"]> {
  if (!clock) return null;
  return (context) => {
    const { anchor } = context;
    const namedDay = anchor && index - anchor.at < MAX_DAY_DISTANCE ? anchorDay(anchor) : null;
    const day = namedDay ?? (context.narrative ? baseDay(context) : null);
    const time = `T${clock}${offsetOf(groups.zone ?? groups.zone2)}`;
    return { kind: "time", value: day ? formatIsoDay(day) + time : time, certainty: day ? 0.6 : 0.5 };
  };
}
