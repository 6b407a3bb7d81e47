import { afterEach, expect, test, vi } from "vitest";
import { createMarks } from "../../utils/browser/content/page-marks.ts";
import { openPage } from "./live-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("shows words in the page, or answers that they are gone", () => {
  const page = openPage();
  const scroll = vi.fn();
  Object.assign(page.Element.prototype, { scrollIntoView: scroll });
  Object.assign(page, { matchMedia: () => ({ matches: true }) });
  const obey = createMarks(page);
  const quoteOf = (words: string) => ({ type: "show", words, before: "", after: "" }) as const;
  expect(obey(quoteOf("Paragraph 3: the harbour"))).toEqual({ found: true });
  expect(scroll).toHaveBeenCalledWith({ block: "center", behavior: "auto" });
  expect(page.getSelection()?.toString()).toBe("Paragraph 3: the harbour");
  expect(obey(quoteOf("words that are nowhere"))).toEqual({ found: false });
});
