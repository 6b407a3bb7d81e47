import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

// Names that are not ours: the interface's texts, libraries and the browser.
const OTHER_NAMES = [
  "public/**/*.json",
  "node_modules/@mozilla/readability/*.js",
  "node_modules/{preact/**,dompurify}/dist/*.mjs",
  "node_modules/@typescript/*/lib/lib.{dom,dom.iterable,es*}.d.ts",
];

/** Files by their patterns: where the properties are that no other code reads, what shares them, and data. */
type Scope = { own: readonly string[]; shared: readonly string[]; data: readonly string[] };

/** The scripts in pages, and what they share with the extension's pages and background, and the pages' own data. */
export const PAGE_SCRIPTS = {
  own: ["utils/{article,clean,phrases}/**/*.ts"],
  shared: [
    "entrypoints/**/*.{ts,tsx}",
    "utils/*.ts",
    "utils/{browser,pipeline,shared}/**/*.ts",
    "utils/article/metadata/**/*.ts",
    "utils/article/sanitise.ts",
  ],
  data: ["utils/{article,clean}/**/*.json"],
} as const satisfies Scope;

/** The analysis of texts, which other modules know by its results alone. */
export const ANALYSIS = {
  own: ["utils/facts/**/*.ts"],
  shared: [
    "{components,entrypoints}/**/*.{ts,tsx}",
    "utils/*.ts",
    "utils/{article,browser,clean,phrases,pipeline,reader,shared,summary}/**/*.{ts,tsx}",
  ],
  data: ["utils/{facts,summary}/**/*.json"],
} as const satisfies Scope;

const WORD = /[A-Za-z_$][\w$]*/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const QUOTED = /"[^"\n]*"|'[^'\n]*'|`[^`]*`/g;
// A key or a field, what follows a dot, what stands between braces and commas, and a method.
const PROPERTY = /[A-Za-z]\w*(?=\??:)|(?<=\.)[A-Za-z]\w*|(?<=[{,]\s*)[A-Za-z]\w*(?=\s*[,}=])|[A-Za-z]\w*(?=\()/g;
const GROUP = /(?<=\(\?<)\w+(?=>)/g;
const MIN_CHARS = 4;

const read = (patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: ROOT })
    .sort()
    .map((path) => readFileSync(join(ROOT, path), "utf8").replace(COMMENT, ""));

const wordsOf = (code: string): string[] => code.match(WORD) ?? [];
const quotedWordsOf = (code: string): string[] => (code.match(QUOTED) ?? []).flatMap(wordsOf);
const propertiesOf = (code: string): string[] => code.match(PROPERTY) ?? [];

/**
 * Returns short names for the properties that only a scope knows, by their names in the code.
 * A word that stands anywhere else, in a string, or for a group of an expression keeps its name. The names are the same
 * for every script, because scripts pass objects to each other, or leave them in a page.
 */
export function shortNames(scope: Scope): Map<string, string> {
  const own = read(scope.own);
  const shared = read(scope.shared);
  const taken = new Set([
    ...read([...OTHER_NAMES, ...scope.data]).flatMap(wordsOf),
    ...shared.flatMap(propertiesOf),
    ...[...own, ...shared].flatMap((code) => [...quotedWordsOf(code), ...(code.match(GROUP) ?? [])]),
  ]);
  const uses = new Map<string, number>();
  for (const name of own.flatMap(propertiesOf))
    if (!taken.has(name) && name.length >= MIN_CHARS) uses.set(name, (uses.get(name) ?? 0) + 1);
  const sorted = [...uses].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([name]) => name);
  const names = new Map<string, string>();
  let next = 0;
  for (const name of sorted) {
    let short: string;
    do short = nameAt(next++);
    while (taken.has(short) || uses.has(short));
    names.set(name, short);
  }
  return names;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Returns the name of two letters at a position, or of three behind those. */
function nameAt(position: number): string {
  const rest = Math.floor(position / LETTERS.length);
  const last = LETTERS[position % LETTERS.length] ?? "";
  return (rest < LETTERS.length ? (LETTERS[rest] ?? "") : nameAt(rest - LETTERS.length)) + last;
}
