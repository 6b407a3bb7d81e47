import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/source-files.ts";

// Written by the trainer: the model has one tree a line, and the features have the order that the trees refer to.
const GENERATED = ["utils/article/content/model-features.json", "utils/article/content/model.json"];

const files = readdirSync(join(ROOT, "utils"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .map((path) => join("utils", path))
  .filter((path) => !GENERATED.includes(path));

/** Paths of the lists in a data file that are unsorted or name an entry twice; keys of objects count as a list. */
function faultyLists(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value) && value.every((entry) => typeof entry === "string");
  const entries: string[] = isList ? value : Array.isArray(value) ? [] : Object.keys(value);
  const sorted = [...new Set(entries)].sort();
  const fault = entries.length === sorted.length && entries.every((entry, index) => entry === sorted[index]);
  return [
    ...(fault ? [] : [path]),
    ...Object.entries(value).flatMap(([key, inner]) => faultyLists(inner, `${path}.${key}`)),
  ];
}

test("there are data files to check", () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)("%s", (path) => {
  const text = readFileSync(join(ROOT, path), "utf8");

  test("holds one entry a line", () => {
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  // The model's numbers have their own order; only lists of words are sorted.
  test("holds sorted lists without duplicates", () => {
    expect(faultyLists(JSON.parse(text), path)).toEqual([]);
  });
});
