import type { ExpectStatic } from "vitest";
import type { PageHandle, View } from "../../../tools/browser/driver.ts";
import { until } from "../../../tools/browser/waiting.ts";
import { kindsOf, putBackAll } from "../overlay-components/receipts.ts";
import { countOf, drawFrames, MARKS, stateOf, waitUntil } from "../views.ts";
import { PATIENCE } from "../visit.ts";
import type { FieldPage, ReaderStep } from "./field-page.ts";

// What the checks below share, as they run in the page.
const EYES = `const all = (selector) => [...document.querySelectorAll(selector)];
const isSeen = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};
const paragraphs = all("[data-body]");`;

const look = (view: View, code: string) => view.evaluate(`(() => { ${EYES}\n${code} })()`);
const strings = (answer: unknown): string[] => (Array.isArray(answer) ? answer.map(String) : []);

/** JavaScript: where the story's first paragraph stands. Whatever scrolls, this changes. */
const PLACE = `document.querySelector("[data-body]").getBoundingClientRect().top`;
/** JavaScript: true once the time is over in which what opens counts as asked for by the reader's last click. */
const CLICK_IS_LONG_AGO = "performance.now() > window.clickedAt + 1_100";
/** In so many frames a page comes to rest, and what is done then is done. */
const FRAMES_TO_REST = 40;

/** Selectors of which something is seen. */
async function seenOf(view: View, selectors: readonly string[]): Promise<string[]> {
  return strings(await look(view, `return ${JSON.stringify(selectors)}.filter((one) => all(one).some(isSeen))`));
}

/** What is wrong with the story's text: paragraphs that are not seen, and what dims or blurs them. */
async function faultsOfText(view: View): Promise<string[]> {
  const faults = await look(
    view,
    `const faults = paragraphs.filter((one) => !isSeen(one)).map((one) => "not seen: " + one.textContent);
for (const paragraph of paragraphs)
  for (let at = paragraph; at; at = at.parentElement) {
    const { filter, opacity } = getComputedStyle(at);
    if (filter !== "none") faults.push(at.localName + " filter " + filter);
    if (opacity < 0.9) faults.push(at.localName + " opacity " + opacity);
  }
return [...new Set(faults)];`,
  );
  return strings(faults);
}

/** What lies in the middle of the window: "the story", or something else's tag. */
async function middleOf(view: View): Promise<string> {
  const middle = await look(
    view,
    `const over = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
const story = document.querySelector("#main, main, article");
return over && (story.contains(over) || over.contains(story)) ? "the story" : String(over?.cloneNode().outerHTML);`,
  );
  return String(middle);
}

/** Those of some expressions that are not true in the page, by what they say. */
async function untrueOf(view: View, is: NonNullable<FieldPage["is"]>): Promise<string[]> {
  const names: string[] = [];
  for (const [name, expression] of Object.entries(is)) if (!(await view.evaluate(expression))) names.push(name);
  return names;
}

/** How many things are hidden in the page; one may be hidden by several of its elements. */
export async function hiddenIn(view: View): Promise<number> {
  const count = `return new Set(all("[data-factbox-removed]").map((one) => one.dataset.factboxRemoved)).size`;
  return Number(await look(view, count));
}

/** Waits until a real turn of the wheel has moved the story; false if none does. */
async function wheelMoves(page: PageHandle): Promise<boolean> {
  const from = Number(await page.evaluate(PLACE));
  await page.wheel(500);
  return page.waitFor(`Math.abs(${PLACE} - ${from}) > 150`, PATIENCE);
}

/** How far a real turn of the wheel to the side moves the page, in CSS pixels. */
async function movesSideways(page: PageHandle): Promise<number> {
  await page.evaluate(
    `void addEventListener("wheel", () => { window.wheelWasTurned = true; }, { once: true, capture: true, passive: true })`,
  );
  await page.wheel(0, 400);
  await waitUntil(page, "window.wheelWasTurned");
  // What scrolls smoothly is on its way by then.
  await drawFrames(page, 12);
  return Number(await page.evaluate("scrollX"));
}

/** How far a page is from being scrolled to a height, in CSS pixels. */
const distanceFrom = async (page: PageHandle, top: number) => Math.abs(Number(await page.evaluate("scrollY")) - top);

/** Scrolls to a height at once, and lets the page do what it does there. */
async function scrollTo(page: PageHandle, top: number): Promise<void> {
  await page.evaluate(`scrollTo({ top: ${top}, behavior: "instant" })`);
  await drawFrames(page, FRAMES_TO_REST);
}

