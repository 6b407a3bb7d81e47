import { childrenOf, contains, matches, parentOf, queryAll, queryOne } from "../../shared/live-dom.ts";
import { elementText } from "../dom/element-text.ts";
import { longParagraphsIn } from "../dom/paragraphs.ts";
import { NAVIGATION } from "../overlays/site-bar.ts";

const MAX_LEVELS = 8;
const MAX_FOREIGN_CHARS = 200;
const MIN_LIST_LINKS = 3;
const MAX_LONG_PARAGRAPHS = 6;
const PAGE_FRAME = [
  "html, body, main, article, header, footer, nav",
  "[role='main'], [role='banner'], [role='contentinfo'], [role='navigation']",
].join(", ");

/** Limits to the growth of a block. */
export type ExpansionRules = {
  /** Maximum length of the block's text, in characters. */
  limit: number;
  /** True if an element with this text is the block that is looked for. */
  holds: (element: Element, text: string) => boolean;
  /** True if text beside the block is of the same sort. */
  related: (text: string) => boolean;
};

/** An element on the way up: the block that is looked for, a step towards it, or the end of the way. */
type Visit = "block" | "step" | "end";

/** Elements visited before. Seeds share their ancestors, so each element is tested once. */
export type VisitedElements = Map<Element, Visit>;

/** Returns the outermost element around a seed that is still the block that is looked for; null if none is. */
export function findOutermostBlock(seed: Element, rules: ExpansionRules, visited: VisitedElements): Element | null {
  let block: Element | null = null;
  let current: Element | null = seed;
  for (let level = 0; current && level < MAX_LEVELS; level++, current = parentOf(current)) {
    const visit = visited.get(current) ?? visitElement(current, rules);
    visited.set(current, visit);
    if (visit === "end" || (block && holdsForeignPart(current, block, rules.related))) break;
    if (visit === "block") block = current;
  }
  return block;
}

function visitElement(element: Element, { limit, holds }: ExpansionRules): Visit {
  if (matches(element, PAGE_FRAME) || queryOne(element, `h1, ${NAVIGATION}`)) return "end";
  const text = elementText(element, limit + 1);
  if (text.length > limit) return "end";
  const isBlock = holds(element, text);
  if (holdsForeignParagraphs(element, isBlock)) return "end";
  return isBlock ? "block" : "step";
}

/** True if an element holds, outside the block, a long text or a list of links of another sort. */
function holdsForeignPart(element: Element, block: Element, related: ExpansionRules["related"]): boolean {
  return childrenOf(element).some((child) => {
    if (contains(child, block) || contains(block, child)) return false;
    const text = elementText(child);
    const isList = queryAll(child, "a[href]").length >= MIN_LIST_LINKS;
    return (isList || text.length > MAX_FOREIGN_CHARS) && !related(text);
  });
}

/** True if an element holds more long paragraphs than a block can; what is no block yet may hold one. */
function holdsForeignParagraphs(element: Element, isBlock: boolean): boolean {
  const paragraphs = longParagraphsIn(element);
  return paragraphs.length > (isBlock ? MAX_LONG_PARAGRAPHS : 1);
}
