import { alternation } from "../../shared/word-lists.ts";
import { isAlike, isTermOf, shapeOf } from "../content/block-likeness.ts";
import { ADDRESSES_READER, LINE_PATTERNS } from "../content/line-patterns.ts";
import { boxOfItsOwn, lineOf } from "../content/page-element.ts";
import type { PageBlock, PageElement } from "../content/types.ts";
import { endsSentence } from "../sentence-ends.ts";
import { wordPattern } from "../words.ts";

const startingWith = (kind: string) =>
  wordPattern((words) => new RegExp(`^[([【［]?${alternation(words("furniture", kind))}`, "i"));
const labelStart = startingWith("label");
const lineStart = startingWith("line");
const requestStart = startingWith("request");
const ENDS_A_LABEL = /[:©]\s*$/;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const GOES_ON_SMALL = /^\s*\p{Ll}/u;
const AFTER_A_LABEL = /^\s*[:|]/;
const MIN_SENTENCE_WORDS = 6;
const MIN_PARAGRAPH_CHARS = 40;
const MIN_PARAGRAPHS_BESIDE = 3;

/** True for words that begin with one of the labels or requests that pages set around stories. */
export const startsLikeFurniture = (words: string): boolean => labelOf(words) !== null;

function labelOf(words: string): string | null {
  return (labelStart().exec(words) ?? lineStart().exec(words) ?? requestStart().exec(words))?.[0] ?? null;
}

/**
 * Returns a test for lines that begin like furniture of the page and have no place in the story.
 * "Related charges were dropped." is a sentence among the story's, and "Related charges" a heading above them; "Related
 * articles" is a label, and "Sign up for our newsletter." asks the reader. "Credit: that is what they lack." goes on in
 * small letters behind its colon, as no name does. "Newsletter" alone is a subheading only beside others of its shape.
 * A line behind the last paragraph that names a source, such as "Source: dpa", is furniture, too.
 */
export function createFurnitureTest(story: readonly PageBlock[]): (block: PageBlock, index: number) => boolean {
  const paragraphsIn = countParagraphs(story);
  const end = story.findLast(isParagraph)?.index ?? 0;
  const shapes = new Set(story.filter(isOtherHeading).map(({ box }) => shapeOf(box)));
  return (block, index) => {
    const { words } = block;
    const label = labelOf(words);
    if (label === null) return block.index > end && LINE_PATTERNS.credit().test(words) && !endsSentence(words);
    if (isTermOf(block, story[index + 1])) return false;
    const rest = words.slice(label.length);
    if (ENDS_A_LABEL.test(label)) return !(GOES_ON_SMALL.test(rest) && isSentence(block, index));
    if (!HAS_WORDS.test(rest) && !shapes.has(shapeOf(block.box))) return true;
    if (block.linkChars > 0 && AFTER_A_LABEL.test(rest)) return true;
    return !(isSubheading(block, index) || isSentence(block, index));
  };

  /** True for a heading directly above a paragraph of the story. */
  function isSubheading(block: PageBlock, index: number): boolean {
    if (block.linkChars > 0 || (block.kind !== "heading" && block.strongChars < block.words.length)) return false;
    return !ADDRESSES_READER.test(block.words) && isStoryParagraph(index + 1, block.index + 1);
  }

  /** True for a sentence beside at least three others; one that asks the reader must stand between two of them. */
  function isSentence({ words, box, linkChars, strongChars, index: place }: PageBlock, index: number): boolean {
    if (!endsSentence(words) || words.split(" ").length < MIN_SENTENCE_WORDS) return false;
    if (lineOf(box).tag !== "P" && ![story[index - 1], story[index + 1]].some((one) => one && isAlike(box, one.box)))
      return false;
    if (!isAmongParagraphs(story[index])) return false;
    if (linkChars > 0 && (requestStart().test(words) || ADDRESSES_READER.test(words))) return false;
    if (!ADDRESSES_READER.test(words)) return true;
    return strongChars === 0 && isStoryParagraph(index - 1, place - 1) && isStoryParagraph(index + 1, place + 1);
  }

  /** True if the block at an index of the story is its paragraph and stands at a place of the page. */
  function isStoryParagraph(index: number, place: number): boolean {
    const block = story[index];
    return block?.index === place && block.kind === "paragraph" && isParagraph(block) && isAmongParagraphs(block);
  }

  function isAmongParagraphs(block: PageBlock | undefined): boolean {
    if (!block) return false;
    const others = (paragraphsIn.get(boxOfItsOwn(lineOf(block.box)).parent) ?? 0) - Number(isParagraph(block));
    return others >= MIN_PARAGRAPHS_BESIDE;
  }
}

const isOtherHeading = ({ kind, words }: PageBlock): boolean => kind === "heading" && labelOf(words) === null;

const isParagraph = ({ words, linkChars }: PageBlock): boolean =>
  words.length >= MIN_PARAGRAPH_CHARS && endsSentence(words) && linkChars < words.length / 2;

/** Counts the paragraphs beside each other, by the element around them or around their own boxes. */
function countParagraphs(story: readonly PageBlock[]): ReadonlyMap<PageElement | null, number> {
  const counts = new Map<PageElement | null, number>();
  for (const block of story) {
    if (!isParagraph(block)) continue;
    const { parent } = boxOfItsOwn(lineOf(block.box));
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
