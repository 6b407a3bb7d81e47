// @vitest-environment happy-dom
import "./extension.ts";

import { readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { PopupApp } from "../../entrypoints/popup/PopupApp.tsx";
import { handToPanel, hasSidePanel, openSidePanel, takeClickedTab } from "../../utils/browser/pages/side-panel.ts";
import { emptyRoot, renderInEnglish, settle } from "../components/popup-stage.tsx";
import { article } from "../support/invented-texts.ts";
import { extension, resetExtension, setActiveTabs, tabOf } from "./extension.ts";
import { type FakePage, openFakePage } from "./fake-page.ts";

const SITE = "https://news.orlan.example/*";
let root: HTMLElement;
let page: FakePage;
/** The tabs in which the extension may run scripts. */
let accessible: Set<number>;
let locks: Set<string>;

const heading = () => root.querySelector("h1")?.textContent;
const headingIs = (words: string) =>
  vi.waitFor(() => act(async () => expect(heading()).toBe(words)), { timeout: 20_000 });
const NO_ACCESS = "Click Factbox on this page";

/** Another tab of the window comes to the front. */
async function choose(tabId: number): Promise<void> {
  setActiveTabs(tabOf(tabId));
  await settle(() => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: 0 }));
}

const update = (status: "loading" | "complete") =>
  settle(() => fakeBrowser.tabs.onUpdated.trigger(7, { status }, tabOf(7)));

async function openPanel(): Promise<void> {
  renderInEnglish(root, <PopupApp surface="panel" />);
  await settle();
}

beforeEach(() => {
  resetExtension();
  root = emptyRoot();
  page = openFakePage();
  accessible = new Set();
  locks = new Set();
  const runInPage = extension.executeScript.getMockImplementation();
  extension.executeScript.mockImplementation(async (call) => {
    if (!accessible.has(call.target.tabId)) throw new Error("Missing host permission for the tab");
    return runInPage?.(call);
  });
  setActiveTabs(tabOf(7));
  vi.stubGlobal("fetch", async (path: string) => new Response(readFileSync(`public${path}`)));
  Object.defineProperty(navigator, "locks", {
    configurable: true,
    value: {
      query: async () => ({ held: [...locks].map((name) => ({ name })) }),
      request: async (name: string) => void locks.add(name),
    },
  });
});

afterEach(() => {
  act(() => render(null, root));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("says what to do where it has no access, and reads a page after a click on the button there", async () => {
  await openPanel();
  await headingIs(NO_ACCESS);
  expect(page.readings).toBe(0);
  accessible.add(7);
  expect(await handToPanel(0, 8)).toBe(true);
  expect(await handToPanel(0, 7)).toBe(true);
  await headingIs(article.title);
  expect(page.readings).toBe(1);
});

test("follows the window's tabs, and shows what was read before at once", async () => {
  accessible.add(7);
  await openPanel();
  await handToPanel(0, 7);
  await headingIs(article.title);
  await settle();
  setActiveTabs(tabOf(7), tabOf(8));
  await choose(8);
  await headingIs(NO_ACCESS);
  await choose(7);
  await headingIs(article.title);
  expect(page.readings).toBe(1);
  await settle(() => fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 3 }));
  expect(heading()).toBe(article.title);
});

test("leaves a page that cannot be drawn for the next one", async () => {
  accessible.add(7).add(8);
  const isDrawn = vi.spyOn(Intl, "DateTimeFormat").mockImplementation(() => {
    throw new RangeError("Invalid language tag: x");
  });
  await openPanel();
  await handToPanel(0, 7);
  await vi.waitFor(() => act(async () => expect(root.querySelector("main")?.dataset.state).toBe("failed")));
  isDrawn.mockRestore();
  setActiveTabs(tabOf(7), tabOf(8));
  await handToPanel(0, 8);
  await choose(8);
  await headingIs(article.title);
});

test("reads the pages of an allowed site once they have loaded", async () => {
  accessible.add(7);
  extension.origins.add(SITE);
  await openPanel();
  await headingIs(article.title);
  page.change({ fingerprint: "another" });
  await update("loading");
  expect(root.querySelector("main")?.dataset.state).toBe("reading");
  expect(page.readings).toBe(1);
  await update("complete");
  await headingIs(article.title);
  expect(page.readings).toBe(2);
});

test("shows the page for which the popup has opened it", async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidePanel: { open } });
  expect(hasSidePanel()).toBe(true);
  await openSidePanel(0, 7);
  expect(open).toHaveBeenCalledWith({ windowId: 0 });
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: { open } });
  await openSidePanel(0, 7);
  expect(open).toHaveBeenLastCalledWith();
  Object.assign(fakeBrowser, { sidebarAction: undefined });
  expect(hasSidePanel()).toBe(false);
  accessible.add(7);
  await openPanel();
  await headingIs(article.title);
  expect(await takeClickedTab()).toBeNull();
});

test("a popup leaves the page to the panel that is open beside it", async () => {
  const close = vi.spyOn(window, "close").mockReturnValue();
  locks.add("factbox-panel-0");
  accessible.add(7);
  renderInEnglish(root, <PopupApp surface="popup" />);
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
  expect(page.readings).toBe(0);
});
