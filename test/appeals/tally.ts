import type { Unit } from "./unit.ts";
import type { Naming } from "./unit-pages.ts";

/** Whether one unit was found, under which names, and what was left of it. */
export type Outcome = { unit: Unit; naming: Naming; found: boolean; left: string };

/** The share of units that have to be found, of each half. */
export const WANTED = 0.95;

/** How many of a half were found, with the missed ones: those of the held-out half are counted and no more, so that no rule is made after them. */
export function tally(
  outcomes: readonly Outcome[],
  half: "shown" | "held out",
): { of: number; rate: number; said: string } {
  const ours = outcomes.filter(({ unit }) => unit.shown === (half === "shown"));
  const missed = ours.filter(({ found }) => !found);
  const names =
    half === "shown" ? missed.map(({ unit, naming, left }) => `\n  ${naming} ${unit.id}: ${left.slice(0, 80)}`) : [];
  const rate = ours.length ? 1 - missed.length / ours.length : 1;
  return {
    of: ours.length,
    rate,
    said: `${half}: ${ours.length - missed.length} of ${ours.length} found${names.join("")}`,
  };
}
