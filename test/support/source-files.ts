import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root, with a trailing slash. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** One source file: its path from the root, its text, and the text without comments. */
export type Source = { path: string; text: string; code: string };

/** Every file under a folder of the repository, as paths from the root. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(ROOT, path)).isFile());
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Every TypeScript file under the given folders. */
export function sources(...folders: string[]): Source[] {
  return folders
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = read(path);
      return { path, text, code: text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`\\])\/\/[^\n]*/g, "$1") };
    });
}

/** The modules that a file imports or exports again, statically or not, as written. */
export function importsOf(code: string): string[] {
  const statements =
    /^(?:import|export)\b[^"';]*?\bfrom\s*"([^"\n]+)"|^import\s*"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"/gm;
  return [...code.matchAll(statements)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? "");
}
