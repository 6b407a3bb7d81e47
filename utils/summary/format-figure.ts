import type { Figure } from "../types.ts";

const FRACTION_DIGITS = 6;
// A share without a fraction is too common a number: twice ten percent are seldom ten percent of the same.
const isRoundShare = ({ value, unit }: Figure) =>
  /^percent/.test(unit ?? "") && [value].flat().every((end) => Number.isInteger(end));

/** The figures of an article, those that say the same together, in the order of the first of each: same value and unit, and the same counted; round shares stay apart. */
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

/** What a figure counts, where its own words do not say it ("killed" beside "12"); empty where they do. */
function countsBeside({ start, end, counts }: Figure): string {
  return counts && (counts.start < start || counts.end > end) ? counts.text : "";
}

/** A figure in the article's words: its qualifier, the figure, and what it counts where that stands elsewhere ("at least 12 · killed"); of a bare pair of votes or a bare place, its unit ("52-48 · votes"). */
export function formatFigure(figure: Figure): string {
  const { text, qualifier, unit, counts } = figure;
  const whole = qualifier && !text.includes(qualifier) ? `${qualifier} ${text}` : text;
  const bare =
    !counts && ((unit === "votes" && !/vote/i.test(text)) || (unit === "rank" && /^\p{L}+$|^\d+\p{L}+$/u.test(text)));
  const beside = bare ? unit : countsBeside(figure);
  return beside ? `${whole} · ${beside}` : whole;
}

const ends = ({ value }: Figure) => (typeof value === "number" ? [value] : value);

/** A figure's value and unit in words of a locale ("1,000 people", "10–15 percent", "900 trees"). */
export function formatFigureValue(figure: Figure, locale: string): string {
  const { unit, counts } = figure;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: FRACTION_DIGITS });
  const number = ends(figure)
    .map((end) => format.format(end))
    .join("–");
  if (unit === "rank") return `${unit} ${number}`;
  const beside = countsBeside(figure);
  if (figure.value === 1 && counts && !beside) return `${number} ${counts.text}`; // no "1 people"
  return `${number}${unit ? ` ${unit}` : counts ? ` ${counts.text}` : ""}${unit && beside ? ` (${beside})` : ""}`;
}

const digits = (words: string) => words.replace(/[^\p{Nd}½¼¾⅓⅔]/gu, "");
const IN_WORDS_CLEAR = 13;

/** A figure's value as a locale writes it in full ("US$2,300,000,000" for "$2.3bn"), or null where that adds nothing to the article's words. */
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
  // "From 5 to 10 percent": the first of them leaves its unit to the second.
  if (!money && unit !== "people" && !/[^\p{Nd}.,\s]/u.test(text)) return unit ? `${full} ${unit}` : null;
  const plain = digits(full) === digits(text);
  const small = !money && digits(text) === "" && ends(figure).every((end) => end < IN_WORDS_CLEAR);
  return plain || small ? null : full;
}
