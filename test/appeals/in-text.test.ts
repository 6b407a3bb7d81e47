import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { labelOf } from "../../utils/clean/reasons.ts";
import { clutterFindings } from "../../utils/pipeline/clutter.ts";
import { knownMisses } from "../support/known-misses.ts";
import { missesOf, type Outcome, tally, WANTED } from "./tally.ts";
import { floats, SETS, UNITS } from "./unit.ts";
import { type Naming, unitPages } from "./unit-pages.ts";

const inText = UNITS.filter(({ shape }) => !floats(shape));
const words = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/**
 * Returns what remains of each unit on a cleaned copy of its page, the lost words of the story, and the reasons
 * given.
 */
function read(naming: Naming): { outcomes: Outcome[]; lost: string[]; reasons: Set<string> } {
  const reasons = new Set<string>();
  const outcomes: Outcome[] = [];
  const lost: string[] = [];
  for (const { units, html, path } of unitPages(inText, naming)) {
    const { document } = new JSDOM(html).window;
    const kept = [...document.querySelectorAll("[data-story], [data-stays]")];
    for (const finding of clutterFindings(document)) {
      reasons.add(labelOf(finding).reason);
      finding.element.remove();
    }
    lost.push(...kept.filter((block) => !block.isConnected).map((block) => `${path}: ${words(block)}`));
    for (const unit of units) {
      const gold = document.querySelector(`[data-gold="${unit.id}"]`);
      const left = gold ? words(gold) || (gold.querySelector("iframe") ? "[iframe]" : "") : "";
      outcomes.push({ unit, naming, found: left === "", left });
    }
  }
  return { outcomes, lost, reasons };
}

const own = read("own");
const hashed = read("hashed");

test.each(SETS)("of the appeals that stand in a text and are %s, nearly all are found by meaning", (set) => {
  const { rate, said } = tally([...own.outcomes, ...hashed.outcomes], set);
  expect(rate, said).toBeGreaterThanOrEqual(WANTED);
});

test("exactly the appeals in a text are missed that are known to be", () => {
  expect(missesOf([...own.outcomes, ...hashed.outcomes])).toEqual(
    knownMisses("test/appeals/known-misses.txt", "in a text"),
  );
});

test("both rules for clutter in a text give their reasons", () => {
  expect([...own.reasons].sort()).toEqual(["reasonDonationInText", "reasonNewsletterInText"]);
  expect([...hashed.reasons].sort()).toEqual(["reasonDonationInText", "reasonNewsletterInText"]);
});

test("nothing of the stories around them is lost, nor of what stands beside them", () => {
  expect([...own.lost, ...hashed.lost]).toEqual([]);
});
