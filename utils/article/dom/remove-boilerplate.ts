import { MIN_STORY_PARAGRAPH_CHARS, MIN_STORY_PARAGRAPHS } from "../../shared/story-paragraphs.ts";
import { anyLanguage, type SourcesByLanguage } from "../../shared/word-lists.ts";
import { announcedItems } from "../content/announced-items.ts";
import { enclosing, isInside, lineOf } from "../content/page-element.ts";
import { removeCopies } from "../content/remove-copies.ts";
import type { PageBlock, PageElement } from "../content/types.ts";
import { lettersAndDigits } from "../letters.ts";
import lines from "./boilerplate-lines.json" with { type: "json" };
import { gallerySlides } from "./gallery-slides.ts";
import { chronologyHeadings, isTimestamp } from "./timestamps.ts";

type StatedByPage = { title: string; byline: readonly string[] };
/** The story's blocks by what speaks for or against them: items, headings, slides, paragraphs among others. */
type StoryBlocks = {
  announced: ReadonlySet<PageBlock>;
  chronology: ReadonlySet<PageBlock>;
  subheadings: ReadonlySet<PageBlock>;
  slides: ReadonlySet<PageBlock>;
  paragraphsIn: ReadonlyMap<PageElement | null, number>;
};
type BoilerplateRule = readonly [
  reason: string,
  test: (block: PageBlock, index: number, context: StatedByPage & StoryBlocks) => boolean,
];

