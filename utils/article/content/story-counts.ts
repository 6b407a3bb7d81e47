import { shapeOf } from "./block-likeness.ts";
import { lineOf } from "./page-element.ts";
import type { PageBlock, PageElement } from "./types.ts";

type ProseCounts = Map<PageElement | null, number>;

/** Counts the paragraphs of prose that each element holds directly, and those at any depth below it. */
export function countProse(chosen: readonly PageBlock[]): [directly: ProseCounts, below: ProseCounts] {
  const directly: ProseCounts = new Map();
  const below: ProseCounts = new Map();
  const count = (counts: ProseCounts, element: PageElement | null) =>
    counts.set(element, (counts.get(element) ?? 0) + 1);
  for (const { prose, box } of chosen) {
    if (!prose) continue;
    count(directly, lineOf(box).parent);
    for (let element: PageElement | null = box; element; element = element.parent) count(below, element);
  }
  return [directly, below];
}

/** Counts the chosen headings by the tags and classes around them. */
export function countHeadings(chosen: readonly PageBlock[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, box } of chosen)
    if (kind === "heading") counts.set(shapeOf(box), (counts.get(shapeOf(box)) ?? 0) + 1);
  return counts;
}
