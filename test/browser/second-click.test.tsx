// @vitest-environment happy-dom
import "./extension.ts";

import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { settle } from "../components/popup-stage.tsx";
import { article } from "../support/invented-texts.ts";
import { breakStorage, extension, tabOf } from "./extension.ts";
import type { FakePage } from "./fake-page.ts";
import { clearPopupApp, click, closePopup, openPopup, stagePopupApp } from "./popup-app-stage.tsx";

let root: HTMLElement;
let page: FakePage;

beforeEach(() => {
  ({ root, page } = stagePopupApp());
});

afterEach(clearPopupApp);

/** Closes the popup and clicks the toolbar button again. */
async function clickAgain(): Promise<void> {
  await settle();
  closePopup();
  page.commands = [];
  await openPopup();
  await settle();
}

const buttons = () => [...root.querySelectorAll<HTMLButtonElement>(".receipt button")].map(({ disabled }) => disabled);

test("a second click on the same page reads nothing, cleans the page again, and shows what was put back", async () => {
  await openPopup();
  await click(".receipt button");
  page.change({ removals: [] });
  await clickAgain();
  expect(page.readings).toBe(1);
  expect(page.commands).toEqual([{ type: "look" }, { type: "clean" }]);
  expect(root.querySelector("h1")?.textContent).toBe(article.title);
  expect(root.querySelector("#tab-quotes")).not.toBeNull();
  expect(buttons()).toEqual([true]);
});

test.each<[string, () => unknown]>([
  ["whose text has changed", () => page.change({ fingerprint: "another" })],
  ["that is no longer watched", () => page.change({ fingerprint: "" })],
  ["that was left as it is", () => page.change({ notices: ["noteNever"] })],
  ["whose reading was damaged", () => fakeBrowser.storage.session.set({ "tab:7": { fingerprint: "as it was" } })],
  ["in a browser without its memory", () => breakStorage("session", "get", "gone")],
])("a second click on a page %s reads it anew", async (name, change) => {
  if (name === "that was left as it is") change();
  await openPopup();
  await settle();
  await change();
  await clickAgain();
  expect(page.readings).toBe(2);
  expect(root.querySelector("h1")?.textContent).toBe(article.title);
});

test("a page that turns out to have changed while it is cleaned again is read anew", async () => {
  await openPopup();
  await settle();
  closePopup();
  const answer = extension.executeScript.getMockImplementation();
  extension.executeScript.mockImplementation(async (call) => {
    if (call.args?.[0]?.type === "clean") page.change({ fingerprint: "with a wall" });
    return answer?.(call);
  });
  await openPopup();
  await vi.waitFor(() => expect(page.readings).toBe(2));
});

test("a reading that finds no room is made again by the next click", async () => {
  breakStorage("session", "set", "Session storage quota bytes exceeded.");
  await openPopup();
  expect(root.querySelector("main")?.dataset.state).toBe("facts");
  await clickAgain();
  expect(page.readings).toBe(2);
});

test("says that the page of a kept reading is left, and takes it back where it returns", async () => {
  await openPopup();
  await clickAgain();
  const shown = extension.executeScript.getMockImplementation() ?? vi.fn();
  const changeTo = async (run: typeof shown, words: string) => {
    extension.executeScript.mockImplementation(run);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: "loading" }, tabOf(7));
    const notes = () => root.querySelector(".notes")?.textContent;
    await vi.waitFor(() => act(async () => expect(notes()).toBe(words)), { timeout: 5_000 });
  };
  const words = "The page has changed since it was read. Close this window and click the button again.";
  await changeTo(async () => [{ result: 2_000 }], words);
  await changeTo(shown, "");
  await changeTo(async () => Promise.reject(new Error("Cannot access contents of the page")), words);
  closePopup();
  expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(false);
});
