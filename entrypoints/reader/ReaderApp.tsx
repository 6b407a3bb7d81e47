import { useCallback, useState } from "preact/hooks";
import { FactActionsProvider } from "../../components/hooks/use-fact-actions.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { findTextQuote, type TextQuoteSelector } from "../../utils/article/text-quote.ts";
import { highlightRange } from "../../utils/browser/highlight-range.ts";
import { t } from "../../utils/browser/i18n.ts";
import { copyFormat } from "../../utils/browser/settings.ts";
import type { ReaderText } from "../../utils/reader/reader-text.ts";
import type { Factbox } from "../../utils/types.ts";
import { copyFactbox } from "../shared/copy-factbox.ts";
import { createFactActions } from "../shared/fact-actions.ts";
import { useSetting } from "../shared/use-setting.ts";
import { useReaderText } from "./use-reader-text.ts";

const pictureLabel = (alt: string) => (alt ? t("readerPictureOf", alt) : t("readerPicture"));

/** The reader page with its state: the factbox that the popup handed over, and how articles are shown. */
export function ReaderApp({ factbox, storedText }: { factbox: Factbox; storedText: ReaderText }) {
  const [notice, setNotice] = useState("");
  const [text, changeText] = useReaderText(storedText, setNotice);
  const [format, chooseFormat] = useSetting(copyFormat, setNotice);
  const [isPanelOpen, setPanelOpen] = useState(false);

  function show(quote: TextQuoteSelector): void {
    const range = findTextQuote(document, quote, ".story");
    if (range) highlightRange(range, window);
    setNotice(range ? "" : t("jumpMissed"));
  }

  const { html } = factbox.article;
  const showStory = useCallback(
    (element: Element | null) => element && showSanitised(element, html, window, pictureLabel),
    [html],
  );
  const actions = {
    showStory,
    changeText,
    togglePanel: () => setPanelOpen(!isPanelOpen),
    print: () => window.print(),
    copy: () => void copyFactbox(factbox, format, setNotice),
    chooseFormat,
  };
  return (
    <FactActionsProvider value={createFactActions(factbox, show, setNotice)}>
      <Reader {...{ factbox, text, format, isPanelOpen, notice, actions }} />
    </FactActionsProvider>
  );
}
