import {
  attributeOf,
  closest,
  idOf,
  matches,
  parentOf,
  queryAll,
  queryOne,
  tagOf,
  textOf,
} from "../../shared/live-dom.ts";
import { isRecord } from "../../shared/values.ts";
import { classAndId } from "../dom/element-text.ts";
import { isCloseControl, namesOfControl } from "../overlays/controls.ts";
import { CONSENT_AGREEMENT, CONSENT_REFUSAL, CONSENT_REQUEST } from "../overlays/prompt-words.ts";
import type { Layout, Opener } from "../types.ts";

/** Knows what the reader opened: what their click or key on a control plausibly opens, within 1.5 seconds. */
export type UserGestures = {
  /** Records a click, a press or a key. */
  recordEvent: (event: Event) => void;
  /** Records elements that are new or have changed. */
  recordElements: (elements: Iterable<Element>) => void;
  openedBy: (element: Element) => Opener;
};

/** A click or key, and the control that it was for; null for a key that belongs to no control. */
type Gesture = { at: number; isTrusted: boolean; control: Element | null; isAnswer: boolean };

/** A gesture before the appearance of an element, and the milliseconds between them. */
type Appearance = { gesture: Gesture; delay: number };

/** Maximum time between a gesture and what it opens: one second, and half a second for a busy machine. */
const REACTION_MS = 1_500;
/** What appears sooner is the work of the control's own handler. Promotions wait for longer. */
const AT_ONCE_MS = 250;
/** The same for a button, which may ask the site for what it opens; a link leads to another page. */
const FETCHED_MS = 600;
const BUTTON = "button, [role='button'], input[type='button'], input[type='submit'], summary";
const MAX_ELEMENTS = 300;
const MAX_WORDS = 60;
const MIN_WORD_CHARS = 4;
const MAX_TEXT_CHARS = 400;
const MAX_LEVELS = 8;
/** Distance between a control and the box that it opens beside itself, in CSS pixels. */
const MAX_GAP = 40;
/** Share of the viewport; a larger box is beside nothing. */
const MAX_NEARBY_SHARE = 0.35;
const CONTROL = [
  "a[href], button, input, select, textarea, summary, label, [tabindex], [onclick], [contenteditable]",
  "[role='button'], [role='link'], [role='tab'], [role='menuitem'], [role='switch']",
  "[aria-haspopup], [aria-expanded], [aria-controls]",
  "[data-toggle], [data-bs-toggle], [popovertarget], [commandfor]",
].join(", ");
/** Keys that move about a page and open nothing. */
const NAVIGATION_KEY = /^(?:Arrow\w+|Page(?:Up|Down)|Home|End|Tab|Escape|Shift|Control|Alt|Meta|CapsLock|F\d+)$/;
/** Attributes with the id of what a control opens. */
const TARGETS = ["aria-controls", "aria-owns", "popovertarget", "commandfor", "data-target", "data-bs-target", "href"];
/** Names of controls that start a recording. */
const PLAYBACK = /(?:^|[^a-z])(?:play|pause|mute|volume)(?![a-z])/i;
/** Words that developers give to anything. */
const COMMON_WORD =
  /^(?:button|click|content|icon|link|open|page|primary|secondary|this|with|your|wrapper|text|news|site)$/;
const OUTERMOST = /^(?:HTML|BODY|HEAD)$/;

/**
 * Creates a recorder that runs by a clock in milliseconds.
 * `complete` is true if the page is watched from its start: then the page opened whatever no gesture opened.
 */
