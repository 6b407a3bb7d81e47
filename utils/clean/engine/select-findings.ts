import type { CleanRule, Finding, PageModel, PageView } from "../types.ts";
import { isSafeToHide } from "./is-safe-to-hide.ts";
import type { Task } from "./task.ts";

/** How sure a finding must be, 0 to 1, to be acted on. */
const SURE = 0.5;

/** What rules find in a scene, without what is unsure, what the reader opened, what must stay, what is there twice, and what stands inside another finding. */
export function* selectFindings(
  scene: PageView,
  rules: readonly CleanRule[],
  ground: () => PageModel,
): Task<Finding[]> {
  const found = new Map<Element, Finding>();
  for (const rule of rules) {
    if (scene.glance && !rule.atOnce) continue;
    for (const finding of yield* rule.find(scene, ground))
      if (!found.has(finding.element)) found.set(finding.element, finding);
    yield;
  }
  const findings = [...found.values()].filter(
    ({ element, score }) =>
      score >= SURE && element.isConnected && scene.openedBy(element) !== "reader" && isSafeToHide(element, ground()),
  );
  return findings.filter(
    ({ element }) => !findings.some((other) => other.element !== element && other.element.contains(element)),
  );
}
