import { announcedItems } from "../content/announced-items.ts";
import { shapeOf } from "../content/block-likeness.ts";
import { enclosing, isInside } from "../content/page-element.ts";
import { removeCopies } from "../content/remove-copies.ts";
import { storyCaptions } from "../content/story-captions.ts";
import type { PageBlock, PageElement } from "../content/types.ts";
import { lettersAndDigits } from "../letters.ts";
import { endsSentence } from "../sentence-ends.ts";
import { announcements, isLink } from "./announcements.ts";
import { isByline, isDateLine } from "./byline-lines.ts";
import { createFurnitureTest } from "./furniture-lines.ts";
import { gallerySlides } from "./gallery-slides.ts";
import { chronologyHeadings, isTimestamp, reportersTimes } from "./timestamps.ts";

type StatedByPage = { title: string; byline: readonly string[] };
/** The story's blocks by what speaks for or against them. */
type StoryBlocks = {
  announced: ReadonlySet<PageBlock>;
  captions: ReadonlySet<PageBlock>;
  chronology: ReadonlySet<PageBlock>;
  subheadings: ReadonlySet<PageBlock>;
  reported: readonly PageBlock[];
  slides: ReadonlySet<PageBlock>;
  isFurniture: (block: PageBlock, index: number) => boolean;
};
type BoilerplateRule = readonly [
  reason: string,
  test: (block: PageBlock, index: number, context: StatedByPage & StoryBlocks) => boolean,
];

const MAX_LINE_CHARS = 220;
const MAX_BLOCKS_BEFORE_TITLE = 6;
const FIGURE_PARTS = new Set(["BLOCKQUOTE", "FIGCAPTION", "FIGURE", "TABLE"]);
const SUBHEADING_TAGS = new Set(["H2", "H3", "H4", "H5", "H6"]);
const ITEM_TAGS = new Set(["LI"]);
const MIN_SUBHEADINGS = 2;

// A block goes if any rule holds; the cheap ones come first.
const RULES: readonly BoilerplateRule[] = [
  ["caption", (block, _, { captions }) => (block.kind === "caption" || isInFigure(block.box)) && !captions.has(block)],
  ["gallery", (block, _, { slides }) => slides.has(block)],
  [
    "page furniture",
    (block, index, { announced, isFurniture }) =>
      block.words.length < MAX_LINE_CHARS && isFurniture(block, index) && !announced.has(block),
  ],
  [
    "repeated title",
    ({ words }, index, { title }) =>
      index < MAX_BLOCKS_BEFORE_TITLE && lettersAndDigits(words) === lettersAndDigits(title),
  ],
  [
    "timestamp",
    (block, _, { chronology, reported }) =>
      (isTimestamp(block.words) && !chronology.has(block)) || reported.includes(block),
  ],
  ["byline", (block, _, { byline }) => isByline(block, byline)],
  ["date", ({ words, kind }, index) => index < MAX_BLOCKS_BEFORE_TITLE && kind === "paragraph" && isDateLine(words)],
  [
    "links",
    (block, _, { announced, subheadings }) =>
      block.words.length < MAX_LINE_CHARS &&
      !endsSentence(block.words) &&
      isLink(block) &&
      !subheadings.has(block) &&
      !isStoryItem(block, announced),
  ],
];

/**
 * Removes blocks that are not part of the article: copies, teasers, links, credits, bylines, a repeated title.
 * `all` are the blocks of the page.
 */
export function removeBoilerplate(
  raw: readonly PageBlock[],
  stated: StatedByPage,
  all: readonly PageBlock[] = raw,
): PageBlock[] {
  const ruleFor = createRuleFinder(raw, stated);
  const story = raw.filter((block, index) => !ruleFor(block, index));
  const announced = announcements(all, new Set(story));
  const kept = removeCopies(story.filter((block) => !announced.has(block)));
  // A heading at the end announces what was removed.
  while (kept.at(-1)?.kind === "heading") kept.pop();
  return kept;
}

/** Returns what names the rule by which a block of a story goes; for the explain command. */
export function createReasonFinder(
  raw: readonly PageBlock[],
  stated: StatedByPage,
): (block: PageBlock, index: number) => string | undefined {
  const ruleFor = createRuleFinder(raw, stated);
  return (block, index) => ruleFor(block, index)?.[0];
}

function createRuleFinder(raw: readonly PageBlock[], stated: StatedByPage) {
  const context = {
    ...stated,
    announced: announcedItems(raw),
    captions: storyCaptions(raw),
    chronology: chronologyHeadings(raw),
    subheadings: subheadingsIn(raw),
    reported: reportersTimes(raw),
    slides: gallerySlides(raw),
    isFurniture: createFurnitureTest(raw),
  };
  return (block: PageBlock, index: number) => RULES.find(([, test]) => test(block, index, context));
}

/** True for a caption; a quotation or a table that is set in a figure belongs to the story. */
function isInFigure(box: PageElement): boolean {
  return enclosing(box, FIGURE_PARTS)?.tag.startsWith("FIG") ?? false;
}

/**
 * Returns the headings above words in the same box; a teaser's heading has a box of its own.
 * At least two of a shape, since a link alone leads to another story.
 */
function subheadingsIn(raw: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const headings = Map.groupBy(raw.filter(isSubheading), ({ box }) => shapeOf(enclosing(box, SUBHEADING_TAGS) ?? box));
  return new Set([...headings.values()].flatMap((alike) => (alike.length >= MIN_SUBHEADINGS ? alike : [])));

  function isSubheading(block: PageBlock, index: number): boolean {
    const next = raw[index + 1];
    if (block.kind !== "heading" || !next || next.kind === "heading" || isLink(next)) return false;
    const around = enclosing(block.box, SUBHEADING_TAGS)?.parent;
    return around ? isInside(next.box, around) : false;
  }
}

/** True for a short item of a list that the story announces. */
function isStoryItem(block: PageBlock, announced: ReadonlySet<PageBlock>): boolean {
  if (!announced.has(block)) return false;
  // A whole story may lie in an item.
  return (enclosing(block.box, ITEM_TAGS)?.chars ?? 0) <= MAX_LINE_CHARS;
}
