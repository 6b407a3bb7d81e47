import type { CleanRule, Finding, PageModel, PageView } from "../types.ts";
import { HIDDEN_ATTRIBUTE } from "./hide-element.ts";
import { isSafeToHide } from "./is-safe-to-hide.ts";
import type { Task } from "./task.ts";

/**
 * Runs the rules and returns what may be hidden, each element once.
 * Leaves out what the reader opened, what is not safe to hide, and what lies inside another finding.
 */
export function* selectFindings(view: PageView, rules: readonly CleanRule[], model: () => PageModel): Task<Finding[]> {
  const found = new Map<Element, Finding>();
  for (const rule of rules) {
    if (view.mode === "before-paint" && !rule.runsBeforePaint) continue;
    for (const finding of yield* rule.find(view, model))
      if (!found.has(finding.element)) found.set(finding.element, finding);
    yield;
  }
  const safe = [...found.values()].filter(
    ({ element, companions = [] }) =>
      element.isConnected &&
      !isReaders(element, view) &&
      [element, ...companions].every((part) => isSafeToHide(part, model())),
  );
  const single = safe.filter((finding) => !isBarAroundOverlay(finding, safe));
  return single.filter(
    ({ element }) => !single.some((other) => other.element !== element && other.element.contains(element)),
  );
}

/**
 * True for what the reader opened. What only came after a click of theirs goes when it covers the article and they ask
 * for that, by a click on the toolbar button.
 */
function isReaders(element: Element, view: PageView): boolean {
  const opener = view.openedBy(element);
  return opener === "reader" || (opener === "gesture" && !(view.mode === "full" && coversMiddle(element, view)));
}

function coversMiddle(element: Element, { layout }: PageView): boolean {
  if (!layout) return false;
  const { width, height } = layout.viewport;
  const top = layout.at(width / 2, height / 2)[0];
  return top !== undefined && element.contains(top);
}

/** True for a block in the flow that sounds like clutter only because an overlay opened inside it. */
function isBarAroundOverlay({ element, placement }: Finding, all: readonly Finding[]): boolean {
  if (placement !== "inline") return false;
  if (element.querySelector(`[${HIDDEN_ATTRIBUTE}]`)) return true;
  return all.some((other) => other.placement !== "inline" && element.contains(other.element));
}
