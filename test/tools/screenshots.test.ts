import { expect, test } from "vitest";
import { CAPTURES } from "../../tools/screenshots/capture.ts";
import { COMPOSITIONS } from "../../tools/screenshots/compositions.ts";

test("the stores' pictures have the stores' sizes, and show pictures that are taken", () => {
  const shown = new Set<string>();
  for (const { name, size, html } of COMPOSITIONS) {
    expect(html((picture) => `${shown.add(picture).size}.png`)).toMatch(/<h1>/);
    expect(`${size.width} × ${size.height}`, name).toBe(name === "store-tile.png" ? "440 × 280" : "1280 × 800");
  }
  const taken: readonly string[] = CAPTURES;
  expect([...shown].filter((picture) => !taken.includes(picture))).toEqual([]);
  expect(new Set(COMPOSITIONS.map(({ name }) => name)).size).toBe(COMPOSITIONS.length);
});
