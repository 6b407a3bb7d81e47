import { enclosing } from "./page-element.ts";
import type { PageBlock, PageElement } from "./types.ts";

const FIGURE = new Set(["FIGURE"]);
const MIN_PICTURES = 3;

const figureOf = ({ box }: PageBlock): PageElement | null => enclosing(box, FIGURE);

/**
 * Returns the captions that are story: the sources of quotations set in figures, and all captions of a picture story,
 * which has at least three and more words in them than beside them.
 */
export function storyCaptions(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const story = new Set<PageBlock>();
  const captions: PageBlock[] = [];
  let chars = 0;
  blocks.forEach((block, index) => {
    const { kind, words, linkChars } = block;
    const figure = figureOf(block);
    const previous = blocks[index - 1];
    if (kind !== "caption") chars += figure ? 0 : words.length;
    else if (figure && previous?.kind === "quotation" && figureOf(previous) === figure) story.add(block);
    else if (figure && linkChars === 0) captions.push(block);
  });
  const inCaptions = captions.reduce((sum, { words }) => sum + words.length, 0);
  if (captions.length >= MIN_PICTURES && inCaptions > chars) for (const caption of captions) story.add(caption);
  return story;
}