const startingWith = (byLanguage: SourcesByLanguage) => new RegExp(`^${anyLanguage(byLanguage)}`, "i");
const LABEL_START = startingWith(lines.label);
const BOILERPLATE_START = startingWith(lines.lineStart);
const ENDS_A_SENTENCE = /[.!?…"”»]$/;
const ADDRESSES_READER = /\b(?:you|your|our|us)\b/i;
const MAX_LINE_CHARS = 220;
const MAX_BYLINE_CHARS = 120;
const MAX_ANNOUNCEMENT_CHARS = 60;
const MAX_BLOCKS_BEFORE_TITLE = 6;
const FIGURE_PARTS = new Set(["BLOCKQUOTE", "FIGCAPTION", "FIGURE", "TABLE"]);
const SUBHEADING_TAGS = new Set(["H2", "H3", "H4", "H5", "H6"]);
const ITEM_TAGS = new Set(["LI"]);
const MAX_LINK_DENSITY = 0.8;
const MIN_LINKED_SUBHEADINGS = 2;
const MIN_SENTENCE_WORDS = 6;

// A block goes if any rule holds; the cheap ones come first.
const RULES: readonly BoilerplateRule[] = [
  ["caption", ({ kind, box }) => kind === "caption" || isInFigure(box)],
  ["gallery", (block, _, { slides }) => slides.has(block)],
  ["page furniture", (block, _, story) => block.words.length < MAX_LINE_CHARS && isFurniture(block, story)],
  [
    "repeated title",
    ({ words }, index, { title }) =>
      index < MAX_BLOCKS_BEFORE_TITLE && lettersAndDigits(words) === lettersAndDigits(title),
  ],
  ["timestamp", (block, _, { chronology }) => isTimestamp(block.words) && !chronology.has(block)],
  ["byline", ({ words }, _, { byline }) => words.length < MAX_BYLINE_CHARS && isByline(words, byline)],
  [
    "links",
    (block, _, { announced, subheadings }) =>
      block.words.length < MAX_LINE_CHARS &&
      !ENDS_A_SENTENCE.test(block.words) &&
      isLink(block) &&
      !subheadings.has(block) &&
      !isStoryItem(block, announced),
  ],
];

/** Removes blocks that are not part of the article: copies, teasers, links, credits, bylines, a repeated title. */
export function removeBoilerplate(raw: readonly PageBlock[], stated: StatedByPage): PageBlock[] {
  const context = {
    ...stated,
    announced: announcedItems(raw),
    chronology: chronologyHeadings(raw),
    subheadings: linkedSubheadings(raw),
    slides: gallerySlides(raw),
    paragraphsIn: countLongParagraphs(raw),
  };
  const kept = removeCopies(raw.filter((block, index) => !RULES.some(([, test]) => test(block, index, context))));
  // A heading at the end announces what was removed.
  while (kept.at(-1)?.kind === "heading") kept.pop();
  return kept.filter(
    (block, index) => !(block.kind === "heading" && kept[index + 1]?.kind === "heading" && isAnnouncement(block.words)),
  );
}

function isAnnouncement(words: string): boolean {
  return words.length < MAX_ANNOUNCEMENT_CHARS && (BOILERPLATE_START.test(words) || LABEL_START.test(words));
}

/** True for a caption; a quotation or a table that is set in a figure belongs to the story. */
function isInFigure(box: PageElement): boolean {
  return enclosing(box, FIGURE_PARTS)?.tag.startsWith("FIG") ?? false;
}

/** True for a line that begins like furniture of the page, unless it is a sentence of the story. */
function isFurniture(block: PageBlock, { paragraphsIn }: StoryBlocks): boolean {
  return (
    LABEL_START.test(block.words) || (BOILERPLATE_START.test(block.words) && !isStorySentence(block, paragraphsIn))
  );
}

/**
 * True for a sentence without a link in a paragraph beside at least three long ones.
 * "Related charges were dropped." is one, "Related articles" and "Sign up for our newsletter." are not.
 */
function isStorySentence({ words, box, linkChars }: PageBlock, paragraphsIn: StoryBlocks["paragraphsIn"]): boolean {
  if (!ENDS_A_SENTENCE.test(words) || words.split(" ").length < MIN_SENTENCE_WORDS) return false;
  if (linkChars > 0 || ADDRESSES_READER.test(words) || lineOf(box).tag !== "P") return false;
  const own = boxOfItsOwn(box);
  const itself = words.length >= MIN_STORY_PARAGRAPH_CHARS ? 1 : 0;
  return (paragraphsIn.get(own.parent) ?? 0) - itself >= MIN_STORY_PARAGRAPHS;
}

/** Counts the long paragraphs beside each other, by the element around them or around their own boxes. */
function countLongParagraphs(raw: readonly PageBlock[]): ReadonlyMap<PageElement | null, number> {
  const counts = new Map<PageElement | null, number>();
  for (const { words, box } of raw) {
    if (words.length < MIN_STORY_PARAGRAPH_CHARS) continue;
    const { parent } = boxOfItsOwn(box);
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

/** Returns the outermost element that holds no other block than that of a paragraph. */
function boxOfItsOwn(box: PageElement): PageElement {
  let own = lineOf(box);
  while (own.parent && own.parent.blocks === own.blocks) own = own.parent;
  return own;
}

const isLink = ({ linkChars, words }: PageBlock): boolean => linkChars > MAX_LINK_DENSITY * words.length;

/**
 * Returns the headings with a link above words in the same box; a teaser's heading has a box of its own.
 * At least two, since one alone leads to another story.
 */
function linkedSubheadings(raw: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const headings = raw.filter((block, index) => {
    const next = raw[index + 1];
    if (block.kind !== "heading" || !isLink(block) || !next || next.kind === "heading" || isLink(next)) return false;
    const around = enclosing(block.box, SUBHEADING_TAGS)?.parent;
    return around ? isInside(next.box, around) : false;
  });
  return new Set(headings.length >= MIN_LINKED_SUBHEADINGS ? headings : []);
}

/** True for a short item of a list that the story announces. */
function isStoryItem(block: PageBlock, announced: ReadonlySet<PageBlock>): boolean {
  if (!announced.has(block)) return false;
  // A whole story may lie in an item.
  return (enclosing(block.box, ITEM_TAGS)?.chars ?? 0) <= MAX_LINE_CHARS;
}

function isByline(words: string, byline: readonly string[]): boolean {
  const names = lettersAndDigits(words.replace(/^(?:by|von|par|por)\s+/i, ""));
  const isName = (name: string) => names === lettersAndDigits(name);
  if (!byline.length) return false;
  if (isName(byline.join("")) || byline.some(isName)) return true;
  // "Ada Brel · 4 May 2026"
  const rest = byline.reduce((left, name) => left.replace(name, ""), words);
  return rest !== words && isTimestamp(rest.replace(/^[\s,|·•—–-]+|[\s,|·•—–-]+$/g, ""));
}
