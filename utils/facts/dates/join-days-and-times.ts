import type { DateExpression, DateMeaning } from "./types.ts";

const MAX_JOINT_CHARS = 13;
// Text between a day and its time: "9 a.m. on Thursday", "10:35 a.m. (0735 GMT) Friday", "the night of April 18".
const BETWEEN: Readonly<Record<string, RegExp>> = {
  "day clock":
    /^(?:,? | at | around | about | by |, at | um | gegen | om | rond | à | vers |,? a las | alle(?: ore)? | ore | às |,? o | в | о )$/,
  "clock day": /^(?:,?(?: \(\d{4} GMT\))? |,? on | am | op |,? le | del? | do | в | [ву] )$/,
  "day part": /^(?: |, in the |, )$/,
  "part day": /^(?: | of | on )$/,
};

/** Joins a time or part of the day with the adjacent day to one expression. */
export function joinDaysAndTimes(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  const out: DateExpression[] = [];
  for (const next of expressions) {
    const last = out.at(-1);
    const between = last && BETWEEN[`${last.role} ${next.role}`];
    if (!last || !between?.test(text.slice(last.end, Math.min(next.start, last.end + MAX_JOINT_CHARS)))) {
      out.push(next);
      continue;
    }
    const [day, time] = last.role === "day" ? [last, next] : [next, last];
    out.pop();
    out.push({
      start: last.start,
      end: next.end,
      role: "other",
      resolve: (context) => withTime(day.resolve(context), time.resolve(context)),
    });
  }
  // A part of the day has no value without its day.
  return out.filter(({ role }) => role !== "part");
}

/** Adds a time or part of the day to a day; a time replaces a part of the day. */
function withTime(day: DateMeaning, clock: DateMeaning): DateMeaning {
  const time = /T.*/.exec(clock.value ?? "")?.[0] ?? "";
  const value = /^(\d{4}-\d{2}-\d{2})(?:T[A-Z]{2})?$/.exec(day.value ?? "")?.[1];
  return { kind: "time", value: value ? value + time : null, certainty: Math.min(day.certainty, 0.9) };
}
