import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Factbox, Party, Span } from "../../utils/types.ts";
import type { TabId } from "../facts/tab-id.ts";

/** What the facts of one factbox share: which one is chosen, and what choosing does. */
export type FactView = {
  factbox: Factbox;
  /** The chosen fact and which of its places is shown; null if none is chosen. */
  chosen: { id: string; place: number } | null;
  /** Chooses a fact and shows its first place in the page; if it is chosen, the next place, and after the last none. */
  choose: (id: string, places: readonly Span[]) => void;
  /** Shows everything about a party. */
  openParty: (party: Party) => void;
  openTab: (tab: TabId) => void;
  /** True if letters act on facts. */
  hasLetterKeys: boolean;
};

const FactViewContext = createContext<FactView | null>(null);

/** Gives the facts below it their common view. */
export const FactViewProvider = FactViewContext.Provider;

/** Returns the view of the nearest `FactViewProvider`; throws where there is none. */
export function useFactView(): FactView {
  const view = useContext(FactViewContext);
  if (!view) throw new Error("useFactView needs a FactViewProvider");
  return view;
}
