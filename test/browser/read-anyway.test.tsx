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
import { resetExtension, setActiveTabs, tabOf } from "./extension.ts";
import { type FakePage, openFakePage } from "./fake-page.ts";

const NO_ARTICLE: PageExtraction = {
  state: "not-an-article",
  reason: "notArticleForum",
  partial: false,
  article,
  articleMs: 3,
};
let root: HTMLElement;
let page: FakePage;

const stateIs = (state: string) =>
  vi.waitFor(() => act(async () => expect(root.querySelector("main")?.dataset.state).toBe(state)), { timeout: 20_000 });
const button = () => root.querySelector<HTMLElement>("#read-anyway");
const band = () => root.querySelector(".state-read-anyway")?.textContent;

beforeEach(() => {
  resetExtension();
  root = emptyRoot();
  setActiveTabs(tabOf(7));
  page = openFakePage();
  vi.stubGlobal("fetch", async (path: string) => new Response(readFileSync(`public${path}`)));
});

afterEach(() => {
  act(() => render(null, root));
  vi.unstubAllGlobals();
});

test("a page that is taken for no article is read all the same, and says that it may be none", async () => {
  page.change({ extraction: NO_ARTICLE });
  renderInEnglish(root, <PopupApp surface="popup" />);
  await stateIs("not-an-article");
  expect(root.querySelector("#tab-quotes")).toBeNull();
  await settle(() => button()?.click());
  await stateIs("facts");
  expect(root.querySelector("h1")?.textContent).toBe(article.title);
  expect(band()).toMatch(/^This page may not be an article\./);
  expect(page.readings).toBe(1);

  // The next click remembers the reader's choice.
  await settle();
  act(() => render(null, root));
  renderInEnglish(root, <PopupApp surface="popup" />);
  await stateIs("facts");
  expect(band()).toMatch(/^This page may not be an article\./);
  expect(page.readings).toBe(1);
});

test("a page without any text cannot be read anyway, and an article needs no warning", async () => {
  page.change({
    extraction: { ...NO_ARTICLE, reason: "notArticleEmpty", article: { ...article, text: "", blocks: [] } },
  });
  renderInEnglish(root, <PopupApp surface="popup" />);
  await stateIs("not-an-article");
  expect(button()).toBeNull();
  act(() => render(null, root));
  page.change({ extraction: { ...NO_ARTICLE, state: "article", reason: null } });
  renderInEnglish(root, <PopupApp surface="popup" />);
  await stateIs("facts");
  expect(band()).toBeUndefined();
});