/** Does with a page what the reader does. */
async function takeStep(page: PageHandle, step: ReaderStep): Promise<void> {
  if ("run" in step) await page.evaluate(step.run);
  if ("scrollTo" in step) await scrollTo(page, step.scrollTo);
  if (!("click" in step)) return;
  await page.click(step.click);
  await page.evaluate("window.clickedAt = performance.now()");
}

/** Does what the reader does before, and waits until everything that the page opens late is in its document. */
export async function whenOpened(page: PageHandle, { before = [], gone, stays = [] }: FieldPage): Promise<void> {
  for (const step of before) await takeStep(page, step);
  const parts = JSON.stringify([...gone, ...stays]);
  await waitUntil(page, `${parts}.every((selector) => document.querySelector(selector))`);
  if (before.some((step) => "click" in step)) await waitUntil(page, CLICK_IS_LONG_AGO);
}

/** Holds a page that nobody has cleaned to showing what goes later, and what stays. */
export async function expectUntouched(expect: ExpectStatic, page: PageHandle, { gone, stays = [] }: FieldPage) {
  const parts = [...gone, ...stays];
  expect.soft(await seenOf(page, parts), "seen before it is cleaned").toEqual(parts);
}

/** Waits until a page is cleaned, has done what it does late, and has come to rest. */
async function whenCleaned(page: PageHandle, { gone, late, receipts: [least] }: FieldPage): Promise<void> {
  // What lies unopened in the page is not seen either: it is hidden once it is opened.
  await until(PATIENCE, async () => (await seenOf(page, gone)).length === 0 && (await hiddenIn(page)) >= least);
  if (late) await waitUntil(page, late);
  await drawFrames(page, FRAMES_TO_REST);
}

/** Holds a page that has been cleaned to what must be seen of it. */
export async function expectCleaned(expect: ExpectStatic, page: PageHandle, expected: FieldPage): Promise<void> {
  const { gone, stays = [], place, afterScroll, text, is = {} } = expected;
  await whenCleaned(page, expected);
  if (place !== undefined) expect.soft(await distanceFrom(page, place), "pixels from its place").toBeLessThan(80);
  if (afterScroll) for (const top of [1_000_000, 0]) await scrollTo(page, top);
  expect.soft(await seenOf(page, gone), "still seen").toEqual([]);
  expect.soft(await seenOf(page, stays), "seen of what stays").toEqual(stays);
  expect.soft(await untrueOf(page, is), "not so in the page").toEqual([]);
  if (text) expect.soft(await faultsOfText(page), "the story's text").toEqual([]);
  await expectFree(expect, page, expected);
}

/** Holds a page that has been cleaned to its free story, which the reader can scroll. */
async function expectFree(expect: ExpectStatic, page: PageHandle, { centre, scroll, sideways }: FieldPage) {
  if (centre) expect.soft(await middleOf(page), "in the middle of the window").toBe("the story");
  if (scroll) expect.soft(await wheelMoves(page), "the wheel moves the story").toBe(true);
  if (sideways === false) expect.soft(await movesSideways(page), "the wheel moves the page sideways by").toBe(0);
}

/** Holds the popup of a cleaned page to its receipts, of which each stands for something hidden in the page. */
export async function expectReceipts(
  expect: ExpectStatic,
  { page, popup }: { page: PageHandle; popup: View },
  { receipts: [least, most], kinds, limited }: FieldPage,
): Promise<void> {
  const found = await kindsOf(popup);
  expect.soft(found.length, `receipts (${found})`).toBeGreaterThanOrEqual(least);
  expect.soft(found.length, `receipts (${found})`).toBeLessThanOrEqual(most);
  expect.soft(await hiddenIn(page), "things hidden in the page, by its receipts").toBe(found.length);
  const others = found.filter((kind) => kinds?.every((one) => one !== kind));
  expect.soft(others, "receipts of other kinds").toEqual([]);
  if (limited !== undefined) expect.soft((await stateOf(popup)) === "limited", "said to be limited").toBe(limited);
}

/** Puts everything back by the popup, if something is hidden, and holds the page to showing all of it again. */
export async function expectBack(
  expect: ExpectStatic,
  { page, popup }: { page: PageHandle; popup: View },
  { gone }: FieldPage,
): Promise<void> {
  if ((await countOf(popup, ".receipt")) === 0) return;
  expect.soft(await putBackAll(popup), "everything is put back").toBe(true);
  await until(PATIENCE, async () => (await seenOf(page, gone)).length === gone.length);
  await drawFrames(page, FRAMES_TO_REST);
  expect.soft(await seenOf(page, gone), "seen again").toEqual(gone);
  expect.soft(await countOf(page, MARKS), "marks left in the page").toBe(0);
}
