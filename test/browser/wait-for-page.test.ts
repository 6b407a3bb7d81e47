import "./extension.ts";

import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { readTab } from "../../utils/browser/pages/read-tab.ts";
import { article } from "../support/invented-texts.ts";
import { extension, resetExtension } from "./extension.ts";

const REPORT = {
  extraction: { state: "article", reason: null, partial: false, article, articleMs: 3 },
  removals: [],
  notices: [],
  fingerprint: "as it was",
};

/** A page that began at 1,000 and is still loading; what it gets is noted. */
type LoadingPage = { began: number; hasText: boolean; parse: () => void; calls: string[] };

beforeEach(() => {
  resetExtension();
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
});

/** Makes the browser show a page that is still loading. */
function openLoadingPage(): LoadingPage {
  const parsed = Promise.withResolvers<void>();
  const page: LoadingPage = { began: 1_000, hasText: true, parse: parsed.resolve, calls: [] };
  extension.executeScript.mockImplementation(async ({ files, func, injectImmediately }) => {
    const name = files?.[0] ?? func.name;
    page.calls.push(injectImmediately ? `${name} now` : name);
    if (name === "openPage") return [{ result: { began: 1_000, isParsed: false, answer: null } }];
    if (!injectImmediately) await parsed.promise;
    if (name === "lookForText") return [{ result: { began: page.began, hasText: page.hasText } }];
    return [{ result: files ? REPORT : page.began }];
  });
  return page;
}

/** Starts to read the page; returns what came of it so far, and how often it was said to be waited for and read. */
function startReading() {
  const seen: { result: unknown; waits: number; sent: number } = { result: null, waits: 0, sent: 0 };
  const onSent = () => void seen.sent++;
  void readTab(7, onSent, undefined, () => void seen.waits++).then((result) => {
    seen.result = result;
  });
  return seen;
}

test("reads a page that is parsed within two seconds like every other, and once", async () => {
  const page = openLoadingPage();
  const seen = startReading();
  await vi.advanceTimersByTimeAsync(1_500);
  expect([seen.waits, seen.sent]).toEqual([1, 0]);
  page.parse();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.result).toEqual({ state: "read", report: REPORT, wasLoading: false });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(page.calls).toEqual(["openPage now", "lookForText", "/distill.js"]);
});

test("reads what is there after two seconds, and not again when the page is parsed", async () => {
  const page = openLoadingPage();
  const seen = startReading();
  await vi.advanceTimersByTimeAsync(1_999);
  expect(page.calls).toEqual(["openPage now", "lookForText"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.result).toEqual({ state: "read", report: REPORT, wasLoading: true });
  page.parse();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(page.calls).toEqual(["openPage now", "lookForText", "lookForText now", "/distill.js now"]);
  expect([seen.waits, seen.sent]).toEqual([1, 1]);
});

test("waits on for a page without any text", async () => {
  const page = openLoadingPage();
  page.hasText = false;
  const seen = startReading();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen.result).toBeNull();
  // The text that comes then has a pause to be followed by the rest.
  page.hasText = true;
  await vi.advanceTimersByTimeAsync(500);
  expect(seen.result).toBeNull();
  await vi.advanceTimersByTimeAsync(500);
  expect(seen.result).toMatchObject({ state: "read", wasLoading: true });
});

test("says nothing of loading if the page is parsed soon after its first text", async () => {
  const page = openLoadingPage();
  page.hasText = false;
  const seen = startReading();
  await vi.advanceTimersByTimeAsync(2_400);
  page.hasText = true;
  await vi.advanceTimersByTimeAsync(400);
  page.parse();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.result).toMatchObject({ state: "read", wasLoading: false });
});

test("never reads the page that comes after the one that was waited for", async () => {
  const page = openLoadingPage();
  const seen = startReading();
  await vi.advanceTimersByTimeAsync(1_000);
  page.began = 2_000;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen.result).toEqual({ state: "gone" });
  expect(page.calls.filter((name) => name.startsWith("/"))).toEqual([]);
});
