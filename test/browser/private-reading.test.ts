import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { loadForReader } from "../../utils/browser/pages/private-reading.ts";
import { keepReading } from "../../utils/browser/pages/readings.ts";
import { factbox } from "../support/invented-texts.ts";
import { resetExtension } from "./extension.ts";

const inTab = new Map<string, string>();
const setItem = vi.fn((key: string, value: string) => void inTab.set(key, value));
const kept = async () => JSON.stringify(await fakeBrowser.storage.session.get());

beforeEach(() => {
  resetExtension();
  inTab.clear();
  setItem.mockClear();
  vi.stubGlobal("sessionStorage", { getItem: (key: string) => inTab.get(key) ?? null, setItem });
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
});

afterEach(() => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  vi.unstubAllGlobals();
});

test("what a private window's reader shows moves into its tab, which can load it again", async () => {
  const id = await keepReading(factbox);
  expect(await loadForReader(`#${id}`)).toEqual(factbox);
  expect(await kept()).not.toContain(factbox.article.title);
  expect(await loadForReader(`#${id}`)).toEqual(factbox);
  for (const damaged of ['{"schema":2}', "{"]) {
    inTab.set(id, damaged);
    expect(await loadForReader(`#${id}`)).toBeNull();
  }
});

test("it stays until the browser closes if the tab has no room for it", async () => {
  setItem.mockImplementationOnce(() => {
    throw new Error("quota");
  });
  const id = await keepReading(factbox);
  expect(await loadForReader(`#${id}`)).toEqual(factbox);
  expect(await kept()).toContain(factbox.article.title);
});

test("in other windows a reading is kept in the browser's memory only", async () => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  const id = await keepReading(factbox);
  expect(await loadForReader(`#${id}`)).toEqual(factbox);
  expect(await kept()).toContain(factbox.article.title);
  expect(setItem).not.toHaveBeenCalled();
});
