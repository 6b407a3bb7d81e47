import { attributeOf, closest, idOf, queryAll, queryOne, textOf } from "../../shared/live-dom.ts";
import { classAndId } from "../dom/element-text.ts";
import { namesOfControl } from "../overlays/controls.ts";
import type { Layout } from "../types.ts";

/** What is read of the layout. */
export type Boxes = Pick<Layout, "box" | "viewport">;

const MAX_WORDS = 60;
const MIN_WORD_CHARS = 4;
/** Distance between a control and the box that it opens beside itself, in CSS pixels. */
const MAX_GAP = 40;
/** Share of the viewport; a larger box is beside nothing. */
const MAX_NEARBY_SHARE = 0.35;
/** Attributes with the id of what a control opens. */
const TARGETS = ["aria-controls", "aria-owns", "popovertarget", "commandfor", "data-target", "data-bs-target", "href"];
/** Words that developers give to anything. */
const COMMON_WORD =
  /^(?:button|click|content|icon|link|open|page|primary|secondary|this|with|your|wrapper|text|news|site)$/;
const MAX_TEXT_CHARS = 400;

/**
 * True if the control of a click or key refers to an element by id, is next to it, or shares a word with it.
 * Closing, answering and playing open nothing but what the control refers to.
 */
export function connects(
  { control, isAnswer }: { control: Element | null; isAnswer: boolean },
  element: Element,
  layout: Boxes,
): boolean {
  if (!control) return false;
  if (namesTarget(control, element)) return true;
  return !isAnswer && (isBeside(control, element, layout) || sharesWords(control, element));
}

/** True if a control's attributes hold the id of an element, or of one in or around it. */
function namesTarget(control: Element, element: Element): boolean {
  return TARGETS.some((name) => {
    const target = (attributeOf(control, name) ?? "").replace(/^#/, "");
    if (!/^[\w-]+$/.test(target)) return false;
    return (
      idOf(element) === target ||
      queryOne(element, `[id="${target}"]`) !== null ||
      Boolean(closest(element, `[id="${target}"]`))
    );
  });
}

/** True if a small box is right next to a control. */
function isBeside(control: Element, element: Element, { box, viewport }: Boxes): boolean {
  const [a, b] = [box(control), box(element)];
  if (b.width * b.height > MAX_NEARBY_SHARE * viewport.width * viewport.height) return false;
  const gapX = Math.max(a.left - b.right, b.left - a.right);
  const gapY = Math.max(a.top - b.bottom, b.top - a.bottom);
  return Math.max(gapX, gapY) <= MAX_GAP;
}

/** True if a control and a box have a word of some length in common, in their text, names or addresses. */
function sharesWords(control: Element, element: Element): boolean {
  const links = queryAll(control, "img").map((image) => attributeOf(image, "alt") ?? "");
  const own = [namesOfControl(control), classAndId(control), attributeOf(control, "href") ?? "", ...links];
  const words = wordsOf(own.join(" "));
  const label = attributeOf(element, "aria-label") ?? "";
  const others = wordsOf(`${label} ${classAndId(element)} ${textOf(element).slice(0, MAX_TEXT_CHARS)}`);
  return [...words].some((word) => others.has(word));
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= MIN_WORD_CHARS && !COMMON_WORD.test(word))
      .slice(0, MAX_WORDS),
  );
