import fc from "fast-check";
import { expect, test } from "vitest";
import { numberLocaleOf, parseNumeral } from "../../utils/facts/figures/numerals.ts";
import { RUN_TIMEOUT_MS, runOf } from "../support/arbitraries.ts";

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar-EG", "fa"];
const language = fc.constantFrom(...LANGUAGES);
const cents = fc.integer({ min: 0, max: 99_999_999_999 }).map((amount) => amount / 100);
const written = (amount: number, tag: string) =>
  new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);

test("an amount as a language writes it is read back", { timeout: RUN_TIMEOUT_MS }, () => {
  fc.assert(
    fc.property(cents, language, (amount, tag) => {
      expect(parseNumeral(written(amount, tag), numberLocaleOf(tag))).toBe(amount);
    }),
    runOf(500),
  );
});

test("an amount with both marks has one value in all languages", { timeout: RUN_TIMEOUT_MS }, () => {
  fc.assert(
    fc.property(
      cents.filter((amount) => amount >= 1000),
      fc.constantFrom("en", "de"),
      language,
      (amount, writer, reader) => {
        expect(parseNumeral(written(amount, writer), numberLocaleOf(reader))).toBe(amount);
      },
    ),
    runOf(500),
  );
});

test("any digits and marks are a finite number or none", { timeout: RUN_TIMEOUT_MS }, () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d٠-٣.,'’٫٬\u00a0]{1,14}$/), language, (numeral, tag) => {
      const value = parseNumeral(numeral, numberLocaleOf(tag));
      expect(value === null || Number.isFinite(value), `${numeral} is ${value}`).toBe(true);
    }),
    runOf(2000),
  );
});
