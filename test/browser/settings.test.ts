import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  copyFormat,
  excludedSites,
  keptKinds,
  migrateSettings,
  setSiteExcluded,
} from "../../utils/browser/settings.ts";
import { breakStorage, resetExtension } from "./extension.ts";

const SITE = "https://news.orlan.example/*";
const OTHER = "http://velmora.example/*";
const stored = () => fakeBrowser.storage.local.get();

beforeEach(resetExtension);

afterEach(() => {
  vi.restoreAllMocks();
});

test("has defaults until something is chosen", async () => {
  expect(await copyFormat.get()).toBe("markdown");
  expect(await keptKinds.get()).toEqual(["consent"]);
  expect(await excludedSites.get()).toEqual([]);
});

test.each<[string, Record<string, unknown>, readonly string[]]>([
  ["the first release, with consent dialogs hidden", { hideConsent: true, neverSites: [SITE] }, []],
  ["the first release, with consent dialogs left", { hideConsent: false, neverSites: [SITE] }, ["consent"]],
  ["the first release, without a choice", { neverSites: [SITE] }, ["consent"]],
  ["the first release and this one", { hideConsent: true, keptKinds: ["donation"], neverSites: [SITE] }, ["donation"]],
  ["this release", { keptKinds: ["donation", "consent"], neverSites: [SITE] }, ["donation", "consent"]],
  ["the first release, damaged", { hideConsent: "true", neverSites: [SITE] }, ["consent"]],
])("keeps the choices that were stored by %s", async (_, items, kept) => {
  await fakeBrowser.storage.local.set(items);
  for (let start = 0; start < 2; start++) {
    await migrateSettings();
    expect(await keptKinds.get()).toEqual(kept);
    expect(await excludedSites.get()).toEqual([SITE]);
    expect(Object.keys(await stored())).not.toContain("hideConsent");
  }
});

test("leaves an earlier choice for the next time if it could not be stored", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await fakeBrowser.storage.local.set({ hideConsent: true });
  breakStorage("local", "set", "the disk is read-only");
  await migrateSettings();
  vi.restoreAllMocks();
  expect(await stored()).toEqual({ hideConsent: true });
  await migrateSettings();
  expect(await keptKinds.get()).toEqual([]);
});

test("reads what is stored, and stores the same", async () => {
  const items = { copyFormat: "html", keptKinds: ["donation"], neverSites: [SITE, OTHER] };
  await fakeBrowser.storage.local.set(items);
  expect(await copyFormat.get()).toBe("html");
  expect(await keptKinds.get()).toEqual(["donation"]);
  expect(await excludedSites.get()).toEqual([SITE, OTHER]);
  await fakeBrowser.storage.local.clear();
  await copyFormat.set("html");
  await keptKinds.set(["donation"]);
  await setSiteExcluded(SITE, true);
  await setSiteExcluded(OTHER, true);
  expect(await stored()).toEqual(items);
});

test("stores every format", async () => {
  for (const format of ["markdown", "text", "html", "json"] as const) {
    expect(await copyFormat.set(format)).toBeNull();
    expect(await copyFormat.get()).toBe(format);
  }
});

test("stores excluded sites once each, and removes them", async () => {
  for (const site of [SITE, OTHER, SITE]) expect(await setSiteExcluded(site, true)).toBeNull();
  expect(await excludedSites.get()).toEqual([SITE, OTHER]);
  expect(await setSiteExcluded(SITE, false)).toBeNull();
  expect(await setSiteExcluded(SITE, false)).toBeNull();
  expect(await excludedSites.get()).toEqual([OTHER]);
});

test.each<[string, Record<string, unknown>]>([
  ["values of other types", { keptKinds: "yes", neverSites: SITE, copyFormat: 4 }],
  ["lists of other things", { keptKinds: 1, neverSites: [null, 7, {}, "*", "https://*"], copyFormat: "pdf" }],
  ["names of built-in properties", { keptKinds: {}, neverSites: { length: 1 }, copyFormat: "constructor" }],
])("uses the defaults if the storage holds %s", async (_, items) => {
  await fakeBrowser.storage.local.set(items);
  expect(await keptKinds.get()).toEqual(["consent"]);
  expect(await excludedSites.get()).toEqual([]);
  expect(await copyFormat.get()).toBe("markdown");
});

test("keeps the kinds of a list that holds others, once each", async () => {
  await fakeBrowser.storage.local.set({ keptKinds: ["promotion", 3, "sponsors", null, "promotion", "constructor"] });
  expect(await keptKinds.get()).toEqual(["promotion"]);
});

test("keeps the valid sites of a list that holds others", async () => {
  await fakeBrowser.storage.local.set({ neverSites: [3, SITE, "javascript:alert(1)", SITE] });
  expect(await excludedSites.get()).toEqual([SITE]);
  await setSiteExcluded(OTHER, true);
  expect(await stored()).toEqual({ neverSites: [SITE, OTHER] });
});

test("uses the defaults if the storage cannot be read, and never writes over an unreadable list", async () => {
  await setSiteExcluded(SITE, true);
  breakStorage("local", "get", "the database is corrupt");
  expect(await keptKinds.get()).toEqual(["consent"]);
  expect(await excludedSites.get()).toEqual([]);
  expect(await setSiteExcluded(OTHER, true)).toBe("the database is corrupt");
  vi.restoreAllMocks();
  expect(await excludedSites.get()).toEqual([SITE]);
});

test("says why a choice could not be stored", async () => {
  breakStorage("local", "set", "the disk is read-only");
  expect(await keptKinds.set([])).toBe("the disk is read-only");
  expect(await copyFormat.set("html")).toBe("the disk is read-only");
  expect(await setSiteExcluded(SITE, true)).toBe("the disk is read-only");
});

test.each(["Resource::kQuotaBytes quota exceeded", "QuotaExceededError: storage.local API call exceeded its quota"])(
  "says in words of its own that there is no room: %s",
  async (words) => {
    breakStorage("local", "set", words);
    expect(await keptKinds.set([])).toBe("there is no room left in the browser");
    expect(await setSiteExcluded(SITE, true)).toBe("there is no room left in the browser");
  },
);

test("calls back with each change until this is ended", async () => {
  const formats = vi.fn();
  const kinds = vi.fn();
  const sites = vi.fn();
  const ends = [copyFormat.watch(formats), keptKinds.watch(kinds), excludedSites.watch(sites)];
  await copyFormat.set("text");
  await keptKinds.set([]);
  await setSiteExcluded(SITE, true);
  await fakeBrowser.storage.local.set({ keptKinds: "broken", neverSites: [5, OTHER] });
  await fakeBrowser.storage.local.remove("copyFormat");
  expect(formats.mock.calls).toEqual([["text"], ["markdown"]]);
  expect(kinds.mock.calls).toEqual([[[]], [["consent"]]]);
  expect(sites.mock.calls).toEqual([[[SITE]], [[OTHER]]]);
  for (const end of ends) end();
  await copyFormat.set("html");
  await keptKinds.set([]);
  await setSiteExcluded(SITE, true);
  expect([formats, kinds, sites].map(({ mock }) => mock.calls.length)).toEqual([2, 2, 2]);
});

test("writes nothing if a site already is where it should be", async () => {
  await setSiteExcluded(SITE, true);
  breakStorage("local", "set", "the disk is read-only");
  expect(await setSiteExcluded(SITE, true)).toBeNull();
  expect(await setSiteExcluded(OTHER, false)).toBeNull();
});
