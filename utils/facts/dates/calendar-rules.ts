import { iso } from "./calendar.ts";
import { type DateRule, date, unresolved } from "./expression.ts";
import { yearOfDay, yearOfMonth } from "./resolve.ts";
import { MONTH, monthNumber, ORDINAL, ordinalNumber } from "./words.ts";

// Words that narrow a period; TIMEX3 takes them into the expression and leaves its value.
const EDGE = "(?:(?:the )?(?:very )?(?:early|late|mid|end|beginning|start|middle|close)(?:-| (?:in |of |on )?)(?:the )?)?";
const YEAR = "(?:1[0-9]\\d\\d|20\\d\\d)";
const TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const CARDINALS = "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
// "May", "March" and "August" are also a verb and names: bare months need a word before them that dates.
const BEFORE_MONTH =
  "(?<=\\b(?:in|since|until|till|by|from|through|of|during|between|before|after|for|and|to|or|around|about|last|next|this|every|each|through|throughout|late|early|mid|on|previous|past|the|its|a|an|as of)[ -])";
const BRITTLE = /^(?:may|march|april|june|august)$/i;

/** Bare months: which of the brittle ones stand in a dating place, and which are verbs, names or streets. */
function isMonthWord({ 0: word, index, input }: RegExpExecArray, month: string): boolean {
  if (!BRITTLE.test(month)) return true;
  const before = input.slice(Math.max(0, index - 12), index);
  const after = input.slice(index + word.length, index + word.length + 24);
  if (/^ (?:\p{Lu}|\d{3})/u.test(after)) return false;
  if (word.length > month.length) return true;
  return /\b(?:in|since|until|till|by|from|of|during|between|before|after|last|next|this|through|for) $/i.test(before) && !/^['’]s/.test(after);
}

const DAY_END = "(?=[.,;:)\\]—–]|$| (?:in|at|to|for|as|when|by|with|of|near|after|before|during|on)\\b)";

/** Dates that name their place in the calendar: years, months, decades, centuries, lists of days. */
export const calendarRules = [
  {
    name: "days of a month, closed range",
    reason: "the parser keeps only the first day of “between Aug. 1 and 3”",
    pattern: new RegExp(`(?<=\\bbetween )(?<month>${MONTH}) (?<from>\\d{1,2}) and (?<to>\\d{1,2})\\b(?:, (?<year>${YEAR}))?`, "g"),
    role: "other",
    read: ({ groups = {} }) => {
      const month = monthNumber(groups["month"] ?? "");
      const [from, to] = [Number(groups["from"]), Number(groups["to"])];
      if (from >= to || to > 31) return null;
      return (stance) => {
        const year = Number(groups["year"]) || yearOfDay(month, from, stance);
        return year ? date(`${iso(year, month, from)}/${iso(year, month, to)}`, 0.9) : unresolved("date");
      };
    },
  },
  {
    name: "a further day of the month",
    reason: "“Aug. 1 and 3”: the second day borrows the month",
    pattern: new RegExp(`(?<=\\b(?<month>${MONTH}) \\d{1,2}(?:, \\d{1,2}){0,4},? (?:and|or) )(?<day>\\d{1,2})${DAY_END}`, "g"),
    role: "other",
    read: ({ groups = {} }) => dayOfMonth(groups["month"], groups["day"]),
  },
  {
    name: "an earlier day of the month",
    reason: "“10 and 12 August”: the first day borrows the month",
    pattern: new RegExp(`(?<![\\d.,:$€£-])(?<day>\\d{1,2})(?=(?:, \\d{1,2}){0,4},? (?:and|or) \\d{1,2} (?<month>${MONTH}))`, "g"),
    role: "other",
    read: ({ groups = {} }) => dayOfMonth(groups["month"], groups["day"]),
  },
  {
    name: "month and year",
    reason: "before years, so that the longer one wins",
    pattern: new RegExp(`\\b${EDGE}(?<month>${MONTH})(?:,| of)? (?<year>${YEAR})\\b(?![.,]\\d)`, "g"),
    role: "other",
    read: ({ groups = {} }) => () => date(iso(Number(groups["year"]), monthNumber(groups["month"] ?? "")), 1),
  },
  {
    name: "month of a year told apart",
    reason: "“June last year”, “January this year”",
    pattern: new RegExp(`\\b(?<month>${MONTH}) (?:of )?(?<which>last|this|next|that|the same) year\\b`, "g"),
    role: "other",
    read: ({ groups = {} }) => (stance) => {
      const which = groups["which"] ?? "";
      const near = /that|same/.test(which) ? stance.anchor?.year : stance.today?.year;
      const year = near === undefined ? null : near + (which === "last" ? -1 : which === "next" ? 1 : 0);
      return year === null ? unresolved("date") : date(iso(year, monthNumber(groups["month"] ?? "")), 0.9);
    },
  },
  {
    name: "last, this or next month by name",
    reason: "before bare months",
    pattern: new RegExp(`\\b(?:the )?(?<which>last|this(?: past| coming)?|next|previous|past) (?<month>${MONTH})\\b(?! \\d)`, "g"),
    role: "other",
    read: ({ groups = {} }) => (stance) => {
      const month = monthNumber(groups["month"] ?? "");
      const base = stance.narrative && stance.anchor?.month ? { year: stance.anchor.year, month: stance.anchor.month } : stance.today;
      if (!base) return unresolved("date");
      const which = groups["which"] ?? "";
      const year =
        which === "next" || which === "this coming" ? base.year + (month > base.month ? 0 : 1)
        : which === "this" ? base.year
        : base.year - (month < base.month ? 0 : 1);
      return date(iso(year, month), 0.85);
    },
  },
  {
    name: "bare month",
    reason: "by tense; a verb or a name is none",
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\p{Lu}\\p{Ll}{1,30} )${EDGE}(?<month>${MONTH})(?![\\p{L}\\p{N}]| \\d)`, "gu"),
    role: "other",
    read: (match) => {
      const month = match.groups?.["month"] ?? "";
      if (!isMonthWord(match, month)) return null;
      return (stance) => {
        const year = yearOfMonth(monthNumber(month), stance);
        return year === null ? unresolved("date") : date(iso(year, monthNumber(month)), stance.lean === "open" ? 0.6 : 0.8);
      };
    },
  },
  {
    name: "decade",
    reason: "TIMEX3 writes three digits for ten years",
    pattern: new RegExp(`\\b(?:the )?(?:(?:early|late|mid)[ -])?(?:(?<year>1[5-9]\\d|20\\d)0['’]?s|['’](?<short>[1-9])0['’]?s)(?![\\p{L}\\p{N}])|(?<=\\bthe (?:(?:early|late|mid)[ -])?)(?<word>${TENS.join("|")})\\b`, "giu"),
    role: "other",
    read: ({ groups = {} }) => {
      const word = groups["word"];
      const tens = word ? TENS.indexOf(word.toLowerCase()) + 2 : Number(groups["short"]);
      return () => date(groups["year"] ?? `19${tens}`, groups["year"] ? 1 : 0.7);
    },
  },
  {
    name: "century",
    reason: "TIMEX3 writes two digits for a hundred years, the twentieth being 19",
    pattern: new RegExp(`\\b(?:the )?(?:(?:early|late|mid)[ -])?(?:(?<ordinal>${ORDINAL})|(?<word>${CARDINALS.slice(2, 9).map((w) => `${w}th`).join("|")}|twentieth|(?:twenty-first)))[ -]century\\b(?! (?:BC|B\\.C))`, "gi"),
    role: "other",
    read: ({ groups = {} }) => {
      const word = groups["word"]?.toLowerCase() ?? "";
      const spelled = word === "twenty-first" ? 21 : word === "twentieth" ? 20 : CARDINALS.indexOf(word.slice(0, -2)) + 11;
      const number = word ? spelled : ordinalNumber(groups["ordinal"] ?? "");
      return () => date(String(number - 1).padStart(2, "0"), 1);
    },
  },
] satisfies readonly DateRule[];

function dayOfMonth(monthWord: string | undefined, dayWord: string | undefined): ReturnType<DateRule["read"]> {
  const month = monthNumber(monthWord ?? "");
  const day = Number(dayWord);
  if (day < 1 || day > 31) return null;
  return (stance) => {
    const year = yearOfDay(month, day, stance);
    return year ? date(iso(year, month, day), 0.8) : unresolved("date");
  };
}
