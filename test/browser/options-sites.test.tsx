// @vitest-environment happy-dom
import "./extension.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OptionsApp } from "../../entrypoints/options/OptionsApp.tsx";
import { copyFormat, excludedSites, keptKinds } from "../../utils/browser/settings.ts";
import { emptyRoot, renderInEnglish, settle } from "../components/popup-stage.tsx";
import { extension, resetExtension } from "./extension.ts";

const SITE = "https://news.orlan.example/*";
const OTHER = "https://velmora.example/*";
let root: HTMLElement;

const notice = () => root.querySelector(".notice")?.textContent;
const fault = () => root.querySelector("#site-fault")?.textContent;
const listed = (list: string) => [...root.querySelectorAll(`.${list} li span`)].map(({ textContent }) => textContent);
const click = (selector: string) => settle(() => root.querySelector<HTMLElement>(selector)?.click());

async function type(address: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>("#site-address");
  await settle(() => {
    if (field) field.value = address;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

async function loadFile(content: string, name = "factbox-settings.json"): Promise<void> {
  const field = root.querySelector<HTMLInputElement>("#load-settings");
  const file = new File([content], name, { type: "application/json" });
  Object.defineProperty(field, "files", { value: [file], configurable: true });
  await settle(() => field?.dispatchEvent(new Event("change", { bubbles: true })));
  await vi.waitFor(() => expect(root.querySelectorAll(".file-results li, #allow-waiting").length).toBeGreaterThan(0));
}

const results = () => [...root.querySelectorAll(".file-results li")].map(({ textContent }) => textContent);
const fileOf = (settings: object) => JSON.stringify({ kind: "factbox-settings", version: 1, settings });

beforeEach(async () => {
  resetExtension();
  // The preview does without the model.
  vi.stubGlobal("fetch", () => Promise.reject(new Error("there are no files here")));
  root = emptyRoot();
  renderInEnglish(root, <OptionsApp />);
  await settle();
});

afterEach(() => {
  act(() => render(null, root));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("adds a site that is cleaned always, once the browser has given access to it and to nothing else", async () => {
  const request = vi.spyOn(fakeBrowser.permissions, "request");
  await type("news.orlan.example/2026/bridge");
  await click("#add-always");
  expect(request.mock.calls).toEqual([[{ origins: [SITE] }]]);
  expect(listed("sites")).toEqual(["news.orlan.example"]);
  expect(notice()).toBe("news.orlan.example is cleaned from now on.");
});

test("a site that was never cleaned is cleaned always after it was added so, and the other way round", async () => {
  await excludedSites.set([SITE]);
  await type("news.orlan.example");
  await click("#add-always");
  expect([listed("sites"), listed("never-sites")]).toEqual([["news.orlan.example"], []]);
  await type("news.orlan.example");
  await click("#add-never");
  expect([listed("sites"), listed("never-sites")]).toEqual([[], ["news.orlan.example"]]);
  expect(notice()).toBe("news.orlan.example is never cleaned from now on.");
  expect(extension.origins.size).toBe(0);
});

test("adds nothing if the reader refuses access", async () => {
  vi.spyOn(fakeBrowser.permissions, "request").mockImplementation(async () => false);
  await type("news.orlan.example");
  await click("#add-always");
  expect(listed("sites")).toEqual([]);
  expect(notice()).toBe("Access to news.orlan.example was not given. Nothing has changed.");
});

test("says what is wrong with an address, or that its site is on the list", async () => {
  const request = vi.spyOn(fakeBrowser.permissions, "request");
  await type("https://*/*");
  await click("#add-always");
  expect(fault()).toMatch(/^This is not the address of a site\./);
  expect(request).not.toHaveBeenCalled();
  await type("velmora.example");
  await click("#add-never");
  await type("https://velmora.example/sport");
  await click("#add-never");
  expect(fault()).toBe("velmora.example is on this list already.");
});

test("a file of settings says what it changed, and its sites are asked for only by a click", async () => {
  const request = vi.spyOn(fakeBrowser.permissions, "request");
  await loadFile(fileOf({ keptKinds: [], copyFormat: "json", neverSites: [OTHER], alwaysSites: [SITE] }));
  expect(results()).toEqual([
    "Changed: Remove from pages and Format for copying.",
    "1 site was added to the list “Never cleaned”.",
  ]);
  expect([await keptKinds.get(), await copyFormat.get()]).toEqual([[], "json"]);
  expect(listed("never-sites")).toEqual(["velmora.example"]);
  expect(request).not.toHaveBeenCalled();
  await click("#allow-waiting");
  expect(request.mock.calls).toEqual([[{ origins: [SITE] }]]);
  expect(listed("sites")).toEqual(["news.orlan.example"]);
  expect(results()).toEqual(["1 site is cleaned from now on."]);
  expect(root.querySelector("#allow-waiting")).toBeNull();
});

test("sites of a file can be asked for again after access was refused", async () => {
  vi.spyOn(fakeBrowser.permissions, "request").mockImplementation(async () => false);
  await loadFile(fileOf({ alwaysSites: [SITE, OTHER] }));
  await click("#allow-waiting");
  expect(results()).toEqual(["Access was not given. Nothing was changed."]);
  expect(root.querySelector("#allow-waiting")?.textContent).toBe("Allow 2 sites");
});

test("a bad file changes nothing, and says why", async () => {
  await keptKinds.set(["donation"]);
  const before = await fakeBrowser.storage.local.get();
  await loadFile(fileOf({ keptKinds: [], copyFormat: "pdf", neverSites: [SITE] }));
  expect(results()).toEqual([
    "This file has a value that is not possible for the setting “copyFormat”.",
    "Nothing was changed.",
  ]);
  await loadFile("x".repeat(300_000));
  expect(results()).toEqual(["This file is too large for a file of settings.", "Nothing was changed."]);
  expect(await fakeBrowser.storage.local.get()).toEqual(before);
});

test("a file without news says so", async () => {
  await loadFile(fileOf({ copyFormat: "markdown" }));
  expect(results()).toEqual(["Your settings are already those of this file."]);
});
