import { type AskedFact, FactboxTabs } from "../../components/facts/FactboxTabs.tsx";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import type { Factbox, Span } from "../../utils/types.ts";
import { createFactActions } from "../shared/fact-actions.ts";

type Props = {
  factbox: Factbox;
  asked: AskedFact | null;
  /** Shows words in the article. */
  show: (words: Span) => void;
  report: (words: string) => void;
};

/** The facts beside the article. They are loaded after it, so that it is seen at once. */
export function ReaderFacts({ factbox, asked, show, report }: Props) {
  return (
    <FactActionsProvider value={{ ...createFactActions(factbox, () => undefined, report), jump: show }}>
      <FactboxTabs factbox={factbox} asked={asked} />
    </FactActionsProvider>
  );
}
