import type { PageAccess, Removal } from "../types.ts";
import { accessOf } from "./access.ts";
import type { CleanChoices } from "./choices.ts";
import { groundOf } from "./ground.ts";
import { closeAgain, hide, REMOVED, type Undo } from "./hide.ts";
import type { NoteKey } from "./notes.ts";
import { plan } from "./plan.ts";
import { receiptFor } from "./receipt.ts";
import type { CleanRule, Finding, Ground, Scene } from "./rule.ts";
import { isLocked, release } from "./scroll.ts";
import { finish, type Steps } from "./steps.ts";
import { faultOf, footingOf } from "./verify.ts";
import { findWalls } from "./walls.ts";

/** Cleans one page: finds, hides, looks whether the page still stands, keeps receipts, puts back. */
export type Cleaner = {
  /** Whom the publisher lets read the page, and whether a limit stands; as of the last look. */
  access: () => PageAccess;
  /** What the reader should know about the cleaning beside its receipts. */
  notes: () => NoteKey[];
  /** Looks at what has changed (null for the whole page) and hides what the rules find; the new receipts. Where a wall stands, everything comes back. */
  look: (changed: readonly Element[] | null, glance?: boolean) => Steps<Removal[]>;
  /** The receipts of everything that is off the page now. */
  removals: () => Removal[];
  /** Shows one thing again, for good; false where there is no such receipt. */
  putBack: (id: string) => boolean;
  /** Shows everything again, for good. */
  putBackAll: () => void;
  /** The page has become another one without being loaded: what was known of the old one is forgotten. */
  turn: () => void;
};

type Hidden = { finding: Finding; removal: Removal; undo: Undo; tries: number };

/** After how many times a page has its way. */
const TRIES = 3;

const isInText = ({ reason }: { reason: string }) => reason.endsWith("InText");
const isBar = ({ reason }: { reason: string }) => reason === "reasonDonationBar" || reason === "reasonCornerPlayer";

