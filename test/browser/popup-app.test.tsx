// @vitest-environment happy-dom
import "./extension.ts";

import { readFileSync } from "node:fs";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { rememberAskedSite } from "../../utils/browser/pages/asked-site.ts";
import { copyFormat, excludedSites, setSiteExcluded } from "../../utils/browser/settings.ts";
import { settle } from "../components/popup-stage.tsx";
import { article } from "../support/invented-texts.ts";
import { breakStorage, extension } from "./extension.ts";
import type { FakePage } from "./fake-page.ts";
import { clearPopupApp, click, closePopup, openPopup, stagePopupApp } from "./popup-app-stage.tsx";

const SITE = "https://news.orlan.example/*";
let root: HTMLElement;
let page: FakePage;

const notice = () => root.querySelector(".notice")?.textContent;
const mode = () => root.querySelector<HTMLInputElement>(".site-choice input:checked")?.value;

beforeEach(() => {
  ({ root, page } = stagePopupApp());
});

afterEach(clearPopupApp);

test("shows the facts of the page, and the receipts", async () => {
  await openPopup();
  expect(root.querySelector("h1")?.textContent).toBe(article.title);
  expect(root.querySelector(".receipt .reason")?.textContent).not.toBe("");
  expect(mode()).toBe("click");
});

test("loads the language model while the page is read, once", async () => {
  const order: string[] = [];
  const read = extension.executeScript.getMockImplementation();
  const files = globalThis.fetch;
  const loaded = Promise.withResolvers<void>();
  vi.stubGlobal("fetch", async (path: string) => {
    order.push(path);
    loaded.resolve();
    return files(path);
  });
  extension.executeScript.mockImplementation(async (call) => {
    if (!call.files?.includes("/distill.js")) return read?.(call);
    await loaded.promise;
    order.push("read");
    return read?.(call);
  });
  await openPopup();
  expect(order).toEqual(["/models/en.bin", "read"]);
  expect(root.querySelector("main")?.dataset.state).toBe("facts");
});

test("a factbox that cannot be drawn is a failure in words", async () => {
  vi.spyOn(Intl, "DateTimeFormat").mockImplementation(() => {
    throw new RangeError("Invalid language tag: x");
  });
  await openPopup();
  expect(root.querySelector("main")?.dataset.state).toBe("failed");
  expect(root.textContent).toContain("Invalid language tag: x");
});

test("a command to a page that is gone says so", async () => {
  await openPopup();
  page.report = null;
  await click(".receipt button");
  expect(notice()).toBe("The page has changed since it was read. Close this window and click the button again.");
});

test("jumps to a fact with the words around it, and says if they are gone", async () => {
  await openPopup();
  await click(".panel .fact");
  const [command] = page.marks;
  const { words, before, after } = command?.type === "show" ? command : { words: "", before: "", after: "" };
  expect(article.text).toContain(before + words + after);
  expect(Math.max(before.length, after.length)).toBe(40);
  expect(notice()).toBe("These words are no longer on the page.");
});

test("“never” excludes the site, revokes its access and shows everything again", async () => {
  extension.origins.add(SITE);
  await openPopup();
  expect(mode()).toBe("always");
  await click("#clean-site-never");
  expect(await excludedSites.get()).toEqual([SITE]);
  expect(extension.origins.size).toBe(0);
  expect(page.commands).toEqual([{ type: "look" }, { type: "put-back-all" }]);
  expect(mode()).toBe("never");
  expect(root.querySelector<HTMLButtonElement>(".receipt button")?.disabled).toBe(true);
  expect(notice()).toBe("news.orlan.example is never cleaned from now on. Everything on this page was put back.");
});

