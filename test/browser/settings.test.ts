import { expect, test } from "vitest";
import {
  getCleanSettings,
  getCopyFormat,
  getExcludedSites,
  getHideConsent,
  type SettingsArea,
  setHideConsent,
  setSiteExcluded,
} from "../../utils/browser/settings.ts";

const SITE = "https://news.orlan.example/*";
const PAGE = "https://news.orlan.example/2026/bridge";

/** A store that holds some items in memory. */
function holding(items: Record<string, unknown> = {}): SettingsArea & { items: Record<string, unknown> } {
  return {
    items,
    get: async (keys) => Object.fromEntries(Object.entries(items).filter(([key]) => keys.includes(key))),
    set: async (more) => void Object.assign(items, more),
  };
}

/** A store that cannot be read or, with `readable`, not written. */
function broken(readable = false): SettingsArea {
  const fail = () => Promise.reject(new Error("the disk is full"));
  return { get: readable ? async () => ({}) : fail, set: fail };
}

test("leaves consent dialogs and cleans every site until something else is chosen", async () => {
  expect(await getCleanSettings(PAGE, holding())).toEqual({ hideConsent: false, never: false });
});

test("keeps the choice for consent dialogs", async () => {
  const store = holding();
  expect(await setHideConsent(true, store)).toBeNull();
  expect(await getHideConsent(store)).toBe(true);
  expect((await getCleanSettings(PAGE, store)).hideConsent).toBe(true);
});

test("keeps sites that are never cleaned, once each, and lets them go again", async () => {
  const store = holding();
  for (const site of [SITE, "http://velmora.example/*", SITE])
    expect(await setSiteExcluded(site, true, store)).toBeNull();
  expect(await getExcludedSites(store)).toEqual([SITE, "http://velmora.example/*"]);
  expect((await getCleanSettings(PAGE, store)).never).toBe(true);
  expect((await getCleanSettings("https://orlan.example/", store)).never).toBe(false);
  expect(await setSiteExcluded(SITE, false, store)).toBeNull();
  expect((await getCleanSettings(PAGE, store)).never).toBe(false);
});

test.each([
  ["nothing of the kind", { hideConsent: "yes", neverSites: SITE, copyFormat: 4 }],
  ["a list of other things", { hideConsent: 1, neverSites: [null, 7, {}, "*", "https://*", PAGE], copyFormat: "pdf" }],
])("takes the usual where the store holds %s", async (_, items) => {
  const store = holding(items);
  expect(await getCleanSettings(PAGE, store)).toEqual({ hideConsent: false, never: false });
  expect(await getExcludedSites(store)).toEqual([]);
  expect(await getCopyFormat(store)).toBe("markdown");
});

test("keeps the good sites of a list that holds others", async () => {
  expect(await getExcludedSites(holding({ neverSites: [3, SITE, "javascript:alert(1)", SITE] }))).toEqual([SITE]);
});

test("takes the usual where the store cannot be read, and never writes over a list that it could not read", async () => {
  expect(await getCleanSettings(PAGE, broken())).toEqual({ hideConsent: false, never: false });
  expect(await getExcludedSites(broken())).toEqual([]);
  const store = { ...holding(), get: broken().get };
  expect(await setSiteExcluded(SITE, true, store)).toBe("the disk is full");
  expect(store.items).toEqual({});
});

test("says why a choice could not be kept", async () => {
  expect(await setHideConsent(true, broken(true))).toBe("the disk is full");
  expect(await setSiteExcluded(SITE, true, broken(true))).toBe("the disk is full");
});
