import type { Figure, Span } from "../types.ts";
import { NUMBER_WORDS, numberOfWords } from "./figures/number-words.ts";
import { CURRENCIES, MEASURES, MONEY_WORDS, PEOPLE } from "./figures/units.ts";
import type { Detector } from "./reading.ts";

const quoted = (sign: string) => sign.replace(/[$]/g, "\\$");
const NUMBER = `\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:[.,]\\d{1,3})?|${NUMBER_WORDS}|a dozen|two dozen|three dozen|half a`;
const SCALE =
  "hundred|thousand|million|billion|trillion|m|mn|bn|тыс\\.?|млн|млрд|Millionen|Milliarden|Mio\\.?|Mrd\\.?|مليون|مليار|ألف";
const QUALIFIER =
  "at least|at most|more than|fewer than|less than|no more than|no fewer than|up to|as many as|as much as|as few as|about|around|roughly|nearly|almost|over|under|some|approximately|an estimated|just over|just under|only|exactly|mindestens|rund|etwa|более|около|почти|не менее";
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["тыс", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["млн", 1e6],
  ["millionen", 1e6],
  ["mio", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["млрд", 1e9],
  ["milliarden", 1e9],
  ["mrd", 1e9],
  ["trillion", 1e12],
  ["مليون", 1e6],
  ["مليار", 1e9],
  ["ألف", 1e3],
]);

// qualifier, sign, number (to number), scale, unit; every part is bounded, and no two adjacent ones can take the same characters.
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?:(?<qualifier>${QUALIFIER}) )?(?:between )?(?<main>(?<sign>${CURRENCIES.map(([sign]) => quoted(sign)).join("|")})?(?<from>${NUMBER})(?: (?<scale0>million|billion)(?!\\p{L}))?(?:(?:-|–| to | and )(?!\\$)(?:${CURRENCIES.map(([sign]) => quoted(sign)).join("|")})?(?<to>\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,3})?))?(?:[ \u00a0-]?(?<scale>${SCALE})(?!\\p{L}))?(?<unit>(?: |-|\u00a0)?(?:(?:${[...MONEY_WORDS, ...MEASURES].map(([pattern]) => pattern).join("|")})(?!\\p{L})|(?:(?!and |or |(?:${NUMBER_WORDS}) )\\p{Ll}{3,12} ){0,2}(?:${PEOPLE})(?!\\p{L})))?)`,
  "giu",
);
const UNITS = [...MONEY_WORDS, ...MEASURES].map(
  ([pattern, name]) => [new RegExp(`^(?:${pattern})$`, "iu"), name] as const,
);
const PEOPLE_END = new RegExp(`(?:${PEOPLE})$`, "iu");

/** Finds numbers that say something: money, shares, people and measures, each with its value and unit; never a part of a date, an age, a score, or a bare number. */
export const figures: Detector = {
  name: "figures",
  find: ({ text, language }, { dates }) => {
    const dated = new Uint8Array(text.length);
    for (const { start, end } of dates) dated.fill(1, start, end);
    const found: Figure[] = [];
    const commaIsPoint = /^(?:de|fr|es|it|ru|uk|pt|pl)/i.test(language ?? "");
    for (const match of text.matchAll(FIGURE)) {
      const figure = figureOf(match, commaIsPoint);
      if (figure && !dated.subarray(figure.start, figure.end).includes(1)) found.push(figure);
    }
    return { figures: found };
  },
};

function figureOf(match: RegExpExecArray, commaIsPoint: boolean): Figure | null {
  const { qualifier, main = "", sign, from = "", to, scale, scale0, unit } = match.groups ?? {};
  const kind = unitOf(sign, unit?.replace(/^[\s\u00a0-]/, ""));
  if (!kind || /^(?:-|\s)?year/.test(unit ?? "")) return null;
  const times = SCALES.get((scale ?? scale0 ?? "").toLowerCase().replace(".", "")) ?? 1;
  const low = worthOf(from, commaIsPoint);
  const high = to === undefined ? null : worthOf(to, commaIsPoint);
  if (low === null || (high !== null && high <= low)) return null;
  const start = match.index + match[0].length - main.length;
  const text = main.trimEnd();
  const span: Span = { start, end: start + text.length };
  const scaled = (value: number) => Number((value * times).toPrecision(12));
  return {
    ...span,
    text,
    value: high === null ? scaled(low) : [scaled(low), scaled(high)],
    unit: kind,
    qualifier: qualifier ?? null,
  };
}

/** ISO 4217 code, "people", or the measure's name; null for a number that measures nothing here. */
function unitOf(sign: string | undefined, unit: string | undefined): string | null {
  if (sign) return CURRENCIES.find(([one]) => one === sign.toUpperCase())?.[1] ?? null;
  if (!unit) return null;
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? (PEOPLE_END.test(unit) ? "people" : null);
}

/** The worth of a number in digits or words, or null. In languages with a decimal comma "3,2" is three and two tenths. */
function worthOf(words: string, commaIsPoint: boolean): number | null {
  if (/dozen/i.test(words)) return 12 * (/^two/i.test(words) ? 2 : /^three/i.test(words) ? 3 : 1);
  if (/^half a$/i.test(words)) return 0.5;
  if (!/^\d/.test(words)) return numberOfWords(words);
  const bare = words.replace(/[\u00a0\u202f]/g, "");
  if (commaIsPoint && /^\d{1,3}(?:\.\d{3})+$/.test(bare)) return Number(bare.replaceAll(".", ""));
  const decimal = commaIsPoint && /^\d+,\d{1,2}$/.test(bare) ? bare.replace(",", ".") : bare.replaceAll(",", "");
  const value = Number(decimal);
  return Number.isFinite(value) ? value : null;
}
