import { createHash } from "node:crypto";
import type { Unit, UnitSet } from "./unit.ts";
import type { Naming } from "./unit-pages.ts";

/** Whether one unit was found, under which names, and what was left of it. */
export type Outcome = { unit: Unit; naming: Naming; found: boolean; left: string };

/** Minimum share of the units of each set that have to be found. */
export const WANTED = 0.95;

/**
 * Counts how many of a set were found. Only of the shown half the missed ones are named; the others are counted, so
 * that
 * no rule is made after them. A set without units is a fault of the test.
 */
export function tally(outcomes: readonly Outcome[], set: UnitSet): { of: number; rate: number; said: string } {
  const ours = outcomes.filter(({ unit }) => unit.set === set);
  if (!ours.length) throw new Error(`there are no units that are ${set}`);
  const missed = ours.filter(({ found }) => !found);
  const more = { shown: named(missed), "held out": "", fresh: counted(ours) }[set];
  return { of: ours.length, rate: 1 - missed.length / ours.length, said: `${set}: ${share(ours)} found${more}` };
}

/**
 * Names the units that were missed, as `known-misses.ts` lists them: set, names, and the unit's identifier, or its hash
 * where the unit is not to be looked at.
 */
export function missesOf(outcomes: readonly Outcome[]): string[] {
  if (!outcomes.length) throw new Error("there are no units");
  return outcomes
    .filter(({ found }) => !found)
    .map(({ unit, naming }) => `${unit.set}, ${naming}: ${unit.set === "shown" ? unit.id : hashOf(unit.id)}`)
    .sort();
}

const hashOf = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 12);

const share = (outcomes: readonly Outcome[]): string =>
  `${outcomes.filter(({ found }) => found).length} of ${outcomes.length}`;

const named = (missed: readonly Outcome[]): string =>
  missed.map(({ unit, naming, left }) => `\n  ${naming} ${unit.id}: ${left.slice(0, 80)}`).join("");

/** How many were found of each kind, shape and language. */
function counted(outcomes: readonly Outcome[]): string {
  const traits = ["kind", "shape", "language"] as const;
  return traits
    .map((trait) => {
      const groups = Map.groupBy(outcomes, ({ unit }) => unit[trait]);
      return `\n  ${[...groups].map(([name, group]) => `${name} ${share(group)}`).join(", ")}`;
    })
    .join("");
}
