import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOn, outcomesOn } from "../appeals/judge.ts";
import { startVisits, type Visit, type Visitor } from "../appeals/live.ts";
import { NO_WALLS } from "../appeals/no-walls.ts";
import { appealBelow, pageOfStory, STORIES } from "../appeals/story-pages.ts";
import { tally, WANTED } from "../appeals/tally.ts";
import { floats, UNITS } from "../appeals/unit.ts";
import { unitPages } from "../appeals/unit-pages.ts";
import { wallPage } from "../appeals/wall-pages.ts";
import { WALLS } from "../appeals/walls.ts";
import { openPopup, stateOf } from "./setup.ts";

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
  });

  afterAll(() => visitor?.end());

  test.each(["shown", "held out"] as const)(
    "of the appeals and prompts over a page that were %s, nearly all are gone",
    (half) => {
      const { rate, said } = tally(
        appeals.flatMap((page) => outcomesOn(page, visitTo(page.path))),
        half,
      );
      expect(rate, said).toBeGreaterThanOrEqual(WANTED);
    },
  );

  test("the pages under them are whole, and the receipts say what went", () => {
    expect(appeals.flatMap((page) => faultsOn(page, visitTo(page.path)))).toEqual([]);
  });

  test("stories about appeals stay to their last word, and a real appeal below them goes", () => {
    const faults = stories.flatMap(({ path, appeal }) => {
      const { lost, left, receipts, state } = visitTo(path);
      const told =
        state === "article" && receipts.length === (appeal ? 1 : 0) ? [] : [`${state}, ${receipts.length} receipts`];
      return [...lost, ...left.map(({ words }) => words), ...told].map((words) => `${path}: ${words}`);
    });
    expect(faults).toEqual([]);
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
