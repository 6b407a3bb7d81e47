import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { phrasesOf } from "../../tools/build/phrase-files.ts";
import { PHRASE_LANGUAGES } from "../../utils/phrases/languages.ts";
import { ROOT, sources } from "../support/source-files.ts";

/** The folder of each step's phrases, and its files that are no language's. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  "utils/article/words": ["any", "en"],
  "utils/clean/data": ["any", "en", "vendors"],
};

const languagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .map((file) => file.replace(".json", ""))
    .filter((name) => !FOLDERS[folder]?.includes(name));
const familiesIn = (folder: string): Set<string> =>
  new Set(
    languagesIn(folder).flatMap((language) =>
      Object.keys(JSON.parse(readFileSync(join(ROOT, folder, `${language}.json`), "utf8"))),
    ),
  );

test("the languages that pages can name are those with a file", () => {
  const languages = new Set(Object.keys(FOLDERS).flatMap(languagesIn));
  expect(PHRASE_LANGUAGES).toEqual([...languages].sort());
});

test("no family belongs to two steps", () => {
  const [article = new Set<string>(), clean = new Set<string>()] = Object.keys(FOLDERS).map(familiesIn);
  expect([...article].filter((family) => clean.has(family))).toEqual([]);
});

test("a language's phrases are those of both steps", () => {
  expect(Object.keys(phrasesOf("de"))).toEqual(expect.arrayContaining(["leadIn", "paywallPhrase"]));
  expect(Object.keys(phrasesOf("hi"))).toEqual(["dateLabel", "furniture", "leadIn", "line", "page"]);
  expect(() => phrasesOf("xx")).toThrow("no phrases of xx");
});

test("the scripts in pages hold the phrases of English, and of no other language", () => {
  for (const [folder, names] of Object.entries(FOLDERS)) {
    const [, step = "", name = ""] = folder.split("/");
    const imports = new RegExp(`/${name}/(\\w+)\\.json"`, "g");
    const code = sources(`utils/${step}`).map(({ text }) => text);
    const imported = code.flatMap((text) => [...text.matchAll(imports)].map(([, file]) => file ?? ""));
    expect([...new Set(imported)].sort()).toEqual(names);
  }
});
