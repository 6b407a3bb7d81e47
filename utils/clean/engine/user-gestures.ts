import { closest, matches, parentOf, queryAll, tagOf, textOf } from "../../shared/live-dom.ts";
import { isRecord } from "../../shared/values.ts";
import { classAndId } from "../dom/element-text.ts";
import { isCloseControl, namesOfControl } from "../overlays/controls.ts";
import { CONSENT_AGREEMENT, CONSENT_REFUSAL, CONSENT_REQUEST } from "../overlays/prompt-words.ts";
import type { Layout, Opener } from "../types.ts";
import { type Boxes, connects } from "./control-connections.ts";

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
const MAX_TEXT_CHARS = 400;
const MAX_LEVELS = 8;
const CONTROL = [
  "a[href], button, input, select, textarea, summary, label, [tabindex], [onclick], [contenteditable]",
  "[role='button'], [role='link'], [role='tab'], [role='menuitem'], [role='switch']",
  "[aria-haspopup], [aria-expanded], [aria-controls]",
  "[data-toggle], [data-bs-toggle], [popovertarget], [commandfor]",
].join(", ");
/** Keys that move about a page and open nothing. */
const NAVIGATION_KEY = /^(?:Arrow\w+|Page(?:Up|Down)|Home|End|Tab|Escape|Shift|Control|Alt|Meta|CapsLock|F\d+)$/;
/** Names of controls that start a recording. */
const PLAYBACK = /(?:^|[^a-z])(?:play|pause|mute|volume)(?![a-z])/i;
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
      if (byReader.some(({ gesture }) => connects(gesture, element, layout))) return "reader";
      if (byReader.length) return "gesture";
      // A page can click by itself: that proves no reader, but what it opens may have been asked for.
      if (opening.length) return "unknown";
      return complete || withinAndAround(element).some((item) => byPage.has(item)) ? "page" : "unknown";
    },
  };
}

/** True if a gesture plausibly opened an element: it appeared at once, or something connects them. */
function isOpening({ gesture, delay }: Appearance, element: Element, layout: Boxes): boolean {
  const { control, isAnswer: answers } = gesture;
  const atOnce = control && matches(control, BUTTON) ? FETCHED_MS : AT_ONCE_MS;
  return (delay <= atOnce && !answers) || connects(gesture, element, layout);
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
