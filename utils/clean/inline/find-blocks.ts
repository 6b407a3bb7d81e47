import type { Task } from "../engine/task.ts";
import type { Layout, PageView } from "../types.ts";
import { type ExpansionRules, findOutermostBlock, type VisitedElements } from "./expand-block.ts";

const SEEDS = 300;
const SEED = "a, form, button, p, div, aside, section, h2, h3, h4, input, iframe";
const DIALOG = "dialog, [role='dialog'], [role='alertdialog'], [aria-modal='true'], [popover]";
const BREATH = 50;
const FRAME = "nav, footer, [role='banner'], [role='contentinfo'], body > header, [class*='comment' i]";

/** Elements that a test accepts, of the whole page or of what has changed, not those in the page's frame; at most 300. */
export function* findSeeds({ document, changed }: PageView, accepts: (element: Element) => boolean): Task<Element[]> {
  const found: Element[] = [];
  const roots = changed ?? [document.body];
  let asked = 0;
  for (const root of roots)
    for (const element of [root, ...root.querySelectorAll(SEED)]) {
      if (++asked % BREATH === 0) yield;
      if (found.length >= SEEDS) return found;
      if (accepts(element) && !element.closest(FRAME)) found.push(element);
    }
  return found;
}

/** Whether an element holds words and no further blocks. */
export function isLeafBlock(element: Element): boolean {
  return element.firstElementChild === null || element.querySelector("p, div, section, aside, article") === null;
}

/** The blocks around several seeds that stand in the page's flow; of those inside one another only the outermost, each once. */
export function* findBlocksAround(starts: Element[], climb: ExpansionRules, { layout }: PageView): Task<Element[]> {
  const blocks = new Set<Element>();
  const known: VisitedElements = new Map();
  for (const seed of starts) {
    yield;
    const block = findOutermostBlock(seed, climb, known);
    if (block && isInFlow(block, layout)) blocks.add(block);
  }
  const all = [...blocks];
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}

/** Whether a block is to be seen and stands in the page's flow: what floats is another rule's to judge. */
function isInFlow(block: Element, layout: Layout | null): boolean {
  if (block.closest(DIALOG)) return false;
  if (!layout) return true;
  if (layout.box(block).height === 0) return false;
  for (let at: Element | null = block; at; at = at.parentElement)
    if (layout.style(at).position === "fixed") return false;
  return true;
}