export function createUserGestures(
  now: () => number,
  layout: Pick<Layout, "style" | "box" | "viewport">,
  complete: boolean,
): UserGestures {
  const appearances = new WeakMap<Element, Appearance>();
  const byPage = new WeakSet<Element>();
  let last: Gesture | null = null;

  function recordEvent(event: Event): void {
    const target = event.composedPath()[0];
    if (!isElement(target) || !canOpen(event, target, layout.style)) return;
    const control = closest(target, CONTROL) ?? ("key" in event ? null : target);
    last = { at: now(), isTrusted: event.isTrusted, control, isAnswer: control !== null && isAnswer(control, layout) };
  }

  function recordElements(elements: Iterable<Element>): void {
    const delay = last ? now() - last.at : Number.POSITIVE_INFINITY;
    let count = 0;
    for (const element of elements) {
      if (++count > MAX_ELEMENTS) break;
      if (OUTERMOST.test(tagOf(element))) continue;
      const earlier = appearances.get(element);
      if (earlier && isOpening(earlier, element, layout)) continue;
      if (last && delay <= REACTION_MS) appearances.set(element, { gesture: last, delay });
      else byPage.add(element);
    }
  }

  return {
    recordEvent,
    recordElements,
    openedBy: (element) => {
      const opening = withinAndAround(element).flatMap((item) => {
        const appearance = appearances.get(item);
        return appearance && isOpening(appearance, element, layout) ? [appearance] : [];
      });
      const byReader = opening.filter(({ gesture }) => gesture.isTrusted);
      if (byReader.some(({ gesture }) => isConnected(gesture, element, layout))) return "reader";
      if (byReader.length) return "gesture";
      // A page can click by itself: that proves no reader, but what it opens may have been asked for.
      if (opening.length) return "unknown";
      return complete || withinAndAround(element).some((item) => byPage.has(item)) ? "page" : "unknown";
    },
  };
}

type Boxes = Pick<Layout, "box" | "viewport">;

/** True if a gesture plausibly opened an element: it appeared at once, or something connects them. */
function isOpening({ gesture, delay }: Appearance, element: Element, layout: Boxes): boolean {
  const { control, isAnswer: answers } = gesture;
  const atOnce = control && matches(control, BUTTON) ? FETCHED_MS : AT_ONCE_MS;
  return (delay <= atOnce && !answers) || isConnected(gesture, element, layout);
}

/**
 * True if the control of a gesture refers to an element by id, is next to it, or shares a word with it.
 * Closing, answering and playing open nothing but what the control refers to.
 */
function isConnected({ control, isAnswer: answers }: Gesture, element: Element, layout: Boxes): boolean {
  if (!control) return false;
  if (namesTarget(control, element)) return true;
  return !answers && (isBeside(control, element, layout) || sharesWords(control, element));
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

/** True if a control closes something, answers a question of consent, or starts a recording. */
function isAnswer(control: Element, { style }: Pick<Layout, "style">): boolean {
  const name = namesOfControl(control);
  if (isCloseControl(control) || closest(control, "video, audio") || PLAYBACK.test(`${name} ${classAndId(control)}`))
    return true;
  if (!CONSENT_AGREEMENT.test(name) && !CONSENT_REFUSAL.test(name)) return false;
  let box: Element | null = control;
  for (let level = 0; box && level < MAX_LEVELS && !OUTERMOST.test(tagOf(box)); level++, box = parentOf(box))
    if (/fixed|sticky/.test(style(box).position) || matches(box, "dialog, [role='dialog']"))
      return CONSENT_REQUEST.test(textOf(box).slice(0, MAX_TEXT_CHARS * MAX_LEVELS));
  return false;
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

/** Returns an element with its ancestors and the first of its descendants. */
function withinAndAround(element: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = element; at && !OUTERMOST.test(tagOf(at)); at = parentOf(at)) around.push(at);
  return [...around, ...queryAll(element, "*").slice(0, MAX_ELEMENTS)];
}

/** True if an event may open something: a key that is not for moving about, or a click on a control. */
function canOpen(event: Event, target: Element, style: Layout["style"]): boolean {
  const control = closest(target, CONTROL);
  const key = "key" in event ? String(event.key) : null;
  if (key !== null) return !NAVIGATION_KEY.test(key) && (key !== " " || control !== null);
  return control !== null || /^(?:pointer|zoom-in)$/.test(style(target).cursor);
}

const isElement = (value: unknown): value is Element => isRecord(value) && "closest" in value && "tagName" in value;
