import { expect } from "vitest";
import { REASONS, type ReasonKey } from "../../../utils/clean/reasons.ts";
import { faultsOn, outcomesOn } from "../../appeals/judge.ts";
import { startVisits, type Visit, type Visitor } from "../../appeals/live.ts";
import { NO_WALLS } from "../../appeals/no-walls.ts";
import { appealBelow, pageOfStory, STORIES } from "../../appeals/story-pages.ts";
import { missesOf, type Outcome, tally, WANTED } from "../../appeals/tally.ts";
import { floats, SETS, UNITS } from "../../appeals/unit.ts";
import { unitPages } from "../../appeals/unit-pages.ts";
import { wallPage } from "../../appeals/wall-pages.ts";
import { WALLS } from "../../appeals/walls.ts";
import { knownMisses } from "../../support/known-misses.ts";
import { test } from "../stage.ts";
import { stateOf, waitUntil } from "../views.ts";
import { openPopup } from "../visit.ts";

/**
 * Minimum share of prompts for apps, messages, surveys and the like that have to be found: of some eight in each
 * half, one may be missed.
 */
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

const LISTED = "test/appeals/known-misses.txt";
const missed = new Set(knownMisses(LISTED, "floating"));
const asOutcome = (page: (typeof appeals)[number]): Outcome[] =>
  page.units.map((unit) => ({ unit, naming: page.naming, found: false, left: "" }));

/**
 * The pages on which something is to be left: their walls, what only looks like one, and the units that are missed
 * as is known.
 */
const withRest = new Set([
  ...walls.map(({ path }) => path),
  ...appeals.filter((page) => missesOf(asOutcome(page)).some((name) => missed.has(name))).map(({ path }) => path),
]);

let visitor: Visitor;
let visits: Map<string, Visit>;

test.beforeAll(async ({ chromium }) => {
  visitor = await startVisits(chromium, [...appeals, ...stories, ...walls], (path) => withRest.has(path));
  visits = new Map((await visitor.visitAll()).map((visit) => [visit.path, visit]));
}, 300_000);

test.afterAll(() => visitor?.end());

function visitTo(path: string): Visit {
  const visit = visits.get(path);
  if (!visit) throw new Error(`${path} was not visited`);
  return visit;
}

const outcomes = () => appeals.flatMap((page) => outcomesOn(page, visitTo(page.path)));

test.for(SETS)("of the appeals over a page that are %s, nearly all are gone", (set) => {
  const asking = outcomes().filter(({ unit }) => unit.kind !== "promotion");
  const { rate, said } = tally(asking, set);
  expect(rate, said).toBeGreaterThanOrEqual(WANTED);
});

test.for(["shown", "held out"] as const)("of the other prompts that were %s, nearly all are gone", (half) => {
  const others = outcomes().filter(({ unit }) => unit.kind === "promotion");
  const { rate, said } = tally(others, half);
  expect(rate, said).toBeGreaterThanOrEqual(OTHERS_WANTED);
});

test("exactly the prompts over a page are missed that are known to be", () => {
  expect(missesOf(outcomes())).toEqual([...missed]);
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

test("real appeals below such stories go, but for those that are known to stay", () => {
  const outcomes = stories.flatMap(({ path, appeal }) => {
    const left = visitTo(path)
      .left.map(({ words }) => words)
      .join(" ");
    return appeal ? [{ unit: appeal, naming: "hashed" as const, found: left === "", left }] : [];
  });
  const { rate, said } = tally(outcomes, "shown");
  expect(rate, said).toBeGreaterThanOrEqual(WANTED);
  expect(missesOf(outcomes)).toEqual(knownMisses(LISTED, "below a story, in Chromium"));
});

test.for(walls.filter(({ wall }) => wall.limits))(
  "the wall of $wall.name is left as it is, and said to be one",
  ({ wall, path, held }) => {
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

test.for(walls.filter(({ wall }) => !wall.limits))("$wall.name is no wall", ({ wall, path }) => {
  const { state, lost, left, locked } = visitTo(path);
  expect({ state, lost, locked }).toEqual({ state: "article", lost: [], locked: false });
  if (wall.goes !== undefined) expect(left.length === 0).toBe(wall.goes);
});

test("the popup says that the publisher limits access, also where the wall came late", async ({ chromium }) => {
  const late = walls.filter(({ wall }) => wall.late);
  expect(late.length).toBeGreaterThan(0);
  for (const { path } of late) {
    const page = await chromium.open(visitor.address(path));
    await waitUntil(page, "document.body.dataset.late !== 'coming'");
    const popup = await openPopup(chromium, page);
    await expect.poll(() => stateOf(popup)).toBe("limited");
    await popup.close();
    await page.close();
  }
});

/** Reasons that no page here gives, and the tests that have pages for them. */
const GIVEN_ELSEWHERE: Partial<Record<ReasonKey, string>> = {
  reasonConsent: "components-on-allowed-site.test.ts",
  reasonNewsletterInText: "test/appeals/in-text.test.ts",
  reasonPromotion: "components-on-allowed-site.test.ts",
};

test("every reason for hiding something is given on some page", () => {
  const given = new Set([...visits.values()].flatMap(({ receipts }) => receipts.map(({ reason }) => reason)));
  expect(REASONS.filter((reason) => !given.has(reason))).toEqual(Object.keys(GIVEN_ELSEWHERE));
});
