// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { NOT_ARTICLE_REASONS } from "../../utils/shared/not-article-reasons.ts";
import { formats } from "../../utils/summary/formats.ts";
import type { Access } from "../../utils/types.ts";
import { factbox } from "../support/invented-texts.ts";
import { type PopupStage, receipts, stagePopup } from "./popup-stage.tsx";

let { root, show, words, button, openTab }: PopupStage = stagePopup();

beforeEach(() => {
  ({ root, show, words, button, openTab } = stagePopup());
});

test("shows site, day and reading time in one line, the title, and on hover the byline and the time with its zone", () => {
  show();
  const title = root.querySelector("h1");
  expect(title?.textContent).toBe(factbox.article.title);
  expect(title?.title).toBe("By Mira Tolan, Jon Wex");
  const meta = [...root.querySelectorAll(".meta > *")].map(({ textContent }) => textContent);
  expect(meta).toEqual(["The Orlan Courier", "6 Mar 2026", "1 min"]);
  expect(root.querySelector<HTMLElement>(".meta time")?.title).toBe("Published 6 March 2026 at 17:20 UTC+2");
});

test("names the site by its address if the page does not say its name", () => {
  show({ state: { name: "facts", factbox: { ...factbox, article: { ...factbox.article, site: null } } } });
  expect(root.querySelector(".meta")?.textContent).toContain("orlan.example");
});

test("shows a page's words as text, never as markup", () => {
  show();
  expect(root.querySelector("h1 b, east")).toBeNull();
});

test.each([
  ["not-an-article", { name: "not-an-article", reason: null }],
  ["closed-page", { name: "closed-page" }],
  ["refused", { name: "refused" }],
  ["gone", { name: "gone" }],
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

test("names the article by the tab's title while it is read, and says after a second that it is read", () => {
  vi.useFakeTimers();
  show({ state: { name: "reading", title: "" }, title: "Orlan Bridge reopens" });
  expect(root.querySelector("main")?.getAttribute("aria-busy")).toBe("true");
  expect(root.querySelector("h1")?.textContent).toBe("Orlan Bridge reopens");
  expect(root.querySelector(".skeleton")).not.toBeNull();
  const status = root.querySelector(".status [role=status]");
  expect(status?.textContent).toBe("");
  act(() => void vi.advanceTimersByTime(1_000));
  expect(status?.textContent).toBe("Reading the article…");
  act(() => void vi.advanceTimersByTime(4_000));
  expect(status?.textContent).toBe("Reading the article… It is long: a few seconds more.");
  act(() => void vi.advanceTimersByTime(10_000));
  expect(status?.textContent).toBe("The page does not answer. It may be busy: wait, or reload it.");
  vi.useRealTimers();
});

test("marks every fact with the article's language and direction", () => {
  show();
  for (const id of ["story", "quotes", "people", "dates", "figures"] as const) {
    openTab(id);
    const facts = [...root.querySelectorAll<HTMLElement>(".panel .fact")];
    expect(facts.length, id).toBeGreaterThan(0);
    for (const fact of facts) {
      expect(fact.closest("[lang]")?.getAttribute("lang"), id).toBe("en");
      expect(fact.closest("[dir]")?.getAttribute("dir"), id).toBe("ltr");
    }
  }
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
  expect(words()).toContain("Limited access, says the publisher");
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
  show({ notice: { words: "Copied as Markdown.", number: 1 } });
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

test("what was hidden can be put back where the reading failed after it", () => {
  const failed = { name: "failed", detail: "import failed" } as const;
  const { putBackAll } = show({ state: failed });
  root.querySelector<HTMLElement>("#undo-removals")?.click();
  expect(putBackAll).toHaveBeenCalledOnce();
  root.querySelector<HTMLElement>("#show-removals")?.click();
  expect(root.querySelectorAll(".view .receipt")).toHaveLength(receipts.length);
  show({ state: failed, cleaning: { receipts: [], notices: [] } });
  expect(root.querySelector("#show-removals")).toBeNull();
});
