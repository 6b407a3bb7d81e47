import { lettersAndDigits } from "../letters.ts";
import { endsSentence } from "../sentence-ends.ts";
import { announcedItems } from "./announced-items.ts";
import {
  hasFurnitureBelow,
  holderOfList,
  isAlike,
  isLikeBoilerplate,
  isNamedLikeFurniture,
  isTermOf,
  shapeOf,
} from "./block-likeness.ts";
import { isLabel, isLongItem, isParagraph, isSentence, isSubtitle, MIN_LINE_CHARS } from "./line-forms.ts";
import { containment, ngrams } from "./ngrams.ts";
import { commonAncestor, enclosing, isInside, lineOf, tableAround } from "./page-element.ts";
import { createKeptTest } from "./restore-kept.ts";
import { storyCaptions } from "./story-captions.ts";
import { countHeadings, countProse } from "./story-counts.ts";
import type { PageBlock } from "./types.ts";

const MAX_DISTANCE_BLOCKS = 3;
const MIN_PARAGRAPHS_BESIDE = 3;
const MIN_PARAGRAPHS_ALIKE = 2;
const MIN_HEADINGS_ALIKE = 2;
const MAX_LINK_DENSITY = 0.3;
const MIN_SHARE_REPEATED = 0.95;
// A row of one cell only lays out a picture or a box.
const ROW_TAGS = new Set(["TR", "PRE"]);
const QUOTATION_TAGS = new Set(["BLOCKQUOTE"]);

/** True for a row of a table with a row or a column of headings; other tables lay out pictures or boxes. */
const isDataRow = ({ box }: PageBlock): boolean => tableAround(box)?.hasHeadings ?? false;

/**
 * Adds blocks that the model left out although they clearly belong to the blocks around them: paragraphs beside or
 * between paragraphs like them, quotations set apart, leads below the headline, and headings like chosen ones.
 * `isKept` says what Readability keeps, `isPlausible` what the model does not reject clearly, and `byline` who the
 * authors are. Linear.
 */
