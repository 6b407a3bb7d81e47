import { attributeOf, closest, contains, isAttached, setAttribute } from "../../shared/live-dom.ts";
import type { Removal } from "../../types.ts";
import type { Finding, Layout, Undo } from "../types.ts";
import { closeReopenedDialogs, HIDDEN_ATTRIBUTE, hideElement } from "./hide-element.ts";
import { createReceipt } from "./receipt.ts";
import { elementsOf } from "./select-findings.ts";

/** A finding that is hidden, with its receipt. */
export type HiddenItem = { finding: Finding; removal: Removal };

/** Hides findings, keeps them hidden, and restores them. */
export type HiddenStore = {
  /** Hides what was found; null if the page has shown it again too often. */
  hide: (finding: Finding, layout: Layout | null) => HiddenItem | null;
  /** Hides scrims that belong to an item hidden before. */
  addScrims: (id: string, scrims: readonly Element[], layout: Layout | null) => void;
  /** Shows one item again, for good; null if there is no such receipt. */
  restore: (id: string) => HiddenItem | null;
  /**
   * Hides again what a page has unhidden, forgets what the page itself has removed, and gives up on what it insists on.
   * Returns true if it gave up on something.
   */
  reapply: (layout: Layout | null) => boolean;
  /** True if an element is not hidden, and the reader has restored neither it nor something in it. */
  canHide: (element: Element) => boolean;
  all: () => HiddenItem[];
  /** Lets the next scan hide again what the reader has restored. */
  forgetRestored: () => void;
  /** Forgets how often the page has shown things again. */
  resetAttempts: () => void;
};

type StoredItem = HiddenItem & { undo: Undo; attempts: number };

/** Maximum number of times that something is hidden again after the page has shown it. */
const MAX_REAPPLY = 3;
const MAX_FINGERPRINT_CHARS = 80;

type StoreState = {
  readonly items: Map<string, StoredItem>;
  /** Elements that the reader has restored. */
  restored: Set<Element>;
  /** Number of times that the page has removed an item and may have added it again, by fingerprint. */
  readonly returns: Map<string, number>;
  /** Receipts written so far. */
  count: number;
};

/** Creates an empty store. */
export function createHiddenStore(): HiddenStore {
  const state: StoreState = { items: new Map(), restored: new Set(), returns: new Map(), count: 0 };
  return {
    hide: (finding, layout) => hide(state, finding, layout),
    addScrims: (id, scrims, layout) => addScrims(state, id, scrims, layout),
    restore: (id) => restore(state, id),
    reapply: (layout) => [...state.items].map(([id, item]) => reapply(state, id, item, layout)).includes(true),
    // A page may put what was restored into another element.
    canHide: (element) =>
      closest(element, `[${HIDDEN_ATTRIBUTE}]`) === null && ![...state.restored].some((one) => contains(element, one)),
    all: () => [...state.items.values()],
    forgetRestored: () => {
      state.restored = new Set();
    },
    resetAttempts: () => state.returns.clear(),
  };
}

const fingerprint = ({ kind, words }: Removal) => `${kind} ${words.slice(0, MAX_FINGERPRINT_CHARS)}`;

const undoAll = (steps: readonly Undo[]) => () => {
  for (const step of steps) step();
};

function hide(state: StoreState, finding: Finding, layout: Layout | null): HiddenItem | null {
  const removal = createReceipt(finding, `factbox-${++state.count}`);
  if ((state.returns.get(fingerprint(removal)) ?? 0) >= MAX_REAPPLY) return null;
  const elements = elementsOf(finding);
  const undo = undoAll(elements.map((element) => hideElement(element, removal.id, layout)));
  const item = { finding, removal, undo, attempts: 0 };
  state.items.set(removal.id, item);
  return item;
}

function addScrims(state: StoreState, id: string, scrims: readonly Element[], layout: Layout | null): void {
  const item = state.items.get(id);
  if (!item) return;
  const { finding, undo } = item;
  item.undo = undoAll([undo, ...scrims.map((element) => hideElement(element, id, layout))]);
  item.finding = { ...finding, companions: [...(finding.companions ?? []), ...scrims] };
}

function restore(state: StoreState, id: string): HiddenItem | null {
  const item = state.items.get(id);
  if (!item) return null;
  state.items.delete(id);
  state.restored.add(item.finding.element);
  item.undo();
  return item;
}

/** Keeps one item hidden; true if it gave up, because the page has shown it too often. */
function reapply(state: StoreState, id: string, item: StoredItem, layout: Layout | null): boolean {
  const { element } = item.finding;
  if (!isAttached(element)) {
    state.items.delete(id);
    const key = fingerprint(item.removal);
    state.returns.set(key, (state.returns.get(key) ?? 0) + 1);
    // The page may add the same element again, and its companions are the page's own now.
    item.undo();
    return false;
  }
  // A page that renders itself again may drop the mark, or open its dialog a second time.
  const unmarked = elementsOf(item.finding).filter((part) => attributeOf(part, HIDDEN_ATTRIBUTE) === null);
  if (closeReopenedDialogs(element, layout) + unmarked.length === 0) return false;
  if (++item.attempts > MAX_REAPPLY) {
    restore(state, id);
    return true;
  }
  for (const part of unmarked) setAttribute(part, HIDDEN_ATTRIBUTE, id);
  return false;
}
