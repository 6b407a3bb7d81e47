import type { Party, Span } from "../../utils/types.ts";
import { useFactActions } from "../hooks/use-fact-actions.ts";
import { useFactView } from "../hooks/use-fact-view.ts";

/** A fact as views need it. */
export type ViewedFact = {
  /** Identifies it among all facts of a factbox. */
  id: string;
  /** Where the article has it, in text order. */
  places: readonly Span[];
  /** Whom it is about. */
  party?: Party | null;
  /** Copies it; by default its sentence with the source. */
  copy?: () => void;
};

/** Returns if a fact is chosen, how to copy and choose it, and what keys do on it: "c" copies, "f" shows its party. */
export function useFact({ id, places, party, copy }: ViewedFact) {
  const { copyFact } = useFactActions();
  const { chosen, choose, openParty, hasLetterKeys } = useFactView();
  const [first] = places;
  const copyIt = copy ?? (() => first && copyFact(first));
  return {
    isChosen: chosen?.id === id,
    choose: () => choose(id, places),
    copy: copyIt,
    onKeyDown: (event: KeyboardEvent) => {
      if (!hasLetterKeys || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "c") copyIt();
      else if (event.key === "f" && party) openParty(party);
      else return;
      event.preventDefault();
    },
  };
}
