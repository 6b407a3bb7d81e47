import { closest, isAttached } from "../../shared/live-dom.ts";
import type { Removal } from "../../types.ts";
import { detectAccess } from "../paywall/detect-access.ts";
import { findPaywallSigns } from "../paywall/paywall-signs.ts";
import { labelOf } from "../reasons.ts";
import type { CleanSettings } from "../settings.ts";
import type { Finding, PageView, ScanMode } from "../types.ts";
import { type CleanerContext, dispatch, modelOf } from "./cleaner-context.ts";
import { coversPage, hideFindings, restoreEverything, unlock } from "./hide-findings.ts";
import { buildPageModel } from "./page-model.ts";
import { isDimmed } from "./remove-leftovers.ts";
import { elementsOf, selectFindings } from "./select-findings.ts";
import { runToCompletion, type Task } from "./task.ts";
import { isScrollLocked } from "./unlock-scroll.ts";

/** A custom element without its script shows a dialog's words as plain text. */
const WITHOUT_SCRIPT = ":not(:defined)";

/** Scans what has changed, null for the whole page, and hides what the rules find; returns the new receipts. */
export function* scanPage(
  context: CleanerContext,
  changed: readonly Element[] | null,
  mode: ScanMode,
): Task<Removal[]> {
  const settings = context.settings();
  if (!changed) context.clutter = null;
  if (context.state.access.limited || !settings) return [];
  const view = context.viewPage(changed, mode);
  if (settings.never) {
    dispatch(context, { type: "site-excluded" });
    yield* updateAccess(context, view);
    return [];
  }
  dispatch(context, { type: "scan-started" });
  const removals = yield* scanCleanable(context, view, settings);
  dispatch(context, { type: "scan-finished" });
  return removals;
}

/** Scans a page whose site is not excluded. */
function* scanCleanable(context: CleanerContext, view: PageView, settings: CleanSettings): Task<Removal[]> {
  const { store } = context;
  const { document, changed } = view;
  if (store.reapply(view.layout)) dispatch(context, { type: "page-insisted" });
  if (!changed || !isAttached(context.model?.story?.body))
    context.model = changed ? null : yield* buildPageModel(document);
  const model = () => modelOf(context, document);
  const found = yield* selectFindings(view, context.rules, model);
  if (!changed) context.clutter = new Set(found.flatMap(elementsOf));
  const findings = found.filter(
    (finding) => !settings.kept.includes(labelOf(finding).kind) && store.canHide(finding.element),
  );
  // Paywalls are looked for before anything is hidden.
  if (isAccessDue(context, view, findings) || (yield* mentionsPaywall(view))) yield* updateAccess(context, view);
  if (context.state.access.limited) return respectPaywall(context);
  // A late script, or the page on its return, may have locked or dimmed the page again.
  if (
    store.all().some(coversPage) &&
    (isScrollLocked(view) || (view.mode !== "before-paint" && isDimmed(view, model())))
  )
    unlock(context, model());
  // The page may have changed while the scan was interrupted.
  const current = findings.filter(({ element }) => isAttached(element) && store.canHide(element));
  hideLateScrims(context, view, current);
  const ready = current.filter((finding) => !finding.isScrim && !mustWait(context, finding, view));
  if (!ready.length) return [];
  const removals = hideFindings(context, ready, view, model());
  // A page may answer with a paywall.
  if (removals.length && view.layout) runToCompletion(updateAccess(context, view));
  return context.state.access.limited ? respectPaywall(context) : removals;
}

/** True if access has to be detected whatever the changes say; a scan before paint does so only before it hides. */
function isAccessDue({ state }: CleanerContext, { changed, mode }: PageView, findings: readonly Finding[]): boolean {
  if (findings.length > 0) return true;
  return mode !== "before-paint" && (!state.isPaywallChecked || !changed);
}

/** True if what has changed speaks of a paywall; a scan before paint has no time to look. */
function* mentionsPaywall(view: PageView): Task<boolean> {
  return view.mode !== "before-paint" && (yield* findPaywallSigns(view)).wall !== null;
}

/** Detects who may read the whole page. */
function* updateAccess(context: CleanerContext, view: PageView): Task<void> {
  const whole = { ...view, changed: null };
  const access = yield* detectAccess(whole, () => modelOf(context, view.document));
  dispatch(context, { type: "access-detected", access });
}

/** Shows everything again, because a paywall limits the page. */
function respectPaywall(context: CleanerContext): Removal[] {
  if (context.store.all().length) dispatch(context, { type: "paywall-respected" });
  restoreEverything(context);
  return [];
}

/** Hides scrims of an overlay that is hidden already. */
function hideLateScrims({ store }: CleanerContext, { layout }: PageView, findings: readonly Finding[]): void {
  const overlay = store.all().findLast(coversPage);
  const scrims = findings.filter(({ isScrim }) => isScrim).map(({ element }) => element);
  if (overlay && scrims.length) store.addScrims(overlay.removal.id, scrims, layout);
}

/**
 * True if a finding has to wait: inline clutter until it is out of view, so that nothing moves under the reader's eyes,
 * and a custom element for one scan, until its script has had time to build it. In a full scan nothing waits.
 */
function mustWait(context: CleanerContext, finding: Finding, { layout, mode }: PageView): boolean {
  const { element, placement } = finding;
  if (mode !== "idle" || !layout || placement !== "inline") return false;
  const isInView = elementsOf(finding).some((part) => {
    const { top, bottom } = layout.box(part);
    return bottom > 0 && top < layout.viewport.height;
  });
  const isUnbuilt = closest(element, WITHOUT_SCRIPT) !== null && !context.waitedForScript.has(element);
  if (isUnbuilt) context.waitedForScript.add(element);
  if (isInView || isUnbuilt) context.deferred.add(element);
  return isInView || isUnbuilt;
}
