import { addDays, formatIsoDay, weekdayOf } from "../../calendar.ts";
import { baseDay, nearUnit, resolveWeekday } from "../../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../../types.ts";
import { isHabitual, isIdiom, isPresentAge } from "./generic-days.ts";
import { inOtherZone, neighbourOfStory } from "./story-weekdays.ts";
import { isNoDay } from "./weekday-names.ts";
import { DAY_PART_PATTERN, dayPartCode, parseWeekday, singularUnit, UNIT_PATTERN, WEEKDAY_PATTERN } from "./words.ts";

const SOFT = "(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|mid)[ -])?";
// "On a Tuesday", and what a list continues: "on a Tuesday, Wednesday or Sunday".
const ANY_WEEK = new RegExp(
  `\\b(?:on an? (?:${WEEKDAY_PATTERN}(?:, | or | and |, or |, and )){0,4}|(?:some|any|most) )$`,
);
const STEPS: ReadonlyMap<string, number> = new Map([
  ["the day before yesterday", -2],
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
  ["the day after tomorrow", 2],
]);
const CERTAINTIES = { past: 0.85, future: 0.85, planned: 0.75, outdated: 0.75, open: 0.7 };
/** True if a phrase is a name: "USA Today", or "This Week" inside a sentence. */
function isTitle(input: string, index: number, words: string): boolean {
  if (!/^\p{Lu}/u.test(words)) return false;
  const before = input.slice(Math.max(0, index - 24), index);
  return / \p{Lu}/u.test(words) || /\p{Lu}\p{L}* $/u.test(before);
}

