import { CLASS_NAME_CATEGORIES, categorizeClassNames } from "./class-name-categories.ts";
import type { PageBlock, PageElement } from "./page-blocks.ts";
import { LINE_PATTERNS } from "./phrases.ts";

/** A block that is not of a page's story, and why: the plainest sign that speaks against it. */
export type Omission = { block: PageBlock; reason: string };

const TAGS: ReadonlyMap<string, string> = new Map([
  ["FIGCAPTION", "a caption"],
  ["FIGURE", "a caption"],
  ["NAV", "navigation"],
  ["FOOTER", "a footer"],
  ["ASIDE", "beside the story"],
  ["FORM", "a form"],
  ["H1", "the headline"],
]);
const SAYS: Readonly<Record<keyof typeof LINE_PATTERNS, string>> = {
  onward: "leads to other stories",
  offer: "sells or asks to sign up",
  credit: "a credit",
};
const AGAINST = new Set(["related", "share", "comment", "author", "caption", "media", "foot", "embed", "box", "list"]);
const CLIMB = 6;

/** What is left out of a story, with the reason for each; in the page's order. */
export function explainOmissions(blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): Omission[] {
  return blocks.flatMap((block) => (chosen.has(block) ? [] : [{ block, reason: reasonFor(block) }]));
}

function reasonFor({ box, words, linkChars }: PageBlock): string {
  const says = Object.entries(LINE_PATTERNS).find(([, pattern]) => words.length < 300 && pattern.test(words))?.[0];
  for (const [name, reason] of Object.entries(SAYS)) if (name === says) return reason;
  let at: PageElement | null = box;
  for (let up = 0; at && up < CLIMB; up++, at = at.parent) {
    const tag = TAGS.get(at.tag);
    if (tag) return tag;
    const bits = categorizeClassNames(at.element);
    const family = CLASS_NAME_CATEGORIES.find(([name], index) => bits & (1 << index) && AGAINST.has(name))?.[0];
    if (family) return `in a box named after "${family}"`;
  }
  if (linkChars > 0.8 * words.length) return "a link";
  return "unlike the story's own lines";
}
