import { endsSentence } from "../sentence-ends.ts";
import { isAlike, isFurniture, isLikeBoilerplate, isTermOf } from "./block-likeness.ts";
import { ADDRESSES_READER, LINE_PATTERNS } from "./line-patterns.ts";
import { boxOfItsOwn, lineOf } from "./page-element.ts";
import type { PageBlock, PageElement } from "./types.ts";

const MIN_SENTENCE_CHARS = 20;
const MIN_LINKED_CHARS = 40;
const MIN_BOLD_CHARS = 40;
const MIN_PROSE_CHARS = 80;
const MIN_LINES_BESIDE = 2;
const MAX_LEVELS_OF_BOX = 3;
const MAX_DISTANCE_BLOCKS = 2;

/**
 * Returns a test for lines that Readability keeps and that nothing in their place speaks against: sentences, short ones
 * too, that stand among the story's or in a box like theirs, and lines directly after two others of the same box.
 * `chosen` is the story so far, `previous` the last block that is part of it; `isKept` says what Readability keeps,
 * `isPlausible` what the model does not reject clearly, `isNear` that only labels or lines that lead elsewhere are
 * between two places.
 */
export function createKeptTest(
  chosen: readonly PageBlock[],
  isKept: (block: PageBlock) => boolean,
  isPlausible: (block: PageBlock) => boolean,
  isNear: (from: number, to: number) => boolean,
): (block: PageBlock, previous: PageBlock | undefined) => boolean {
  const sentencesIn = new Map<PageElement, number>();
  const linesIn = new Map<PageElement, number>();
  for (const { box, words, kind } of chosen) {
    const { parent } = lineOf(box);
    if (!parent || kind !== "paragraph") continue;
    const counts = endsSentence(words) ? sentencesIn : linesIn;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const last = chosen.at(-1)?.index ?? 0;
  return (block, previous) => {
    if (!previous || block.kind !== "paragraph" || isLikeFurniture(block) || !isPlausible(block)) return false;
    // What Readability keeps is asked last, because that may search the whole text.
    return isAlone(block, previous) || (isInPlace(block, previous) && isKept(block));
  };

  /** True for a short sentence in a wrapper of its own beside the story's, which Readability may drop. */
  function isAlone(block: PageBlock, previous: PageBlock): boolean {
    if (block.words.length >= MIN_PROSE_CHARS || !isNear(previous.index, block.index)) return false;
    if (!isInWrapper(block, previous)) return false;
    return !isLikeBoilerplate(block) && !ADDRESSES_READER.test(block.words);
  }

  function isInPlace(block: PageBlock, previous: PageBlock): boolean {
    const line = lineOf(block.box);
    const isDirectlyAfter = previous.index === block.index - 1;
    const isNext = isNear(previous.index, block.index) && block.linkChars === 0 && isAlike(block.box, previous.box);
    if (isDirectlyAfter && isTermOf(previous, block)) return !isLikeBoilerplate(block);
    if (isSentence(block))
      return (isAmongSentences(line) && (block.index < last || isNext)) || isInBoxAlike(block, previous);
    if (!isDirectlyAfter || isLikeBoilerplate(block)) return false;
    // A bold line at the end, such as the dates of a life.
    if (block.index > last) return isBold(block) && line.parent === lineOf(previous.box).parent;
    const lines = count(linesIn, line);
    return isNext && lines >= MIN_LINES_BESIDE && lines > count(sentencesIn, line);
  }

  /** True for an element among the story's sentences, or in a box among them that is no furniture. */
  function isAmongSentences(line: PageElement): boolean {
    let element = line;
    for (let level = 0; element.parent && level < MAX_LEVELS_OF_BOX; level++) {
      if (isFurniture(element) || (level > 0 && element.linkChars > 0)) return false;
      if (count(sentencesIn, element) >= MIN_LINES_BESIDE) return true;
      element = element.parent;
    }
    return false;
  }

  /** True for a sentence, however short, alone in a box that is no furniture, beside the sentence before it. */
  function isInWrapper({ box, words, linkChars }: PageBlock, previous: PageBlock): boolean {
    const line = lineOf(box);
    const own = boxOfItsOwn(line);
    if (line.tag !== "P" || own === line || isFurniture(own) || linkChars > 0 || !endsSentence(words)) return false;
    const { parent } = lineOf(previous.box);
    const isBesideIt = own.parent === parent || own.parent === parent?.parent;
    return isBesideIt && endsSentence(previous.words);
  }

  /** True for a sentence whose box is like that of the sentence a label or two before it, as in a live blog. */
  function isInBoxAlike({ box, index, linkChars }: PageBlock, previous: PageBlock): boolean {
    if (linkChars > 0 || index - previous.index > MAX_DISTANCE_BLOCKS || !endsSentence(previous.words)) return false;
    return lineOf(box).parent !== lineOf(previous.box).parent && isAlike(box, previous.box);
  }
}

const count = (counts: ReadonlyMap<PageElement, number>, { parent }: PageElement): number =>
  (parent && counts.get(parent)) ?? 0;

function isSentence({ words, linkChars }: PageBlock): boolean {
  return words.length >= (linkChars > 0 ? MIN_LINKED_CHARS : minChars(words)) && endsSentence(words);
}

const minChars = (words: string): number => (/\p{Lo}/u.test(words) ? MIN_SENTENCE_CHARS / 2 : MIN_SENTENCE_CHARS);

const isBold = ({ words, linkChars, strongChars }: PageBlock): boolean =>
  linkChars === 0 && words.length >= MIN_BOLD_CHARS && strongChars >= words.length;

/** True for words that sell, credit or send the reader somewhere, in a short line or beside a link. */
const isLikeFurniture = ({ words, linkChars }: PageBlock): boolean =>
  (words.length < MIN_PROSE_CHARS || linkChars > 0) &&
  (LINE_PATTERNS.offer().test(words) ||
    LINE_PATTERNS.credit().test(words) ||
    (linkChars > 0 && ADDRESSES_READER.test(words)));
