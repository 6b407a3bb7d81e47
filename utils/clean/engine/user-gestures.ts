import type { Layout, Opener } from "../types.ts";

/** Knows what the reader opened: what appears within a second of a click or a key of theirs on a control. */
export type UserGestures = {
  /** Hears of a click, a press or a key. */
  hear: (event: Event) => void;
  /** Hears of elements that are new or have changed. */
  appear: (elements: Iterable<Element>) => void;
  openedBy: (element: Element) => Opener;
};

// A second, and half of one more for a machine that is busy.
const SOON = 1_500;
const MOST = 300;
const CONTROL =
  "a[href], button, input, select, textarea, summary, label, [role='button'], [role='link'], [role='tab'], [role='menuitem'], [role='switch'], [tabindex], [onclick], [aria-haspopup], [aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle], [popovertarget], [commandfor], [contenteditable]";
// Keys that move about a page and open nothing.
const MOVES = /^(?:Arrow\w+|Page(?:Up|Down)|Home|End|Tab|Escape|Shift|Control|Alt|Meta|CapsLock|F\d+)$/;
const OUTERMOST = /^(?:HTML|BODY|HEAD)$/;

/** Gestures by a clock in milliseconds; `watched` says whether the page is watched from its beginning, so that what no gesture opened was opened by the page. */
export function createUserGestures(now: () => number, style: Layout["style"], watched: boolean): UserGestures {
  const byReader = new WeakSet<Element>();
  const byScript = new WeakSet<Element>();
  const byPage = new WeakSet<Element>();
  let readers = Number.NEGATIVE_INFINITY;
  let scripts = Number.NEGATIVE_INFINITY;

  function hear(event: Event): void {
    const target = event.composedPath()[0];
    if (!isElement(target)) return;
    const control = target.closest(CONTROL);
    const key = "key" in event ? String(event.key) : null;
    if (key !== null && (MOVES.test(key) || (key === " " && !control))) return;
    if (key === null && !control && !isClickable(target)) return;
    // A page can click for itself; such a click proves nothing, but what it opens is not known to be unasked.
    if (event.isTrusted) readers = now();
    else scripts = now();
  }

  const isClickable = (target: Element) => /^(?:pointer|zoom-in)$/.test(style(target).cursor);

  function appear(elements: Iterable<Element>): void {
    const time = now();
    const set = time - readers <= SOON ? byReader : time - scripts <= SOON ? byScript : byPage;
    let count = 0;
    for (const element of elements) {
      if (++count > MOST) break;
      if (!OUTERMOST.test(element.tagName)) set.add(element);
    }
  }

  /** Whether something was noted of an element, of what closely holds it, or of a dialog in it. */
  function noted(element: Element, set: WeakSet<Element>): boolean {
    for (let at: Element | null = element; at && !OUTERMOST.test(at.tagName); at = at.parentElement)
      if (set.has(at)) return true;
    return [...element.querySelectorAll("*")].slice(0, MOST).some((inner) => set.has(inner));
  }

  return {
    hear,
    appear,
    openedBy: (element) => {
      if (noted(element, byReader)) return "reader";
      if (noted(element, byScript)) return "unknown";
      return watched || noted(element, byPage) ? "page" : "unknown";
    },
  };
}

const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && "closest" in value && "tagName" in value;
