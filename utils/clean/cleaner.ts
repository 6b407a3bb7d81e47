import type { PageAccess, Removal } from "../types.ts";
import { readAccess } from "./access.ts";
import { mayGo } from "./guard.ts";
import { hide, REMOVED, type Undo } from "./hide.ts";
import { receiptFor } from "./receipt.ts";
import type { CleanRule, Finding, Scene } from "./rule.ts";
import { release } from "./scroll.ts";

/** Cleans one page: finds, hides, keeps receipts, puts back. */
export type Cleaner = {
  /** Whom the publisher lets read the page, and whether a limit stands, as of the last pass. */
  access: () => PageAccess;
  /** Looks once and hides what the rules find; the new receipts. Where a wall stands it hides nothing. */
  pass: () => Removal[];
  /** The receipts of everything that is off the page now. */
  removals: () => Removal[];
  /** Shows one thing again, for good; false where there is no such receipt. */
  putBack: (id: string) => boolean;
  /** Shows everything again, for good. */
  putBackAll: () => void;
};

type Hidden = { element: Element; removal: Removal; undo: Undo };

/** What rules find in a scene, without what must stay, what is there twice, and what stands inside another finding. */
export function plan(scene: Scene, rules: readonly CleanRule[]): Finding[] {
  const found = new Map<Element, Finding>();
  for (const rule of rules)
    for (const finding of rule.find(scene)) if (!found.has(finding.element)) found.set(finding.element, finding);
  const findings = [...found.values()].filter(({ element }) => mayGo(element, scene.document));
  return findings.filter(
    ({ element }) => !findings.some((other) => other.element !== element && other.element.contains(element)),
  );
}

/** A cleaner for the page that `look` shows; `look` is asked anew at each pass, because windows change their size. */
export function createCleaner(look: () => Scene, rules: readonly CleanRule[]): Cleaner {
  const hidden = new Map<string, Hidden>();
  const kept = new WeakSet<Element>();
  let access: PageAccess = { access: "unknown", limited: false };
  let relock: Undo | null = null;
  let count = 0;

  const floats = ({ removal }: Hidden) => !removal.reason.endsWith("InText");

  function forgetGone(): void {
    for (const [id, { element }] of hidden) {
      if (!element.isConnected) hidden.delete(id);
      // A page that draws itself anew may drop the mark.
      else if (!element.hasAttribute(REMOVED)) element.setAttribute(REMOVED, id);
    }
  }

  function pass(): Removal[] {
    const scene = look();
    forgetGone();
    access = readAccess(scene);
    if (access.limited) return [];
    const fresh: Hidden[] = [];
    for (const finding of plan(scene, rules)) {
      const { element } = finding;
      if (kept.has(element) || element.closest(`[${REMOVED}]`)) continue;
      const removal = receiptFor(finding, `factbox-${++count}`);
      fresh.push({ element, removal, undo: hide(element, removal.id) });
    }
    for (const one of fresh) hidden.set(one.removal.id, one);
    if (fresh.some(floats)) {
      const undo = release(look());
      const earlier = relock;
      relock = () => {
        undo();
        earlier?.();
      };
    }
    return fresh.map(({ removal }) => removal);
  }

  function putBack(id: string): boolean {
    const one = hidden.get(id);
    if (!one) return false;
    hidden.delete(id);
    kept.add(one.element);
    one.undo();
    if (floats(one)) {
      relock?.();
      relock = null;
    }
    return true;
  }

  return {
    access: () => access,
    pass,
    removals: () => [...hidden.values()].map(({ removal }) => removal),
    putBack,
    putBackAll: () => {
      for (const id of [...hidden.keys()]) putBack(id);
    },
  };
}
