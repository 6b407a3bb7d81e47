// @vitest-environment happy-dom
import "./extension.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OptionsApp } from "../../entrypoints/options/OptionsApp.tsx";
import { copyFormat, excludedSites, keptKinds, setSiteExcluded } from "../../utils/browser/settings.ts";
import { emptyRoot, renderInEnglish, settle } from "../components/popup-stage.tsx";
import { breakStorage, extension, resetExtension } from "./extension.ts";

const SITE = "https://news.orlan.example/*";
let root: HTMLElement;

const notice = () => root.querySelector(".notice")?.textContent;
const consentBox = () => root.querySelector<HTMLInputElement>("#remove-consent");
const chosenFormat = () => root.querySelector<HTMLInputElement>("input[name=format]:checked")?.value;
const listed = (list: string) => [...root.querySelectorAll(`.${list} li span`)].map(({ textContent }) => textContent);

async function openOptions(): Promise<void> {
  renderInEnglish(root, <OptionsApp />);
  await settle();
}

beforeEach(() => {
  resetExtension();
  // The preview does without the model.
  vi.stubGlobal("fetch", () => Promise.reject(new Error("there are no files here")));
  root = emptyRoot();
});

afterEach(() => {
  act(() => render(null, root));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("shows what is stored", async () => {
  extension.origins.add("https://always.example/*");
  await fakeBrowser.storage.local.set({ copyFormat: "json", keptKinds: [], neverSites: [SITE] });
  await openOptions();
  expect(listed("sites")).toEqual(["always.example"]);
  expect(listed("never-sites")).toEqual(["news.orlan.example"]);
  expect(consentBox()?.checked).toBe(true);
  expect(chosenFormat()).toBe("json");
});

test("stores what is chosen", async () => {
  await openOptions();
  await settle(() => consentBox()?.click());
  await settle(() => root.querySelector<HTMLInputElement>("input[value=html]")?.click());
  expect(await keptKinds.get()).toEqual([]);
  expect(await copyFormat.get()).toBe("html");
  expect(notice()).toBe("");
});

test("follows changes in other pages at once", async () => {
  await openOptions();
  await settle(async () => {
    await keptKinds.set([]);
    await copyFormat.set("text");
    await setSiteExcluded(SITE, true);
    await fakeBrowser.permissions.request({ origins: ["https://always.example/*"] });
  });
  expect(consentBox()?.checked).toBe(true);
  expect(chosenFormat()).toBe("text");
  expect(listed("never-sites")).toEqual(["news.orlan.example"]);
  expect(listed("sites")).toEqual(["always.example"]);
});

test("stops listening when it is closed", async () => {
  await openOptions();
  expect(extension.onAdded.count()).toBe(1);
  act(() => render(null, root));
  expect(extension.onAdded.count() + extension.onRemoved.count()).toBe(0);
  expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(false);
});

test("says why a choice could not be stored, and undoes the one for consent dialogs", async () => {
  await openOptions();
  breakStorage("local", "set", "the disk is read-only");
  await settle(() => consentBox()?.click());
  expect(notice()).toBe("This choice could not be kept: the disk is read-only");
  expect(consentBox()?.checked).toBe(false);
});

test("revokes a site's access", async () => {
  extension.origins.add(SITE);
  await openOptions();
  await settle(() => root.querySelector<HTMLButtonElement>(".sites button")?.click());
  expect(extension.origins.size).toBe(0);
  expect(listed("sites")).toEqual([]);
  expect(notice()).toBe("news.orlan.example is no longer cleaned as its pages open.");
});

test.each([
  ["keeps the access", async () => false, "This could not be changed: news.orlan.example"],
  ["fails", () => Promise.reject(new Error("not now")), "This could not be changed: not now"],
])("says so if the browser %s", async (_, remove, words) => {
  extension.origins.add(SITE);
  Object.assign(fakeBrowser.permissions, { remove });
  await openOptions();
  await settle(() => root.querySelector<HTMLButtonElement>(".sites button")?.click());
  expect(listed("sites")).toEqual(["news.orlan.example"]);
  expect(notice()).toBe(words);
});

test("cleans an excluded site again, or says why not", async () => {
  await setSiteExcluded(SITE, true);
  await openOptions();
  breakStorage("local", "set", "the disk is read-only");
  await settle(() => root.querySelector<HTMLButtonElement>(".never-sites button")?.click());
  expect(notice()).toBe("This choice could not be kept: the disk is read-only");
  expect(listed("never-sites")).toEqual(["news.orlan.example"]);
  vi.restoreAllMocks();
  await settle(() => root.querySelector<HTMLButtonElement>(".never-sites button")?.click());
  expect(notice()).toBe("news.orlan.example is cleaned again when you click the button.");
  expect(await excludedSites.get()).toEqual([]);
  expect(listed("never-sites")).toEqual([]);
});

test("previews the copy of an invented article, as it is chosen, by the engine that reads all articles", async () => {
  await openOptions();
  const shown = () => root.querySelector<HTMLTextAreaElement>("textarea.preview")?.value ?? "";
  await vi.waitFor(() => expect(shown()).toMatch(/^# \[Tarn Valley Council Approves Night Train/), 20_000);
  expect(shown()).toContain("“People asked for one thing at every meeting");
  expect(shown()).toMatch(/\[1\]: https:\/\/northmarkcourier\.example\/night-train#:~:text=/);
  await settle(() => root.querySelector<HTMLInputElement>("#copy-heading")?.click());
  await vi.waitFor(() => expect(shown()).not.toMatch(/Approves Night Train|Lena Okarin/));
  await settle(() => root.querySelector<HTMLInputElement>("#copy-links")?.click());
  await vi.waitFor(() => expect(shown()).not.toContain("https:"));
});
