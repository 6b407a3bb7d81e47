import { queryComposed } from "../dom/composed-tree.ts";
import { PAYWALL_PHRASE } from "../paywall/paywall-words.ts";
import { type AppealVerdict, weighAppeal } from "../signals/appeal.ts";
import { isNewsletterBox } from "../signals/newsletter.ts";
import type { PageModel, PageView } from "../types.ts";
import type { Overlay } from "./find-overlays.ts";
import { AGE_CHECK, DISMISS_LABEL } from "./prompt-words.ts";

/** The facts that overlay signals test; each is computed on first use, because most overlays need few. */
export type OverlayFacts = {
  overlay: Overlay;
  view: PageView;
  /** True if something drawn in the overlay matches a selector. */
  has: (selector: string) => boolean;
  /** True if there is something to press. */
  hasControl: () => boolean;
  appeal: () => AppealVerdict;
  isNewsletterBox: () => boolean;
  /** True for a small player in a corner that the story does not hold. */
  isCornerPlayer: () => boolean;
  /** True if the page opened the overlay by itself over the middle of an article, and it can be closed. */
  isInterruption: () => boolean;
};

const CONTROLS = "button, a, input, [role='button']";
const FORM_FIELDS = "select, textarea, input[type='file']";
const MAX_CONTROLS = 30;
const MAX_LABEL_CHARS = 40;
/** Shares of the viewport. */
const CORNER_SHARE = { min: 0.01, max: 0.2 };
/** Enough text for a message, and too little for an article. */
const MESSAGE_CHARS = { min: 20, max: 1_500 };
const MIN_MESSAGE_SHARE = 0.1;
const MIN_STORY_CHARS = 700;

/** Prepares the facts of one overlay. */
export function overlayFacts(overlay: Overlay, view: PageView, model: () => PageModel): OverlayFacts {
  const { element, roots, text } = overlay;
  const matches = new Map<string, boolean>();
  const has = (selector: string) => {
    const found = matches.get(selector) ?? queryComposed(roots, selector) !== null;
    matches.set(selector, found);
    return found;
  };
  return {
    overlay,
    view,
    has,
    hasControl: lazy(() => has(CONTROLS)),
    appeal: lazy(() => weighAppeal(element, "floating", model().site, text, roots)),
    isNewsletterBox: lazy(() => isNewsletterBox(element, text, roots)),
    isCornerPlayer: lazy(() => isCornerPlayer(overlay, model)),
    isInterruption: lazy(() => isInterruption(overlay, view, model)),
  };
}

/** Returns a function that computes its result once. */
function lazy<T>(compute: () => T): () => T {
  let computed: { result: T } | null = null;
  return () => {
    computed ??= { result: compute() };
    return computed.result;
  };
}

/** A video of the story that docks in the corner belongs to the story. */
function isCornerPlayer(overlay: Overlay, model: () => PageModel): boolean {
  const { element, roots, share, central, narrow, dialog } = overlay;
  if (central || dialog || !narrow || share < CORNER_SHARE.min || share > CORNER_SHARE.max) return false;
  if (queryComposed(roots, "audio")) return false;
  const { story } = model();
  return story !== null && !story.column.contains(element);
}

function isInterruption(overlay: Overlay, view: PageView, model: () => PageModel): boolean {
  const { element, roots, text, share, central, fixed } = overlay;
  if (view.openedBy(element) !== "page" || !central || !fixed || share < MIN_MESSAGE_SHARE) return false;
  if (text.length < MESSAGE_CHARS.min || text.length > MESSAGE_CHARS.max) return false;
  if (AGE_CHECK.test(text) || PAYWALL_PHRASE.test(text)) return false;
  if (!queryComposed(roots, CONTROLS) || !(DISMISS_LABEL.test(text) || hasCloseControl(roots))) return false;
  return !queryComposed(roots, FORM_FIELDS) && (model().story?.length ?? 0) >= MIN_STORY_CHARS;
}

/** True if the label of a control says that it closes. */
function hasCloseControl(roots: Overlay["roots"]): boolean {
  return roots
    .flatMap((root) => [...root.querySelectorAll(CONTROLS)].slice(0, MAX_CONTROLS))
    .some((control) => {
      const text = control.textContent ?? "";
      const names = ["aria-label", "title"].map((name) => control.getAttribute(name) ?? "");
      const label = [...names, text.slice(0, MAX_LABEL_CHARS)].join(" ");
      return DISMISS_LABEL.test(label) || /^\s*[×✕✖x]\s*$/iu.test(text);
    });
}
