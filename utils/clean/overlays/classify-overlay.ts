import { activeLanguages, arePhrasesLoading } from "../../phrases/catalog.ts";
import { byTag } from "../../shared/live-dom.ts";
import type { Finding, PageModel, PageView } from "../types.ts";
import type { Overlay } from "./find-overlays.ts";
import { findInnerAppeal } from "./inner-appeal.ts";
import { type OverlayFacts, overlayFacts } from "./overlay-facts.ts";
import { OVERLAY_SIGNALS, type OverlaySignal } from "./overlay-signals.ts";

type Classified = { fingerprint: string; finding: Finding | null };

/** Results by element: pages touch the same boxes again and again, and the same text in the same place is the same. */
const classified = new WeakMap<Element, Classified>();

/** Returns what an overlay is, or null if it stays; the earlier result where nothing about it has changed. */
export function classifyOverlay(overlay: Overlay, view: PageView, model: () => PageModel): Finding | null {
  const { element, roots, text, share, central, dialog } = overlay;
  const shape = [share.toFixed(1), central, dialog, roots.length, byTag(element, "*").length];
  const state = [view.openedBy(element), view.mode === "full", activeLanguages(), arePhrasesLoading()];
  const fingerprint = [...state, ...shape, text].join(" ");
  const earlier = classified.get(element);
  if (earlier?.fingerprint === fingerprint) return earlier.finding;
  const facts = overlayFacts(overlay, view, model);
  const finding = findingOf(overlay, facts) ?? (facts.isSiteBar() ? findInnerAppeal(overlay, view, model) : null);
  classified.set(element, { fingerprint, finding });
  return finding;
}

/** Returns every signal that fires for an overlay, in order; the first one decides. */
export function explainOverlay(overlay: Overlay, view: PageView, model: () => PageModel): OverlaySignal[] {
  const facts = overlayFacts(overlay, view, model);
  return OVERLAY_SIGNALS.filter(({ test }) => test(facts));
}

function findingOf({ element, text }: Overlay, facts: OverlayFacts): Finding | null {
  const verdict = OVERLAY_SIGNALS.find(({ test }) => test(facts))?.verdict ?? "keep";
  return verdict === "keep" ? null : { element, text, ...verdict };
}
