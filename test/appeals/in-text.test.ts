import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { type Outcome, tally, WANTED } from "./tally.ts";
import { floats, SETS, UNITS } from "./unit.ts";
import { type Naming, unitPages } from "./unit-pages.ts";

const inText = UNITS.filter(({ shape }) => !floats(shape));
const words = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** Returns the words of each unit that remain on a cleaned copy of its page, and the lost words of the story. */
function read(naming: Naming): { outcomes: Outcome[]; lost: string[] } {
  const outcomes: Outcome[] = [];
  const lost: string[] = [];
  for (const { units, html, path } of unitPages(inText, naming)) {
    const { document } = new JSDOM(html).window;
    const kept = [...document.querySelectorAll("[data-story], [data-stays]")];
    for (const element of findClutter(document)) element.remove();
    lost.push(...kept.filter((block) => !block.isConnected).map((block) => `${path}: ${words(block)}`));
    for (const unit of units) {
      const gold = document.querySelector(`[data-gold="${unit.id}"]`);
      const left = gold ? words(gold) || (gold.querySelector("iframe") ? "[iframe]" : "") : "";
      outcomes.push({ unit, naming, found: left === "", left });
    }
  }
  return { outcomes, lost };
}

const own = read("own");
const hashed = read("hashed");

test.each(SETS)("of the appeals that stand in a text and are %s, nearly all are found by meaning", (set) => {
  const { rate, said } = tally([...own.outcomes, ...hashed.outcomes], set);
  expect(rate, said).toBeGreaterThanOrEqual(WANTED);
});

test("nothing of the stories around them is lost, nor of what stands beside them", () => {
  expect([...own.lost, ...hashed.lost]).toEqual([]);
});
