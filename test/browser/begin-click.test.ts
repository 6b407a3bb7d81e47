// @vitest-environment happy-dom
import "./extension.ts";

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { beginClick } from "../../entrypoints/popup/begin-click.ts";
import { keepTabReading } from "../../utils/browser/pages/tab-readings.ts";
import { factbox } from "../support/invented-texts.ts";
import { extension, resetExtension, setActiveTabs, tabOf } from "./extension.ts";
import { type FakePage, openFakePage } from "./fake-page.ts";

vi.mock("../../entrypoints/popup/warm-up.ts", () => ({ warmUp: async () => undefined }));

const KEPT = { fingerprint: "as it was", name: "facts", factbox, withoutModel: null, readAnyway: false } as const;
const TAB = { id: 7, windowId: 0, url: "https://news.orlan.example/a", title: "", incognito: false };
let page: FakePage;
let locks: string[];

const opened = () => extension.executeScript.mock.calls.filter(([call]) => call.func?.name === "openPage").length;

beforeEach(() => {
  resetExtension();
  page = openFakePage();
  locks = [];
  setActiveTabs(tabOf(7));
  vi.stubGlobal("fetch", async (path: string) => new Response(readFileSync(`public${path}`)));
  Object.defineProperty(navigator, "locks", {
    configurable: true,
    value: { query: async () => ({ held: locks.map((name) => ({ name })) }) },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("reads a page that was not read before at once", async () => {
  const click = beginClick();
  expect(await click.tab).toEqual(TAB);
  const begun = await click.page;
  expect(await begun?.kept).toBeNull();
  const reading = await begun?.reading;
  expect(await reading?.result).toEqual({ state: "read", report: page.report, wasLoading: false });
  // What is loaded meanwhile must not go on loading when the test is over.
  const ahead = await reading?.dependencies;
  await Promise.all([reading?.pipeline, ahead?.loadEngine(), ahead?.loadModel("en")]);
  expect([opened(), page.readings]).toEqual([1, 1]);
});

test.each([
  ["is the same", {}, KEPT],
  ["has changed", { fingerprint: "another" }, null],
])("does not read a page that was read before, and finds its reading if it %s", async (_, change, kept) => {
  page.readings = 1;
  page.change(change);
  await keepTabReading(TAB, KEPT);
  const begun = await beginClick().page;
  expect((await begun?.kept)?.reading ?? null).toEqual(kept);
  expect(await begun?.reading).toBeNull();
  expect(page.readings).toBe(1);
});

test.each([
  ["lets no extension in", async () => Promise.reject(new Error("Cannot access this page"))],
  ["says nothing that can be understood", async () => [{ result: { began: "long ago", answer: 3 } }]],
])("a page that %s is closed", async (_, run) => {
  extension.executeScript.mockImplementation(run);
  const begun = await beginClick().page;
  expect(await (await begun?.reading)?.result).toEqual({ state: "closed-page" });
});

test("leaves a page to the panel beside it, and begins nothing without a tab", async () => {
  const close = vi.spyOn(window, "close").mockReturnValue();
  locks = ["factbox-panel-0"];
  expect(await beginClick().page).toBeNull();
  expect(close).toHaveBeenCalledOnce();
  setActiveTabs();
  expect(await beginClick().page).toBeNull();
  expect(page.readings).toBe(0);
});
