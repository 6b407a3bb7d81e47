import { MONTH_NAMES } from "../../../lexicon/calendar-names.ts";
import { lookUpVerbForm } from "../../../lexicon/verb-forms.ts";
import { type Day, formatIso } from "../../calendar.ts";
import { YEAR_PATTERN } from "../../common/pattern-fragments.ts";
import { resolveYearOfMonth } from "../../resolve/resolve.ts";
import { type DateMeaning, type DateRule, dateMeaning, unresolvedDate } from "../../types.ts";
import { isHabitual } from "./generic-days.ts";
import { isOver } from "./past-months.ts";
import {
  COUNT_PATTERN,
  DAY_PART_PATTERN,
  MONTH_PATTERN,
  PERIOD_EDGE_PATTERN,
  parseCount,
  parseMonth,
  RANGE_YEAR_LOOKAHEAD,
  rangeYear,
} from "./words.ts";

// Also verbs and given names: these months need a date word before them.
const BRITTLE = /^(?:may|march|april|june|august)$/i;
const DATING = /\b(?:in|since|until|till|by|from|of|during|between|before|after|last|next|this|through|for) $/i;

const ARTICLE = /(?:^|[^\p{L}])(?:an?|its|the) $/iu;
/** A noun behind a month; a government or a team is that of somebody called May. */
const MODIFIED =
  /^ (?!(?:administration|after|against|along|and|as|at|before|but|by|cabinet|camp|campaign|during|family|for|from|government|had|has|in|into|is|of|on|or|organi[sz]ers|over|past|premiership|route|that|through|to|towards|was|were|who|will|with)\b)(?<noun>\p{Ll}{3,})/u;

/** A month that limits what is still to come lies ahead: "will decide by the end of January". */
const LIMIT = /\b(?:until|till|by) $/i;

const MAX_CHARS_BEFORE = 120;
const MAX_CHARS_AFTER = 40;
/** "One bitter February day four years ago". */
const YEARS_AGO = new RegExp(`^ (?:${DAY_PART_PATTERN} |day )?(?<count>${COUNT_PATTERN}) years? ago\\b`, "u");
/** "An April sundress day": a kind of day, of any year. */
const KIND_OF_DAY =
  /^ (?:\p{Ll}+ )?(?:breeze|chill|day|evening|morning|night|rain|sky|sun|weather|wind)\b(?! (?:in|of|when)\b)/u;

/** Returns the month so many years ago. */
const offsetMonth = (today: Day | null, month: number, years: number | "X"): DateMeaning =>
  today && years !== "X" ? dateMeaning(formatIso(today.year - years, month), 0.8) : unresolvedDate("date");

