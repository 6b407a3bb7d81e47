import { contains, isAttached, queryOne } from "../../shared/live-dom.ts";
import { elementAtCenter } from "../dom/layout-queries.ts";
import { isOpenedByReader } from "../opened-by-reader.ts";
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
    (finding) =>
      isAttached(finding.element) &&
      !isReaders(finding.element, view) &&
      elementsOf(finding).every((part) => isSafeToHide(part, model())),
  );
  const single = safe.filter((finding) => !isBarAroundOverlay(finding, safe));
  return single.filter(
    ({ element }) => !single.some((other) => other.element !== element && contains(other.element, element)),
  );
}

/** Returns everything that is hidden with a finding. */
export const elementsOf = ({ element, companions = [] }: Finding): Element[] => [element, ...companions];

/** True for what the reader opened and has not asked to remove. */
const isReaders = (element: Element, view: PageView): boolean =>
  isOpenedByReader(element, view, () => coversMiddle(element, view));

function coversMiddle(element: Element, { layout }: PageView): boolean {
  const top = layout ? elementAtCenter(layout) : undefined;
  return top !== undefined && contains(element, top);
}

/** True for a block in the flow that sounds like clutter only because an overlay opened inside it. */
function isBarAroundOverlay({ element, placement }: Finding, all: readonly Finding[]): boolean {
  if (placement !== "inline") return false;
  if (queryOne(element, `[${HIDDEN_ATTRIBUTE}]`)) return true;
  return all.some((other) => other.placement !== "inline" && contains(element, other.element));
}
