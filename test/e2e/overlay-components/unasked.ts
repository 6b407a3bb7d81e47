import type { ExpectStatic } from "vitest";
import type { PageHandle, View } from "../../../tools/browser/driver.ts";
import { until } from "../../../tools/browser/waiting.ts";
import { STORIES } from "./article.ts";
import type { Component } from "./component.ts";
import {
  faultsOfStory,
  isAtRest,
  isLocked,
  isShown,
  keyMoves,
  markupOf,
  middleOf,
  paragraphsOf,
  partsSeen,
  scrollOf,
  wheelMoves,
} from "./looking.ts";
import { kindsOf, putBackEach } from "./receipts.ts";
import type { Words } from "./words.ts";

/** How a page is when nobody hides anything: its markup and its scroll. */
export type Untouched = { markup: unknown; scroll: unknown };

// How long the slowest component takes from its opening to its last change, in ms.
const SETTLED = 700;
// What is true costs nothing of this.
const SOON = 3_000;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** How a page is with its component open, where nobody hides it; a component that is not open as described is a fault of the test. */
export async function untouched(expect: ExpectStatic, page: PageHandle, component: Component): Promise<Untouched> {
  expect(await isShown(page, component)).toBe(true);
  await wait(SETTLED);
  expect(await isAtRest(page)).toBe(true);
  expect((await middleOf(page)) !== "the article").toBe(component.covers);
  expect(await isLocked(page)).toBe(component.locks);
  return { markup: await markupOf(page, component), scroll: await scrollOf(page) };
}

/** Waits until a page's component has opened and has had the time to be seen. */
export async function whenOpened(expect: ExpectStatic, page: PageHandle): Promise<void> {
  expect(await page.waitFor("window.wasOpened", 10_000)).toBe(true);
  await wait(SETTLED);
}

/** Holds a page to what it must look like once its component is gone. */
export async function expectGone(expect: ExpectStatic, page: PageHandle, component: Component, words: Words) {
  await until(SOON, async () => (await partsSeen(page, component)).length === 0);
  expect.soft(await partsSeen(page, component), "still seen").toEqual([]);
  expect.soft(await middleOf(page), "over the middle of the page").toBe("the article");
  expect.soft(await wheelMoves(page, SOON), "the wheel moves the page").toBe(true);
  expect.soft(await keyMoves(page, SOON), "Page Down moves the page").toBe(true);
  expect.soft(await faultsOfStory(page), "the story").toEqual([]);
  expect.soft(await paragraphsOf(page), "the story's paragraphs").toEqual(STORIES[words.language].paragraphs);
}

/** Holds the popup of a cleaned page to its one receipt. */
export async function expectReceipt(expect: ExpectStatic, popup: View, kind: string) {
  expect.soft(await kindsOf(popup), "receipts").toEqual([kind]);
}

/** Presses "Put back" in the popup and holds the page to how it is when nobody hides anything. */
export async function expectBack(
  expect: ExpectStatic,
  { page, popup }: { page: PageHandle; popup: View },
  component: Component,
  { markup, scroll }: Untouched,
) {
  expect.soft(await putBackEach(popup), "everything is put back").toBe(true);
  expect.soft(await isShown(page, component), "seen again").toBe(true);
  // What moves in anew has its last change at the end of it.
  await until(SOON, async () => JSON.stringify(await markupOf(page, component)) === JSON.stringify(markup));
  expect.soft(await markupOf(page, component), "markup after it was put back").toEqual(markup);
  expect.soft(await scrollOf(page), "scroll after it was put back").toEqual(scroll);
  if (component.locks) expect.soft(await wheelMoves(page, 200), "the wheel moves the page again").toBe(false);
}
