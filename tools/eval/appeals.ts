import { faultsOn, outcomesOn } from "../../test/appeals/judge.ts";
import { startVisits } from "../../test/appeals/live.ts";
import { tally } from "../../test/appeals/tally.ts";
import { SETS, UNITS } from "../../test/appeals/unit.ts";
import { type Naming, unitPages } from "../../test/appeals/unit-pages.ts";
import { BUILDS } from "../../test/e2e/builds.ts";
import type { CommandArguments } from "../bench/commands.ts";
import { startChromium } from "../browser/chromium.ts";
import { findBrowser } from "../browser/find.ts";

const NAMINGS: readonly Naming[] = ["own", "hashed"];

/**
 * Opens the hand-built appeals in Chromium on an allowed site and prints how many are hidden.
 * Arguments narrow it to one naming, or to units by the beginning of their identifier.
 */
export async function evaluateAppeals({ positionals: words }: CommandArguments): Promise<number> {
  const chosen = NAMINGS.filter((naming) => words.includes(naming));
  const starts = words.filter((word) => !NAMINGS.some((naming) => naming === word));
  const units = UNITS.filter(({ id }) => !starts.length || starts.some((start) => id.startsWith(start)));
  const pages = (chosen.length ? chosen : NAMINGS).flatMap((naming) => unitPages(units, naming));
  const started = performance.now();
  const found = findBrowser("chromium");
  if (!found.ok) throw new Error(found.error);
  const chromium = await startChromium({ program: found.path, extension: BUILDS.allowed, headless: true });
  const visitor = await startVisits(chromium, pages, () => true);
  try {
    const visits = new Map((await visitor.visitAll()).map((visit) => [visit.path, visit]));
    const judged = pages.flatMap((page) => {
      const visit = visits.get(page.path);
      return visit ? [{ outcomes: outcomesOn(page, visit), faults: faultsOn(page, visit) }] : [];
    });
    const outcomes = judged.flatMap(({ outcomes }) => outcomes);
    for (const naming of NAMINGS)
      for (const set of SETS) {
        const selected = outcomes.filter((outcome) => outcome.naming === naming && outcome.unit.set === set);
        if (selected.length) console.log(`${naming} names, ${tally(selected, set).said}`);
      }
    for (const { faults } of judged) for (const fault of faults) console.log(fault);
  } finally {
    await visitor.end();
    await chromium.close();
  }
  console.log(`${pages.length} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}
