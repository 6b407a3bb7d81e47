import { readdirSync } from "node:fs";
import { join, normalize } from "node:path";
import { expect, test } from "vitest";
import { importsOf, ROOT, type Source, sources } from "./support/source-files.ts";

const shipped = sources("entrypoints", "components", "utils");
const everything = [...shipped, ...sources("test", "tools")];

/**
 * What each folder may import besides its own files. A file belongs to the longest name that its path begins with,
 * and a folder that is not listed to the one around it. Cycles between files are refused by the linter.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "utils/types.ts": [],
  "utils/shared": ["utils/types.ts"],
  // Strings in, plain data out.
  "utils/facts": ["utils/types.ts", "utils/shared"],
  "utils/facts/lexicon": ["utils/types.ts", "utils/shared"],
  "utils/facts/text": ["utils/types.ts", "utils/shared", "utils/facts/lexicon"],
  "utils/facts/crf": ["utils/types.ts", "utils/facts/text"],
  "utils/facts/ner": ["utils/types.ts", "utils/facts/lexicon", "utils/facts/text", "utils/facts/crf"],
  "utils/summary": ["utils/types.ts", "utils/shared", "utils/facts", "public/_locales/en/messages.json"],
  "utils/phrases": ["utils/shared"],
  // A document in, plain data out.
  "utils/article": ["utils/types.ts", "utils/shared", "utils/phrases", "@mozilla/readability", "dompurify"],
  "utils/clean": ["utils/types.ts", "utils/shared", "utils/phrases", "utils/article"],
  "utils/pipeline": ["utils/types.ts", "utils/shared", "utils/article", "utils/clean", "utils/facts"],
  "utils/reader": ["utils/types.ts", "utils/shared", "utils/article", "utils/summary"],
  // The shell.
  "utils/browser": ["utils", "wxt"],
  components: ["utils/types.ts", "utils/shared", "utils/summary", "utils/reader/reader-text.ts", "preact"],
  entrypoints: ["components", "utils", "preact", "wxt"],
};

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The longest of some folders that a path lies in. */
function folderOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((folder) => isWithin(path, folder))
    .sort((one, other) => other.length - one.length)[0];
}

/** The modules that a file imports, as paths from the root or names of packages. */
const modulesOf = ({ path, code }: Source): string[] =>
  importsOf(code).map((module) => (module.startsWith(".") ? normalize(join(path, "..", module)) : module));

const naming = (files: readonly Source[], pattern: RegExp): string[] =>
  files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

const within = (...folders: string[]): Source[] => {
  const files = shipped.filter(({ path }) => folders.some((folder) => isWithin(path, folder)));
  if (files.length < 10) throw new Error(`few files in ${folders}`);
  return files;
};

