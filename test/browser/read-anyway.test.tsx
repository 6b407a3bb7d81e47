// @vitest-environment happy-dom
import "./extension.ts";

import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PageExtraction } from "../../utils/pipeline/extract-page.ts";
import { settle } from "../components/popup-stage.tsx";
import { article } from "../support/invented-texts.ts";
import type { FakePage } from "./fake-page.ts";
import { clearPopupApp, closePopup, openPopup, stagePopupApp } from "./popup-app-stage.tsx";

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
  ({ root, page } = stagePopupApp());
});

afterEach(clearPopupApp);

test("a page that is taken for no article is read all the same, and says that it may be none", async () => {
  page.change({ extraction: NO_ARTICLE });
  await openPopup();
  await stateIs("not-an-article");
  expect(root.querySelector("#tab-quotes")).toBeNull();
  await settle(() => button()?.click());
  await stateIs("facts");
  expect(root.querySelector("h1")?.textContent).toBe(article.title);
  expect(band()).toMatch(/^This page may not be an article\./);
  expect(page.readings).toBe(1);

  // The next click remembers the reader's choice.
  await settle();
  closePopup();
  await openPopup();
  await stateIs("facts");
  expect(band()).toMatch(/^This page may not be an article\./);
  expect(page.readings).toBe(1);
});

test("a page is read anyway while what was kept of the page before is still being forgotten", async () => {
  page.change({ extraction: NO_ARTICLE });
  const remove = vi.spyOn(fakeBrowser.storage.session, "remove").mockImplementation(() => new Promise(() => undefined));
  await openPopup();
  await stateIs("not-an-article");
  expect(remove).toHaveBeenCalled();
  await settle(() => button()?.click());
  await stateIs("facts");
});

test("a page without any text cannot be read anyway, and an article needs no warning", async () => {
  page.change({
    extraction: { ...NO_ARTICLE, reason: "notArticleEmpty", article: { ...article, text: "", blocks: [] } },
  });
  await openPopup();
  await stateIs("not-an-article");
  expect(button()).toBeNull();
  closePopup();
  page.change({ extraction: { ...NO_ARTICLE, state: "article", reason: null } });
  await openPopup();
  await stateIs("facts");
  expect(band()).toBeUndefined();
});
