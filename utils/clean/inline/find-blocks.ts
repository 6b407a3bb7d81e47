import { DIALOG_ROLES } from "../../shared/dialog-roles.ts";
import { bodyOf } from "../../shared/live-document.ts";
import { closest, contains, firstElementOf, parentOf, queryAll, queryOne } from "../../shared/live-dom.ts";
import type { Task } from "../engine/task.ts";
import type { Layout, PageView } from "../types.ts";
import { type ExpansionRules, findOutermostBlock, type VisitedElements } from "./expand-block.ts";

const MAX_SEEDS = 300;
const POSSIBLE_SEEDS = "a, form, button, p, div, aside, section, h2, h3, h4, input, iframe";
const DIALOGS = `dialog, ${DIALOG_ROLES}, [popover]`;
const PAGE_FRAME = [
  "nav, footer, [role='banner'], [role='contentinfo'], [role='menu'], body > header, [class*='comment' i]",
  // Entries of menus: lists in lists, and what is called so.
  "li li, [class*='submenu' i], [class*='navbar' i], [id*='navbar' i], [class*='mega-menu' i]",
].join(", ");
const ELEMENTS_PER_STEP = 50;

/** Finds elements that a test accepts, in the whole page or in what has changed; at most 300, none in menus. */
export function* findSeeds({ document, changed }: PageView, accepts: (element: Element) => boolean): Task<Element[]> {
  const seeds: Element[] = [];
  let count = 0;
  for (const root of changed ?? [bodyOf(document)])
    for (const element of [root, ...queryAll(root, POSSIBLE_SEEDS)]) {
      if (++count % ELEMENTS_PER_STEP === 0) yield;
      if (seeds.length >= MAX_SEEDS) return seeds;
      if (accepts(element) && !closest(element, PAGE_FRAME)) seeds.push(element);
    }
  return seeds;
}

/** True if an element holds no further blocks. */
export function isLeafBlock(element: Element): boolean {
  return firstElementOf(element) === null || queryOne(element, "p, div, section, aside, article") === null;
}

/** Returns the blocks around seeds that are in the page's flow, each once, without blocks inside another one. */
export function* findBlocksAround(seeds: Element[], rules: ExpansionRules, { layout }: PageView): Task<Element[]> {
  const blocks = new Set<Element>();
  const visited: VisitedElements = new Map();
  for (const seed of seeds) {
    yield;
    const block = findOutermostBlock(seed, rules, visited);
    if (block && isInFlow(block, layout)) blocks.add(block);
  }
  const all = [...blocks];
  return all.filter((element) => !all.some((other) => other !== element && contains(other, element)));
}

/** True if a block is visible and in the page's flow; what floats is left to the overlay rule. */
export function isInFlow(block: Element, layout: Layout | null): boolean {
  if (closest(block, DIALOGS)) return false;
  if (!layout) return true;
  if (layout.box(block).height === 0) return false;
  for (let current: Element | null = block; current; current = parentOf(current))
    if (layout.style(current).position === "fixed") return false;
  return true;
}
