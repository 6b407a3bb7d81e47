import { iso } from "./calendar.ts";
import { type DateRule, date, unresolved } from "./expression.ts";
import { yearOfMonth } from "./resolve.ts";
import { borrowedYear, EDGE, MONTH, monthNumber, YEAR, YEAR_AHEAD } from "./words.ts";

// Verbs and first names too: these months need a word before them that dates.
const BRITTLE = /^(?:may|march|april|june|august)$/i;
const DATING = /\b(?:in|since|until|till|by|from|of|during|between|before|after|last|next|this|through|for) $/i;

/** Whether a bare month's name is a month here, not a verb, a name or part of another date. */
function isMonthWord({ 0: words, index, input }: RegExpExecArray, month: string): boolean {
  if (!BRITTLE.test(month)) return true;
  const after = input.slice(index + words.length, index + words.length + 24);
  if (/^ (?:\p{Lu}|\d{3})/u.test(after)) return false;
  return (
    words.length > month.length || (DATING.test(input.slice(Math.max(0, index - 12), index)) && !/^['’]s/.test(after))
  );
}

/** Months, with a year, with a year told apart, or bare. */
export const monthRules = [
  {
    name: "month and year",
    reason: "says all by itself",
    pattern: new RegExp(`\\b${EDGE}(?<month>${MONTH})(?:,| of)? (?<year>${YEAR})\\b(?![.,]\\d)`, "gi"),
    role: "other",
    read: ({ groups = {} }) => {
      const value = iso(Number(groups.year), monthNumber(groups.month ?? ""));
      return () => date(value, 1);
    },
  },
  {
    name: "month of a year told apart",
    reason: "“June last year”, “October of that year”",
    pattern: new RegExp(`\\b${EDGE}(?<month>${MONTH}) (?:of )?(?<which>last|this|next|that|the same) year\\b`, "g"),
    role: "other",
    read:
      ({ groups = {} }) =>
      (stance) => {
        const which = groups.which ?? "";
        const near = /that|same/.test(which) ? stance.anchor?.year : stance.today?.year;
        if (near === undefined) return unresolved("date");
        const year = near + (which === "last" ? -1 : which === "next" ? 1 : 0);
        return date(iso(year, monthNumber(groups.month ?? "")), 0.9);
      },
  },
  {
    name: "last, this or next month by name",
    reason: "the word before it decides, not the tense",
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]revious|[Pp]ast|[Tt]hat) (?<month>${MONTH})(?!\\p{L}| \\d)`,
      "gu",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const month = monthNumber(groups.month ?? "");
      const which = (groups.which ?? "").toLowerCase();
      return (stance) => {
        if (which === "that") return stance.anchor ? date(iso(stance.anchor.year, month), 0.6) : unresolved("date");
        const told = stance.narrative && stance.anchor?.month ? stance.anchor : null;
        const base = told ? { year: told.year, month: told.month ?? 1 } : stance.today;
        if (!base) return unresolved("date");
        if (which === "this") return date(iso(base.year, month), 0.85);
        const ahead = which === "next" || which === "this coming";
        const year = ahead ? base.year + (month > base.month ? 0 : 1) : base.year - (month < base.month ? 0 : 1);
        return date(iso(year, month), 0.85);
      };
    },
  },
  {
    name: "every month by name",
    reason: "before the bare month: a set",
    pattern: new RegExp(`\\b(?:[Ee]very|[Ee]ach) (?<month>${MONTH})(?!\\p{L}| \\d)`, "gu"),
    role: "other",
    read:
      ({ groups = {} }) =>
      () => ({ kind: "set", value: `XXXX-${iso(0, monthNumber(groups.month ?? "")).slice(5)}`, certainty: 0.9 }),
  },
  {
    name: "months, from and to",
    reason: "“July–November 1954”: the first borrows the year",
    pattern: new RegExp(
      `(?<!\\p{L})(?<month>${MONTH}) ?[-–] ?(?<last>${MONTH})(?: (?<year>${YEAR})(?!\\d))?(?!\\p{L}| \\d)`,
      "gu",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const [from, to] = [monthNumber(groups.month ?? ""), monthNumber(groups.last ?? "")];
      return (stance) => {
        const year = Number(groups.year) || yearOfMonth(to, stance);
        return year ? date(`${iso(from > to ? year - 1 : year, from)}/${iso(year, to)}`, 0.8) : unresolved("date");
      };
    },
  },
  {
    name: "bare month",
    reason: "by tense; last, since it is the shortest",
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${EDGE}(?<month>${MONTH})(?![\\p{L}\\p{N}]| \\d)${YEAR_AHEAD}`, "gu"),
    role: "other",
    read: (match) => {
      const word = match.groups?.month ?? "";
      if (!isMonthWord(match, word)) return null;
      const month = monthNumber(word);
      return (stance) => {
        const year = borrowedYear(month, match.groups ?? {}) ?? yearOfMonth(month, stance);
        return year === null ? unresolved("date") : date(iso(year, month), stance.lean === "open" ? 0.6 : 0.8);
      };
    },
  },
] satisfies readonly DateRule[];
