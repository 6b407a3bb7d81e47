import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "../../entrypoints/background.ts";
import { registerAutoClean } from "../../utils/browser/background/registration.ts";
import { notifyRevoked, updateBadge } from "../../utils/browser/background/tabs.ts";
import { excludedSites, setSiteExcluded, showsToast } from "../../utils/browser/settings.ts";
import { t } from "../support/invented-texts.ts";
import { breakStorage, extension, resetExtension, tabOf } from "./extension.ts";

const SITE = "https://news.orlan.example/*";
const OTHER = "https://velmora.example/*";
const registered = () => extension.scripts.get("autoclean");
const badge = async (tabId: number) => [
  await fakeBrowser.action.getBadgeText({ tabId }),
  await fakeBrowser.action.getTitle({ tabId }),
  await fakeBrowser.action.getBadgeBackgroundColor({ tabId }),
  await fakeBrowser.action.getBadgeTextColor({ tabId }),
];
const GREEN = [31, 92, 77, 255];
const GREY = [86, 91, 97, 255];

beforeEach(resetExtension);
afterEach(() => void vi.restoreAllMocks());

test.each([
  [
    "the number of hidden elements",
    { count: 3, limited: false },
    ["3", t.plural("actionTitleRemoved", 3), GREEN, "#ffffff"],
  ],
  [
    "one hidden element in words",
    { count: 1, limited: false },
    ["1", t.plural("actionTitleRemoved", 1), GREEN, "#ffffff"],
  ],
  ["nothing if nothing is hidden", { count: 0, limited: false }, ["", t("actionTitle"), GREEN, "#ffffff"]],
  ["limited access", { count: 0, limited: true }, ["–", t("stateLimited"), GREY, "#ffffff"]],
])("the badge shows %s, on its tab only", async (_, cleaned, shown) => {
  await updateBadge(7, cleaned);
  expect(await badge(7)).toEqual(shown);
  expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe("");
});

test("opens the welcome page after the installation only, and an update turns earlier settings into today's", async () => {
  await fakeBrowser.storage.local.set({ hideConsent: true });
  const create = vi.spyOn(fakeBrowser.tabs, "create");
  background.main();
  for (const reason of ["chrome_update", "install"] as const) await fakeBrowser.runtime.onInstalled.trigger({ reason });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", previousVersion: "0.1.0" });
  expect(create.mock.calls).toEqual([[{ url: fakeBrowser.runtime.getURL("/welcome.html") }]]);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).toEqual({ keptKinds: [] }));
});

test("a tab that was closed needs no badge", async () => {
  vi.spyOn(fakeBrowser.action, "setBadgeText").mockRejectedValue(new Error("No tab with id: 7."));
  await expect(updateBadge(7, { count: 1, limited: false })).resolves.toBeUndefined();
});

test("sends revoked sites to all tabs, also if one has no script of ours", async () => {
  const tabs = [await fakeBrowser.tabs.create({}), await fakeBrowser.tabs.create({})];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (id: number, message: unknown) => {
      extension.sent.push([id, message]);
      throw new Error("Receiving end does not exist.");
    },
  });
  await notifyRevoked([SITE]);
  for (const { id } of tabs) expect(extension.sent).toContainEqual([id, { type: "revoked", sites: [SITE] }]);
});

test("registers nothing without an allowed site", async () => {
  await registerAutoClean();
  expect(registered()).toBeUndefined();
});

test("registers, updates and removes the script as sites are allowed and excluded", async () => {
  extension.origins.add(SITE);
  await registerAutoClean();
  expect(registered()).toMatchObject({
    js: ["/autoclean.js"],
    css: ["/page.css"],
    matches: [SITE],
    excludeMatches: [],
    runAt: "document_start",
    persistAcrossSessions: true,
  });
  extension.origins.add(OTHER);
  await setSiteExcluded(OTHER, true);
  await registerAutoClean();
  expect(registered()).toMatchObject({ matches: [SITE], excludeMatches: [OTHER] });
  await setSiteExcluded(SITE, true);
  await registerAutoClean();
  expect(registered()).toBeUndefined();
});

