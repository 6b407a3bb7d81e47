import { join, normalize } from "node:path";
import { expect, test } from "vitest";
import { importsOf, sources } from "../support/source-files.ts";

const files = sources("utils/browser");
const contexts = { background: "background", content: "content scripts", pages: "extension pages" };

test("every file says in which context of the extension it runs", () => {
  expect(files.length).toBeGreaterThan(10);
  for (const { path, text } of files) expect(text, path).toMatch(/^\/\/ Context: /);
  for (const [folder, context] of Object.entries(contexts)) {
    const inside = files.filter(({ path }) => path.startsWith(`utils/browser/${folder}/`));
    expect(inside.length).toBeGreaterThan(1);
    for (const { path, text } of inside) expect(text.split(/[.,\n]/)[0], path).toBe(`// Context: ${context}`);
  }
});

test("no file imports one of another context", () => {
  const folderOf = (path: string) => Object.keys(contexts).find((name) => path.startsWith(`utils/browser/${name}/`));
  const strays = files.flatMap(({ path, code }) =>
    importsOf(code)
      .map((module) => normalize(join(path, "..", module)))
      .filter((module) => folderOf(module) && folderOf(module) !== folderOf(path))
      .map((module) => `${path} -> ${module}`),
  );
  expect(strays).toEqual([]);
});
