import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { getCleanSettings, onCleanSettingsChanged } from "../../utils/browser/content/page-settings.ts";
import { breakStorage, resetExtension } from "./extension.ts";

const SITE = "https://news.orlan.example/*";
const PAGE = "https://news.orlan.example:8443/2026/bridge?a#b";
const DEFAULTS = { kept: ["consent"], never: false };

beforeEach(resetExtension);

afterEach(() => {
  vi.restoreAllMocks();
});

test("leaves consent dialogs and cleans every site until something else is chosen", async () => {
  expect(await getCleanSettings(PAGE)).toEqual(DEFAULTS);
});

test("reads the choices for the page's site", async () => {
  await fakeBrowser.storage.local.set({ keptKinds: [], neverSites: [SITE] });
  expect(await getCleanSettings(PAGE)).toEqual({ kept: [], never: true });
  expect(await getCleanSettings("https://orlan.example/")).toEqual({ kept: [], never: false });
  expect(await getCleanSettings("about:blank")).toEqual({ kept: [], never: false });
});

test("uses the defaults if the storage is corrupt or cannot be read", async () => {
  await fakeBrowser.storage.local.set({ keptKinds: "yes", neverSites: SITE });
  expect(await getCleanSettings(PAGE)).toEqual(DEFAULTS);
  breakStorage("local", "get", "the database is corrupt");
  expect(await getCleanSettings(PAGE)).toEqual(DEFAULTS);
});

test("calls back with each change until the signal aborts", async () => {
  const listener = vi.fn();
  const end = new AbortController();
  onCleanSettingsChanged(PAGE, listener, end.signal);
  await fakeBrowser.storage.local.set({ keptKinds: [] });
  await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith({ kept: [], never: false }));
  await fakeBrowser.storage.local.set({ neverSites: [SITE] });
  await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith({ kept: [], never: true }));
  end.abort();
  expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(false);
});

test("does not call back for a change that was still being read when the signal aborted", async () => {
  const listener = vi.fn();
  const end = new AbortController();
  onCleanSettingsChanged(PAGE, listener, end.signal);
  const change = fakeBrowser.storage.local.set({ keptKinds: [] });
  end.abort();
  await change;
  expect(listener).not.toHaveBeenCalled();
});
