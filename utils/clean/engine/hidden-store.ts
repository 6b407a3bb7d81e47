import type { Removal } from "../../types.ts";
import type { Finding, Layout } from "../types.ts";
import { closeReopenedDialogs, HIDDEN_ATTRIBUTE, hideElement, type Undo } from "./hide-element.ts";
import { createReceipt } from "./receipt.ts";

/** What is off a page: each thing with its finding, its receipt and the way back. */
export type HiddenItem = { finding: Finding; removal: Removal };

/** Where a page's removed things are kept. */
export type HiddenStore = {
  /** Hides what was found; null where the page has put it up again too often. */
  put: (finding: Finding, layout: Layout | null) => HiddenItem | null;
  /** Hides scrims too that belong to what is off the page already. */
  add: (id: string, scrims: readonly Element[], layout: Layout | null) => void;
  /** Shows one thing again, for good; what was shown, or null where there is no such receipt. */
  back: (id: string) => HiddenItem | null;
  /** Keeps what is off the page off it, forgets what the page itself has taken away, and shows what it insists on; whether it gave up on something. */
  tend: () => boolean;
  /** Whether an element may be hidden: neither put back by the reader nor off the page already. */
  takes: (element: Element) => boolean;
  all: () => HiddenItem[];
  /** Forgets how often the page has put things up again. */
  forgive: () => void;
};

type Kept = HiddenItem & { undo: Undo; tries: number };

/** After how many times a page has its way. */
const TRIES = 3;
const SAYING = 80;

/** An empty shelf. */
export function createHiddenStore(): HiddenStore {
  const hidden = new Map<string, Kept>();
  const kept = new WeakSet<Element>();
  // How often a page has put up again what was taken off, by what it says.
  const returns = new Map<string, number>();
  let count = 0;

  const sayingOf = ({ kind, words }: Removal) => `${kind} ${words.slice(0, SAYING)}`;
  const returnsOf = (removal: Removal) => returns.get(sayingOf(removal)) ?? 0;

  function put(finding: Finding, layout: Layout | null): HiddenItem | null {
    const removal = createReceipt(finding, `factbox-${++count}`);
    if (returnsOf(removal) >= TRIES) return null;
    const undos = [finding.element, ...(finding.scrims ?? [])].map((element) =>
      hideElement(element, removal.id, layout),
    );
    const undo = () => {
      for (const step of undos) step();
    };
    const one = { finding, removal, undo, tries: 0 };
    hidden.set(removal.id, one);
    return one;
  }

  function add(id: string, scrims: readonly Element[], layout: Layout | null): void {
    const one = hidden.get(id);
    if (!one) return;
    const undos = scrims.map((element) => hideElement(element, id, layout));
    const { undo, finding } = one;
    one.finding = { ...finding, scrims: [...(finding.scrims ?? []), ...scrims] };
    one.undo = () => {
      undo();
      for (const step of undos) step();
    };
  }

  function back(id: string): HiddenItem | null {
    const one = hidden.get(id);
    if (!one) return null;
    hidden.delete(id);
    kept.add(one.finding.element);
    one.undo();
    return one;
  }

  function tend(): boolean {
    let gaveUp = false;
    for (const [id, one] of hidden) {
      const { element, scrims = [] } = one.finding;
      if (!element.isConnected) {
        hidden.delete(id);
        returns.set(sayingOf(one.removal), returnsOf(one.removal) + 1);
        // It may come back as the same element, and its scrims are the page's own again.
        one.undo();
        continue;
      }
      // A page that draws itself anew may drop the mark, or open its dialog a second time.
      const dropped = [element, ...scrims].filter((part) => !part.hasAttribute(HIDDEN_ATTRIBUTE));
      if (closeReopenedDialogs(element) + dropped.length === 0) continue;
      if (++one.tries > TRIES) {
        gaveUp = true;
        back(id);
      } else for (const part of dropped) part.setAttribute(HIDDEN_ATTRIBUTE, id);
    }
    return gaveUp;
  }

  return {
    put,
    add,
    back,
    tend,
    takes: (element) => !kept.has(element) && element.closest(`[${HIDDEN_ATTRIBUTE}]`) === null,
    all: () => [...hidden.values()],
    forgive: () => returns.clear(),
  };
}
