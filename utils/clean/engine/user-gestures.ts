import type { Layout, Opener } from "../types.ts";

/** Knows what the reader opened: what appears within 1.5 seconds of their click or key on a control. */
export type UserGestures = {
  /** Records a click, a press or a key. */
  recordEvent: (event: Event) => void;
  /** Records elements that are new or have changed. */
  recordElements: (elements: Iterable<Element>) => void;
  openedBy: (element: Element) => Opener;
};

/** Maximum time between a gesture and what it opens: one second, and half a second for a busy machine. */
const REACTION_MS = 1_500;
const MAX_ELEMENTS = 300;
const CONTROL = [
  "a[href], button, input, select, textarea, summary, label, [tabindex], [onclick], [contenteditable]",
  "[role='button'], [role='link'], [role='tab'], [role='menuitem'], [role='switch']",
  "[aria-haspopup], [aria-expanded], [aria-controls]",
  "[data-toggle], [data-bs-toggle], [popovertarget], [commandfor]",
].join(", ");
/** Keys that move about a page and open nothing. */
const NAVIGATION_KEY = /^(?:Arrow\w+|Page(?:Up|Down)|Home|End|Tab|Escape|Shift|Control|Alt|Meta|CapsLock|F\d+)$/;
const OUTERMOST = /^(?:HTML|BODY|HEAD)$/;

/**
 * Creates a recorder that runs by a clock in milliseconds.
 * `complete` is true if the page is watched from its start: then the page opened whatever no gesture opened.
 */
export function createUserGestures(now: () => number, style: Layout["style"], complete: boolean): UserGestures {
  const byReader = new WeakSet<Element>();
  const byScript = new WeakSet<Element>();
  const byPage = new WeakSet<Element>();
  let lastReaderMs = Number.NEGATIVE_INFINITY;
  let lastScriptMs = Number.NEGATIVE_INFINITY;

  function recordEvent(event: Event): void {
    if (!canOpen(event, style)) return;
    // A page can click by itself: that proves no reader, but what it opens may have been asked for.
    if (event.isTrusted) lastReaderMs = now();
    else lastScriptMs = now();
  }

  function recordElements(elements: Iterable<Element>): void {
    const time = now();
    const isReaction = (since: number) => time - since <= REACTION_MS;
    const set = isReaction(lastReaderMs) ? byReader : isReaction(lastScriptMs) ? byScript : byPage;
    let count = 0;
    for (const element of elements) {
      if (++count > MAX_ELEMENTS) break;
      if (!OUTERMOST.test(element.tagName)) set.add(element);
    }
  }

  return {
    recordEvent,
    recordElements,
    openedBy: (element) => {
      if (isRecorded(element, byReader)) return "reader";
      if (isRecorded(element, byScript)) return "unknown";
      return complete || isRecorded(element, byPage) ? "page" : "unknown";
    },
  };
}

/** True if an event may open something: a key that is not for moving about, or a click on a control. */
function canOpen(event: Event, style: Layout["style"]): boolean {
  const target = event.composedPath()[0];
  if (!isElement(target)) return false;
  const control = target.closest(CONTROL);
  const key = "key" in event ? String(event.key) : null;
  if (key !== null) return !NAVIGATION_KEY.test(key) && (key !== " " || control !== null);
  return control !== null || /^(?:pointer|zoom-in)$/.test(style(target).cursor);
}

/** True if a set holds an element, one of its ancestors, or something inside it. */
function isRecorded(element: Element, set: WeakSet<Element>): boolean {
  let current: Element | null = element;
  for (; current && !OUTERMOST.test(current.tagName); current = current.parentElement)
    if (set.has(current)) return true;
  return [...element.querySelectorAll("*")].slice(0, MAX_ELEMENTS).some((inner) => set.has(inner));
}

const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && "closest" in value && "tagName" in value;
