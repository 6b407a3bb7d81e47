import { elementText } from "../dom/element-text.ts";
import { appealSignals, isAppealing } from "../signals/appeal.ts";
import type { Task } from "./task.ts";

const LONG = 80;
const CANDIDATES = 5;
const BREATH = 40;
const LONGEST_APPEAL = 2_600;
const NOT_STORY = "aside, nav, footer, form, dialog, [role='dialog'], [aria-modal='true'], [class*='comment' i]";

/** Where the story stands in a page: the element that holds its paragraphs, the last of these, the column around it, and its length in characters. */
export type StoryLocation = { body: Element; last: Element | null; column: Element; length: number };

/** Whether an element is a paragraph long enough to be of a story. */
export function isLongParagraph(element: Element): boolean {
  return element.tagName.toUpperCase() === "P" && (element.textContent ?? "").trim().length >= LONG;
}

/** Finds the story by its paragraphs: the element that holds most of them, near or one level up, and the main column around it. Null where there is none. */
export function* findStory(document: Document): Task<StoryLocation | null> {
  const weights = new Map<Element, number>();
  const weigh = (element: Element | null, weight: number) =>
    element && weights.set(element, (weights.get(element) ?? 0) + weight);
  // Paragraphs share their parents: each of these is asked once what it stands in.
  const outside = new Map<Element | null, boolean>();
  let asked = 0;
  for (const paragraph of document.querySelectorAll("p")) {
    if (++asked % BREATH === 0) yield;
    const length = (paragraph.textContent ?? "").length;
    if (length < LONG || !isLongParagraph(paragraph)) continue;
    const parent = paragraph.parentElement;
    const isOutside = outside.get(parent) ?? parent?.closest(NOT_STORY) != null;
    outside.set(parent, isOutside);
    if (isOutside) continue;
    weigh(parent, length);
    // Templates that give each paragraph, or each few, a box of their own: what holds the boxes counts half (Readability's idea).
    weigh(parent?.parentElement ?? null, length / 2);
  }
  yield;
  const heaviest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
  // A long appeal under a short story can outweigh each of the story's parts.
  let body: Element | undefined;
  for (const [element] of heaviest) {
    yield;
    if (isAppealThroughout(element)) continue;
    body = element;
    break;
  }
  if (!body) return null;
  const column = body.closest("main, [role='main']") ?? body.closest("article") ?? body.parentElement ?? body;
  const paragraphs = [...body.querySelectorAll("p")];
  const length = paragraphs.reduce((sum, paragraph) => sum + (paragraph.textContent ?? "").length, 0);
  // Those that stand where most do; what is boxed at the end may be an appeal.
  const last = paragraphs.filter((one) => one.parentElement === body && isLongParagraph(one)).at(-1) ?? null;
  return { body, last, column: column.tagName === "HTML" ? body : column, length };
}

/** Whether an element is an appeal and nothing besides: short, and most of its long paragraphs ask, or speak of the newsroom or to the reader. */
function isAppealThroughout(element: Element): boolean {
  const words = elementText(element, LONGEST_APPEAL + 1);
  if (words.length > LONGEST_APPEAL || !appealSignals(element, "inside", undefined, words).isAppeal) return false;
  const long = [...element.querySelectorAll("p")].filter(isLongParagraph);
  const asking = long.map((paragraph) => elementText(paragraph).toLowerCase()).filter(isAppealing);
  return asking.length > long.length / 2;
}
