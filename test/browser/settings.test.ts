import { expect, test } from "vitest";
import {
  cleanChoices,
  copyFormat,
  hideConsent,
  keepHideConsent,
  keepNever,
  neverSites,
  type Store,
} from "../../utils/browser/settings.ts";

const SITE = "https://news.orlan.example/*";
const PAGE = "https://news.orlan.example/2026/bridge";

/** A store that holds some items in memory. */
function holding(items: Record<string, unknown> = {}): Store & { items: Record<string, unknown> } {
  return {
    items,
    get: async (keys) => Object.fromEntries(Object.entries(items).filter(([key]) => keys.includes(key))),
    set: async (more) => void Object.assign(items, more),
  };
}

/** A store that cannot be read or, with `readable`, not written. */
function broken(readable = false): Store {
  const fail = () => Promise.reject(new Error("the disk is full"));
  return { get: readable ? async () => ({}) : fail, set: fail };
}

test("leaves consent dialogs and cleans every site until something else is chosen", async () => {
  expect(await cleanChoices(PAGE, holding())).toEqual({ hideConsent: false, never: false });
});

test("keeps the choice for consent dialogs", async () => {
  const store = holding();
  expect(await keepHideConsent(true, store)).toBeNull();
  expect(await hideConsent(store)).toBe(true);
  expect((await cleanChoices(PAGE, store)).hideConsent).toBe(true);
});

test("keeps sites that are never cleaned, once each, and lets them go again", async () => {
  const store = holding();
  for (const site of [SITE, "http://velmora.example/*", SITE]) expect(await keepNever(site, true, store)).toBeNull();
  expect(await neverSites(store)).toEqual([SITE, "http://velmora.example/*"]);
  expect((await cleanChoices(PAGE, store)).never).toBe(true);
  expect((await cleanChoices("https://orlan.example/", store)).never).toBe(false);
  expect(await keepNever(SITE, false, store)).toBeNull();
  expect((await cleanChoices(PAGE, store)).never).toBe(false);
});

test.each([
  ["nothing of the kind", { hideConsent: "yes", neverSites: SITE, copyFormat: 4 }],
  ["a list of other things", { hideConsent: 1, neverSites: [null, 7, {}, "*", "https://*", PAGE], copyFormat: "pdf" }],
])("takes the usual where the store holds %s", async (_, items) => {
  const store = holding(items);
  expect(await cleanChoices(PAGE, store)).toEqual({ hideConsent: false, never: false });
  expect(await neverSites(store)).toEqual([]);
  expect(await copyFormat(store)).toBe("markdown");
});

test("keeps the good sites of a list that holds others", async () => {
  expect(await neverSites(holding({ neverSites: [3, SITE, "javascript:alert(1)", SITE] }))).toEqual([SITE]);
});

test("takes the usual where the store cannot be read, and never writes over a list that it could not read", async () => {
  expect(await cleanChoices(PAGE, broken())).toEqual({ hideConsent: false, never: false });
  expect(await neverSites(broken())).toEqual([]);
  const store = { ...holding(), get: broken().get };
  expect(await keepNever(SITE, true, store)).toBe("the disk is full");
  expect(store.items).toEqual({});
});

test("says why a choice could not be kept", async () => {
  expect(await keepHideConsent(true, broken(true))).toBe("the disk is full");
  expect(await keepNever(SITE, true, broken(true))).toBe("the disk is full");
});
