import type { PageAccess, Removal } from "../../types.ts";
import { detectAccess } from "../paywall/detect-access.ts";
import { findPaywallSigns } from "../paywall/paywall-signs.ts";
import type { CleanSettings } from "../settings.ts";
import type { CleanRule, Finding, PageModel, PageView, ScanMode } from "../types.ts";
import { detectDamage, takeSnapshot } from "./detect-damage.ts";
import { createHiddenStore, type HiddenItem } from "./hidden-store.ts";
import type { Undo } from "./hide-element.ts";
import type { NoticeKey } from "./notices.ts";
import { buildPageModel } from "./page-model.ts";
import { selectFindings } from "./select-findings.ts";
import { runToCompletion, type Task } from "./task.ts";
import { isScrollLocked, unlockScroll } from "./unlock-scroll.ts";

/** Cleans one page: finds, hides, looks whether the page still stands, keeps receipts, puts back. */
export type Cleaner = {
  /** Whom the publisher lets read the page, and whether a limit stands; as of the last look. */
  access: () => PageAccess;
  /** What the reader should know about the cleaning beside its receipts. */
  notes: () => NoticeKey[];
  /** Looks at what has changed (null for the whole page) and hides what the rules find; the new receipts. Where a wall stands, everything comes back. */
  look: (changed: readonly Element[] | null, how?: ScanMode) => Task<Removal[]>;
  /** The receipts of everything that is off the page now. */
  removals: () => Removal[];
  /** Shows one thing again, for good; false where there is no such receipt. */
  putBack: (id: string) => boolean;
  /** Shows everything again, for good. */
  putBackAll: () => void;
  /** The page has become another one without being loaded: what was known of the old one is forgotten. */
  turn: () => void;
  /** What stands in the text and in view: it goes when it has left the view, so that nothing moves under the reader's eyes. */
  waiting: () => Element[];
};

const UNKNOWN: PageAccess = { access: "unknown", limited: false };

// A dialog's words stand in the text until the element that is to hide them has its script.
const UNMADE = ":not(:defined)";

const floats = ({ finding }: HiddenItem) => !finding.reason.endsWith("InText");
const covers = (one: HiddenItem) =>
  floats(one) && one.finding.reason !== "reasonDonationBar" && one.finding.reason !== "reasonCornerPlayer";

