import "./extension.ts";

import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { findReading, keepReading } from "../../utils/browser/pages/readings.ts";
import {
  findTabReading,
  forgetTabReadings,
  keepTabReading,
  type TabReading,
} from "../../utils/browser/pages/tab-readings.ts";
import { factbox } from "../support/invented-texts.ts";
import { resetExtension, setActiveTabs, tabOf } from "./extension.ts";

const reading: TabReading = {
  fingerprint: "free 812 4711",
  name: "facts",
  factbox,
  withoutModel: null,
  readAnyway: false,
};
const tabWith = (id: number, incognito = false) => ({
  id,
  windowId: 0,
  url: "https://orlan.example/a",
  title: "",
  incognito,
});
const openTabs = (...ids: number[]) => setActiveTabs(...ids.map((id) => tabOf(id)));
const keptOf = (ids: readonly number[]) => Promise.all(ids.map(async (id) => (await findTabReading(id)) !== null));

beforeEach(() => {
  resetExtension();
  openTabs(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
});

test("keeps the last reading of a tab, until it is forgotten", async () => {
  expect(await findTabReading(7)).toBeNull();
  await keepTabReading(tabWith(7), { ...reading, name: "limited" });
  await keepTabReading(tabWith(7), reading);
  expect(await findTabReading(7)).toEqual(reading);
  await forgetTabReadings(7);
  expect(await findTabReading(7)).toBeNull();
});

test("keeps the readings of the eight tabs that were read last", async () => {
  for (const id of [1, 2, 3, 4, 5, 6, 7, 8, 1, 9]) await keepTabReading(tabWith(id), reading);
  expect(await keptOf([1, 2, 3, 9])).toEqual([true, false, true, true]);
});

test("forgets the readings of closed tabs with the next one", async () => {
  for (const id of [1, 2]) await keepTabReading(tabWith(id), reading);
  openTabs(2, 3);
  await keepTabReading(tabWith(3), reading);
  expect(await keptOf([1, 2, 3])).toEqual([false, true, true]);
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).sort()).toEqual(["tab:2", "tab:3", "tab:ids"]);
});

test("keeps nothing of a private window, of an unwatched page, or of an enormous text", async () => {
  await keepTabReading(tabWith(1, true), reading);
  await keepTabReading(tabWith(2), { ...reading, fingerprint: "" });
  const text = "a".repeat(100_001);
  await keepTabReading(tabWith(3), { ...reading, factbox: { ...factbox, article: { ...factbox.article, text } } });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test.each(["fingerprint", "name", "factbox", "withoutModel", "readAnyway"])("checks a reading's %s", async (field) => {
  await fakeBrowser.storage.session.set({ "tab:7": { ...reading, [field]: 12 } });
  expect(await findTabReading(7)).toBeNull();
});

test("gives way to an article that a reader shows", async () => {
  await keepTabReading(tabWith(7), reading);
  const { set } = fakeBrowser.storage.session;
  vi.spyOn(fakeBrowser.storage.session, "set").mockImplementation(async (items) => {
    if (await findTabReading(7)) throw new Error("Session storage quota bytes exceeded.");
    return set(items);
  });
  const id = await keepReading(factbox);
  vi.restoreAllMocks();
  expect(await findReading(id)).toEqual(factbox);
  expect(await findTabReading(7)).toBeNull();
});
