// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { NOT_ARTICLE_REASONS } from "../../utils/shared/not-article-reasons.ts";
import { formats } from "../../utils/summary/formats.ts";
import type { Access } from "../../utils/types.ts";
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, stagePopup } from "./popup-stage.tsx";

let { root, show, words, button }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, words, button } = stagePopup());
});

test("shows title, byline, site, times and length of the article", () => {
  show();
  expect(root.querySelector("h1")?.textContent).toBe(factbox.article.title);
  for (const part of [
    "The Orlan Courier",
    "By Mira Tolan, Jon Wex",
    "Published 6 March 2026 at 17:20",
    "Updated 6 March 2026 at 18:05",
    "1 minute to read",
  ])
    expect(words()).toContain(part);
});

test("says that the page gives another date", () => {
  const article = { ...factbox.article, conflictingDate: "2026-02-20" };
  show({ state: { name: "facts", factbox: { ...factbox, article } } });
  expect(words()).toContain("The page also gives 20 February 2026 as its date");
});

test("shows a page's words as text, never as markup", () => {
  show();
  expect(root.querySelector("b, east")).toBeNull();
});

test.each([
  ["reading", { name: "reading", title: "" }],
  ["not-an-article", { name: "not-an-article", reason: null }],
  ["closed-page", { name: "closed-page" }],
  ["limited", { name: "limited", factbox }],
  ["partly-read", { name: "partly-read", factbox }],
  ["failed", { name: "failed", detail: "the tab was closed" }],
] as const)("has words and a heading for the state %s", (name, state) => {
  show({ state });
  const main = root.querySelector("main");
  expect(main?.getAttribute("data-state")).toBe(name);
  expect(root.querySelectorAll("h1")).toHaveLength(1);
  expect(root.querySelector(`.state-${name}`)?.textContent?.length).toBeGreaterThan(15);
  expect(words()).not.toMatch(/\$\d/);
});

test("names the article by the tab's title while it is read, and its words by their language", () => {
  show({ state: { name: "reading", title: "Orlan Bridge reopens" } });
  expect(root.querySelector("h1")?.textContent).toBe("Orlan Bridge reopens");
  expect(words()).toContain("Reading the article");
  show();
  expect(root.querySelector(".fact")?.closest("[lang]")?.getAttribute("lang")).toBe("en");
});

test("says what a page is if it is not an article", () => {
  for (const reason of NOT_ARTICLE_REASONS) {
    show({ state: { name: "not-an-article", reason } });
    expect(root.querySelector(".state-reason")?.textContent).toBe(messages[reason].message);
  }
  show({ state: { name: "not-an-article", reason: null } });
  expect(root.querySelector(".state-reason")).toBeNull();
});

test("says that the publisher counts articles or keeps them for subscribers, and nothing of free access", () => {
  const withAccess = (access: Access) =>
    show({ state: { name: "facts", factbox: { ...factbox, article: { ...factbox.article, access } } } });
  withAccess("metered");
  expect(words()).toContain("The publisher counts free articles");
  withAccess("locked");
  expect(words()).toContain("Subscribers only, says the publisher");
  for (const access of ["free", "unknown"] as const) {
    withAccess(access);
    expect(root.querySelector(".access")).toBeNull();
  }
});

test("says what went wrong", () => {
  show({ state: { name: "failed", detail: "the tab was closed" } });
  expect(words()).toContain("What went wrong: the tab was closed");
});

test("copies in the chosen format and offers all of them", () => {
  const { copy, chooseFormat } = show({ format: "html" });
  const select = root.querySelector("select");
  expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(formats.map(({ id }) => id));
  expect(select?.value).toBe("html");
  if (select) select.value = "json";
  select?.dispatchEvent(new Event("change", { bubbles: true }));
  expect(chooseFormat).toHaveBeenCalledWith("json");
  button("Copy facts").click();
  expect(copy).toHaveBeenCalledOnce();
});

test("announces the result of a click to screen readers", () => {
  show({ notice: "Copied as Markdown." });
  const notice = root.querySelector(".notice");
  expect(notice?.textContent).toBe("Copied as Markdown.");
  expect(notice?.getAttribute("aria-live")).toBe("polite");
});

test("says that an article has no facts", () => {
  const none = {
    event: { who: null, what: null, when: null, where: null },
    dates: [],
    parties: [],
    quotes: [],
    figures: [],
  };
  const article = { ...factbox.article, text: "", blocks: [] };
  show({ state: { name: "facts", factbox: { ...factbox, article, facts: none, sentences: [] } } });
  expect(words()).toContain("No facts were found in this article.");
});
