import { isLongParagraph } from "./story.ts";
import { wordsOf } from "./words.ts";

const HEIGHT = 8;
const PART = 200;
const LINKS = 3;
const PARAGRAPHS = 6;
const NEVER =
  "html, body, main, article, [role='main'], header, footer, nav, [role='banner'], [role='contentinfo'], [role='navigation']";

/** How far a block may grow: its longest words, the question every step must answer with yes, and whether words beside it are of its kind. */
export type Climb = {
  limit: number;
  holds: (element: Element, words: string) => boolean;
  related: (words: string) => boolean;
};

/** The outermost element around a seed that is still the block looked for; null where none is. Stops at what frames a page, and at what has more beside the block than the block's own. */
export function outermost(seed: Element, climb: Climb): Element | null {
  const { limit, holds, related } = climb;
  let found: Element | null = null;
  let at: Element | null = seed;
  for (let height = 0; at && height < HEIGHT; height++, at = at.parentElement) {
    if (at.matches(NEVER) || at.querySelector("h1")) break;
    const words = wordsOf(at);
    if (words.length > limit || holdsForeignParagraph(at, climb)) break;
    if (found && holdsForeignPart(at, found, related)) break;
    if (holds(at, words)) found = at;
  }
  return found;
}

/** Whether an element holds, beside a block that is found, a part of some length that has nothing to do with it. */
function holdsForeignPart(element: Element, block: Element, related: Climb["related"]): boolean {
  return [...element.children].some((child) => {
    if (child.contains(block) || block.contains(child)) return false;
    const words = wordsOf(child);
    const isList = child.querySelectorAll("a[href]").length >= LINKS;
    return (isList || words.length > PART) && !related(words);
  });
}

/** Whether an element holds a long paragraph that, alone, has nothing of the block: then it is more than the block. */
function holdsForeignParagraph(element: Element, { holds }: Climb): boolean {
  const paragraphs = [...element.querySelectorAll("p")].filter(isLongParagraph);
  if (paragraphs.length < 2) return false;
  return !holds(element, wordsOf(element)) || paragraphs.length > PARAGRAPHS;
}
