import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cleanNow } from "../../utils/browser/content/page-cleaner.ts";
import type { CleanReport } from "../../utils/browser/messages.ts";
import { keptKinds, setSiteExcluded } from "../../utils/browser/settings.ts";
import type { CleanSettings } from "../../utils/clean/settings.ts";
import { resetExtension, revoke } from "./extension.ts";
import { CONSENT_DIALOG, DONATION_DIALOG, hiddenIn, mutationsSeen, openPage } from "./live-page.ts";

const SITE = "https://news.velmora.example/*";
const DEFAULTS: CleanSettings = { kept: ["consent"], never: false };
const report = vi.fn<(cleaned: CleanReport) => void>();

beforeEach(() => {
  resetExtension();
  report.mockReset();
  globalThis.factboxCleaner = undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("shows everything again when the site is excluded", async () => {
  const page = openPage(DONATION_DIALOG);
  cleanNow(page, DEFAULTS, report);
  await setSiteExcluded("https://other.example/*", true);
  expect(hiddenIn(page)).toEqual(["donation"]);
  await setSiteExcluded(SITE, true);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual([]));
  expect(report).toHaveBeenLastCalledWith({ count: 0, limited: false });
});

test("listens once, also after the site was excluded and cleaned again", async () => {
  const page = openPage(DONATION_DIALOG);
  for (let round = 0; round < 3; round++) {
    await setSiteExcluded(SITE, false);
    cleanNow(page, DEFAULTS, report);
    report.mockReset();
    await setSiteExcluded(SITE, true);
    await vi.waitFor(() => expect(report).toHaveBeenCalled());
    await mutationsSeen();
    expect(report).toHaveBeenCalledTimes(1);
  }
  report.mockReset();
  await revoke([SITE]);
  expect(report).not.toHaveBeenCalled();
});

test("a site that is no longer excluded is cleaned at the next click, not before", async () => {
  const page = openPage(DONATION_DIALOG);
  await setSiteExcluded(SITE, true);
  cleanNow(page, { kept: ["consent"], never: true }, report);
  await setSiteExcluded(SITE, false);
  await keptKinds.set([]);
  page.document.body.insertAdjacentHTML("beforeend", DONATION_DIALOG.replace("donation", "second"));
  await mutationsSeen();
  expect(hiddenIn(page)).toEqual([]);
  cleanNow(page, DEFAULTS, report);
  expect(hiddenIn(page)).toContain("donation");
});

test("an open page follows the choice for consent dialogs at once", async () => {
  const page = openPage(CONSENT_DIALOG);
  cleanNow(page, DEFAULTS, report);
  expect(hiddenIn(page)).toEqual([]);
  await keptKinds.set([]);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["consent"]));
  expect(report).toHaveBeenLastCalledWith({ count: 1, limited: false });
  await keptKinds.set(["consent"]);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual([]));
  expect(report).toHaveBeenLastCalledWith({ count: 0, limited: false });
});

test("turning consent dialogs off shows nothing else again", async () => {
  const page = openPage(DONATION_DIALOG);
  cleanNow(page, { kept: [], never: false }, report);
  await keptKinds.set([]);
  await keptKinds.set(["consent"]);
  await mutationsSeen();
  expect(hiddenIn(page)).toEqual(["donation"]);
});

test("shows again what is of a kind that the reader has just switched off, and nothing else", async () => {
  const page = openPage(`${DONATION_DIALOG}${CONSENT_DIALOG}`);
  cleanNow(page, { kept: [], never: false }, report);
  expect(hiddenIn(page)).toEqual(["donation", "consent"]);
  await keptKinds.set(["donation"]);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["consent"]));
  expect(report).toHaveBeenLastCalledWith({ count: 1, limited: false });
});

test("a page that opens leaves what is of a kind that is switched off", async () => {
  const page = openPage(DONATION_DIALOG);
  cleanNow(page, { kept: ["donation"], never: false }, report);
  expect(hiddenIn(page)).toEqual([]);
  page.document.body.insertAdjacentHTML("beforeend", CONSENT_DIALOG);
  cleanNow(page, { kept: ["donation"], never: false }, report);
  expect(hiddenIn(page)).toEqual(["consent"]);
});
