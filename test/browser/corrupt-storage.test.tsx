// @vitest-environment happy-dom
import "./extension.ts";

import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import * as keys from "../../utils/browser/setting-keys.ts";
import { article } from "../support/invented-texts.ts";
import { clearPopupApp, openPopup, stagePopupApp } from "./popup-app-stage.tsx";

const KEYS = Object.values(keys).filter((key) => typeof key === "string");
const VALUES = [null, true, -1, Number.NaN, "", "constructor", "x".repeat(9_999), [], [null, [[]]], {}, { length: 1 }];
/** What a later version may keep: other values under the same names, and names that are not known yet. */
const LATER = { schema: 99, ...Object.fromEntries(KEYS.map((key) => [key, { version: 99, value: [] }])) };

let root: HTMLElement;

beforeEach(() => {
  ({ root } = stagePopupApp());
});
afterEach(clearPopupApp);

async function expectFacts(): Promise<void> {
  await openPopup();
  expect(root.querySelector("main")?.dataset.state).toBe("facts");
  expect(root.querySelector("h1")?.textContent).toBe(article.title);
}

test("there are keys to break", () => {
  expect(KEYS.length).toBeGreaterThan(6);
});

test.each(VALUES.map((value) => [JSON.stringify(value)?.slice(0, 30), value] as const))(
  "the popup shows the facts with %s stored under every key",
  async (_, value) => {
    await fakeBrowser.storage.local.set(Object.fromEntries(KEYS.map((key) => [key, value])));
    await expectFacts();
  },
);

test("the popup shows the facts with the settings of a later version, and leaves what it does not know", async () => {
  await fakeBrowser.storage.local.set(LATER);
  await expectFacts();
  expect(await fakeBrowser.storage.local.get("schema")).toEqual({ schema: 99 });
});

test.each(VALUES.map((value) => [JSON.stringify(value)?.slice(0, 30), value] as const))(
  "the popup shows the facts with %s in the place of every kept reading",
  async (_, value) => {
    await openPopup();
    const kept = Object.keys(await fakeBrowser.storage.session.get());
    expect(kept.length).toBeGreaterThan(0);
    clearPopupApp();
    ({ root } = stagePopupApp());
    await fakeBrowser.storage.session.set(Object.fromEntries(kept.map((key) => [key, value])));
    await expectFacts();
  },
);