/** Finds deictic expressions: days, weeks, months and years relative to publication. */
export const relativeDayRules = [
  {
    name: "today and its neighbours",
    reason: "needs the publisher's day only",
    pattern: new RegExp(
      `\\b${SOFT}(?<day>the day before yesterday|the day after tomorrow|yesterday|today(?!['’]s (?:world|youth|young|society|generation|consumers|kids|students|standards|children|technolog|economy|teen|women|men\\b|parents|readers|audiences|users|workers|culture|climate|money|prices|dollars|terms))|tonight|tomorrow)(?: (?<part>${DAY_PART_PATTERN}))?\\b`,
      "gi",
    ),
    role: "day",
    read: ({ groups = {}, 0: words, index, input }) => {
      if (isTitle(input, index, words)) return null;
      const word = (groups.day ?? "").toLowerCase();
      const [before, after] = [
        input.slice(Math.max(0, index - 60), index),
        input.slice(index + words.length, index + words.length + 60),
      ];
      if (isPresentAge(word, before, after) || (word === "today" && isHabitual(input, index)))
        return () => dateMeaning("PRESENT_REF", 0.5);
      if (isIdiom(word, before, after)) return null;
      const part = word === "tonight" ? "NI" : dayPartCode(groups.part ?? "");
      const kind = part ? "time" : "date";
      return ({ today }) => {
        if (!today) return unresolvedDate(kind);
        const day = formatIsoDay(addDays(today, STEPS.get(word) ?? 0));
        return { kind, value: part ? `${day}T${part}` : day, certainty: 0.95 };
      };
    },
  },
  {
    name: "this morning, last night",
    reason: "before units: a night is a part of a day",
    pattern: new RegExp(
      `\\b(?:(?:early|late|earlier|later) )?(?<which>this|last) (?<part>${DAY_PART_PATTERN})\\b`,
      "gi",
    ),
    role: "day",
    read:
      ({ groups = {} }) =>
      ({ today }) => {
        if (!today) return unresolvedDate("time");
        const day = groups.which?.toLowerCase() === "last" ? addDays(today, -1) : today;
        return { kind: "time", value: `${formatIsoDay(day)}T${dayPartCode(groups.part ?? "")}`, certainty: 0.9 };
      },
  },
  {
    name: "weekday",
    reason: "past in news unless a word or the tense points ahead; names of days and newspapers are none",
    pattern: new RegExp(
      `\\b${SOFT}(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]his|[Tt]he previous|[Tt]he following|[Tt]he next|[Cc]oming|[Pp]ast) )?(?<day>${WEEKDAY_PATTERN})(?!\\p{L})(?: (?<part>${DAY_PART_PATTERN})(?!\\p{L}))?`,
      "gu",
    ),
    role: "day",
    read: ({ groups = {}, 0: words, index, input }) => {
      const before = input.slice(Math.max(0, index - 20), index);
      const after = input.slice(index + words.length, index + words.length + 40);
      if (isNoDay(before, after)) return null;
      const which = groups.which?.toLowerCase();
      const part = dayPartCode(groups.part ?? "");
      const kind = part ? "time" : "date";
      // What updates an article is later than its publication.
      const ahead = /next|coming|following/.test(which ?? "");
      const updates = /\bupdated?:? (?:on )?$/i.test(before);
      const back = /last|past|previous/.test(which ?? "");
      // "On a Tuesday" is any Tuesday; "a Tuesday meeting" is a certain one.
      if (ANY_WEEK.test(input.slice(Math.max(0, index - 40), index)) || isHabitual(input, index))
        return () => dateMeaning(`XXXX-WXX-${parseWeekday(groups.day ?? "")}${part && `T${part}`}`, 0.5);
      return (stance) => {
        const lean =
          ahead || updates
            ? "future"
            : back
              ? "past"
              : which === "this" && stance.lean === "open"
                ? "future"
                : stance.lean;
        const weekday = parseWeekday(groups.day ?? "");
        const nearest = () => resolveWeekday(weekday, { ...stance, lean }, ahead || back);
        const day =
          neighbourOfStory(which, weekday, stance, index, before) ?? inOtherZone(words, after, nearest(), stance);
        if (!day) return unresolvedDate(kind);
        const certainty = ahead || back ? 0.9 : CERTAINTIES[stance.lean];
        return { kind, value: part ? `${formatIsoDay(day)}T${part}` : formatIsoDay(day), certainty };
      };
    },
  },
  {
    name: "weekday week",
    reason: "“on Wednesday week” is a week after the coming Wednesday",
    pattern: new RegExp(`\\b(?<day>${WEEKDAY_PATTERN}) week\\b(?!-| (?:ago|of)\\b)`, "g"),
    role: "day",
    read:
      ({ groups = {} }) =>
      (stance) => {
        const base = baseDay(stance);
        if (!base) return unresolvedDate("date");
        const number = parseWeekday(groups.day ?? "");
        return dateMeaning(formatIsoDay(addDays(base, 7 + ((number - weekdayOf(base) + 7) % 7))), 0.8);
      },
  },
  {
    name: "last, this or next week, month, year",
    reason: "a whole unit, as TIMEX3 has it",
    pattern: new RegExp(
      `\\b(?:${SOFT}|the (?:end|beginning|start|rest|middle) of |(?:early|late|later|earlier) in )(?<which>last|this|next|past|previous|coming|the current|current) (?:fiscal )?(?<unit>(?!second|minute|hour|day|night|season)${UNIT_PATTERN})(?<!s)\\b`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {}, 0: words, index, input }) => {
      if (isTitle(input, index, words)) return null;
      const which = (groups.which ?? "").toLowerCase();
      // "The past year" and "the last decade" are durations, not calendar units.
      if (
        /^(?:past|previous|coming|last|next)$/.test(which) &&
        /\bthe $/i.test(input.slice(Math.max(0, index - 4), index))
      )
        return null;
      const amount = /last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
      const unit = singularUnit(groups.unit ?? "");
      return (stance) => nearUnit(unit, amount, stance);
    },
  },
  {
    name: "the weekend",
    reason: "the last one, or the coming one by tense",
    pattern: /\b(?:the|this|last|next|this past|this coming) weekend\b/gi,
    role: "other",
    read:
      ({ 0: words }) =>
      (stance) => {
        const base = baseDay(stance);
        if (!base) return unresolvedDate("date");
        const lean = /next|coming/i.test(words) ? "future" : /last|past/i.test(words) ? "past" : stance.lean;
        const sunday = resolveWeekday(7, { ...stance, lean, narrative: false, today: base });
        return sunday ? nearUnit("weekend", 0, { ...stance, narrative: false, today: sunday }) : unresolvedDate("date");
      },
  },
  {
    name: "Sept. 11",
    reason: "“9/11” is the one date that is read from two numbers and a stroke",
    pattern: /(?<![\d/])9\/11(?![\d/])/g,
    role: "other",
    read: () => () => dateMeaning("2001-09-11", 0.9),
  },
] satisfies readonly DateRule[];