/** A cleaner for the page that `see` shows, asked anew at each look; what the reader chose counts as it is at each look, and until it is known nothing is hidden. */
export function createCleaner(
  see: (changed: readonly Element[] | null, how: ScanMode) => PageView,
  rules: readonly CleanRule[],
  choices: () => CleanSettings | null,
): Cleaner {
  const shelf = createHiddenStore();
  const notes = new Set<NoticeKey>();
  let access = UNKNOWN;
  let ground: PageModel | null = null;
  let looked = false;
  let relock: Undo | null = null;
  const later = new Set<Element>();
  const unmade = new WeakSet<Element>();

  /** Shows one thing again; where it held the page, or was the last that floated, the page is held again as it was. */
  function show(id: string): boolean {
    const one = shelf.all().find(({ removal }) => removal.id === id);
    if (!one) return false;
    const isLast = !shelf.all().some((other) => other !== one && floats(other));
    if (covers(one) || (floats(one) && isLast)) {
      relock?.();
      relock = null;
    }
    return shelf.back(id) !== null;
  }

  /** The last that went comes first, as layers are lifted. */
  function showAll(): void {
    for (const { removal } of shelf.all().reverse()) show(removal.id);
  }

  function unlock(standing: PageModel): void {
    const undo = unlockScroll(see(null, "glance"), standing);
    const earlier = relock;
    relock = () => {
      undo();
      earlier?.();
    };
  }

  /** Whether a finding has to wait until it is out of view, or until its own script has had time to make of it what it is to be; on the reader's own click nothing waits. */
  function waits({ element, reason }: Finding, { layout, patient }: PageView): boolean {
    if (!patient || !layout || !reason.endsWith("InText")) return false;
    const { top, bottom } = layout.box(element);
    const isInView = bottom > 0 && top < layout.viewport.height;
    const isNew = element.closest(UNMADE) !== null && !unmade.has(element);
    if (isNew) unmade.add(element);
    if (isInView || isNew) later.add(element);
    return isInView || isNew;
  }

  /** Hides, frees and verifies in one go, so that no page is ever left in between. */
  function apply(findings: Finding[], scene: PageView, standing: PageModel): Removal[] {
    const before = takeSnapshot(scene, standing);
    const fresh = findings.flatMap((finding) => shelf.put(finding, scene.layout) ?? []);
    if (fresh.length < findings.length) notes.add("noteComesBack");
    if (fresh.some(floats)) unlock(standing);
    const gone = fresh.map(({ finding }) => finding.element);
    if (detectDamage(see(null, "glance"), standing, before, gone, !fresh.some(covers))) {
      notes.add("noteRolledBack");
      for (const { removal } of fresh) show(removal.id);
      return [];
    }
    return fresh.map(({ removal }) => removal);
  }

  /** A wall stands: everything that was done is undone. */
  function giveUp(): Removal[] {
    if (shelf.all().length) notes.add("noteLimited");
    showAll();
    return [];
  }

  function* look(changed: readonly Element[] | null, how: ScanMode = "now"): Task<Removal[]> {
    const chosen = choices();
    if (access.limited || !chosen) return [];
    const scene = see(changed, how);
    const { glance } = scene;
    const whole: PageView = { ...scene, changed: null };
    const stand = () => {
      ground ??= runToCompletion(buildPageModel(scene.document));
      return ground;
    };
    notes.delete("noteNever");
    if (chosen.never) {
      notes.add("noteNever");
      access = yield* detectAccess(whole, stand);
      return [];
    }
    if (shelf.tend()) notes.add("noteComesBack");
    if (!changed || !ground?.story?.body.isConnected) ground = changed ? null : yield* buildPageModel(scene.document);
    const findings = (yield* selectFindings(scene, rules, stand)).filter(
      ({ kind, element }) => (kind !== "consent" || chosen.hideConsent) && shelf.takes(element),
    );
    // Walls are looked for before anything is hidden, and whenever what has changed speaks of one.
    const due = glance ? findings.length > 0 : !looked || !changed || findings.length > 0;
    if (due || (!glance && (yield* findPaywallSigns(scene)).wall)) {
      access = yield* detectAccess(whole, stand);
      looked = true;
    }
    if (access.limited) return giveUp();
    // Locked again by a late script, or after the reader came back.
    if (shelf.all().some(covers) && isScrollLocked(scene)) unlock(stand());
    const current = findings.filter(({ element }) => element.isConnected && shelf.takes(element));
    const served = shelf.all().findLast(covers);
    const late = current.filter(({ isScrim }) => isScrim).map(({ element }) => element);
    if (served && late.length) shelf.add(served.removal.id, late, scene.layout);
    const live = current.filter((finding) => !finding.isScrim && !waits(finding, scene));
    if (!live.length) return [];
    const fresh = apply(live, scene, stand());
    // A page may answer with a wall.
    if (fresh.length && scene.layout) access = runToCompletion(detectAccess(whole, stand));
    return access.limited ? giveUp() : fresh;
  }

  return {
    access: () => access,
    notes: () => [...notes],
    look,
    removals: () => shelf.all().map(({ removal }) => removal),
    putBack: show,
    putBackAll: showAll,
    turn: () => {
      access = UNKNOWN;
      ground = null;
      looked = false;
      notes.clear();
      later.clear();
      shelf.forgive();
    },
    waiting: () => {
      const elements = [...later].filter((element) => element.isConnected);
      later.clear();
      return elements;
    },
  };
}
