import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readFactbox } from "../../entrypoints/popup/factbox-actions.ts";
import { loadForReader, openOptions, openReader } from "../../utils/browser/pages/extension-pages.ts";
import { factbox } from "../support/invented-texts.ts";
import { breakStorage, extension, resetExtension } from "./extension.ts";

const openAddresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
const READER = "chrome-extension://test-extension-id/reader.html";

beforeEach(resetExtension);

afterEach(() => {
  vi.restoreAllMocks();
});

test("opens the options page", async () => {
  const openOptionsPage = vi.fn(async () => {});
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  await openOptions();
  expect(openOptionsPage).toHaveBeenCalledTimes(1);
});

test("hands a factbox to the reader, in the place of the last one", async () => {
  expect(await loadForReader()).toBeNull();
  await openReader(factbox);
  const next = { ...factbox, article: { ...factbox.article, title: "Next" } };
  await openReader(next);
  expect(await loadForReader()).toEqual(next);
  expect((await openAddresses()).filter((url) => url === READER)).toHaveLength(2);
});

test.each([
  ["another schema", { ...factbox, schema: 2 }],
  ["no facts", { ...factbox, facts: undefined }],
  ["facts without a list", { ...factbox, facts: { ...factbox.facts, quotes: undefined } }],
  ["an event without a question", { ...factbox, facts: { ...factbox.facts, event: { who: null } } }],
  ["an article without a field", { ...factbox, article: { ...factbox.article, access: undefined } }],
  ["no receipts", { ...factbox, removals: null }],
  ["sentences without offsets", { ...factbox, sentences: [{ start: 0 }] }],
  ["no times", { ...factbox, timing: {} }],
  ["nothing of the kind", "reading"],
])("takes no factbox of another shape: %s", async (_, stored) => {
  await fakeBrowser.storage.session.set({ reading: stored });
  expect(await loadForReader()).toBeNull();
});

const answerWith = (html: string | null) =>
  extension.executeScript.mockResolvedValue([{ result: { done: html !== null, removals: [], notices: [], html } }]);

test("the popup opens the reader with the article's HTML", async () => {
  answerWith("<p>Words</p>");
  const report = vi.fn();
  await readFactbox(factbox, 7, report);
  expect((await loadForReader())?.article.html).toBe("<p>Words</p>");
  expect(await openAddresses()).toContain(READER);
  expect(report).not.toHaveBeenCalled();
});

test("the popup says so if the page has changed, or the memory for the reader is full", async () => {
  const report = vi.fn();
  answerWith(null);
  await readFactbox(factbox, 7, report);
  expect(report).toHaveBeenLastCalledWith(expect.stringContaining("The page has changed since it was read."));
  answerWith("<p>Words</p>");
  breakStorage("session", "set", "Session storage quota bytes exceeded.");
  await readFactbox(factbox, 7, report);
  expect(report).toHaveBeenLastCalledWith(expect.stringContaining("Session storage quota bytes exceeded."));
  expect(await openAddresses()).not.toContain(READER);
});
