import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { cleanNow, startAutoClean } from "../../utils/browser/content/page-cleaner.ts";
import { getCleanSettings } from "../../utils/browser/content/page-settings.ts";
import type { CleanReport } from "../../utils/browser/messages.ts";
import type { CleanSettings } from "../../utils/clean/settings.ts";
import { resetExtension, revoke } from "./extension.ts";
import { DONATION_DIALOG, hiddenIn, type LivePage, mutationsSeen, openPage } from "./live-page.ts";

const SITE = "https://news.velmora.example/*";
const DEFAULTS: CleanSettings = { kept: ["consent"], never: false };
const report = vi.fn<(cleaned: CleanReport) => void>();

const autoClean = (page: LivePage, isAllowed = async () => true) =>
  startAutoClean(page, {
    settings: () => getCleanSettings(page.location.href),
    loadPhrases: async () => false,
    isAllowed,
    report,
  });

/** Lets a page come back out of the back/forward cache. */
function restoreFromCache(page: LivePage): void {
  page.dispatchEvent(Object.assign(new page.Event("pageshow"), { persisted: true }));
}

beforeEach(() => {
  resetExtension();
  report.mockReset();
  globalThis.factboxCleaner = undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("cleans a page at a click and reports how much is hidden", () => {
  const page = openPage(DONATION_DIALOG);
  const cleaner = cleanNow(page, DEFAULTS, report);
  expect(hiddenIn(page)).toEqual(["donation"]);
  expect(cleaner.removals()).toHaveLength(1);
  expect(report).toHaveBeenLastCalledWith({ count: 1, limited: false });
});

test("a second click scans the page again with the same cleaner", () => {
  const page = openPage();
  const first = cleanNow(page, DEFAULTS, report);
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG);
  expect(cleanNow(page, DEFAULTS, report)).toBe(first);
  expect(hiddenIn(page)).toEqual(["donation"]);
});

test("hides an overlay in a shadow root of a shadow root", () => {
  const page = openPage('<x-bar id="bar"></x-bar>');
  const outer = page.document.querySelector("#bar")?.attachShadow({ mode: "open" });
  const inner = page.document.createElement("x-box");
  inner.attachShadow({ mode: "open" }).innerHTML = DONATION_DIALOG;
  outer?.append(inner);
  cleanNow(page, DEFAULTS, report);
  expect(hiddenIn(page)).toEqual(["bar"]);
});

test("cleans an allowed page as soon as its settings are read", async () => {
  const page = openPage(DONATION_DIALOG);
  autoClean(page);
  expect(hiddenIn(page)).toEqual([]);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["donation"]));
  expect(report).toHaveBeenLastCalledWith({ count: 1, limited: false });
});

test("hides nothing more once access to the site is revoked, and keeps what is hidden", async () => {
  const page = openPage(DONATION_DIALOG);
  const cleaner = cleanNow(page, DEFAULTS, report);
  await revoke(["https://other.example/*"]);
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG.replace("donation", "second"));
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["donation", "second"]));
  await revoke(["*://*.velmora.example/*"]);
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG.replace("donation", "third"));
  await mutationsSeen();
  expect(hiddenIn(page)).toEqual(["donation", "second"]);
  expect(cleaner.removals()).toHaveLength(2);
});

test("stops in the middle of a scan when access to the site is revoked", async () => {
  const page = openPage(DONATION_DIALOG);
  const timers: (() => void)[] = [];
  let time = 0;
  Object.assign(page, { setTimeout: (call: () => void) => timers.push(call) });
  // Each look at the clock takes longer than a slice may: a slice takes one step of the scan.
  vi.spyOn(page.performance, "now").mockImplementation(() => {
    time += 3;
    return time;
  });
  const runSlice = () => timers.shift()?.();
  autoClean(page);
  await vi.waitFor(() => expect(timers).toHaveLength(1));
  runSlice();
  expect(timers).toHaveLength(1);
  await revoke([SITE]);
  for (let slice = 0; slice < 200; slice++) runSlice();
  expect(hiddenIn(page)).toEqual([]);
});

test("hides nothing more once the extension was updated: the page belongs to its next instance", async () => {
  const page = openPage(DONATION_DIALOG);
  const cleaner = cleanNow(page, DEFAULTS, report);
  vi.spyOn(fakeBrowser.runtime, "id", "get").mockReturnValue("");
  page.document.querySelector("#donation")?.removeAttribute("data-factbox-removed");
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG.replace("donation", "second"));
  await mutationsSeen();
  expect(hiddenIn(page)).toEqual([]);
  expect(cleaner.removals()).toHaveLength(1);
});

test("a click cleans a page again after its access was revoked", async () => {
  const page = openPage();
  cleanNow(page, DEFAULTS, report);
  await revoke([SITE]);
  cleanNow(page, DEFAULTS, report);
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["donation"]));
});

test("asks again after the back/forward cache, and hides nothing if the site is no longer allowed", async () => {
  const page = openPage();
  const isAllowed = vi.fn(async () => true);
  autoClean(page, isAllowed);
  await vi.waitFor(() => expect(report).not.toHaveBeenCalled());
  restoreFromCache(page);
  expect(isAllowed).toHaveBeenCalledTimes(1);
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["donation"]));
  isAllowed.mockResolvedValue(false);
  restoreFromCache(page);
  await vi.waitFor(() => expect(report).toHaveBeenLastCalledWith({ count: 1, limited: false }));
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG.replace("donation", "second"));
  await mutationsSeen();
  expect(hiddenIn(page)).toEqual(["donation"]);
});

test("hides nothing after the back/forward cache until it is known if the site is still allowed", async () => {
  const page = openPage();
  let answer = (_isAllowed: boolean) => {};
  const isAllowed = () => new Promise<boolean>((resolve) => (answer = resolve));
  autoClean(page, isAllowed);
  await mutationsSeen();
  restoreFromCache(page);
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG);
  await mutationsSeen();
  expect(hiddenIn(page)).toEqual([]);
  answer(true);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["donation"]));
});

test("leaves a page that is too large as it is, and says so", () => {
  const page = openPage(DONATION_DIALOG);
  for (let count = 0; count < 200; count++) page.document.body.append("x".repeat(100_000));
  const cleaner = cleanNow(page, DEFAULTS, report);
  expect(cleaner.notices()).toEqual(["noteTooLarge"]);
  expect(cleaner.removals()).toEqual([]);
  expect(hiddenIn(page)).toEqual([]);
});
