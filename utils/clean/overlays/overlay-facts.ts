import { contains } from "../../shared/live-dom.ts";
import { queryAllComposed, queryComposed } from "../dom/composed-tree.ts";
import { isShown } from "../dom/layout-queries.ts";
import { PAYWALL_PHRASE } from "../paywall/paywall-words.ts";
import { type AppealVerdict, weighAppeal } from "../signals/appeal.ts";
import { isNewsletterBox } from "../signals/newsletter.ts";
import type { Layout, PageModel, PageView } from "../types.ts";
import { controlsOf, hasCloseControl, namesOfControl } from "./controls.ts";
import type { Overlay } from "./find-overlays.ts";
import {
  AGE_CHECK,
  CONSENT_AGREEMENT,
  CONSENT_REFUSAL,
  CONSENT_REQUEST,
  POLICY_NAME,
  REGION_PICKER,
} from "./prompt-words.ts";
import { isMessage, NAVIGATION, sitePartsOf } from "./site-bar.ts";

/** The facts that overlay signals test; each is computed on first use, because most overlays need few. */
export type OverlayFacts = {
  overlay: Overlay;
  view: PageView;
  /** True if something drawn in the overlay matches a selector. */
  has: (selector: string) => boolean;
  /** True if something that matches a selector is seen; components keep fields at hand that they do not show. */
  shows: (selector: string) => boolean;
  /** True if there is something to press; a frame may hold it. */
  hasControl: () => boolean;
  appeal: () => AppealVerdict;
  consent: () => ConsentEvidence;
  /** True if a control closes the overlay or puts its answer off. */
  canBeClosed: () => boolean;
  /** True if the overlay is a bar of the site, and not a message in the shape of one. */
  isSiteBar: () => boolean;
  isNewsletterBox: () => boolean;
  /** True for a small player in a corner that the story does not hold. */
  isCornerPlayer: () => boolean;
  /** True if the page opened the overlay by itself over the middle of an article, and it can be closed. */
  isInterruption: () => boolean;
};

/**
 * What speaks for a consent dialog. "choice": it speaks of tracking, and the reader may agree or refuse by a control
 * each, or agree to what it tells in more words than one; the way out may be a subscription. "notice": it speaks of
 * tracking, and the reader may answer. Fine print that cites a policy is neither.
 */
type ConsentEvidence = "choice" | "notice" | "none";

const FORM_FIELDS = "select, textarea, input[type='file']";
/** Shares of the viewport. */
const CORNER_SHARE = { min: 0.01, max: 0.2 };
/** Enough text for a message, and too little for an article. */
const MESSAGE_CHARS = { min: 20, max: 1_500 };
const MIN_MESSAGE_SHARE = 0.1;
const MIN_WINDOW_SHARE = 0.4;
const MAX_SHOWN = 10;
const SELF_PLAYING = [
  "video[autoplay], video:not([controls])",
  "iframe[src*='autoplay=1'], iframe[src*='autoplay=true'], iframe[allow*='autoplay']",
].join(", ");
const MIN_STORY_CHARS = 450;
/** A dialog with so many phrases about tracking tells what it is for. */
const MIN_TOLD_PHRASES = 2;

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
    shows: (selector) => has(selector) && showsAny(roots, selector, view.layout),
    hasControl: lazy(() => has("iframe") || controlsOf(roots, view.layout).length > 0),
    consent: lazy(() => consentEvidence(overlay, view.layout)),
    canBeClosed: lazy(() => hasCloseControl(roots, view.layout)),
    isSiteBar: lazy(() => isSiteBar(overlay, view.layout)),
    appeal: lazy(() => weighAppeal(element, "floating", model().site, text, roots)),
    isNewsletterBox: lazy(() => isNewsletterBox(element, text, roots)),
    isCornerPlayer: lazy(() => isCornerPlayer(overlay, model)),
    isInterruption: lazy(() => isInterruption(overlay, view, model)),
  };
}

/** True if one of the first elements in the roots that match a selector is shown. */
const showsAny = (roots: Overlay["roots"], selector: string, layout: Layout | null): boolean =>
  queryAllComposed(roots, selector, MAX_SHOWN).some((element) => isShown(element, layout));

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
  if (queryComposed(roots, "audio") || !playsByItself(roots)) return false;
  const { story } = model();
  return story !== null && !contains(story.column, element);
}

/** True if something plays, or may start unasked: a player with controls that is at rest waits for the reader. */
function playsByItself(roots: Overlay["roots"]): boolean {
  if (queryComposed(roots, SELF_PLAYING)) return true;
  return queryAllComposed(roots, "video", MAX_SHOWN).some((video) => "paused" in video && video.paused === false);
}

/** After a click on the toolbar button the opener need not be known: the reader wants the article. */
const isUnasked = (element: Element, view: PageView): boolean =>
  view.openedBy(element) === "page" || (view.mode === "full" && view.openedBy(element) === "unknown");

function consentEvidence({ roots, text }: Overlay, layout: Layout | null): ConsentEvidence {
  const phrases = CONSENT_REQUEST.count(POLICY_NAME.remove(text));
  if (phrases === 0) return "none";
  const names = controlsOf(roots, layout).map(namesOfControl);
  const agreeing = names.filter((name) => CONSENT_AGREEMENT.test(name) && !CONSENT_REFUSAL.test(name));
  const refusing = names.filter((name) => CONSENT_REFUSAL.test(name));
  if (agreeing.length && (refusing.length || phrases >= MIN_TOLD_PHRASES)) return "choice";
  return agreeing.length || refusing.length ? "notice" : "none";
}

/** A box that covers a good part of the window is no bar; a message with a link to the log-in may be an appeal. */
function isSiteBar(overlay: Overlay, layout: Layout | null): boolean {
  if (overlay.dialog || (overlay.central && overlay.share >= MIN_WINDOW_SHARE)) return false;
  const parts = sitePartsOf(overlay, layout);
  return parts === "frame" || (parts === "some" && !isMessage(overlay));
}

/** True if words ask for the reader's age, country or edition. */
export const isGate = (text: string): boolean => AGE_CHECK.test(text) || REGION_PICKER.test(text);

function isInterruption(overlay: Overlay, view: PageView, model: () => PageModel): boolean {
  const { element, roots, text, share, central, fixed } = overlay;
  if (!isUnasked(element, view) || !central || !fixed || share < MIN_MESSAGE_SHARE) return false;
  if (text.length < MESSAGE_CHARS.min || text.length > MESSAGE_CHARS.max) return false;
  if (PAYWALL_PHRASE.test(text) || !hasCloseControl(roots, view.layout)) return false;
  if (queryComposed(roots, NAVIGATION)) return false;
  return !showsAny(roots, FORM_FIELDS, view.layout) && (model().story?.length ?? 0) >= MIN_STORY_CHARS;
}