/** True if a bare month name is a month here, not a verb, a name or part of another date. */
function isMonthWord({ 0: words, index, input }: RegExpExecArray, month: string): boolean {
  if (!BRITTLE.test(month)) return true;
  const after = input.slice(index + words.length, index + words.length + 24);
  if (/^ (?:\p{Lu}|\d{3})/u.test(after)) return false;
  // "Under a June agreement", "the March vote".
  const noun = ARTICLE.test(input.slice(Math.max(0, index - 6), index))
    ? MODIFIED.exec(after)?.groups?.noun
    : undefined;
  if (noun && !lookUpVerbForm(noun)) return true;
  return (
    words.length > month.length || (DATING.test(input.slice(Math.max(0, index - 12), index)) && !/^['’]s/.test(after))
  );
}

/** Finds months, with or without a year. */
export const monthRules = [
  {
    name: "month and year",
    reason: "says all by itself",
    pattern: new RegExp(
      `\\b${PERIOD_EDGE_PATTERN}(?<month>${MONTH_PATTERN})(?:,| of)? (?<year>${YEAR_PATTERN})\\b(?![.,]\\d)`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const value = formatIso(Number(groups.year), parseMonth(groups.month ?? ""));
      return () => dateMeaning(value, 1);
    },
  },
  {
    name: "year and month",
    reason: "“the 2021 July unrest”",
    pattern: new RegExp(`\\b(?<year>${YEAR_PATTERN}) (?<month>${MONTH_NAMES.join("|")})\\b(?!,? \\d| \\p{Lu})`, "gu"),
    role: "other",
    read: ({ groups = {} }) => {
      const value = formatIso(Number(groups.year), parseMonth(groups.month ?? ""));
      return () => dateMeaning(value, 0.9);
    },
  },
  {
    name: "month of a year told apart",
    reason: "“June last year”, “October of that year”",
    pattern: new RegExp(
      `\\b${PERIOD_EDGE_PATTERN}(?<month>${MONTH_PATTERN}) (?:of )?(?<which>last|this|next|that|the same) year\\b`,
      "g",
    ),
    role: "other",
    read:
      ({ groups = {} }) =>
      (stance) => {
        const which = groups.which ?? "";
        const near = /that|same/.test(which) ? stance.anchor?.year : stance.today?.year;
        if (near === undefined) return unresolvedDate("date");
        const year = near + (which === "last" ? -1 : which === "next" ? 1 : 0);
        return dateMeaning(formatIso(year, parseMonth(groups.month ?? "")), 0.9);
      },
  },
  {
    name: "last, this or next month by name",
    reason: "the word before it decides, not the tense",
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]revious|[Pp]ast|[Tt]hat) (?<month>${MONTH_PATTERN})(?!\\p{L}| \\d)`,
      "gu",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const month = parseMonth(groups.month ?? "");
      const which = (groups.which ?? "").toLowerCase();
      return (stance) => {
        if (which === "that")
          return stance.anchor ? dateMeaning(formatIso(stance.anchor.year, month), 0.6) : unresolvedDate("date");
        const told = stance.narrative && stance.anchor?.month ? stance.anchor : null;
        const base = told ? { year: told.year, month: told.month ?? 1 } : stance.today;
        if (!base) return unresolvedDate("date");
        if (which === "this") return dateMeaning(formatIso(base.year, month), 0.85);
        const ahead = which === "next" || which === "this coming";
        // In March, "last February" is not the one that has just ended.
        const isOver = month < base.month - 1;
        const year = ahead ? base.year + (month > base.month ? 0 : 1) : base.year - (isOver ? 0 : 1);
        return dateMeaning(formatIso(year, month), 0.85);
      };
    },
  },
  {
    name: "every month by name",
    reason: "before the bare month: a set",
    pattern: new RegExp(`\\b(?:[Ee]very|[Ee]ach) (?<month>${MONTH_PATTERN})(?!\\p{L}| \\d)`, "gu"),
    role: "other",
    read:
      ({ groups = {} }) =>
      () => ({ kind: "set", value: `XXXX-${formatIso(0, parseMonth(groups.month ?? "")).slice(5)}`, certainty: 0.9 }),
  },
  {
    name: "months, from and to",
    reason: "“July–November 1954”: the first borrows the year",
    pattern: new RegExp(
      `(?<!\\p{L})(?<month>${MONTH_PATTERN}) ?[-–] ?(?<last>${MONTH_PATTERN})(?: (?<year>${YEAR_PATTERN})(?!\\d))?(?!\\p{L}| \\d)`,
      "gu",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const [from, to] = [parseMonth(groups.month ?? ""), parseMonth(groups.last ?? "")];
      return (stance) => {
        const year = Number(groups.year) || resolveYearOfMonth(to, stance);
        return year
          ? dateMeaning(`${formatIso(from > to ? year - 1 : year, from)}/${formatIso(year, to)}`, 0.8)
          : unresolvedDate("date");
      };
    },
  },
  {
    name: "bare month",
    reason: "by tense; last, since it is the shortest",
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${PERIOD_EDGE_PATTERN}(?<month>${MONTH_PATTERN})(?![\\p{L}\\p{N}]| \\d)${RANGE_YEAR_LOOKAHEAD}`,
      "gu",
    ),
    role: "other",
    read: (match) => {
      const word = match.groups?.month ?? "";
      if (!isMonthWord(match, word)) return null;
      const month = parseMonth(word);
      if (isHabitual(match.input, match.index)) return () => dateMeaning(`XXXX-${formatIso(0, month).slice(5)}`, 0.5);
      const before = match.input.slice(Math.max(0, match.index - MAX_CHARS_BEFORE), match.index);
      const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + MAX_CHARS_AFTER);
      const ago = YEARS_AGO.exec(after)?.groups?.count;
      if (!ago && ARTICLE.test(before) && KIND_OF_DAY.test(after))
        return () => dateMeaning(`XXXX-${formatIso(0, month).slice(5)}`, 0.5);
      const [isLimit, isPast] = [LIMIT.test(before), isOver(before)];
      return (stance) => {
        const stated = rangeYear(month, match.groups ?? {});
        const ahead = isLimit && stance.lean === "future" && !stance.narrative && stance.today;
        const year =
          stated ?? (ahead ? ahead.year + (month < ahead.month ? 1 : 0) : resolveYearOfMonth(month, stance, isPast));
        if (year === null) return unresolvedDate("date");
        if (ago) return offsetMonth(stance.today, month, parseCount(ago));
        const value = formatIso(year, month);
        // A month beyond publication is a guess unless the tense points ahead.
        const isAhead = !stated && stance.today !== null && value > formatIso(stance.today.year, stance.today.month);
        const isOpen = stance.lean === "open";
        return dateMeaning(value, isAhead && stance.lean !== "future" ? 0.55 : isOpen ? 0.6 : 0.8);
      };
    },
  },
] satisfies readonly DateRule[];
