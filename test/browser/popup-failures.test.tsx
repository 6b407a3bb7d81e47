// @vitest-environment happy-dom
import "./extension.ts";

import { readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PopupApp } from "../../entrypoints/popup/PopupApp.tsx";
import type { PageExtraction } from "../../utils/pipeline/extract-page.ts";
import { emptyRoot, renderInEnglish, settle } from "../components/popup-stage.tsx";
import { article } from "../support/invented-texts.ts";
import { extension, resetExtension, setActiveTabs, tabOf } from "./extension.ts";

const MODEL = readFileSync("public/models/en.bin");
let root: HTMLElement;

/** Opens the popup on a page and returns its state and text once the page is analyzed. */
async function openPopup(extraction: Partial<PageExtraction>): Promise<{ state: string | undefined; words: string }> {
  const report = {
    extraction: { state: "article", reason: null, partial: false, article, articleMs: 3, ...extraction },
    removals: [],
    notices: [],
    fingerprint: "",
  };
  const opened = { began: 1_000, isParsed: true, answer: null };
  extension.executeScript.mockImplementation(async ({ files }) => [{ result: files ? report : opened }]);
  renderInEnglish(root, <PopupApp surface="popup" />);
  await settle();
  const main = () => root.querySelector<HTMLElement>("main");
  // The first popup also loads the facts engine, which takes as long as the machine is busy.
  await vi.waitFor(() => act(async () => expect(main()?.getAttribute("aria-busy")).toBe("false")), { timeout: 20_000 });
  return { state: main()?.dataset.state, words: main()?.textContent ?? "" };
}

beforeEach(() => {
  resetExtension();
  root = emptyRoot();
  setActiveTabs(tabOf(7));
  vi.stubGlobal("fetch", async () => new Response(MODEL));
});

afterEach(() => {
  act(() => render(null, root));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a readable model leaves no message", async () => {
  const { state, words } = await openPopup({});
  expect(state).toBe("facts");
  expect(words).not.toContain("language model");
});

test.each([
  ["missing", new Response(null, { status: 404 }), /models\/en\.bin: 404/],
  ["truncated", new Response(MODEL.subarray(0, MODEL.length >> 1)), /went wrong: .*model/],
])("a model whose file is %s is named, and the facts of the rules are shown", async (_, response, reason) => {
  vi.stubGlobal("fetch", async () => response);
  const { state, words } = await openPopup({});
  expect(state).toBe("facts");
  expect(words).toContain("The language model could not be read");
  expect(words).toMatch(reason);
  expect(words).toContain("Friday");
});

test.each([
  [{ partial: true }, "partly-read"],
  [{ state: "limited" as const, partial: true }, "limited"],
  [{ state: "not-an-article" as const, reason: "notArticleForum" as const }, "not-an-article"],
])("shows %j as %s", async (extraction, state) => {
  expect((await openPopup(extraction)).state).toBe(state);
});