test("“always” requests access before anything else, and no longer excludes the site", async () => {
  await setSiteExcluded(SITE, true);
  await openPopup();
  const request = vi.spyOn(fakeBrowser.permissions, "request");
  const isExcluded = vi.spyOn(fakeBrowser.storage.local, "get");
  root.querySelector<HTMLElement>("#clean-site")?.click();
  expect(request).toHaveBeenCalledWith({ origins: [SITE] });
  expect(isExcluded).not.toHaveBeenCalled();
  await vi.waitFor(() => act(async () => expect(notice()).toBe("news.orlan.example is cleaned from now on.")));
  expect(await excludedSites.get()).toEqual([]);
  expect(mode()).toBe("always");
});

test("“always” changes nothing if the reader refuses", async () => {
  await setSiteExcluded(SITE, true);
  await openPopup();
  Object.assign(fakeBrowser.permissions, { request: async () => false });
  await click("#clean-site");
  expect(notice()).toBe("Access to news.orlan.example was not given. Nothing has changed.");
  expect(mode()).toBe("never");
});

test.each([
  [true, "news.orlan.example is cleaned from now on."],
  [false, "Access to news.orlan.example was not given. Nothing has changed."],
])("tells the answer once when the prompt has closed the popup: allowed %s", async (isAllowed, words) => {
  if (isAllowed) extension.origins.add(SITE);
  await rememberAskedSite(SITE);
  await openPopup();
  await vi.waitFor(() => act(async () => expect(notice()).toBe(words)));
  closePopup();
  await openPopup();
  await settle();
  expect(notice()).toBe("");
});

test("“on a click” revokes access, or only ends the exclusion", async () => {
  extension.origins.add(SITE);
  await openPopup();
  await click("#clean-site-on-click");
  expect(extension.origins.size).toBe(0);
  expect(notice()).toBe("news.orlan.example is no longer cleaned as its pages open.");
  await click("#clean-site-never");
  await click("#clean-site-on-click");
  expect(notice()).toBe("news.orlan.example is cleaned again when you click the button.");
  expect(mode()).toBe("click");
});

test("shows the notice about an excluded site only while it is excluded", async () => {
  await setSiteExcluded(SITE, true);
  page.change({ removals: [], notices: ["noteNever"] });
  await openPopup();
  expect(root.querySelector(".status")?.textContent).toMatch(/^Left as it is: you chose “Never”/);
  await settle(() => setSiteExcluded(SITE, false));
  expect(root.querySelector(".status")?.textContent).toMatch(/^Nothing removed from this page/);
});

test("follows the format that is chosen elsewhere, and keeps one that cannot be stored", async () => {
  await copyFormat.set("text");
  await openPopup();
  const select = () => root.querySelector<HTMLSelectElement>("#format");
  expect(select()?.value).toBe("text");
  await settle(() => copyFormat.set("html"));
  expect(select()?.value).toBe("html");
  breakStorage("local", "set", "the disk is read-only");
  await settle(async () => {
    const element = select();
    if (element) element.value = "json";
    element?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(notice()).toBe("This choice could not be kept: the disk is read-only");
  expect(select()?.value).toBe("json");
});

test.each([
  ["closed-page", "Cannot access a chrome:// URL"],
  ["refused", 'Cannot access contents of url "https://a.example/". Extension manifest must request permission.'],
  ["failed", "the tab crashed"],
])("says that the page is %s", async (state, words) => {
  extension.executeScript.mockRejectedValue(new Error(words));
  await openPopup();
  expect(root.querySelector("main")?.getAttribute("data-state")).toBe(state);
});

test.each([
  ["missing", () => new Response("", { status: 404 })],
  ["truncated", (path: string) => new Response(readFileSync(`public${path}`).subarray(0, 1000))],
])("warns above the facts that the language model is %s", async (_, answer) => {
  vi.stubGlobal("fetch", async (path: string) => answer(path));
  await openPopup();
  expect(root.querySelector("main")?.getAttribute("data-state")).toBe("facts");
  expect(root.querySelector(".state-model-failed")?.textContent).toMatch(
    /The language model could not be read\..+: .+/,
  );
  expect(root.querySelector("#tab-dates")).not.toBeNull();
});