/** A cleaner for the page that `see` shows, asked anew at each look; what the reader chose counts as it is at each look, and until it is known nothing is hidden. */
export function createCleaner(
  see: (changed: readonly Element[] | null, glance: boolean) => Scene,
  rules: readonly CleanRule[],
  choices: () => CleanChoices | null,
): Cleaner {
  const hidden = new Map<string, Hidden>();
  const kept = new WeakSet<Element>();
  const notes = new Set<NoteKey>();
  // How often a page has put up again what was taken off, by what it says.
  const returns = new Map<string, number>();
  let access: PageAccess = { access: "unknown", limited: false };
  let ground: Ground | null = null;
  let looked = false;
  let relock: Undo | null = null;
  let count = 0;

  const sayingOf = ({ kind, words }: Removal) => `${kind} ${words.slice(0, 80)}`;

  function show(id: string, one: Hidden): void {
    hidden.delete(id);
    const floats = [...hidden.values()].some(({ finding }) => !isInText(finding));
    if (!isInText(one.finding) && (!isBar(one.finding) || !floats)) {
      relock?.();
      relock = null;
    }
    one.undo();
  }

  /** Keeps what is off the page off it, and forgets what the page itself has taken away. */
  function keepOff(): void {
    for (const [id, one] of hidden) {
      const { element, scrims = [] } = one.finding;
      if (!element.isConnected) {
        hidden.delete(id);
        returns.set(sayingOf(one.removal), (returns.get(sayingOf(one.removal)) ?? 0) + 1);
        for (const scrim of scrims) scrim.removeAttribute(REMOVED);
        continue;
      }
      // A page that draws itself anew may drop the mark, or open its dialog a second time.
      const dropped = [element, ...scrims].filter((part) => !part.hasAttribute(REMOVED));
      if (closeAgain(element) + dropped.length === 0) continue;
      if (++one.tries > TRIES) {
        notes.add("noteComesBack");
        kept.add(element);
        show(id, one);
      } else for (const part of dropped) part.setAttribute(REMOVED, id);
    }
  }

  function mayHide({ element, kind }: Finding): boolean {
    if (kind === "consent" && !choices()?.hideConsent) return false;
    return !kept.has(element) && !element.closest(`[${REMOVED}]`);
  }

  /** Hides, frees and verifies in one go, so that no page is ever left in between. */
  function apply(findings: Finding[], scene: Scene, standing: Ground): Removal[] {
    const before = footingOf(scene, standing);
    const fresh: Hidden[] = [];
    for (const finding of findings) {
      const removal = receiptFor(finding, `factbox-${++count}`);
      if ((returns.get(sayingOf(removal)) ?? 0) >= TRIES) {
        notes.add("noteComesBack");
        continue;
      }
      const undos = [finding.element, ...(finding.scrims ?? [])].map((element) => hide(element, removal.id));
      const undo = () => {
        for (const step of undos) step();
      };
      fresh.push({ finding, removal, undo, tries: 0 });
    }
    for (const one of fresh) hidden.set(one.removal.id, one);
    if (fresh.some(({ finding }) => !isInText(finding))) unlock(standing);
    const gone = fresh.map(({ finding }) => finding.element);
    const held = !fresh.some(({ finding }) => !isInText(finding) && !isBar(finding));
    if (faultOf(see(null, true), standing, before, gone, held)) {
      notes.add("noteRolledBack");
      for (const one of fresh) {
        kept.add(one.finding.element);
        show(one.removal.id, one);
      }
      return [];
    }
    return fresh.map(({ removal }) => removal);
  }

  function unlock(standing: Ground): void {
    const undo = release(see(null, true), standing);
    const earlier = relock;
    relock = () => {
      undo();
      earlier?.();
    };
  }

  function* look(changed: readonly Element[] | null, glance = false): Steps<Removal[]> {
    const chosen = choices();
    if (access.limited || !chosen) return [];
    const scene = see(changed, glance);
    const whole: Scene = { ...scene, changed: null };
    const stand = () => {
      ground ??= finish(groundOf(scene.document));
      return ground;
    };
    notes.delete("noteNever");
    if (chosen.never) {
      notes.add("noteNever");
      access = yield* accessOf(whole, stand);
      return [];
    }
    keepOff();
    if (!changed || !ground?.story?.body.isConnected) ground = changed ? null : yield* groundOf(scene.document);
    const findings = (yield* plan(scene, rules, stand)).filter(mayHide);
    // Walls are looked for before anything is hidden, and whenever what has changed speaks of one.
    const due = glance ? findings.length > 0 : !looked || !changed || findings.length > 0;
    if (due || (!glance && (yield* findWalls(scene)).wall)) {
      access = yield* accessOf(whole, stand);
      looked = true;
    }
    if (access.limited) return giveUp();
    const floats = [...hidden.values()].some(({ finding }) => !isInText(finding) && !isBar(finding));
    // Locked again by a late script, or after the reader came back.
    if (floats && isLocked(scene)) unlock(stand());
    const live = findings.filter(({ element }) => element.isConnected);
    if (!live.length) return [];
    const fresh = apply(live, scene, stand());
    // A page may answer with a wall.
    if (fresh.length && scene.layout) access = finish(accessOf(whole, stand));
    return access.limited ? giveUp() : fresh;
  }

  /** A wall stands: everything that was done is undone. */
  function giveUp(): Removal[] {
    if (hidden.size) notes.add("noteLimited");
    for (const [id, one] of hidden) show(id, one);
    return [];
  }

  function putBack(id: string): boolean {
    const one = hidden.get(id);
    if (!one) return false;
    kept.add(one.finding.element);
    show(id, one);
    return true;
  }

  return {
    access: () => access,
    notes: () => [...notes],
    look,
    removals: () => [...hidden.values()].map(({ removal }) => removal),
    putBack,
    putBackAll: () => {
      // The last that went comes first, as layers are lifted.
      for (const id of [...hidden.keys()].reverse()) putBack(id);
    },
    turn: () => {
      access = { access: "unknown", limited: false };
      ground = null;
      looked = false;
      notes.clear();
      returns.clear();
    },
  };
}
