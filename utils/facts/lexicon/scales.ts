import scales from "./scales.json" with { type: "json" };

const FACTORS: ReadonlyMap<string, number> = new Map(
  Object.entries(scales).flatMap(([factor, forms]) => forms.map((form) => [form, Number(factor)] as const)),
);
// A letter is a scale only after a currency sign or before a unit: five metres is "5m" as well.
const LETTER_FACTORS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["m", 1e6],
  ["M", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["T", 1e12],
]);

/** Returns the factor of a scale word ("million" is 1e6), or undefined; `lower` is in lower case. */
export function scaleFactor(lower: string, language: string): number | undefined {
  if (lower === "billion" && language === "de") return 1e12;
  // A thousand in Spanish and Portuguese; elsewhere “£5 mil” is short for millions.
  if (lower === "mil" && !/^(?:es|pt)$/.test(language)) return 1e6;
  return FACTORS.get(lower);
}

/** Returns the factor of a one-letter scale ("m" is 1e6), or undefined. */
export function letterScaleFactor(letter: string): number | undefined {
  return LETTER_FACTORS.get(letter);
}
