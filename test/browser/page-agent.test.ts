import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reportPage } from "../../utils/browser/content/page-agent.ts";
import type { CleanReport } from "../../utils/browser/messages.ts";
import { isPageAnswer, isPageReport, type PageCommand } from "../../utils/browser/page-report.ts";
import { resetExtension } from "./extension.ts";
import { DONATION_DIALOG, hiddenIn, openPage } from "./live-page.ts";

const DEFAULTS = { kept: ["consent"], never: false };
const report = vi.fn<(cleaned: CleanReport) => void>();
const send = (command: PageCommand) => globalThis.factboxAgent?.(command);
const jumpTo = (words: string): PageCommand => ({ type: "jump", ...quoteOf(words) });
const quoteOf = (words: string) => ({ words, before: "", after: "" });

beforeEach(() => {
  resetExtension();
  report.mockReset();
  globalThis.factboxCleaner = undefined;
  globalThis.factboxAgent = undefined;
  globalThis.factboxSanitise = undefined;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("reports the article and the receipts in the shape that the popup checks", () => {
  const page = openPage(DONATION_DIALOG);
  const reported = reportPage(page, DEFAULTS, report);
  expect(isPageReport(reported)).toBe(true);
  expect(reported.extraction.article.title).toBe("Harbour reopens");
  expect(reported.removals).toHaveLength(1);
  expect(report).toHaveBeenLastCalledWith({ count: 1, limited: false });
});

test("puts back one thing or all, and reports what is still hidden", () => {
  const page = openPage(DONATION_DIALOG);
  const [removal] = reportPage(page, DEFAULTS, report).removals;
  expect(send({ type: "put-back", id: "unknown" })).toMatchObject({ done: false });
  expect(hiddenIn(page)).toEqual(["donation"]);
  const answer = send({ type: "put-back", id: removal?.id ?? "" });
  expect(isPageAnswer(answer)).toBe(true);
  expect(answer).toMatchObject({ done: true, removals: [], html: null });
  expect(hiddenIn(page)).toEqual([]);
  expect(report).toHaveBeenLastCalledWith({ count: 0, limited: false });
  expect(send({ type: "put-back-all" })).toMatchObject({ done: true, removals: [] });
});

test("shows words in the page, or answers that they are gone", () => {
  const page = openPage();
  const scroll = vi.fn();
  Object.assign(page.Element.prototype, { scrollIntoView: scroll });
  Object.assign(page, { matchMedia: () => ({ matches: true }) });
  reportPage(page, DEFAULTS, report);
  expect(send(jumpTo("Paragraph 3: the harbour"))).toMatchObject({ done: true });
  expect(scroll).toHaveBeenCalledWith({ block: "center", behavior: "auto" });
  expect(page.getSelection()?.toString()).toBe("Paragraph 3: the harbour");
  expect(send(jumpTo("words that are nowhere"))).toMatchObject({ done: false });
});

test("makes the article's HTML only with the sanitiser, and only of the text that was read", () => {
  const page = openPage();
  reportPage(page, DEFAULTS, report);
  expect(send({ type: "html" })).toMatchObject({ done: false, html: null });
  globalThis.factboxSanitise = (html) => html;
  expect(send({ type: "html" })).toMatchObject({ done: true, html: expect.stringContaining("Paragraph 8") });
  page.document.querySelector("article p")?.remove();
  expect(send({ type: "html" })).toMatchObject({ done: false, html: null });
});

test("keeps an appeal out of the article that the reader has put back into the page", () => {
  const appeal = "<p>Dear readers, our journalism depends on you. Please support our newsroom with $5 a month.</p>";
  const page = openPage();
  page.document
    .querySelector("article")
    ?.insertAdjacentHTML(
      "beforeend",
      `<div>${appeal}<a href="/donate">Donate</a> <a href="#l">Remind me later</a></div>`,
    );
  const { removals } = reportPage(page, DEFAULTS, report);
  expect(removals).toHaveLength(1);
  send({ type: "put-back-all" });
  expect(hiddenIn(page)).toEqual([]);
  globalThis.factboxSanitise = (html) => html;
  expect(send({ type: "html" })?.html).toMatch(/Paragraph 8(?!.*journalism)/s);
});
