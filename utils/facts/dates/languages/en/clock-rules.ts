import { timeOnBaseDay, ZONE_OFFSETS } from "../../resolve/clock-time.ts";
import type { DateRule } from "../../types.ts";
import { DAY_PART_PATTERN, dayPartCode, MONTH_PATTERN, WEEKDAY_PATTERN } from "./words.ts";

const two = (number: number) => String(number).padStart(2, "0");

/** Returns the clock time of a match as hh:mm, or null if it is invalid. */
function clockOf(groups: Record<string, string | undefined>): string | null {
  const half = groups.half?.[0]?.toLowerCase();
  const hour = (Number(groups.hour) % (half ? 12 : 24)) + (half === "p" ? 12 : 0);
  const minute = Number(groups.minute ?? 0);
  return (half && (Number(groups.hour) > 12 || Number(groups.hour) < 1)) || minute > 59
    ? null
    : `${two(hour)}:${two(minute)}`;
}

const ZONE_NAME = `(?:${[...ZONE_OFFSETS.keys()].join("|")}|E\\.?[SD]\\.?T\\.|ET|[Ll]ocal(?: time)?|(?:Eastern|Central|Mountain|Pacific|[A-Z][a-z]{2,9})(?: [Ss]tandard| [Dd]aylight)? [Tt]ime|Eastern)(?!\\p{L})`;
const ZONE = `(?:,? \\(?(?<zone>${ZONE_NAME})\\)?)?`;
/** Before an hour without minutes or "o'clock"; "two naps, one in the morning" counts naps. */
const TELLS_TIME =
  /\b(?:about|after|around|at|before|between|by|from|nearly|past|since|till?|until|(?:it['’]s|(?:it|time) (?:is|was))(?: \p{Ll}{4,6})?|(?:about|after|at|by|from) \p{Ll}{5,9}) $/iu;
const MAX_BEFORE_CHARS = 24;
const CLOCK_WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Finds clock times; without an adjacent day they are on the story's current day. */
export const clockRules = [
  {
    name: "clock with a.m. or p.m.",
    reason: "before bare clocks",
    pattern: new RegExp(
      `(?<![\\d:.,])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>[apAP]\\.?[mM](?!\\p{L})\\.?)${ZONE}`,
      "gu",
    ),
    role: "clock",
    read: (match) => timeOnBaseDay(match, clockOf(match.groups ?? {})),
  },
  {
    name: "clock of twenty-four hours",
    reason: "a colon alone may be a score or a verse: a word that tells time stands before or behind",
    pattern: new RegExp(
      `(?<=\\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Aa]round|[Aa]bout|[Ss]ince|[Bb]efore|[Aa]fter) )(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:])${ZONE}|(?<![\\d:])(?<hour2>[01]?\\d|2[0-3]):(?<minute2>[0-5]\\d) \\(?(?<zone2>${ZONE_NAME})\\)?`,
      "gu",
    ),
    role: "clock",
    read: (match) => {
      const { hour, hour2, minute, minute2 } = match.groups ?? {};
      return timeOnBaseDay(match, clockOf({ hour: hour ?? hour2, minute: minute ?? minute2 }));
    },
  },
  {
    name: "clock with its part of the day",
    reason: "“4 in the morning”, “three o'clock in the afternoon”; without the part the half of the day is not told",
    pattern: new RegExp(
      `(?<![\\d:.,])\\b(?<hour>\\d{1,2}|${CLOCK_WORDS.join("|")})(?:[:.](?<minute>\\d{2}))?(?: o['’]clock)? (?:in the (?<part>morning|afternoon|evening)|at night)\\b`,
      "gi",
    ),
    role: "clock",
    read: (match) => {
      const { groups = {}, 0: words, index, input } = match;
      const isPlain = !groups.minute && !/clock/i.test(words);
      if (isPlain && !TELLS_TIME.test(input.slice(Math.max(0, index - MAX_BEFORE_CHARS), index))) return null;
      const hour = Number(groups.hour) || CLOCK_WORDS.indexOf((groups.hour ?? "").toLowerCase()) + 1;
      const half = groups.part?.toLowerCase() === "morning" || (!groups.part && (hour < 6 || hour === 12)) ? "a" : "p";
      return timeOnBaseDay(match, clockOf({ hour: String(hour), minute: groups.minute, half }));
    },
  },
  {
    name: "noon and midnight",
    reason: "hours by name; “High Noon” and “Midnight Oil” are none",
    pattern:
      /(?<![A-Z][a-z]{2,9} |[Hh]igh )\b(?<name>noon|midday|midnight)\b(?! (?:prayer|mass|train|feast|sun|heat))/g,
    role: "clock",
    // "Midnight on Friday" is the end of that day.
    read: (match) => timeOnBaseDay(match, match.groups?.name === "midnight" ? "24:00" : "12:00"),
  },
  {
    name: "part of a day",
    reason: "only beside its day: “the night of April 18”, “mid-afternoon yesterday”",
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:early|late|mid)[ -])?(?<part>${DAY_PART_PATTERN})\\b(?= of (?:${MONTH_PATTERN}|\\d)| (?:of )?(?:${WEEKDAY_PATTERN}|yesterday|today)|(?<=(?:until|till|by|at) dawn) on ${WEEKDAY_PATTERN})`,
      "g",
    ),
    role: "part",
    read:
      ({ groups = {} }) =>
      () => ({ kind: "time", value: `T${dayPartCode(groups.part ?? "")}`, certainty: 0.8 }),
  },
] satisfies readonly DateRule[];
