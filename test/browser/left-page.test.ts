import "./extension.ts";

import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readTab } from "../../utils/browser/pages/read-tab.ts";
import { article } from "../support/invented-texts.ts";
import { extension, resetExtension, tabOf } from "./extension.ts";
import { ageAs } from "./fake-page.ts";

const REPORT = {
  extraction: { state: "article", reason: null, partial: false, article, articleMs: 3 },
  removals: [],
  notices: [],
  fingerprint: "as it was",
};

beforeEach(resetExtension);

/** Starts to read a page that never answers; `origins` are the ages that the tab's pages say, one after the other. */
async function readForEver(...origins: (number | Error)[]): Promise<() => unknown> {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  extension.executeScript.mockImplementation(async ({ files, func }) => {
    if (files) return new Promise(() => undefined);
    const origin = origins.shift();
    if (typeof origin !== "number") throw origin;
    return [ageAs(func, origin)];
  });
  let result: unknown = "reading";
  let isSent = false;
  void readTab(7, () => {
    isSent = true;
  }).then((state) => {
    result = state;
  });
  await vi.waitFor(() => expect(isSent).toBe(true));
  return () => result;
}

const load = (id: number) => fakeBrowser.tabs.onUpdated.trigger(id, { status: "loading" }, tabOf(id));
const close = (id: number) => fakeBrowser.tabs.onRemoved.trigger(id, { windowId: 0, isWindowClosing: false });
const listening = () => fakeBrowser.tabs.onUpdated.hasListeners() || fakeBrowser.tabs.onRemoved.hasListeners();

test("a page that is left while it is read is gone, after a moment in which its answer may come", async () => {
  const result = await readForEver(1_000, 2_000);
  await load(7);
  await vi.advanceTimersByTimeAsync(400);
  expect(result()).toBe("reading");
  await vi.advanceTimersByTimeAsync(200);
  expect(result()).toEqual({ state: "gone" });
  expect(listening()).toBe(false);
});

test("a tab that is closed or closed to extensions while it is read is gone", async () => {
  for (const change of [close, load]) {
    const result = await readForEver(1_000, new Error("No tab with id: 7"));
    await change(7);
    await vi.advanceTimersByTimeAsync(600);
    expect(result()).toEqual({ state: "gone" });
  }
});

test("a reading that fails because its page is left is no failure", async () => {
  let asked = 0;
  extension.executeScript.mockImplementation(async ({ files, func }) => {
    if (files) throw new Error("Frame with ID 0 was removed.");
    return [ageAs(func, ++asked)];
  });
  expect(await readTab(7, () => undefined)).toEqual({ state: "gone" });
  expect(listening()).toBe(false);
});

test("a reading that gives nothing because its page is loaded again is no failure", async () => {
  let asked = 0;
  extension.executeScript.mockImplementation(async ({ files, func }) => [
    files ? { result: null } : ageAs(func, ++asked),
  ]);
  expect(await readTab(7, () => undefined)).toEqual({ state: "gone" });
});

test("a page that changes its own address, and other tabs, do not end the reading", async () => {
  const result = await readForEver(1_000, 1_000, 1_000);
  await load(7);
  await load(8);
  await close(8);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(result()).toBe("reading");
  expect(listening()).toBe(true);
});

test("the answer of a page that the tab no longer shows is none", async () => {
  let asked = 0;
  extension.executeScript.mockImplementation(async ({ files, func }) => {
    if (files) await Promise.resolve().then(() => load(7));
    return [files ? { result: REPORT } : ageAs(func, ++asked)];
  });
  expect(await readTab(7, () => undefined)).toEqual({ state: "gone" });
  expect(listening()).toBe(false);
});

test("an answer that comes in time wins, and nothing is listened to any more", async () => {
  extension.executeScript.mockImplementation(async ({ files, func }) => {
    if (files) await Promise.resolve().then(() => load(7));
    return [files ? { result: REPORT } : ageAs(func, 1_000)];
  });
  expect(await readTab(7, () => undefined)).toEqual({ state: "read", report: REPORT, wasLoading: false });
  extension.executeScript.mockImplementation(async ({ files, func }) => {
    if (files) throw new Error("out of memory");
    return [ageAs(func, 1_000)];
  });
  expect(await readTab(7, () => undefined)).toEqual({ state: "failed", detail: "out of memory" });
  expect(listening()).toBe(false);
});
