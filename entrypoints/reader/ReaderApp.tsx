import { useState } from "preact/hooks";
import { Reader } from "../../components/reader/Reader.tsx";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { findTextQuote } from "../../utils/article/text-quote.ts";
import { highlightRange } from "../../utils/browser/content/highlight-range.ts";
import { copyRich } from "../../utils/browser/pages/clipboard.ts";
import { locale, t } from "../../utils/browser/pages/i18n.ts";
import { saveCalendarFile } from "../../utils/browser/pages/save-calendar.ts";
import { formatQuote } from "../../utils/summary/format-quote.ts";
import type { DateFact, Factbox, Quote, SpanWithText } from "../../utils/types.ts";

const CONTEXT = 40;
const pictureLabel = (alt: string) => (alt ? t("readerPictureOf", alt) : t("readerPicture"));

/** The reader page with its state: the article that was left by the popup, or word that it is gone. */
export function ReaderApp({ factbox }: { factbox: Factbox | null }) {
  const [notice, setNotice] = useState("");

  function jump(fact: SpanWithText): void {
    const text = factbox?.article.text ?? "";
    const before = text.slice(Math.max(0, fact.start - CONTEXT), fact.start);
    const range = findTextQuote(
      document,
      { words: fact.text, before, after: text.slice(fact.end, fact.end + CONTEXT) },
      ".story",
    );
    if (range) highlightRange(range, window);
    setNotice(range ? "" : t("jumpMissed"));
  }

  function addToCalendar(fact: DateFact): void {
    const name = factbox && saveCalendarFile(fact, factbox.article);
    if (name) setNotice(t("calendarSaved", name));
  }

  async function copyQuote(quote: Quote): Promise<void> {
    if (!factbox) return;
    const done = await copyRich(formatQuote(quote, factbox, { locale: locale(), t }));
    setNotice(t(done ? "copiedQuote" : "copyFailed"));
  }

  const showStory = (element: Element | null) =>
    element && factbox && showSanitised(element, factbox.article.html, window, pictureLabel);
  const calendar = { now: new Date().toISOString(), add: addToCalendar };
  return <Reader locale={locale()} {...{ factbox, notice, calendar, jump, copyQuote, showStory, t }} />;
}
