import { expect, test } from "vitest";
import { mutatePage } from "../../../tools/fuzz/mutate.ts";
import { randomOf } from "../../../tools/train/random.ts";

const PAGE = `<html><body><article><h1>Harbour</h1>${"<p>The harbour of Velmora reopened on Tuesday.</p>".repeat(20)}</article></body></html>`;
const OTHER = "<main>another page</main>";

test("the same numbers give the same page, others another one", () => {
  const pages = Array.from({ length: 60 }, (_, seed) => mutatePage(PAGE, OTHER, randomOf(seed * 7_919)));
  const again = Array.from({ length: 60 }, (_, seed) => mutatePage(PAGE, OTHER, randomOf(seed * 7_919)));
  expect(again).toEqual(pages);
  expect(new Set(pages).size).toBeGreaterThan(50);
  expect(pages.filter((page) => page === PAGE).length).toBeLessThan(6);
});

test("a page stays of a size that can be read, whatever is repeated", () => {
  const long = PAGE.repeat(2_000);
  for (let seed = 0; seed < 20; seed++)
    expect(mutatePage(long, long, randomOf(seed * 104_729)).length).toBeLessThanOrEqual(3_000_000);
});

test("an empty page can be mutated", () => {
  for (let seed = 0; seed < 50; seed++) expect(typeof mutatePage("", "", randomOf(seed * 104_729))).toBe("string");
});
