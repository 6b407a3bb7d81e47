import { LONE_CAPITAL } from "../letters.ts";
import type { PageBlock } from "./types.ts";

const MAX_CAPITAL_CHARS = 3;
const STARTS_IN_LOWER_CASE = /^\p{Ll}/u;

/**
 * Joins a large first letter that stands in an element of its own to the paragraph that it begins.
 * Moves the letter in the document too, and numbers the blocks anew.
 */
export function joinDropCaps(blocks: readonly PageBlock[]): PageBlock[] {
  const joined = blocks.filter((block, index) => {
    const paragraph = blocks[index + 1];
    if (!paragraph || !isLoneCapital(block) || !STARTS_IN_LOWER_CASE.test(paragraph.words)) return true;
    if (!isBeside(block.element, paragraph.element)) return true;
    paragraph.words = block.words + paragraph.words;
    if (paragraph.element.contains(block.element)) block.element.replaceWith(block.words);
    else {
      block.element.remove();
      paragraph.element.prepend(block.words);
    }
    return false;
  });
  if (joined.length < blocks.length)
    joined.forEach((block, index) => {
      block.index = index;
    });
  return joined;
}

/** True for a capital alone that is neither a heading, as in a glossary, nor a link, as in an index. */
function isLoneCapital({ words, kind, linkChars }: PageBlock): boolean {
  return words.length <= MAX_CAPITAL_CHARS && LONE_CAPITAL.test(words) && kind === "paragraph" && linkChars === 0;
}

/** True if the letter's element stands inside the paragraph, or directly before it. */
function isBeside(letter: Element, paragraph: Element): boolean {
  if (paragraph.contains(letter)) return true;
  let outer = letter;
  while (!outer.nextElementSibling && outer.parentElement && !outer.parentElement.contains(paragraph))
    outer = outer.parentElement;
  const next = outer.nextElementSibling;
  return next !== null && (next === paragraph || next.contains(paragraph));
}
