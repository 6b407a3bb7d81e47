import { SHOW_TEXT } from "../../shared/dom-nodes.ts";
import type { Access, PageAccess } from "../../types.ts";
import type { StoryLocation } from "../engine/find-story.ts";
import { buildPageModel } from "../engine/page-model.ts";
import { runToCompletion, type Task } from "../engine/task.ts";
import { CONSENT_VENDORS } from "../overlays/vendors.ts";
import type { Layout, PageModel, PageView } from "../types.ts";
import { type DeclaredAccess, readDeclaredAccess } from "./declared-access.ts";
import { findPaywallSigns, hasPaywallName, isVisible } from "./paywall-signs.ts";

const SHORT = 700;
const SHORT_LOCKED = 1_500;
// What is shown before a wall is seldom longer; below it a long story's last words are a caption's or a credit's.
const LONGEST_TEASER = 4_000;
const LEAST_PART = 200;
const STEPS_BACK = 60;
const COVERS = 0.15;
// Letters of scripts that end no sentence with a mark are no sign of a cut.
const BREAKS_OFF = /(?:…|\.\.\.|,|(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{L})$/u;

/** Who may read this page, without a break and by its markup and words as they are. */
export function detectAccessSync(scene: PageView): PageAccess {
  return runToCompletion(detectAccess(scene, () => runToCompletion(buildPageModel(scene.document))));
}

/** Who may read this page, and whether a limit stands here and now; looked at before anything is hidden, and after. An appeal on a free article is no wall, and a wall needs more than one sign. */
export function* detectAccess(scene: PageView, ground: () => PageModel): Task<PageAccess> {
  const declared = readDeclaredAccess(scene.document);
  yield;
  const { wall, meter } = yield* findPaywallSigns(scene);
  const limited = isLimited(scene, declared, wall, ground);
  return { access: label(declared, meter, limited), limited };
}

/** The publisher's own word first; a meter is the milder of two restrictions. */
function label({ free, tier }: DeclaredAccess, meter: boolean, limited: boolean): Access {
  if (tier === "locked") return "locked";
  if (free === true) return "free";
  if (tier === "metered" || meter) return "metered";
  if (free === false || limited) return "locked";
  return tier === "free" ? "free" : "unknown";
}

function isLimited(
  scene: PageView,
  { free, tier, parts }: DeclaredAccess,
  wall: Element | null,
  ground: () => PageModel,
): boolean {
  const { document, layout } = scene;
  const locked = free === false || tier === "locked";
  if (layout && locked && !wall && isBarred(layout)) return true;
  if (!wall && !(locked && parts.length)) return false;
  if (wall && layout && covers(wall, layout)) return true;
  // Nothing that is declared free, and not covered, is taken for cut: its boxes may say what they like.
  if (!locked && (free || tier === "free")) return false;
  const { story } = ground();
  if (story && layout && isFaded(story.body, layout)) return true;
  const short = (story?.length ?? 0) < (locked ? SHORT_LOCKED : SHORT);
  // In a page as its reader sees it, a wall that the page also declares or names is a wall, however long the text before it.
  if (wall && layout && (locked || hasPaywallName(wall))) return true;
  if (wall) return short || breaksOff(document, wall, story);
  return partsAreCut(document, layout, parts) && (short || layout !== null);
}

/** Whether an element, or what holds it, lies over a good part of the window, or over its middle. */
function covers(wall: Element, layout: Layout): boolean {
  const { width, height } = layout.viewport;
  for (let at: Element | null = wall, steps = 0; at && steps < 6; at = at.parentElement, steps++) {
    if (!/fixed|sticky/.test(layout.style(at).position)) continue;
    const { left, right, top, bottom, width: wide, height: high } = layout.box(at);
    const share = (Math.min(wide, width) * Math.min(high, height)) / (width * height);
    const central = left < width / 2 && right > width / 2 && top < height / 2 && bottom > height / 2;
    return share >= COVERS || (central && share >= COVERS / 3);
  }
  return false;
}

/** Whether a frame whose words cannot be read lies over the middle of a page that is declared as paid for: its seller's. */
function isBarred(layout: Layout): boolean {
  const { width, height } = layout.viewport;
  const top = layout.at(width / 2, height / 2)[0];
  if (top?.tagName !== "IFRAME" || top.closest(CONSENT_VENDORS)) return false;
  return covers(top, layout);
}

/** Whether the parts that the page declares as paid for are hidden, empty or faded out. Without layout only emptiness counts: scripts uncover what markup hides. */
function partsAreCut(document: Document, layout: Layout | null, selectors: string[]): boolean {
  return selectors.some((selector) => {
    try {
      const parts = [...document.querySelectorAll(selector)];
      return parts.length > 0 && parts.every((part) => isCut(part, layout));
    } catch {
      return false; // not a selector: the page's mistake says nothing
    }
  });
}

const isCut = (part: Element, layout: Layout | null): boolean =>
  (part.textContent ?? "").trim().length < LEAST_PART ||
  (layout !== null && (!isVisible(part, layout) || isFaded(part, layout)));

function isFaded(element: Element, layout: Layout): boolean {
  const { maskImage, filter, overflowY, maxHeight } = layout.style(element);
  return (
    Boolean(maskImage && maskImage !== "none") ||
    /blur/.test(filter ?? "") ||
    (overflowY === "hidden" && maxHeight !== "none" && maxHeight !== "")
  );
}

/** Whether the story's last words before the wall stop inside a sentence. */
function breaksOff(document: Document, wall: Element, story: StoryLocation | null): boolean {
  if (!story || !document.body) return true;
  if (story.length > LONGEST_TEASER) return false;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  walker.currentNode = wall;
  for (let steps = 0; steps < STEPS_BACK; steps++) {
    const block = walker.previousNode()?.parentElement?.closest("p, div, li, section");
    if (!block) return false;
    const words = (block.textContent ?? "").trim();
    if (words.length >= 80 && story.column.contains(block) && !block.contains(wall)) return BREAKS_OFF.test(words);
  }
  return false;
}
