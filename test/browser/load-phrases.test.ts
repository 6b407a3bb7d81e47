// @vitest-environment happy-dom
import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { readPhrases } from "../../utils/browser/background/phrases.ts";
import { loadPhrases } from "../../utils/browser/content/load-phrases.ts";
import { resetExtension } from "./extension.ts";

/** What the catalogue was told of loading, in order. */
const states = vi.hoisted((): boolean[] => []);

vi.mock("../../utils/phrases/catalog.ts", () => {
  const loaded = new Map<string, unknown>();
  return {
    addPhrases: (language: string, phrases: unknown) => loaded.set(language, phrases),
    hasPhrases: (language: string) => language === "en" || loaded.has(language),
    setPhrasesLoading: (isNow: boolean) => states.push(isNow),
    loaded,
  };
});

/** A document in a language; every call makes one of its own, because the languages of one are kept. */
function page(language: string): Document {
  const made = document.implementation.createHTMLDocument("Ferry sails again");
  made.documentElement.setAttribute("lang", language);
  return made;
}

beforeEach(() => {
  resetExtension();
  states.length = 0;
});
afterEach(() => vi.restoreAllMocks());

const answerWith = (answer: () => Promise<unknown>) =>
  vi.spyOn(browser.runtime, "sendMessage").mockImplementation(answer);

test("asks the background for the languages of the page, once", async () => {
  const asked = answerWith(async () => ({ da: { request: { stem: ["støt"] } } }));
  expect(await loadPhrases(page("da-DK"))).toBe(true);
  expect(asked).toHaveBeenCalledWith({ type: "phrases", languages: ["da"] });
  expect(await loadPhrases(page("da"))).toBe(false);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(states).toEqual([true, false]);
});

test("asks for nothing on an English page", async () => {
  const asked = answerWith(async () => ({}));
  expect(await loadPhrases(page("en"))).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  ["no background", () => Promise.reject(new Error("Receiving end does not exist."))],
  ["nothing", async () => undefined],
  ["no phrases", async () => ({ sv: "stöd" })],
  ["families that are none", async () => ({ sv: { request: "stöd" } })],
])("judges the page anew, by English, where the answer is %s", async (_, answer) => {
  answerWith(answer);
  expect(await loadPhrases(page("sv"))).toBe(true);
  expect(states).toEqual([true, false]);
  // No phrase was added, so that the next call asks again.
  expect(await loadPhrases(page("sv"))).toBe(true);
});

test("the background reads the files of the extension, and leaves out what it cannot read", async () => {
  vi.stubGlobal("fetch", async (address: string) => {
    if (address !== "/phrases/pl.json") throw new Error("not found");
    return { json: async () => ({ request: {} }) };
  });
  expect(await readPhrases(["pl", "cs"])).toEqual({ pl: { request: {} } });
  vi.unstubAllGlobals();
});
