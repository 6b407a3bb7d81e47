import { expect, test } from "vitest";
import { fitExponent } from "../../tools/bench/fit-growth.ts";
import { GROWING_PAGES } from "../../tools/bench/growing-pages.ts";
import { GROWING_TEXTS } from "../../tools/bench/growing-texts.ts";

const timings = (exponent: number) => [10_000, 40_000, 160_000].map((size) => ({ size, ms: 1e-3 * size ** exponent }));

test.each([1, 1.5, 2])("fits the exponent %s", (exponent) => {
  expect(fitExponent(timings(exponent))).toBeCloseTo(exponent);
});

test("leaves out times that are too short to tell", () => {
  expect(fitExponent([{ size: 100, ms: 9 }, ...timings(1)])).toBeCloseTo(1);
  expect(fitExponent([{ size: 100, ms: 9 }])).toBeNaN();
});

test.each(GROWING_TEXTS)("makes a text of any length: $name", ({ text }) => {
  for (const chars of [1_000, 20_000]) expect(Math.abs(text(chars).length - chars)).toBeLessThan(100);
});

test.each(GROWING_PAGES)("makes a page of any length with its story: $name", ({ html }) => {
  const [small, large] = [html(1_000), html(20_000)];
  expect(large.length - small.length).toBeGreaterThan(10_000);
  expect(large).toContain("The harbour of Velmora reopened");
});