test("the top level holds these folders and files, and nothing else", () => {
  const folders = ["components", "entrypoints", "public", "test", "tools", "utils"];
  const files = [
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
  expect(found.sort()).toEqual([...files, ...folders].sort());
});

test("a folder imports what it may, and nothing else", () => {
  const strays = shipped.flatMap((source) => {
    const own = folderOf(source.path);
    if (!own) return [`${source.path} is in no listed folder`];
    const allowed = [own, ...(MAY_IMPORT[own] ?? [])];
    return modulesOf(source)
      .filter((module) => folderOf(module) !== own && !allowed.some((folder) => isWithin(module, folder)))
      .map((module) => `${source.path} -> ${module}`);
  });
  expect(strays).toEqual([]);
});

test("each listed folder has files", () => {
  const found = shipped.map(({ path }) => folderOf(path));
  expect(Object.keys(MAY_IMPORT).filter((folder) => !found.includes(folder))).toEqual([]);
});

test("facts and summary touch no document, no browser, no clock and no chance", () => {
  const files = within("utils/facts", "utils/summary");
  expect(
    naming(
      files,
      /\b(?:window|document|globalThis|navigator|localStorage|browser|chrome)\s*[.[]|\bHTMLElement\b|\bDocument\b/,
    ),
  ).toEqual([]);
  expect(naming(files, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\./)).toEqual([]);
});

test("article, clean and phrases touch no global, no clock and no chance: their document is an argument", () => {
  const files = within("utils/article", "utils/clean", "utils/phrases");
  expect(naming(files, /\b(?:globalThis|localStorage|sessionStorage|browser\.|chrome\.)/)).toEqual([]);
  expect(naming(files, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/)).toEqual([]);
});

test("one file names each of the browser's powers", () => {
  expect(naming(shipped, /browser\.permissions\b/)).toEqual(["utils/browser/sites.ts"]);
  expect(naming(shipped, /scripting\.(?:executeScript|insertCSS)/)).toEqual([
    "utils/browser/background/toast.ts",
    "utils/browser/pages/run-in-page.ts",
  ]);
  expect(naming(shipped, /scripting\.(?:register|unregister|update|getRegistered)ContentScripts/)).toEqual([
    "utils/browser/background/registration.ts",
  ]);
  expect(naming(shipped, /storage\.local|defineItem/)).toEqual([
    "utils/browser/settings.ts",
    "utils/browser/content/page-settings.ts",
  ]);
  const keepers = naming(shipped, /storage\.session/);
  expect(keepers.sort()).toEqual(
    ["background/private-windows", "pages/session"].map((one) => `utils/browser/${one}.ts`),
  );
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
  ).toEqual(["utils/browser/background/phrases.ts", "utils/browser/pages/load-model.ts"]);
  // These read files of the extension.
  const own = {
    "utils/browser/background/phrases.ts": /\bfetch\(`\/phrases\/\$\{language\}\.json`\);/,
    "utils/browser/pages/load-model.ts": /\bfetch\(`\/models\/\$\{language\}\.bin`\);/,
  };
  for (const [file, call] of Object.entries(own)) {
    const [reader] = shipped.filter(({ path }) => path === file);
    expect(reader?.text.match(/\bfetch\b/g)).toHaveLength(1);
    expect(reader?.text).toMatch(call);
  }
});

test("types are strict: no any, no non-null assertion, no double cast, no comment that silences a checker", () => {
  expect(naming(everything, /:\s*any\b|<any>|\bas any\b|\bas unknown as\b/)).toEqual(["test/architecture.test.ts"]);
  const silenced = everything.filter(({ text }) => /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(text));
  expect(silenced.map(({ path }) => path)).toEqual(["test/architecture.test.ts"]);
});

test("no file has more than 200 lines without a reason at its head", () => {
  const long = everything.filter(
    ({ text }) => text.split("\n").length > 201 && !/^\/\/ Longer than 200 lines: \S/.test(text),
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("every export is a declaration of its own: no list, no barrel, no default but an entrypoint's", () => {
  const declared = /^export (?:async )?(?:function\*?|const|type|interface) \w/;
  const entry = /^entrypoints\/.*\.ts$/;
  const others = shipped.flatMap(({ path, code }) =>
    code
      .split("\n")
      .filter((line) => /^\s*export\b/.test(line) && !declared.test(line))
      .filter((line) => !(entry.test(path) && /^export default /.test(line)))
      .map((line) => `${path}: ${line}`),
  );
  expect(others).toEqual([]);
});

test("every exported name has a sentence above it", () => {
  const bare = shipped.flatMap(({ path, text }) => {
    const lines = text.split("\n");
    return lines.flatMap((line, index) => {
      const exported = /^export (?:async )?(?:function\*?|const|type|interface) (\w+)/.exec(line)?.[1];
      return exported && !/\*\/\s*$/.test(lines[index - 1] ?? "") ? [`${path}: ${exported}`] : [];
    });
  });
  expect(bare).toEqual([]);
});

test("no test is retried, skipped or run alone, none sleeps, and none asserts a time", () => {
  const tests = sources("test").filter(({ path }) => !["test/architecture.test.ts"].includes(path));
  expect(naming(tests, /\bretry: [1-9]|\.(?:only|skip|todo)\(/)).toEqual([]);
  // A page has timers of its own; a test waits for what they do.
  expect(naming(tests, /^\s*await (?:new Promise(?:<\w+>)?\(\(\w+\) => setTimeout\(\w+, (?!0\))|pause\()/m)).toEqual(
    [],
  );
  expect(naming(tests, /\bperformance\.now\(\) - |\bDate\.now\(\) - /)).toEqual([]);
});
