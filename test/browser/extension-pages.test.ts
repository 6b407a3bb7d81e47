import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readFactbox } from "../../entrypoints/popup/factbox-actions.ts";
import { openOptions, openReader } from "../../utils/browser/pages/extension-pages.ts";
import { loadForReader } from "../../utils/browser/pages/private-reading.ts";
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

/** The hash of each reader's address, in the order in which they were opened. */
const readers = async () =>
  (await openAddresses()).flatMap((url) => (url?.startsWith(`${READER}#`) ? [url.slice(READER.length)] : []));
const titled = (title: string) => ({ ...factbox, article: { ...factbox.article, title } });

test("gives each reader an address of its own, which keeps its factbox", async () => {
  expect(await loadForReader("")).toBeNull();
  await openReader(factbox);
  await openReader(titled("Next"));
  const [first = "", second = ""] = await readers();
  expect(await loadForReader(first)).toEqual(factbox);
  expect((await loadForReader(second))?.article.title).toBe("Next");
  expect(await loadForReader("#gone")).toBeNull();
});

test("keeps the last ten readings, and fewer where the browser has no room", async () => {
  for (let number = 0; number < 12; number++) await openReader(titled(`Article ${number}`));
  const kept = await Promise.all((await readers()).map(loadForReader));
  expect(kept.map((one) => one?.article.title ?? null)).toEqual([
    null,
    null,
    ...Array.from({ length: 10 }, (_, index) => `Article ${index + 2}`),
  ]);
  const set = vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValueOnce(new Error("quota"));
  await openReader(titled("One more"));
  set.mockRestore();
  const titles = (await Promise.all((await readers()).map(loadForReader))).flatMap((one) => one?.article.title ?? []);
  expect(titles).toHaveLength(9);
  expect(titles.at(-1)).toBe("One more");
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
  await fakeBrowser.storage.session.set({ "reading:a1": stored });
  expect(await loadForReader("#a1")).toBeNull();
});

const answerWith = (html: string | null, done = html !== null) =>
  extension.executeScript.mockResolvedValue([{ result: { done, removals: [], notices: [], fingerprint: "", html } }]);

test("the popup opens the reader with the article's HTML", async () => {
  answerWith("<p>Words</p>");
  const report = vi.fn();
  await readFactbox(factbox, 7, report);
  const [hash = ""] = await readers();
  expect((await loadForReader(hash))?.article.html).toBe("<p>Words</p>");
  expect(report).not.toHaveBeenCalled();
});

test("the popup opens the reader of a page that shows another text by now, without HTML", async () => {
  answerWith(null, true);
  const report = vi.fn();
  await readFactbox(factbox, 7, report);
  const [hash = ""] = await readers();
  expect((await loadForReader(hash))?.article).toMatchObject({ html: "", text: factbox.article.text });
  expect(report).not.toHaveBeenCalled();
});

test("the popup says so if the page is gone, or the memory for the reader is full", async () => {
  const report = vi.fn();
  answerWith(null);
  await readFactbox(factbox, 7, report);
  expect(report).toHaveBeenLastCalledWith(expect.stringContaining("The page has changed since it was read."));
  answerWith("<p>Words</p>");
  breakStorage("session", "set", "Session storage quota bytes exceeded.");
  await readFactbox(factbox, 7, report);
  expect(report).toHaveBeenLastCalledWith(expect.stringContaining("Session storage quota bytes exceeded."));
  expect(await readers()).toEqual([]);
});
