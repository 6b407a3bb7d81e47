import { afterEach, expect, test, vi } from "vitest";
import { createMarks } from "../../utils/browser/content/page-marks.ts";
import { openPage } from "./live-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The names of the browser's highlights with the words that they mark, which jsdom does not have. */
function withHighlights(): () => Record<string, string[]> {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal(
    "Highlight",
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  return () => Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));
}

test("marks all facts by their kinds, goes through them in the order of the page, and takes the marks away", () => {
  const highlights = withHighlights();
  const page = openPage();
  Object.assign(page.Element.prototype, { scrollIntoView: vi.fn() });
  Object.assign(page, { matchMedia: () => ({ matches: true }) });
  const obey = createMarks(page);
  const mark = (kind: "who" | "when" | "said", words: string, before = "") => ({ kind, words, before, after: "" });
  expect(obey({ type: "count" })).toEqual({ found: true, total: 0, at: 0 });
  expect(obey({ type: "step", by: 1 })).toEqual({ found: false, total: 0, at: 0 });
  const marks = [
    mark("when", "Tuesday", "Paragraph 2: the harbour of Velmora reopened on "),
    mark("who", "Velmora"),
    mark("said", "Velmora reopened on Tuesday"),
    mark("who", "Nobody"),
  ];
  expect(obey({ type: "mark-all", marks })).toEqual({ found: true, total: 2, at: 0 });
  expect(highlights()).toEqual({
    "factbox-who": ["Velmora"],
    "factbox-when": ["Tuesday"],
    "factbox-figure": [],
    "factbox-said": ["Velmora reopened on Tuesday"],
  });
  const places = [1, 1, 1, -1].map((by) => [obey({ type: "step", by: by > 0 ? 1 : -1 }).at, highlights().factbox]);
  expect(places).toEqual([
    [1, ["Velmora reopened on Tuesday"]],
    [2, ["Tuesday"]],
    [1, ["Velmora reopened on Tuesday"]],
    [2, ["Tuesday"]],
  ]);
  expect(obey({ type: "unmark" })).toEqual({ found: true, total: 0, at: 0 });
  expect(highlights()).toEqual({});
  expect(obey({ type: "mark-all", marks: [mark("who", "Nobody")] }).found).toBe(false);
});

test("shows words in the page, or answers that they are gone", () => {
  const page = openPage();
  const scroll = vi.fn();
  Object.assign(page.Element.prototype, { scrollIntoView: scroll });
  Object.assign(page, { matchMedia: () => ({ matches: true }) });
  const obey = createMarks(page);
  const quoteOf = (words: string) => ({ type: "show", words, before: "", after: "" }) as const;
  expect(obey(quoteOf("Paragraph 3: the harbour"))).toMatchObject({ found: true });
  expect(scroll).toHaveBeenCalledWith({ block: "center", behavior: "auto" });
  expect(page.getSelection()?.toString()).toBe("Paragraph 3: the harbour");
  expect(obey(quoteOf("words that are nowhere"))).toMatchObject({ found: false });
});
