import type { Figure } from "../types.ts";

const FRACTION_DIGITS = 6;
// Whole percentages are too common to mean the same thing twice.
const isRoundShare = ({ value, unit }: Figure) =>
  /^percent/.test(unit ?? "") && [value].flat().every((end) => Number.isInteger(end));

/**
 * Groups the figures that have the same value, unit and counted noun, in the order of their first occurrence.
 * Whole percentages are never grouped.
 */
export function groupEqual(figures: readonly Figure[]): [first: Figure, ...more: Figure[]][] {
  const groups = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const { value, unit, counts, start } = figure;
    const key = JSON.stringify([value, unit, counts?.text.toLowerCase() ?? "", isRoundShare(figure) ? start : 0]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

/** Returns what a figure counts if its own span does not include it ("killed" for "12"), else "". */
function countedOutside({ start, end, counts }: Figure): string {
  return counts && (counts.start < start || counts.end > end) ? counts.text : "";
}

/**
 * Formats a figure in the article's words: qualifier, figure, and what it counts if its span does not say so
 * ("at least 12 · killed"). Bare votes and ranks get their unit ("52-48 · votes").
 */
export function formatFigure(figure: Figure): string {
  const { text, qualifier, unit, counts } = figure;
  const whole = qualifier && !text.includes(qualifier) ? `${qualifier} ${text}` : text;
  const bare =
    !counts && ((unit === "votes" && !/vote/i.test(text)) || (unit === "rank" && /^\p{L}+$|^\d+\p{L}+$/u.test(text)));
  const outside = bare ? unit : countedOutside(figure);
  return outside ? `${whole} · ${outside}` : whole;
}

const ends = ({ value }: Figure) => (typeof value === "number" ? [value] : value);

/** Formats a figure's value and unit for a locale ("1,000 people", "10–15 percent", "900 trees"). */
export function formatFigureValue(figure: Figure, locale: string): string {
  const { unit, counts } = figure;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: FRACTION_DIGITS });
  const number = ends(figure)
    .map((end) => format.format(end))
    .join("–");
  if (unit === "rank") return `${unit} ${number}`;
  const outside = countedOutside(figure);
  if (figure.value === 1 && counts && !outside) return `${number} ${counts.text}`; // no "1 people"
  return `${number}${unit ? ` ${unit}` : counts ? ` ${counts.text}` : ""}${unit && outside ? ` (${outside})` : ""}`;
}

const digits = (words: string) => words.replace(/[^\p{Nd}½¼¾⅓⅔]/gu, "");
const MIN_VALUE_TO_SPELL_OUT = 13;

/**
 * Formats a figure's full value for a locale ("US$2,300,000,000" for "$2.3bn").
 * Returns null if that adds nothing to the article's words.
 */
export function formatFigureInFull(figure: Figure, locale: string): string | null {
  const { text, unit } = figure;
  if (unit === "votes" || unit === "rank") return null;
  const money = unit !== null && /^[A-Z]{3}$/.test(unit);
  const least = money && !ends(figure).every(Number.isInteger) ? 2 : 0;
  const format = new Intl.NumberFormat(locale, {
    ...(money ? { style: "currency", currency: unit } : {}),
    minimumFractionDigits: least,
    maximumFractionDigits: FRACTION_DIGITS,
  });
  const full = ends(figure)
    .map((end) => format.format(end))
    .join("–");
  // "From 5 to 10 percent": the first number takes its unit from the second.
  if (!money && unit !== "people" && !/[^\p{Nd}.,\s]/u.test(text)) return unit ? `${full} ${unit}` : null;
  const plain = digits(full) === digits(text);
  const small = !money && digits(text) === "" && ends(figure).every((end) => end < MIN_VALUE_TO_SPELL_OUT);
  return plain || small ? null : full;
}
