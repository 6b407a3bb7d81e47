import { useState } from "preact/hooks";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { findTextQuote, type TextQuoteSelector } from "../../utils/article/text-quote.ts";
import { highlightRange } from "../../utils/browser/highlight-range.ts";
import { t } from "../../utils/browser/i18n.ts";
import type { Factbox } from "../../utils/types.ts";
import { createFactActions } from "../shared/fact-actions.ts";

const pictureLabel = (alt: string) => (alt ? t("readerPictureOf", alt) : t("readerPicture"));

/** The reader page with its state: the factbox that the popup handed over, or null if it is gone. */
export function ReaderApp({ factbox }: { factbox: Factbox | null }) {
  const [notice, setNotice] = useState("");

  function show(quote: TextQuoteSelector): void {
    const range = findTextQuote(document, quote, ".story");
    if (range) highlightRange(range, window);
    setNotice(range ? "" : t("jumpMissed"));
  }

  const showStory = (element: Element | null) =>
    element && factbox && showSanitised(element, factbox.article.html, window, pictureLabel);
  return (
    <FactActionsProvider value={factbox && createFactActions(factbox, show, setNotice)}>
      <Reader factbox={factbox} notice={notice} showStory={showStory} />
    </FactActionsProvider>
  );
}
