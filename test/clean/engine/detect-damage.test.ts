import { describe, expect, test } from "vitest";
import { createCleaner } from "../../../utils/clean/engine/cleaner.ts";
import { isDamaged, takeSnapshot } from "../../../utils/clean/engine/detect-damage.ts";
import { buildPageModel } from "../../../utils/clean/engine/page-model.ts";
import { runToCompletion } from "../../../utils/clean/engine/task.ts";
import type { CleanRule, Finding, Layout, PageView } from "../../../utils/clean/types.ts";
import { laidOut, page } from "../pages.ts";

const BOX = '<div id="box" style="position:fixed" data-box="0 0 1000 800">Support us</div>';
const isHidden = (document: Document) => document.getElementById("box")?.hasAttribute("data-factbox-removed") ?? false;

/** A layout in which `change` replaces something as soon as the box is hidden. */
function breaking(document: Document, change: (layout: Layout) => Partial<Layout>): PageView {
  const view = laidOut(document);
  if (!view.layout || !isHidden(document)) return view;
  return { ...view, layout: { ...view.layout, ...change(view.layout) } };
}

const flat = (layout: Layout) => (element: Element) =>
  element.tagName === "P" ? { ...layout.box(element), height: 0 } : layout.box(element);

/** What the page does when the box is hidden, by the kind of damage. */
const DAMAGE: Record<string, (document: Document) => (layout: Layout) => Partial<Layout>> = {
  text: () => (layout) => ({ box: flat(layout) }),
  centre: (document) => () => ({ at: () => [document.body] }),
  scroll: (document) => (layout) => ({
    style: (element) =>
      element === document.body
        ? Object.create(layout.style(element), { overflowY: { value: "hidden" } })
        : layout.style(element),
  }),
};

/** Finds the box, whatever it says. */
const boxRule = (finding: Partial<Finding> = {}): CleanRule => ({
  name: "box",
  runsBeforePaint: true,
  *find({ document }) {
    yield;
    const element = document.getElementById("box");
    return element ? [{ element, type: "donation", placement: "overlay", ...finding }] : [];
  },
});

/** A page with a box over it; its story covers the middle of the viewport. */
function pageWithBox(): Document {
  const document = page("", BOX);
  document.querySelector("main")?.setAttribute("data-box", "0 0 1000 3000");
  return document;
}

function cleanerOf(document: Document, change: (layout: Layout) => Partial<Layout>, finding?: Partial<Finding>) {
  const settings = { kept: [], never: false };
  return createCleaner(
    () => breaking(document, change),
    [boxRule(finding)],
    () => settings,
  );
}

describe.each(Object.keys(DAMAGE))("damage to the %s", (kind) => {
  const change = (document: Document) => DAMAGE[kind]?.(document) ?? (() => ({}));

  test("is rolled back, and the page is exactly as it was", () => {
    const document = pageWithBox();
    // The box is the page's lock: the middle shows the story only where the box is no part of the test.
    if (kind === "centre") document.getElementById("box")?.setAttribute("data-box", "0 700 1000 100");
    const before = document.documentElement.outerHTML;
    const cleaner = cleanerOf(document, change(document));
    expect(runToCompletion(cleaner.scan(null))).toEqual([]);
    expect(cleaner.notices()).toEqual(["noteRolledBack"]);
    expect(cleaner.removals()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("is not tried again with the same element", () => {
    const document = pageWithBox();
    if (kind === "centre") document.getElementById("box")?.setAttribute("data-box", "0 700 1000 100");
    const cleaner = cleanerOf(document, change(document));
    runToCompletion(cleaner.scan(null));
    expect(runToCompletion(cleaner.scan(null))).toEqual([]);
    expect(isHidden(document)).toBe(false);
    expect(cleaner.notices()).toEqual(["noteRolledBack"]);
  });
});

test("without damage the box is hidden", () => {
  const document = pageWithBox();
  const cleaner = cleanerOf(document, () => ({}));
  expect(runToCompletion(cleaner.scan(null))).toHaveLength(1);
  expect(isHidden(document)).toBe(true);
  expect(cleaner.notices()).toEqual([]);
});

test("a page may stay locked by another dialog if what was hidden locks nothing", () => {
  for (const placement of ["bar", "corner", "inline"] as const) {
    const document = pageWithBox();
    const cleaner = cleanerOf(document, DAMAGE.scroll?.(document) ?? (() => ({})), { placement });
    expect(runToCompletion(cleaner.scan(null)), placement).toHaveLength(1);
  }
});

test("a hidden element may take its own paragraphs with it", () => {
  const document = page(
    '<div id="box"><p>Dear readers, please support our newsroom with five dollars a month, if you can do so.</p></div>',
  );
  const model = runToCompletion(buildPageModel(document));
  const before = takeSnapshot(laidOut(document), model);
  expect(before.texts).toHaveLength(9);
  const box = document.getElementById("box");
  box?.setAttribute("data-factbox-removed", "factbox-1");
  const outcome = { before, mayStayLocked: true };
  expect(isDamaged(laidOut(document), model, { ...outcome, hidden: box ? [box] : [] })).toBe(false);
  expect(isDamaged(laidOut(document), model, { ...outcome, hidden: [] })).toBe(true);
});
