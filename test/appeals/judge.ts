import type { Visit } from "./live.ts";
import type { Outcome } from "./tally.ts";
import type { UnitPage } from "./unit-pages.ts";

/** Which of a page's units are out of sight; a page that still cannot be scrolled is not freed of its modal. */
export function outcomesOn({ units, naming }: UnitPage, { left, locked }: Visit): Outcome[] {
  return units.map((unit) => {
    const parts = left.filter(({ id }) => id === unit.id).map(({ words }) => words);
    const rest = parts.reverse().join(" ") || (locked ? "(the scroll is locked)" : "");
    return { unit, naming, found: rest === "", left: rest };
  });
}

/**
 * What is wrong on a page beside a unit that is still there: blocks of the story that went with it, and receipts of
 * another kind; a fresh unit is not named.
 */
export function faultsOn({ units, path }: UnitPage, { lost, receipts, state }: Visit): string[] {
  const kinds = new Set(units.map(({ kind }) => kind));
  const fresh = units.some(({ set }) => set === "fresh");
  const page = fresh ? `a page of fresh ${[...kinds].join(" and ")}` : path;
  const named = receipts.filter(({ words }) => words.trim());
  return [
    ...(state === "article" ? [] : [`${page} is said to be ${state}`]),
    ...lost.map((words) => `${page} lost: ${words}`),
    ...named
      .filter(({ kind }) => !fits(kind, kinds))
      .map(({ kind, words }) => `${page}: a receipt for ${kind}${fresh ? "" : `: ${words.slice(0, 60)}`}`),
  ];
}

/**
 * Whether a receipt's kind is one of those on the page; a prompt that is neither an appeal nor a newsletter may be
 * called in several ways, and what is only known to have opened by itself says no more.
 */
function fits(kind: string, kinds: ReadonlySet<string>): boolean {
  return (
    kinds.has(kind) ||
    kind === "other" ||
    (kinds.has("promotion") && !["donation", "newsletter", "consent", "registration"].includes(kind))
  );
}
