import { closest, parentOf, queryAll, queryOne, tagOf, textOf } from "../../shared/live-dom.ts";
import { elementText } from "../dom/element-text.ts";
import { isStoryParagraph, isTextBox, longParagraphsIn, readingLength } from "../dom/paragraphs.ts";
import { speaksForSite, weighAppeal } from "../signals/appeal.ts";
import type { StoryLocation } from "../types.ts";
import type { Task } from "./task.ts";

/** A page with less text in paragraphs may have its story in boxes. */
const MIN_STORY_CHARS = 400;
const MAX_CANDIDATES = 5;
const PARAGRAPHS_PER_STEP = 40;
const MAX_APPEAL_CHARS = 2_600;
const NOT_STORY = "aside, nav, footer, form, dialog, [role='dialog'], [aria-modal='true'], [class*='comment' i]";

/**
 * Finds the story by its paragraphs: the element with most of their characters, and the main column around it.
 * Returns null where a page has no long paragraph outside of appeals, sidebars and dialogs.
 */
export function* findStory(document: Document): Task<StoryLocation | null> {
  const inParagraphs = yield* weighContainers(queryAll(document, "p"), isStoryParagraph);
  yield;
  // Some templates set boxes in place of paragraphs.
  const weights =
    Math.max(0, ...inParagraphs.values()) >= MIN_STORY_CHARS
      ? inParagraphs
      : yield* weighContainers(queryAll(document, "div, p"), (item) => isStoryParagraph(item) || isTextBox(item));
  const heaviest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, MAX_CANDIDATES);
  // A long appeal under a short story can outweigh each of the story's parts.
  for (const [element] of heaviest) {
    yield;
    if (!isAppealThroughout(element)) return locate(element);
  }
  return null;
}

/** Weighs the elements that hold long paragraphs by the characters of these. */
function* weighContainers(
  elements: Iterable<Element>,
  isParagraph: (element: Element) => boolean,
): Task<Map<Element, number>> {
  const weights = new Map<Element, number>();
  const add = (element: Element | null, weight: number) =>
    element && weights.set(element, (weights.get(element) ?? 0) + weight);
  // Paragraphs share their parents, so each parent is tested once.
  const excluded = new Map<Element | null, boolean>();
  let count = 0;
  for (const paragraph of elements) {
    if (++count % PARAGRAPHS_PER_STEP === 0) yield;
    if (!isParagraph(paragraph)) continue;
    const length = readingLength(textOf(paragraph));
    const parent = parentOf(paragraph);
    const isExcluded = excluded.get(parent) ?? closest(parent, NOT_STORY) != null;
    excluded.set(parent, isExcluded);
    if (isExcluded) continue;
    add(parent, length);
    // Some templates give each paragraph a box of its own; what holds the boxes counts half, as in Readability.
    add(parentOf(parent) ?? null, length / 2);
  }
  return weights;
}

/** Describes the story whose paragraphs are in `body`. */
function locate(body: Element): StoryLocation {
  const column = closest(body, "main, [role='main']") ?? closest(body, "article") ?? parentOf(body) ?? body;
  const paragraphs = longParagraphsIn(body);
  const all = queryOne(body, "p") ? queryAll(body, "p") : paragraphs;
  const length = all.reduce((sum, paragraph) => sum + readingLength(textOf(paragraph)), 0);
  // Only paragraphs right inside the body: one in a box at the end may be an appeal.
  const last = paragraphs.filter((item) => parentOf(item) === body).at(-1) ?? null;
  return { body, last, column: tagOf(column) === "HTML" ? body : column, length, paragraphs };
}

/** True if an element is one appeal and nothing else: short, and most of its long paragraphs sound like an appeal. */
function isAppealThroughout(element: Element): boolean {
  const text = elementText(element, MAX_APPEAL_CHARS + 1);
  if (text.length > MAX_APPEAL_CHARS || !weighAppeal(element, "inside", undefined, text).isAppeal) return false;
  const long = longParagraphsIn(element);
  const appealing = long.map((paragraph) => elementText(paragraph).toLowerCase()).filter(speaksForSite);
  return appealing.length > long.length / 2;
}
