// @vitest-environment happy-dom
import "./extension.ts";

import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settle } from "../components/popup-stage.tsx";
import { article } from "../support/invented-texts.ts";
import type { FakePage } from "./fake-page.ts";
import { clearPopupApp, openPopup, stagePopupApp } from "./popup-app-stage.tsx";

let root: HTMLElement;
let page: FakePage;

const notice = () => root.querySelector(".notice")?.textContent ?? "";
const isPressed = () => root.querySelector("#mark-facts")?.getAttribute("aria-pressed");
const noticeIs = (words: string) =>
  vi.waitFor(() => act(async () => expect(notice()).toContain(words)), { timeout: 20_000 });
const press = (key: string) =>
  settle(() => void document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
const types = () => page.marks.map(({ type }) => type);

beforeEach(() => {
  ({ root, page } = stagePopupApp());
});

afterEach(clearPopupApp);

test("marks the words of all facts in the page, and takes the marks away", async () => {
  await openPopup();
  expect(isPressed()).toBe("false");
  page.markAnswer = { found: true, total: 3, at: 0 };
  await press("m");
  await noticeIs("3 places are marked in the page");
  expect(isPressed()).toBe("true");
  const [command] = page.marks;
  expect(command?.type === "mark-all" && command.marks.length).toBeGreaterThan(3);
  if (command?.type === "mark-all")
    for (const { words, before, after } of command.marks) expect(article.text).toContain(before + words + after);
  page.markAnswer = { found: true, total: 0, at: 0 };
  await press("m");
  await noticeIs("The marks are gone");
  expect(isPressed()).toBe("false");
  expect(types()).toEqual(["mark-all", "unmark"]);
});

test("goes to the next mark, and marks all facts before the first step", async () => {
  await openPopup();
  page.markAnswer = { found: true, total: 3, at: 1 };
  await press("n");
  await noticeIs("Marked place 1 of 3");
  expect(types()).toEqual(["mark-all", "step"]);
  await press("N");
  expect(page.marks.at(-1)).toEqual({ type: "step", by: -1 });
});

test("says so if the facts' words, or the page, are gone", async () => {
  await openPopup();
  await press("m");
  await noticeIs("The facts’ words are no longer on the page.");
  page.report = null;
  await press("m");
  await noticeIs("The page has changed since it was read.");
});