const sender = { id: "test-extension-id", tab: tabOf(7), frameId: 0, url: "https://news.orlan.example/a" };

/** Starts the background, and answers a message as the browser would. */
async function startBackground(): Promise<(message: unknown, from: typeof sender) => Promise<unknown>> {
  background.main();
  return (message, from) =>
    new Promise((answer) => {
      void fakeBrowser.runtime.onMessage
        .trigger(message, from, answer)
        .then((results: unknown[]) => results.includes(true) || answer("no answer"));
    });
}

test("a granted site is registered and no longer excluded", async () => {
  await startBackground();
  await setSiteExcluded(SITE, true);
  await fakeBrowser.permissions.request({ origins: [SITE] });
  await vi.waitFor(() => expect(registered()).toMatchObject({ matches: [SITE], excludeMatches: [] }));
  expect(await excludedSites.get()).toEqual([]);
});

test("a revoked site is unregistered, and open pages are told", async () => {
  await startBackground();
  const tab = await fakeBrowser.tabs.create({});
  await fakeBrowser.permissions.request({ origins: [SITE] });
  await vi.waitFor(() => expect(registered()).toBeDefined());
  await fakeBrowser.permissions.remove({ origins: [SITE] });
  await vi.waitFor(() => expect(registered()).toBeUndefined());
  expect(extension.sent).toContainEqual([tab.id, { type: "revoked", sites: [SITE] }]);
});

test("an excluded site is unregistered at once", async () => {
  await startBackground();
  extension.origins.add(SITE);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(registered()).toBeDefined());
  await setSiteExcluded(SITE, true);
  await vi.waitFor(() => expect(registered()).toBeUndefined());
});

test("overlapping changes end with the last one", async () => {
  await startBackground();
  extension.origins.add(SITE);
  await Promise.all([
    fakeBrowser.runtime.onStartup.trigger(),
    fakeBrowser.runtime.onInstalled.trigger({ reason: "install" }),
  ]);
  await vi.waitFor(() => expect(registered()).toMatchObject({ matches: [SITE] }));
});

test("answers a page's question with the permission for its site", async () => {
  const send = await startBackground();
  expect(await send({ type: "returned" }, sender)).toBe(false);
  extension.origins.add(SITE);
  expect(await send({ type: "returned" }, sender)).toBe(true);
  expect(await send({ type: "returned" }, { ...sender, id: "other" })).toBe("no answer");
});

test("shows what a page reports on the badge of its tab", async () => {
  const send = await startBackground();
  await send({ type: "cleaned", count: 4, limited: false }, sender);
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe("4"));
});

test("lets an allowed page say what was removed, unless the reader has switched that off", async () => {
  const send = await startBackground();
  const cleaned = { type: "cleaned", count: 4, limited: false };
  const settled = () => new Promise((done) => setTimeout(done, 0));
  await send(cleaned, sender);
  await settled();
  extension.origins.add(SITE);
  await send({ ...cleaned, count: 0 }, sender);
  await settled();
  await showsToast.set(false);
  await send(cleaned, sender);
  await settled();
  expect(extension.executeScript).not.toHaveBeenCalled();
  await showsToast.set(true);
  extension.executeScript.mockRejectedValueOnce(new Error("No tab with id: 7"));
  await send(cleaned, sender);
  await vi.waitFor(() =>
    expect(extension.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ["/toast.js"] }),
  );
});

test("excludes the site of an allowed page that the reader has said “not on this site” in", async () => {
  const send = await startBackground();
  expect(await send({ type: "never" }, sender)).toBe(false);
  expect(await excludedSites.get()).toEqual([]);
  extension.origins.add(SITE);
  expect(await send({ type: "never" }, sender)).toBe(true);
  expect(await excludedSites.get()).toEqual([SITE]);
  expect(extension.origins.size).toBe(0);
});

test("says so if the site could not be excluded", async () => {
  const send = await startBackground();
  extension.origins.add(SITE);
  breakStorage("local", "set", "the disk is read-only");
  expect(await send({ type: "never" }, sender)).toBe(false);
  vi.restoreAllMocks();
  expect(extension.origins.size).toBe(1);
});
