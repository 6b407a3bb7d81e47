import { FURNITURE_NAMES } from "./block-likeness.ts";
import { CLASS_NAME_CATEGORIES, categorizeClassNames } from "./class-name-categories.ts";
import { LINE_PATTERNS } from "./line-patterns.ts";
import type { PageBlock, PageElement } from "./types.ts";

/** A block that was left out of a story, with the most obvious sign against it. */
export type Omission = { block: PageBlock; reason: string };

const REASON_BY_TAG: ReadonlyMap<string, string> = new Map([
  ["FIGCAPTION", "a caption"],
  ["FIGURE", "a caption"],
  ["NAV", "navigation"],
  ["FOOTER", "a footer"],
  ["ASIDE", "a sidebar"],
  ["FORM", "a form"],
  ["H1", "the headline"],
]);
const REASON_BY_PATTERN: Readonly<Record<keyof typeof LINE_PATTERNS, string>> = {
  onward: "leads to other stories",
  offer: "sells or asks to sign up",
  credit: "a credit",
};
const BOILERPLATE_CATEGORIES: ReadonlySet<string> = new Set([...FURNITURE_NAMES, "list"]);
const MAX_LEVELS_UP = 6;
const MAX_LINE_CHARS = 300;

/** Lists the blocks that are not part of the story, each with a reason, in page order. */
export function explainOmissions(blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): Omission[] {
  return blocks.flatMap((block) => (chosen.has(block) ? [] : [{ block, reason: reasonFor(block) }]));
}

function reasonFor({ box, words, linkChars }: PageBlock): string {
  const matched = Object.entries(LINE_PATTERNS).find(
    ([, pattern]) => words.length < MAX_LINE_CHARS && pattern().test(words),
  )?.[0];
  for (const [name, reason] of Object.entries(REASON_BY_PATTERN)) if (name === matched) return reason;
  let element: PageElement | null = box;
  for (let level = 0; element && level < MAX_LEVELS_UP; level++, element = element.parent) {
    const reason = REASON_BY_TAG.get(element.tag);
    if (reason) return reason;
    const bits = categorizeClassNames(element.element);
    const category = CLASS_NAME_CATEGORIES.find(
      ([name], index) => bits & (1 << index) && BOILERPLATE_CATEGORIES.has(name),
    )?.[0];
    if (category) return `in a box named after "${category}"`;
  }
  if (linkChars > 0.8 * words.length) return "a link";
  return "unlike the story's own lines";
}
