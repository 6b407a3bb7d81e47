import { expect, test } from "vitest";
import { isSafeToHide } from "../../../utils/clean/engine/is-safe-to-hide.ts";
import { buildPageModel } from "../../../utils/clean/engine/page-model.ts";
import { runToCompletion } from "../../../utils/clean/engine/task.ts";
import { page } from "../pages.ts";

const modelOf = (document: Document) => runToCompletion(buildPageModel(document));

function isSafe(document: Document, selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return isSafeToHide(element, modelOf(document));
}

/** A page without a story that has `chars` characters in one box and the rest of a thousand outside of it. */
function boxOf(chars: number): Document {
  const document = page();
  document.body.innerHTML = `<div id="box">${"x".repeat(chars)}</div>${"y".repeat(1_000 - chars)}`;
  return document;
}

test("allows what is at most 40 % of a page without a story, and nothing above", () => {
  expect(isSafe(boxOf(400), "#box")).toBe(true);
  expect(isSafe(boxOf(401), "#box")).toBe(false);
  expect(isSafe(boxOf(900), "#box")).toBe(false);
});

test("holds the 40 % limit in the story's column, not for what is outside of it", () => {
  const long = `<div id="box">${"<span>Partner of ours. </span>".repeat(400)}</div>`;
  expect(isSafe(page(long), "#box")).toBe(false);
  expect(isSafe(page("", long), "#box")).toBe(true);
  expect(isSafe(page('<div id="box">A word from us</div>'), "#box")).toBe(true);
});

test("keeps the story's body and everything around it", () => {
  for (const selector of [".text", "article", "main", "body", "html"]) expect(isSafe(page(), selector)).toBe(false);
});

test("keeps the story's body where it is a small part of a long page", () => {
  expect(isSafe(page("", `<aside>${"More from the harbour. ".repeat(1_000)}</aside>`), ".text")).toBe(false);
});

test("keeps the page's only headline, and lets a dialog's own go", () => {
  expect(isSafe(page(), "h1")).toBe(false);
  expect(isSafe(page("", '<div id="d"><h1>Support us</h1></div>'), "#d")).toBe(true);
});
