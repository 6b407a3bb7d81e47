import type { FactActions } from "../../components/hooks/use-fact-actions.ts";
import type { TextQuoteSelector } from "../../utils/article/text-quote.ts";
import { locale, t } from "../../utils/browser/i18n.ts";
import { copyRich } from "../../utils/browser/pages/clipboard.ts";
import type { Factbox } from "../../utils/types.ts";
import { quoteOf } from "./quote-of.ts";

/**
 * Builds the actions on the facts of a factbox.
 * `show` finds words in the page and marks them; `report` is called with the result of an action in words.
 */
export function createFactActions(
  factbox: Factbox,
  show: (quote: TextQuoteSelector) => void,
  report: (words: string) => void,
): FactActions {
  const { text } = factbox.article;
  // Most readers copy and save nothing: what does it is loaded when somebody does.
  return {
    jump: (fact) => show(quoteOf(fact, text)),
    copyQuote: async (quote) => {
      const { formatQuote } = await import("../../utils/summary/format-quote.ts");
      const isCopied = await copyRich(formatQuote(quote, factbox, { locale: locale(), t }));
      report(t(isCopied ? "copiedQuote" : "copyFailed"));
    },
    copyFact: async (fact) => {
      const { formatSentence } = await import("../../utils/summary/format-sentence.ts");
      const isCopied = await copyRich(formatSentence(fact, factbox, { locale: locale() }));
      report(t(isCopied ? "copiedFact" : "copyFailed"));
    },
    addToCalendar: async (fact) => {
      const { saveCalendarFile } = await import("../../utils/browser/pages/save-calendar.ts");
      const name = saveCalendarFile(fact, factbox);
      if (name) report(t("calendarSaved", name));
    },
    now: new Date().toISOString(),
  };
}
