import type { DateFact, Span } from "../../types.ts";
import { detectDayFirst } from "./common/numeric-rules.ts";
import { findReference } from "./resolve/reference.ts";
import type { DateAnchor, DateExpression, DateGrammar, DateMeaning, DateRule, QuarterAnchor } from "./types.ts";

// A history sometimes names a year of another age; its own dates continue from the earlier anchor.
const EXCURSION = 20;
const LONGEST_JOINT = 13;
const VALUE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** Returns the expressions that the rules find, in text order and without overlaps. */
function expressionsIn(text: string, rules: readonly DateRule[]): DateExpression[] {
  const found: DateExpression[] = [];
  for (const rule of rules)
    for (const match of text.matchAll(rule.pattern)) {
      const resolve = match[0] ? rule.read(match) : null;
      if (resolve) found.push({ start: match.index, end: match.index + match[0].length, role: rule.role, resolve });
    }
  const kept: DateExpression[] = [];
  const taken = new Uint8Array(text.length);
  // The sort is stable: of equal lengths, the earlier rule comes first.
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return joined(
    text,
    kept.sort((a, b) => a.start - b.start),
  );
}

// Text between a day and its time: "9 a.m. on Thursday", "10:35 a.m. (0735 GMT) Friday", "the night of April 18".
const BETWEEN: Readonly<Record<string, RegExp>> = {
  "day clock":
    /^(?:,? | at | around | about | by |, at | um | gegen | om | rond | à | vers |,? a las | alle(?: ore)? | ore | às |,? o | в | о )$/,
  "clock day": /^(?:,?(?: \(\d{4} GMT\))? |,? on | am | op |,? le | del? | do | в | [ву] )$/,
  "day part": /^(?: |, in the |, )$/,
  "part day": /^(?: | of )$/,
};

/** Joins a time or part of the day with the adjacent day to one expression. */
function joined(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  const out: DateExpression[] = [];
  for (const one of expressions) {
    const last = out.at(-1);
    const between = last && BETWEEN[`${last.role} ${one.role}`];
    if (!last || !between?.test(text.slice(last.end, Math.min(one.start, last.end + LONGEST_JOINT)))) {
      out.push(one);
      continue;
    }
    const [day, hour] = last.role === "day" ? [last, one] : [one, last];
    out.pop();
    out.push({
      start: last.start,
      end: one.end,
      role: "other",
      resolve: (stance) => atHour(day.resolve(stance), hour.resolve(stance)),
    });
  }
  // A part of the day has no value without its day.
  return out.filter(({ role }) => role !== "part");
}

/** Adds a time or part of the day to a day; a time replaces a part of the day. */
function atHour(day: DateMeaning, hour: DateMeaning): DateMeaning {
  const time = /T.*/.exec(hour.value ?? "")?.[0] ?? "";
  const value = /^(\d{4}-\d{2}-\d{2})(?:T[A-Z]{2})?$/.exec(day.value ?? "")?.[1];
  return { kind: "time", value: value ? value + time : null, certainty: Math.min(day.certainty, 0.9) };
}

/** Returns the anchor that a meaning sets, or null if it names no calendar point. */
function anchorOf({ value, kind, aside }: DateMeaning, at: number): DateAnchor | null {
  const match = !aside && (kind === "date" || kind === "time") ? VALUE.exec(value ?? "") : null;
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null, at };
}

function quarterOf({ value, aside }: DateMeaning, at: number): QuarterAnchor | null {
  const match = aside ? null : /^(\d{4})-Q(\d)$/.exec(value ?? "");
  return match ? { year: Number(match[1]), number: Number(match[2]), at } : null;
}

/** Updates the anchor to the last calendar value of the text, except for a single year of another age. */
function follow() {
  let anchor: DateAnchor | null = null;
  let strayed: DateAnchor | null = null;
  return (next: DateAnchor | null, narrative: boolean): DateAnchor | null => {
    if (!next) return anchor;
    const far = (from: DateAnchor) => Math.abs(next.year - from.year) > EXCURSION;
    if (narrative && anchor && far(anchor) && (!strayed || far(strayed))) strayed = next;
    else [anchor, strayed] = [next, null];
    return anchor;
  };
}

/** Finds the date expressions of a text and resolves them in text order, by publication, anchors and tenses. */
export function findDates(
  text: string,
  sentences: readonly Span[],
  published: string | null,
  language: string | null,
  { rules, tenseAt, isNarrative }: DateGrammar,
): DateFact[] {
  const { today, offset } = findReference(text, published);
  let order: { dayFirst: boolean | null } | null = null;
  const narrative = isNarrative(text, today);
  const following = follow();
  let anchor: DateAnchor | null = null;
  let quarter: QuarterAnchor | null = null;
  let at = 0;
  return expressionsIn(text, rules).map(({ start, end, resolve }) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const meaning = resolve({
      today,
      offset,
      anchor,
      quarter,
      narrative,
      // Computed on demand: most dates need neither.
      get dayFirst() {
        order ??= { dayFirst: detectDayFirst(text, language) };
        return order.dayFirst;
      },
      get lean() {
        return tenseAt(text, sentence, { start, end });
      },
    });
    anchor = following(anchorOf(meaning, end), narrative);
    quarter = quarterOf(meaning, end) ?? quarter;
    const { kind, value, certainty } = meaning;
    return { start, end, text: text.slice(start, end), kind, value, certainty };
  });
}
