import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cleanNow } from "../../utils/browser/content/page-cleaner.ts";
import type { CleanReport } from "../../utils/browser/messages.ts";
import { hideConsent, setSiteExcluded } from "../../utils/browser/settings.ts";
import type { CleanSettings } from "../../utils/clean/settings.ts";
import { resetExtension, revoke } from "./extension.ts";
import { CONSENT_DIALOG, DONATION_DIALOG, hiddenIn, mutationsSeen, openPage } from "./live-page.ts";

const SITE = "https://news.velmora.example/*";
const DEFAULTS: CleanSettings = { hideConsent: false, never: false };
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
  cleanNow(page, { hideConsent: false, never: true }, report);
  await setSiteExcluded(SITE, false);
  await hideConsent.set(true);
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
  await hideConsent.set(true);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual(["consent"]));
  expect(report).toHaveBeenLastCalledWith({ count: 1, limited: false });
  await hideConsent.set(false);
  await vi.waitFor(() => expect(hiddenIn(page)).toEqual([]));
  expect(report).toHaveBeenLastCalledWith({ count: 0, limited: false });
});

test("turning consent dialogs off shows nothing else again", async () => {
  const page = openPage(DONATION_DIALOG);
  cleanNow(page, { hideConsent: true, never: false }, report);
  await hideConsent.set(true);
  await hideConsent.set(false);
  await mutationsSeen();
  expect(hiddenIn(page)).toEqual(["donation"]);
});
