import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DateFact, Quote, Span, SpanWithText } from "../../utils/types.ts";

/** What a click on a fact does. */
export type FactActions = {
  /** Shows the fact's words in the page. */
  jump: (fact: SpanWithText) => void;
  /** Copies the sentence of a fact with its source. */
  copyFact: (fact: Span) => void;
  /** Copies a quote with its source. */
  copyQuote: (quote: Quote) => void;
  /** Saves a date as a calendar file. */
  addToCalendar: (fact: DateFact) => void;
  /** The time of the reader's clock, as ISO 8601 time in UTC: only later dates can be added to a calendar. */
  now: string;
};

const FactActionsContext = createContext<FactActions | null>(null);

/** Gives the facts below it their actions. */
export const FactActionsProvider = FactActionsContext.Provider;

/** Returns the actions of the nearest `FactActionsProvider`; throws where there is none. */
export function useFactActions(): FactActions {
  const actions = useContext(FactActionsContext);
  if (!actions) throw new Error("useFactActions needs a FactActionsProvider");
  return actions;
}
