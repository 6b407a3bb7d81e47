import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reportPage } from "../../utils/browser/content/page-agent.ts";
import type { CleanReport } from "../../utils/browser/messages.ts";
import { isPageAnswer, isPageReport, type PageCommand } from "../../utils/browser/page-report.ts";
import { resetExtension } from "./extension.ts";
import { DONATION_DIALOG, hiddenIn, type LivePage, openPage } from "./live-page.ts";

const DEFAULTS = { kept: ["consent"], never: false };
const report = vi.fn<(cleaned: CleanReport) => void>();
const send = (command: PageCommand) => globalThis.factboxAgent?.(command);

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

const APPEAL =
  "<div><p>Dear readers, our journalism depends on you. Please support our newsroom with $5 a month.</p><a href='/donate'>Donate</a> <a href='#l'>Remind me later</a></div>";
const addAppeal = (page: LivePage) => page.document.querySelector("article")?.insertAdjacentHTML("beforeend", APPEAL);

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

test("makes the article's HTML only with the sanitiser, and only of the text that was read", () => {
  const page = openPage();
  reportPage(page, DEFAULTS, report);
  expect(send({ type: "html" })).toMatchObject({ done: false, html: null });
  globalThis.factboxSanitise = (html) => html;
  expect(send({ type: "html" })).toMatchObject({ done: true, html: expect.stringContaining("Paragraph 8") });
  const [first] = page.document.querySelectorAll("article p");
  if (first) first.textContent = "This is another text.";
  expect(send({ type: "html" })).toMatchObject({ done: true, html: null });
});

test("keeps an appeal out of the article that the reader has put back into the page", () => {
  const page = openPage();
  addAppeal(page);
  const { removals } = reportPage(page, DEFAULTS, report);
  expect(removals).toHaveLength(1);
  send({ type: "put-back-all" });
  expect(hiddenIn(page)).toEqual([]);
  globalThis.factboxSanitise = (html) => html;
  expect(send({ type: "html" })?.html).toMatch(/Paragraph 8(?!.*journalism)/s);
});

test("opens the article after everything was put back, whatever the scans between have found", () => {
  const page = openPage();
  addAppeal(page);
  expect(reportPage(page, DEFAULTS, report).removals).toHaveLength(1);
  const handle = globalThis.factboxCleaner;
  // As after an idle scan: what is hidden has no size, so that it finds less than the click.
  if (handle) vi.spyOn(handle.cleaner, "clutter").mockReturnValue(new Set());
  send({ type: "put-back-all" });
  globalThis.factboxSanitise = (html) => html;
  expect(send({ type: "html" })?.html).toMatch(/Paragraph 8(?!.*journalism)/s);
});

test("opens the article after what came and went since the click was put back", async () => {
  const page = openPage();
  reportPage(page, DEFAULTS, report);
  addAppeal(page);
  expect(send({ type: "clean" })?.removals).toHaveLength(1);
  send({ type: "put-back-all" });
  globalThis.factboxSanitise = (html) => html;
  expect(send({ type: "html" })?.html).toMatch(/Paragraph 8(?!.*journalism)/s);
});

test("looks at the page without a change, and says by a fingerprint if its story is another", () => {
  const page = openPage("<footer>12:00</footer>");
  const { fingerprint } = reportPage(page, DEFAULTS, report);
  const look = () => send({ type: "look" });
  page.document.querySelector("footer")?.append("12:01");
  addAppeal(page);
  expect(send({ type: "clean" })).toMatchObject({ fingerprint, removals: [{}] });
  expect(send({ type: "put-back-all" })).toMatchObject({ fingerprint });
  report.mockReset();
  expect(look()).toMatchObject({ done: true, fingerprint });
  expect(report).not.toHaveBeenCalled();
  page.document.querySelector("article")?.append("One more paragraph.");
  expect(look()?.fingerprint).not.toBe(fingerprint);
});

test("gives no fingerprint once its cleaner has ended, and cannot clean again", () => {
  const page = openPage();
  reportPage(page, DEFAULTS, report);
  globalThis.factboxCleaner = undefined;
  expect(send({ type: "look" })?.fingerprint).toBe("");
  expect(send({ type: "clean" })?.done).toBe(false);
});
