import type { Unit, UnitSet } from "./unit.ts";
import type { Naming } from "./unit-pages.ts";

/** Whether one unit was found, under which names, and what was left of it. */
export type Outcome = { unit: Unit; naming: Naming; found: boolean; left: string };

/** The share of units that have to be found, of each set. */
export const WANTED = 0.95;

/** How many of a set were found. Only of the shown half the missed ones are named; the others are counted, so that no rule is made after them. */
export function tally(outcomes: readonly Outcome[], set: UnitSet): { of: number; rate: number; said: string } {
  const ours = outcomes.filter(({ unit }) => unit.set === set);
  const missed = ours.filter(({ found }) => !found);
  const more = { shown: named(missed), "held out": "", fresh: counted(ours) }[set];
  const rate = ours.length ? 1 - missed.length / ours.length : 1;
  return { of: ours.length, rate, said: `${set}: ${share(ours)} found${more}` };
}

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
