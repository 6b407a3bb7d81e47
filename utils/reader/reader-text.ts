import { isRecord } from "../shared/values.ts";

/** The typefaces of the reader, in the order of their buttons; `browser` is the one that the browser is set to. */
export const TYPEFACES = ["browser", "serif", "sans", "easy"] as const;

/** The grounds that an article can have, in the order of their buttons; `system` follows the system's light or dark. */
export const GROUNDS = ["system", "paper", "sepia", "grey", "night"] as const;

/** A typeface of the reader. */
export type Typeface = (typeof TYPEFACES)[number];

/** A ground of the reader, with its colours. */
export type Ground = (typeof GROUNDS)[number];

/** How the reader shows every article. */
export type ReaderText = {
  /** Size in pixels, for a browser whose text has 16; it grows with the browser's own. */
  size: number;
  /** The longest line, in characters. */
  width: number;
  /** The height of a line, in sizes of the text. */
  lineHeight: number;
  typeface: Typeface;
  ground: Ground;
  /** True if facts are underlined in the article. */
  marks: boolean;
};

/** A number that is changed in steps. */
export type Measure = "size" | "width" | "lineHeight";

/** The limits of the numbers, and the step by which a button changes them. */
export const LIMITS: Readonly<Record<Measure, { min: number; max: number; step: number }>> = {
  size: { min: 15, max: 28, step: 1 },
  width: { min: 45, max: 90, step: 3 },
  lineHeight: { min: 1.3, max: 2, step: 0.1 },
};

/** How articles are shown until the reader chooses otherwise. */
export const DEFAULT_READER_TEXT: ReaderText = {
  size: 19,
  width: 66,
  lineHeight: 1.6,
  typeface: "serif",
  ground: "system",
  marks: true,
};

/** Returns a number one step up (1) or down (-1), within its limits. */
export function stepped(measure: Measure, value: number, direction: 1 | -1): number {
  const { min, max, step } = LIMITS[measure];
  const next = Math.round((value + direction * step) * 10) / 10;
  return Math.min(max, Math.max(min, next));
}

/** Reads stored choices; each one that is missing or out of its limits gets its default. */
export function parseReaderText(stored: unknown): ReaderText {
  const choices = isRecord(stored) ? stored : {};
  const number = (measure: Measure): number => {
    const value = choices[measure];
    const { min, max } = LIMITS[measure];
    return typeof value === "number" && value >= min && value <= max ? value : DEFAULT_READER_TEXT[measure];
  };
  const { typeface, ground, marks } = DEFAULT_READER_TEXT;
  return {
    size: number("size"),
    width: number("width"),
    lineHeight: number("lineHeight"),
    typeface: TYPEFACES.find((name) => name === choices.typeface) ?? typeface,
    ground: GROUNDS.find((name) => name === choices.ground) ?? ground,
    marks: typeof choices.marks === "boolean" ? choices.marks : marks,
  };
}