export function restoreBlocks(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
  isKept: (block: PageBlock) => boolean,
  isPlausible = isKept,
  byline: readonly string[] = [],
): PageBlock[] {
  if (!chosen.length) return [];
  const isChosen = new Set(chosen);
  const [proseIn, proseBelow] = countProse(chosen);
  const countOfProse = chosen.filter(({ prose }) => prose).length;
  const headings = countHeadings(chosen);
  const announced = announcedItems(blocks, isChosen);
  const first = chosen[0]?.index ?? 0;
  const last = chosen.at(-1)?.index ?? 0;
  const headline = blocks.findLast(({ box, index }) => box.tag === "H1" && index <= first);
  let lastRestored = last;
  let known: ReadonlySet<string> | null = null;
  const isKeptLine = createKeptTest(chosen, isKept, isPlausible, isNear);
  const captions = storyCaptions(blocks.filter((block) => isChosen.has(block) || isNearKept(block)));
  let previous: PageBlock | undefined;
  return blocks.filter((block) => {
    if (!isChosen.has(block)) {
      const isRestored =
        captions.has(block) ||
        isStandfirst(block) ||
        isKeptLine(block, previous) ||
        (block.index < first ? isBeforeFirst(block) : block.index > last ? isAfterLast(block) : isWithinStory(block));
      if (!isRestored || (block.words.length >= MIN_LINE_CHARS && isRepeated(block))) return false;
      lastRestored = Math.max(lastRestored, block.index);
    }
    previous = block;
    return true;
  });

  /** True for a caption among the story's blocks, or directly behind them, that Readability keeps. */
  function isNearKept(block: PageBlock): boolean {
    return block.kind === "caption" && block.index > first && block.index < last + MAX_DISTANCE_BLOCKS && isKept(block);
  }

  function isWithinStory(block: PageBlock): boolean {
    if (block.kind === "heading") return isHeadingAlike(block);
    const next = blocks[block.index + 1];
    if (isListedInStory(block) || (next && isChosen.has(next) && isTermOf(block, next))) return true;
    if (block.words.length < MIN_LINE_CHARS) return false;
    return block.kind === "quotation" ? isQuotationBeside(block) : isSentence(block) && isBetween(block);
  }

  function isBeforeFirst(block: PageBlock): boolean {
    if (!isParagraph(block) || isLikeBoilerplate(block)) return false;
    return isLead(block) || (isNear(block.index, first) && isBeside(block, blocks[first]));
  }

  function isAfterLast(block: PageBlock): boolean {
    if (isDataRow(block)) return isNear(lastRestored, block.index) && isListedInStory(block);
    if (block.kind === "quotation") return block.words.length >= MIN_LINE_CHARS && isQuotationBeside(block);
    if (!isParagraph(block) || (isLikeBoilerplate(block) && !isKept(block))) return false;
    return isNear(lastRestored, block.index) && isBeside(block, blocks[last]);
  }

  /** True for words that the chosen blocks have too, as a pull quote's. */
  function isRepeated({ words }: PageBlock): boolean {
    known ??= ngrams(lettersAndDigits(chosen.map((block) => block.words).join(" ")));
    return containment(lettersAndDigits(words), known) > MIN_SHARE_REPEATED;
  }

  function nearestChosen(index: number, direction: 1 | -1): PageBlock | null {
    for (let distance = 1; distance <= MAX_DISTANCE_BLOCKS; distance++) {
      const candidate = blocks[index + direction * distance];
      if (candidate && isChosen.has(candidate)) return candidate;
    }
    return null;
  }

  /** True if at most a label or two, or lines that lead elsewhere, are between two blocks. */
  function isNear(from: number, to: number): boolean {
    return (
      to - from <= MAX_DISTANCE_BLOCKS &&
      blocks.slice(from + 1, to).every((block) => isLabel(block) || isLikeBoilerplate(block))
    );
  }

  function isBetween(block: PageBlock): boolean {
    const previous = nearestChosen(block.index, -1);
    const next = nearestChosen(block.index, 1);
    if (!previous || !next) return false;
    if (!isKept(block) && (isNamedLikeFurniture(block.box) || isLikeBoilerplate(block))) return false;
    return isAlike(block.box, previous.box) && isAlike(block.box, next.box);
  }

  /** True for a paragraph directly before or after the chosen ones that is their neighbour in the page's tree. */
  function isBeside(block: PageBlock, neighbour: PageBlock | undefined): boolean {
    if (!neighbour || block.linkChars > 0 || block.strongChars > 0) return false;
    if (!isKept(block) && isNamedLikeFurniture(block.box)) return false;
    const around = commonAncestor(block.box, neighbour.box);
    const paragraphsAround = proseBelow.get(around) ?? 0;
    const isAlikeInStory = paragraphsAround >= MIN_PARAGRAPHS_ALIKE && countOfProse >= MIN_PARAGRAPHS_BESIDE;
    if (isAlike(block.box, neighbour.box)) return isAlikeInStory;
    if (paragraphsAround < MIN_PARAGRAPHS_BESIDE) return false;
    const isRead = isKept(block) || isAlike(block.box, neighbour.box, (box) => box.tag);
    return isRead && !hasFurnitureBelow(block.box.parent, around);
  }

  /** True for a paragraph between the headline and the first chosen block. */
  function isLead(block: PageBlock): boolean {
    return block.prose && isBelowHeadline(block);
  }

  /** True for a second heading below the headline, with a byline between them at most, or a line directly below. */
  function isStandfirst(block: PageBlock): boolean {
    const { box, index, kind, words } = block;
    if (!headline || words.length < MIN_LINE_CHARS || !isBelowHeadline(block) || isLikeBoilerplate(block)) return false;
    // Between an h1 and an h2 may stand what the site says of itself.
    const next = blocks[index + 1];
    if (next && lineOf(next.box).tag === "H2") return false;
    const isHeading = kind === "heading" || box.parent?.tag === "HGROUP";
    if (isHeading) return isNear(headline.index, index);
    return index === headline.index + 1 && (endsSentence(words) || isSubtitle(words, byline));
  }

  /** True for words without a link behind the headline, in no box of furniture. */
  function isBelowHeadline({ box, index, linkChars }: PageBlock): boolean {
    if (!headline || index <= headline.index || linkChars > 0) return false;
    return !hasFurnitureBelow(box, commonAncestor(box, headline.box));
  }

  /** True for a row, an item or a line of code in a list or table that is set directly among the story's paragraphs. */
  function isListedInStory(block: PageBlock): boolean {
    if (block.linkChars > MAX_LINK_DENSITY * block.words.length) return false;
    const isRow = ROW_TAGS.has(lineOf(block.box).tag);
    const isData = isRow && isKept(block) && isDataRow(block);
    if (!isData && (isKept(block) ? !isRow && !announced.has(block) : !isLongItem(block))) return false;
    const paragraphs = proseIn.get(holderOfList(block.box)) ?? 0;
    return paragraphs >= (isData ? MIN_PARAGRAPHS_ALIKE : MIN_PARAGRAPHS_BESIDE) && !isLikeBoilerplate(block);
  }

  function isHeadingAlike(block: PageBlock): boolean {
    const next = blocks[block.index + 1];
    if (block.index < first || !next || !isChosen.has(next) || next.kind === "heading") return false;
    if (isLikeBoilerplate(block) || block.linkChars > 0) return false;
    return (
      (proseIn.get(lineOf(block.box).parent) ?? 0) >= MIN_PARAGRAPHS_BESIDE ||
      (headings.get(shapeOf(block.box)) ?? 0) >= MIN_HEADINGS_ALIKE
    );
  }

  function isQuotationBeside(block: PageBlock): boolean {
    const previous = nearestChosen(block.index, -1);
    const quotation = enclosing(block.box, QUOTATION_TAGS);
    // An embedded post links to itself; such a quotation is not part of the story.
    if (!previous || !quotation || quotation.linkChars > 0) return false;
    const isInFigure = quotation.parent?.tag === "FIGURE";
    const holder = isInFigure ? quotation.parent?.parent : quotation.parent;
    return (isInFigure || /^[“"«„‘']/.test(block.words)) && !!holder && isInside(previous.box, holder);
  }
}
