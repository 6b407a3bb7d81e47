import { readdirSync } from "node:fs";
import { join, normalize } from "node:path";
import { expect, test } from "vitest";
import { importsOf, ROOT, type Source, sources } from "./support/source-files.ts";

const shipped = sources("entrypoints", "components", "utils");
const everything = [...shipped, ...sources("test", "tools")];
const inRing = (...rings: string[]) =>
  shipped.filter(({ path }) => rings.some((ring) => path.startsWith(`utils/${ring}/`)));
const naming = (files: Source[], pattern: RegExp) =>
  files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

/** Imports of a file that lead outside the allowed folders and packages, as `file -> module`. */
function strays(files: Source[], allowed: RegExp): string[] {
  return files.flatMap(({ path, code }) =>
    importsOf(code)
      .map((module) => (module.startsWith(".") ? normalize(join(path, "..", module)) : module))
      .filter((module) => !allowed.test(module))
      .map((module) => `${path} -> ${module}`),
  );
}

test("the top level holds the rooms and nothing else", () => {
  const rooms = ["components", "entrypoints", "public", "test", "tools", "utils"];
  const papers = [
    "CONTRIBUTING.md",
    "LICENSE",
    "PRIVACY.md",
    "README.md",
    "package-lock.json",
    "package.json",
    "tsconfig.json",
    "wxt.config.ts",
  ];
  const found = readdirSync(ROOT).filter((name) => !name.startsWith(".") && name !== "node_modules");
  expect(found.sort()).toEqual([...papers, ...rooms].sort());
});

test("facts and summary are strings in, plain data out", () => {
  const files = inRing("facts", "summary");
  expect(files.length).toBeGreaterThan(10);
  expect(
    strays(
      files,
      /^(?:utils\/(?:facts|summary)\/|utils\/(?:types\.ts$|shared\/)|public\/_locales\/en\/messages\.json$)/,
    ),
  ).toEqual([]);
  expect(
    naming(
      files,
      /\b(?:window|document|globalThis|navigator|localStorage|browser|chrome)\s*[.[]|\bHTMLElement\b|\bDocument\b/,
    ),
  ).toEqual([]);
  expect(naming(files, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\./)).toEqual([]);
});

test("article and clean take their document as an argument", () => {
  const files = inRing("article", "clean");
  expect(files.length).toBeGreaterThan(10);
  expect(
    strays(files, /^(?:utils\/(?:article|clean)\/|utils\/(?:types\.ts$|shared\/)|@mozilla\/readability$|dompurify$)/),
  ).toEqual([]);
  expect(naming(files, /\b(?:globalThis|localStorage|sessionStorage|browser\.|chrome\.)/)).toEqual([]);
  expect(naming(files, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/)).toEqual([]);
});

test("only the shell knows the browser", () => {
  const outside = shipped.filter(({ path }) => !path.startsWith("utils/browser/") && !path.startsWith("entrypoints/"));
  expect(strays(outside, /^(?!wxt\/|utils\/browser\/)/)).toEqual([]);
  expect(
    strays(sources("components"), /^(?:components\/|utils\/(?:facts|summary)\/|utils\/(?:types\.ts$|shared\/)|preact)/),
  ).toEqual([]);
});

test("one file names each of the browser's powers", () => {
  expect(naming(shipped, /browser\.permissions\b/)).toEqual(["utils/browser/sites.ts"]);
  expect(naming(shipped, /scripting\.(?:executeScript|insertCSS)/)).toEqual(["utils/browser/pages/read-tab.ts"]);
  expect(naming(shipped, /scripting\.(?:register|unregister|update|getRegistered)ContentScripts/)).toEqual([
    "utils/browser/background/registration.ts",
  ]);
  expect(naming(shipped, /storage\.local|defineItem/)).toEqual([
    "utils/browser/settings.ts",
    "utils/browser/content/page-settings.ts",
  ]);
  expect(naming(shipped, /storage\.session/)).toEqual(["utils/browser/pages/extension-pages.ts"]);
  expect(naming(shipped, /clipboard\.write/)).toEqual(["utils/browser/pages/clipboard.ts"]);
});

test("one file parses HTML, and none assigns it", () => {
  expect(
    naming(
      shipped,
      /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTMLUnsafe|parseFromString|createContextualFragment/,
    ),
  ).toEqual(["utils/article/sanitise.ts"]);
});

test("nothing leaves the browser", () => {
  expect(
    naming(
      shipped,
      /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|\beval\s*\(|new Function\b/,
    ),
  ).toEqual(["utils/browser/pages/load-model.ts"]);
  const [loader] = shipped.filter(({ path }) => path === "utils/browser/pages/load-model.ts");
  expect(loader?.text.match(/\bfetch\b/g)).toHaveLength(1);
  expect(loader?.text).toMatch(/\bfetch\(`\/models\/\$\{language\}\.bin`\);/);
});

test("types are strict: no any, no non-null assertion, no double cast", () => {
  expect(
    naming(everything, /:\s*any\b|<any>|\bas any\b|\bas unknown as\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/),
  ).toEqual(["test/house.test.ts"]);
});

test("no file is above 200 lines without a reason at its head", () => {
  const long = everything.filter(
    ({ text }) => text.split("\n").length > 201 && !/^\/\/ Longer than 200 lines: \S/.test(text),
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("every exported thing carries a sentence", () => {
  const bare = shipped.flatMap(({ path, text }) => {
    const lines = text.split("\n");
    return lines.flatMap((line, index) => {
      const exported = /^export (?:async )?(?:function\*?|const|type|interface) (\w+)/.exec(line)?.[1];
      return exported && !/\*\/\s*$/.test(lines[index - 1] ?? "") ? [`${path}: ${exported}`] : [];
    });
  });
  expect(bare).toEqual([]);
});
