import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const LENGTH = 200_000;
// Ten times what the slowest needs on an idle machine; what grows with the square of the text needs hours.
const BUDGET_MS = 10_000;
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

test.each(Object.entries(UNITS).flatMap(([language, units]) => units.map((unit) => [unit, language] as const)))(
  "reads nothing but %j in %s within its budget",
  (unit, language) => {
    const text = unit.repeat(LENGTH / unit.length);
    const started = performance.now();
    const { dates: found } = findFacts({ ...plainTextInput(text, "2026-03-16"), language }, [dates], null);
    expect(performance.now() - started).toBeLessThan(BUDGET_MS);
    for (const { start, end, text: words } of found.slice(0, 50)) expect(text.slice(start, end)).toBe(words);
  },
);
