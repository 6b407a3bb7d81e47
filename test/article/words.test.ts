import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { wordPattern } from "../../utils/article/words.ts";
import { selectLanguages } from "../../utils/phrases/catalog.ts";
import { ROOT, sources } from "../support/source-files.ts";

const FOLDER = join(ROOT, "utils/article/words");

afterEach(() => selectLanguages(null));

const code = sources("utils/article")
  .map(({ text }) => text)
  .join("\n");

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const words: Record<string, Record<string, string[]>> = JSON.parse(readFileSync(join(FOLDER, file), "utf8"));

  test("has families and kinds that the code asks for, and sources that are patterns", () => {
    for (const [family, byKind] of Object.entries(words))
      for (const [kind, list] of Object.entries(byKind)) {
        expect(code).toContain(`"${family}"`);
        expect(code).toContain(`"${kind}"`);
        for (const source of list) expect(() => new RegExp(source, "u")).not.toThrow();
      }
  });
});

test("a pattern holds the words of English and of the selected languages, and is built once for each choice", () => {
  let built = 0;
  const published = wordPattern((words) => {
    built++;
    return new RegExp(words("dateLabel", "published").join("|"));
  });
  selectLanguages([]);
  expect([published().test("posted"), published().test("veröffentlicht")]).toEqual([true, false]);
  selectLanguages(["de"]);
  expect([published().test("posted"), published().test("veröffentlicht")]).toEqual([true, true]);
  selectLanguages([]);
  expect(published().test("veröffentlicht")).toBe(false);
  expect(built).toBe(2);
});
