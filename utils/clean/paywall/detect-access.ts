import { bodyOf, textWalker } from "../../shared/live-document.ts";
import { closest, contains, parentOf, queryAll, tagOf, textOf } from "../../shared/live-dom.ts";
import type { Access, PageAccess } from "../../types.ts";
import { composedRoots } from "../dom/composed-tree.ts";
import { elementText } from "../dom/element-text.ts";
import { elementAtCenter } from "../dom/layout-queries.ts";
import { buildPageModel } from "../engine/page-model.ts";
import { runToCompletion, type Task } from "../engine/task.ts";
import { hasCloseControl } from "../overlays/controls.ts";
import { CONSENT_REQUEST, POLICY_NAME } from "../overlays/prompt-words.ts";
import { CONSENT_VENDORS } from "../overlays/vendors.ts";
import type { Layout, PageModel, PageView, StoryLocation } from "../types.ts";
import { type DeclaredAccess, readDeclaredAccess } from "./declared-access.ts";
import { findPaywallSigns, hasPaywallName, isVisible } from "./paywall-signs.ts";

/** A shorter story is cut, in characters; more is asked of one that the page declares as paid for. */
const MIN_STORY_CHARS = 700;
const MIN_LOCKED_STORY_CHARS = 1_500;
/** Teasers are seldom longer; the last words of a longer story are those of a caption or a credit. */
const MAX_TEASER_CHARS = 4_000;
const MIN_PART_CHARS = 200;
const MIN_BLOCK_CHARS = 80;
const MAX_STEPS_BACK = 60;
const MAX_LEVELS = 6;
/** Shares of the viewport. */
const MIN_COVER_SHARE = 0.15;
const MIN_CENTRAL_COVER_SHARE = MIN_COVER_SHARE / 3;
/** Text without an end mark; some scripts end no sentence with one. */
const UNFINISHED_SENTENCE =
  /(?:…|\.\.\.|,|(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{L})$/u;

/** Detects who may read a page, without a break, and with a model of its own. */
export function detectAccessSync(view: PageView): PageAccess {
  return runToCompletion(detectAccess(view, () => runToCompletion(buildPageModel(view.document))));
}

/**
 * Detects who may read a page, and whether a paywall limits it here and now.
 * An appeal on a free article is no paywall, and a paywall needs more than one sign.
 */
export function* detectAccess(view: PageView, model: () => PageModel): Task<PageAccess> {
  const declared = readDeclaredAccess(view.document);
  yield;
  const { wall, meter } = yield* findPaywallSigns(view);
  const limited = isLimited(view, declared, wall, model);
  return { access: accessOf(declared, meter, limited), limited };
}

/** The publisher's own word counts first; a meter is the milder of two restrictions. */
function accessOf({ free, tier }: DeclaredAccess, meter: boolean, limited: boolean): Access {
  if (tier === "locked") return "locked";
  if (free === true) return "free";
  if (tier === "metered" || meter) return "metered";
  if (free === false || limited) return "locked";
  return tier === "free" ? "free" : "unknown";
}

function isLimited(
  { document, layout }: PageView,
  { free, tier, parts }: DeclaredAccess,
  wall: Element | null,
  model: () => PageModel,
): boolean {
  const isDeclaredLocked = free === false || tier === "locked";
  const isDeclaredFree = !isDeclaredLocked && (free === true || tier === "free");
  if (layout && isDeclaredLocked && !wall && isCoveredByFrame(layout)) return true;
  if (!wall && !isDeclaredLocked) return false;
  const { story } = model();
  if (wall && layout && covers(wall, layout))
    return !(
      isDeclaredFree &&
      isComplete(story, layout) &&
      hasCloseControl(composedRoots(boxOf(wall, layout), layout), layout)
    );
  // What is declared free and not covered is complete, whatever its boxes say.
  if (isDeclaredFree) return false;
  // In any language: what is paid for is short and cut, or covered by something that stays.
  if (!wall && !parts.length) return isCutShort(story, layout);
  if (story && layout && isFaded(story.body, layout)) return true;
  const isShort = (story?.length ?? 0) < (isDeclaredLocked ? MIN_LOCKED_STORY_CHARS : MIN_STORY_CHARS);
  // In a page with layout, a wall that is also declared or named is a wall, however long the text before it.
  if (wall && layout && (isDeclaredLocked || hasPaywallName(wall))) return true;
  if (wall) return isShort || isStoryCut(document, wall, story);
  return arePartsCut(document, layout, parts) && (isShort || layout !== null);
}

/** True if a story that is paid for shows little, and that cut or covered. */
function isCutShort(story: StoryLocation | null, layout: Layout | null): boolean {
  if (!story || story.length >= MIN_LOCKED_STORY_CHARS) return false;
  const end = textOf(story.last).trim();
  if (UNFINISHED_SENTENCE.test(end)) return true;
  return layout !== null && (isFaded(story.body, layout) || isCoveredByBox(layout, story));
}

/** True if a story has its length, and is neither faded nor cut inside a sentence. */
function isComplete(story: StoryLocation | null, layout: Layout): boolean {
  if (!story || story.length < MIN_STORY_CHARS || isFaded(story.body, layout)) return false;
  return !UNFINISHED_SENTENCE.test(textOf(story.last).trim());
}

/** Returns the floating box around an element, or the element itself. */
function boxOf(element: Element, layout: Layout): Element {
  let current: Element | null = element;
  for (let level = 0; current && level < MAX_LEVELS; level++, current = parentOf(current))
    if (/fixed|sticky|absolute/.test(layout.style(current).position)) return current;
  return element;
}

/** True if something that floats covers the middle of the page, and asks for no consent. */
function isCoveredByBox(layout: Layout, story: StoryLocation): boolean {
  const top = elementAtCenter(layout);
  if (!top || contains(top, story.body) || contains(story.column, top) || closest(top, CONSENT_VENDORS)) return false;
  if (CONSENT_REQUEST.test(POLICY_NAME.remove(elementText(boxOf(top, layout))))) return false;
  return covers(top, layout);
}

/** True if an element, or what holds it, floats over a good part of the viewport, or over its middle. */
function covers(wall: Element, layout: Layout): boolean {
  const { width, height } = layout.viewport;
  let current: Element | null = wall;
  for (let level = 0; current && level < MAX_LEVELS; level++, current = parentOf(current)) {
    if (!/fixed|sticky/.test(layout.style(current).position)) continue;
    const box = layout.box(current);
    const share = (Math.min(box.width, width) * Math.min(box.height, height)) / (width * height);
    const [x, y] = [width / 2, height / 2];
    const isCentral = box.left < x && box.right > x && box.top < y && box.bottom > y;
    return share >= MIN_COVER_SHARE || (isCentral && share >= MIN_CENTRAL_COVER_SHARE);
  }
  return false;
}

/** True if a frame, whose words cannot be read, covers the middle; on a page that is paid for it sells access. */
function isCoveredByFrame(layout: Layout): boolean {
  const top = elementAtCenter(layout);
  if (!top || tagOf(top) !== "IFRAME" || closest(top, CONSENT_VENDORS)) return false;
  return covers(top, layout);
}

/** True if all elements of a part that is paid for are cut. */
function arePartsCut(document: Document, layout: Layout | null, selectors: string[]): boolean {
  return selectors.some((selector) => {
    try {
      const parts = queryAll(document, selector);
      return parts.length > 0 && parts.every((part) => isPartCut(part, layout));
    } catch {
      return false; // An invalid selector is the page's mistake and proves nothing.
    }
  });
}

/** True if a part is empty, hidden or faded. Without layout only if empty, because scripts show what markup hides. */
const isPartCut = (part: Element, layout: Layout | null): boolean =>
  textOf(part).trim().length < MIN_PART_CHARS ||
  (layout !== null && (!isVisible(part, layout) || isFaded(part, layout)));

function isFaded(element: Element, layout: Layout): boolean {
  const { maskImage, filter, overflowY, maxHeight } = layout.style(element);
  return (
    Boolean(maskImage && maskImage !== "none") ||
    /blur/.test(filter ?? "") ||
    (overflowY === "hidden" && maxHeight !== "none" && maxHeight !== "")
  );
}

/** True if the story's last words before the wall stop inside a sentence. */
function isStoryCut(document: Document, wall: Element, story: StoryLocation | null): boolean {
  if (!story || !bodyOf(document)) return true;
  if (story.length > MAX_TEASER_CHARS) return false;
  const walker = textWalker(bodyOf(document));
  walker.currentNode = wall;
  for (let step = 0; step < MAX_STEPS_BACK; step++) {
    const block = closest(parentOf(walker.previousNode()), "p, div, li, section");
    if (!block) return false;
    const text = textOf(block).trim();
    if (text.length >= MIN_BLOCK_CHARS && contains(story.column, block) && !contains(block, wall))
      return UNFINISHED_SENTENCE.test(text);
  }
  return false;
}
