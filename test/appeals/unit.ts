import { readdirSync } from "node:fs";
import { read } from "../support/source-files.ts";

/** Where an appeal stands: in the story, beside it, or floating over the page. */
const SHAPES = [
  "end",
  "between",
  "aside",
  "modal",
  "bottom",
  "top",
  "corner",
  "frame",
  "shadow",
  "widget",
  "player",
] as const;

/** One of them. */
export type Shape = (typeof SHAPES)[number];

/**
 * Which units are counted together: those that may be looked at while rules are made, the other half, and those
 * written apart from the rules and from the others.
 */
export const SETS = ["shown", "held out", "fresh"] as const;

/** One of them. */
export type UnitSet = (typeof SETS)[number];

/**
 * One appeal or prompt, written as a publisher would: its words in the lines of `markup.ts`, and the names that a
 * real one of its kind carries.
 */
export type Unit = {
  /** File, shape, language and place in the file. */
  id: string;
  row: string;
  shape: Shape;
  language: string;
  kind: string;
  /** A compound selector: the names of the outermost box. */
  names: string;
  lines: string[];
  set: UnitSet;
};

/** Whether a shape lies over the page; the others stand in its flow. */
export const floats = (shape: Shape): boolean => !["end", "between", "aside"].includes(shape);

const isShape = (word: string): word is Shape => SHAPES.some((shape) => shape === word);

/** The units of one file of `test/appeals/units`. */
function unitsIn(row: string): Unit[] {
  const counts = new Map<string, [turn: number, before: number]>();
  const [, ...parts] = `\n${read(`test/appeals/units/${row}.txt`)}`.split("\n== ");
  return parts.map((part, index) => {
    const [head = "", ...lines] = part.split("\n").filter((line) => line.trim());
    const [shape = "", language = "", kind = "", ...names] = head.split(" ");
    if (!isShape(shape)) throw new Error(`${row}: no shape ${shape}`);
    // Every second one of the same shape, language and kind is held out, in turn the first or the second: the first
    // that
    // comes to a writer's mind is the plainest.
    const like = [shape, language, kind].join(" ");
    const [turn, before] = counts.get(like) ?? [counts.size, 0];
    counts.set(like, [turn, before + 1]);
    const id = `${row}-${index + 1}-${shape}-${language}`;
    const half = (turn + before) % 2 === 0 ? "shown" : "held out";
    const set = row.startsWith("fresh-") ? "fresh" : half;
    return { id, row, shape, language, kind, names: names.join(" "), lines, set };
  });
}

/** Every unit, file by file. */
export const UNITS: readonly Unit[] = readdirSync(new URL("units/", import.meta.url))
  .sort()
  .flatMap((name) => unitsIn(name.replace(/\.txt$/, "")));
