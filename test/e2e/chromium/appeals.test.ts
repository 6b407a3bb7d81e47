import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOn, outcomesOn } from "../appeals/judge.ts";
import { startVisits, type Visit, type Visitor } from "../appeals/live.ts";
import { NO_WALLS } from "../appeals/no-walls.ts";
import { appealBelow, pageOfStory, STORIES } from "../appeals/story-pages.ts";
import { tally, WANTED } from "../appeals/tally.ts";
import { floats, SETS, UNITS } from "../appeals/unit.ts";
import { unitPages } from "../appeals/unit-pages.ts";
import { wallPage } from "../appeals/wall-pages.ts";
import { WALLS } from "../appeals/walls.ts";
import { openPopup, stateOf } from "./setup.ts";

/** The share of prompts for apps, messages, surveys and the like that have to be found: of some eight in each half, one may be missed. */
const OTHERS_WANTED = 0.85;

const appeals = unitPages(
  UNITS.filter(({ shape }) => floats(shape)),
  "hashed",
);
// Every second one has a real appeal below it.
const stories = STORIES.map((name, index) =>
  index % 2 ? pageOfStory(name, "hashed", appealBelow(name)) : pageOfStory(name, "own", null),
);
const walls = [...WALLS, ...NO_WALLS].map((wall) => ({ wall, ...wallPage(wall, "hashed") }));

describe("in Chromium, on an allowed site", () => {
  let visitor: Visitor;
  let visits: Map<string, Visit>;
  const visitTo = (path: string): Visit => {
    const visit = visits.get(path);
    if (!visit) throw new Error(`${path} was not visited`);
    return visit;
  };

  beforeAll(async () => {
    visitor = await startVisits([...appeals, ...stories, ...walls]);
    visits = new Map((await visitor.visitAll()).map((visit) => [visit.path, visit]));
  }, 300_000);

  afterAll(() => visitor?.end());

  const outcomes = () => appeals.flatMap((page) => outcomesOn(page, visitTo(page.path)));

  test.each(SETS)("of the appeals over a page that are %s, nearly all are gone", (set) => {
    const asking = outcomes().filter(({ unit }) => unit.kind !== "promotion");
    const { rate, said } = tally(asking, set);
    expect(rate, said).toBeGreaterThanOrEqual(WANTED);
  });

  test.each(["shown", "held out"] as const)("of the other prompts that were %s, nearly all are gone", (half) => {
    const others = outcomes().filter(({ unit }) => unit.kind === "promotion");
    const { rate, said } = tally(others, half);
    expect(rate, said).toBeGreaterThanOrEqual(OTHERS_WANTED);
  });

  test("the pages under them are whole, and the receipts say what went", () => {
    expect(appeals.flatMap((page) => faultsOn(page, visitTo(page.path)))).toEqual([]);
  });

  test("stories about appeals stay to their last word", () => {
    const faults = stories.flatMap(({ path, appeal }) => {
      const { lost, receipts, state } = visitTo(path);
      const told = receipts.length > (appeal ? 1 : 0) ? receipts.map(({ words }) => words) : [];
      return [...lost, ...told, ...(state === "article" ? [] : [state])].map((words) => `${path}: ${words}`);
    });
    expect(faults).toEqual([]);
  });

  test("real appeals below such stories go", () => {
    const outcomes = stories.flatMap(({ path, appeal }) => {
      const left = visitTo(path)
        .left.map(({ words }) => words)
        .join(" ");
      return appeal ? [{ unit: appeal, naming: "hashed" as const, found: left === "", left }] : [];
    });
    const { rate, said } = tally(outcomes, "shown");
    expect(rate, said).toBeGreaterThanOrEqual(WANTED);
  });

  test.each(walls.filter(({ wall }) => wall.limits))(
    "the wall of $wall.name is left as it is, and said to be one",
    async ({ wall, path, held }) => {
      const { state, left, lost, locked, receipts } = visitTo(path);
      expect({ state, receipts, lost, locked }).toEqual({
        state: "limited",
        receipts: [],
        lost: [],
        locked: wall.shape === "modal",
      });
      expect(left.map(({ id }) => id).sort()).toEqual(held);
    },
  );

  test.each(walls.filter(({ wall }) => !wall.limits))("$wall.name is no wall", ({ wall, path }) => {
    const { state, lost, left, locked } = visitTo(path);
    expect({ state, lost, locked }).toEqual({ state: "article", lost: [], locked: false });
    if (wall.goes !== undefined) expect(left.length === 0).toBe(wall.goes);
  });

  test("the popup says that the publisher limits access, also where the wall came late", async () => {
    for (const { path } of walls.filter(({ wall }) => wall.late)) {
      const page = await visitor.stage.driver.open(visitor.address(path));
      await page.waitFor("document.body.dataset.late !== 'coming'", 10_000);
      const popup = await openPopup(visitor.stage.driver, page);
      expect(await stateOf(popup)).toBe("limited");
      await popup.close();
      await page.close();
    }
  });
});
