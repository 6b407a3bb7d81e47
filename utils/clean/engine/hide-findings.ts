import type { Removal } from "../../types.ts";
import type { Finding, PageModel, PageView } from "../types.ts";
import { type CleanerContext, dispatch } from "./cleaner-context.ts";
import { isDamaged, takeSnapshot } from "./detect-damage.ts";
import type { HiddenItem } from "./hidden-store.ts";
import { removeLeftovers } from "./remove-leftovers.ts";
import { elementsOf } from "./select-findings.ts";
import { unlockScroll } from "./unlock-scroll.ts";

/** True for hidden items that floated over the page. */
const floats = ({ finding }: HiddenItem): boolean => finding.placement !== "inline";

/** True for hidden items that may have locked the page. */
export const coversPage = ({ finding }: HiddenItem): boolean => finding.placement === "overlay";

/**
 * Hides findings, unlocks the scroll and verifies the page, without a break, so that no page is left half done.
 * If hiding damaged the page, everything is shown again. Returns the new receipts.
 */
export function hideFindings(
  context: CleanerContext,
  findings: readonly Finding[],
  view: PageView,
  model: PageModel,
): Removal[] {
  const { store } = context;
  dispatch(context, { type: "hiding-started" });
  const before = takeSnapshot(view, model);
  const items = findings.flatMap((finding) => store.hide(finding, view.layout) ?? []);
  if (items.length < findings.length) dispatch(context, { type: "page-insisted" });
  if (items.some(floats)) unlock(context, model);
  dispatch(context, { type: "hiding-finished" });
  const hidden = items.flatMap(({ finding }) => elementsOf(finding));
  const outcome = { before, hidden, mayStayLocked: !items.some(coversPage) };
  if (isDamaged(context.viewPage(null, "before-paint"), model, outcome)) {
    dispatch(context, { type: "damage-detected" });
    for (const { removal } of items) restoreItem(context, removal.id);
    return [];
  }
  return items.map(({ removal }) => removal);
}

/** Unlocks the scroll and removes what the overlay left, and remembers how to undo both. */
export function unlock(context: CleanerContext, model: PageModel): void {
  const view = context.viewPage(null, "before-paint");
  const undoScroll = unlockScroll(view, model);
  const undoLeftovers = removeLeftovers(view, model);
  const earlier = context.relock;
  context.relock = () => {
    undoLeftovers();
    undoScroll();
    earlier?.();
  };
}

/**
 * Shows one item again, for good; false if there is no such receipt.
 * Locks the scroll again if the item may have locked it, or was the last that floated.
 */
export function restoreItem(context: CleanerContext, id: string): boolean {
  const items = context.store.all();
  const item = items.find(({ removal }) => removal.id === id);
  if (!item) return false;
  const isLastFloating = floats(item) && !items.some((other) => other !== item && floats(other));
  if (coversPage(item) || isLastFloating) {
    context.relock?.();
    context.relock = null;
  }
  return context.store.restore(id) !== null;
}

/** Shows everything again; the item hidden last comes first, so that layers are restored from the top. */
export function restoreEverything(context: CleanerContext): void {
  for (const { removal } of context.store.all().reverse()) restoreItem(context, removal.id);
}
