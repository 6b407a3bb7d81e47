import type { ExpectStatic } from "vitest";
import messages from "../../../public/_locales/en/messages.json" with { type: "json" };
import type { PageHandle, View } from "../../../tools/browser/driver.ts";
import { until } from "../../../tools/browser/waiting.ts";
import type { ReasonKey } from "../../../utils/clean/reasons.ts";
import type { RemovalKind } from "../../../utils/types.ts";
import { waitUntil, wordsAt } from "../views.ts";
import { PATIENCE } from "../visit.ts";
import { STORIES } from "./article.ts";
import type { Component } from "./component.ts";
import {
  comeToRest,
  faultsOfStory,
  isLocked,
  isShown,
  keyMoves,
  markupOf,
  middleOf,
  paragraphsOf,
  partsSeen,
  scrollOf,
  wheelIsIdle,
  wheelMoves,
} from "./looking.ts";
import { kindsOf, putBackEach } from "./receipts.ts";
import type { Words } from "./words.ts";

/** How a page is when nobody hides anything: its markup and its scroll. */
export type Untouched = { markup: unknown; scroll: unknown };

/**
 * Returns how a page is with its component open, where nobody hides it; one that is not open as described is a fault
 * of the test.
 */
export async function untouched(expect: ExpectStatic, page: PageHandle, component: Component): Promise<Untouched> {
  expect(await isShown(page, component)).toBe(true);
  await comeToRest(page);
  expect((await middleOf(page)) !== "the article").toBe(component.covers);
  expect(await isLocked(page)).toBe(component.locks);
  return { markup: await markupOf(page, component), scroll: await scrollOf(page) };
}

/** Waits until a page's component has opened, and has done all that it does then. */
export async function whenOpened(page: PageHandle): Promise<void> {
  await waitUntil(page, "window.openedAt !== undefined");
  await comeToRest(page);
}

/** Holds a page to what it must look like once its component is gone. */
export async function expectGone(expect: ExpectStatic, page: PageHandle, component: Component, words: Words) {
  await until(PATIENCE, async () => (await partsSeen(page, component)).length === 0);
  expect.soft(await partsSeen(page, component), "still seen").toEqual([]);
  expect.soft(await middleOf(page), "over the middle of the page").toBe("the article");
  expect.soft(await wheelMoves(page), "the wheel moves the page").toBe(true);
  expect.soft(await keyMoves(page), "Page Down moves the page").toBe(true);
  expect.soft(await faultsOfStory(page), "the story").toEqual([]);
  expect.soft(await paragraphsOf(page), "the story's paragraphs").toEqual(STORIES[words.language].paragraphs);
}

/** Holds the popup of a cleaned page to its one receipt, and to the sentence for its reason if one is given. */
export async function expectReceipt(
  expect: ExpectStatic,
  popup: View,
  { kind, reason }: { kind: RemovalKind; reason?: ReasonKey },
) {
  expect.soft(await kindsOf(popup), "receipts").toEqual([kind]);
  if (reason) expect.soft(await wordsAt(popup, ".receipt .reason"), "the reason").toBe(messages[reason].message);
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
  await until(PATIENCE, async () => JSON.stringify(await markupOf(page, component)) === JSON.stringify(markup));
  expect.soft(await markupOf(page, component), "markup after it was put back").toEqual(markup);
  expect.soft(await scrollOf(page), "scroll after it was put back").toEqual(scroll);
  if (component.locks) expect.soft(await wheelIsIdle(page), "the wheel moves the page again").toBe(true);
}
