const ANYWHERE = ["1 ", "1-", "1/2/", "12/12/2012 ", "- ", " ", "a"];
const UNITS = {
  en: [
    ...ANYWHERE,
    "20",
    "\u00a0",
    "May ",
    "May 1, 2, ",
    "the early ",
    "two two ",
    "last ",
    "Monday ",
    "June 2–5 ",
    "10:",
    "more than ",
    "on Monday it will ",
  ],
  de: [...ANYWHERE, "4. Juli ", "vor drei ", "letzte "],
  ru: [...ANYWHERE, "4 июля ", "с 2 по ", "в "],
};

/**
 * Words and marks that dates are made of, by language: a text of nothing but one of them tries every rule
 * everywhere.
 */
export const DATE_PIECES: readonly (readonly [piece: string, language: string])[] = Object.entries(UNITS).flatMap(
  ([language, pieces]) => pieces.map((piece) => [piece, language] as const),
);

/** Returns a text of about `length` characters that is nothing but one piece. */
export const textOf = (piece: string, length: number): string => piece.repeat(Math.round(length / piece.length));
