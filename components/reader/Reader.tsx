import type { Translate } from "../../utils/summary/translate.ts";
import type { Factbox } from "../../utils/types.ts";
import type { Jump } from "../facts/FactLink.tsx";
import { FactSections } from "../facts/FactSections.tsx";
import { Headline } from "../facts/Headline.tsx";
import type { CopyQuote } from "../facts/Quotes.tsx";
import type { Calendar } from "../facts/Timeline.tsx";

type Props = {
  factbox: Factbox | null;
  notice: string;
  locale: string;
  calendar: Calendar;
  jump: Jump;
  copyQuote: CopyQuote;
  /** Shows the article's HTML, sanitised, in the element it is given. */
  showStory: (element: Element | null) => void;
  t: Translate;
};

/** The reader: the article's own words on a quiet page, its factbox beside them. */
export function Reader({ factbox, notice, locale, calendar, jump, copyQuote, showStory, t }: Props) {
  if (!factbox)
    return (
      <main class="page">
        <h1>{t("readerTitle")}</h1>
        <p>{t("readerGone")}</p>
      </main>
    );
  const { article } = factbox;
  const isWeb = /^https?:\/\//i.test(article.url);
  return (
    <main class="reader">
      <article lang={article.language ?? undefined} dir={article.direction} aria-label={t("readerArticle")}>
        <Headline article={article} locale={locale} t={t} />
        <div class="story" ref={showStory} />
        {isWeb && (
          <p>
            <a href={article.url} rel="noreferrer">
              {t("readerOriginal")}
            </a>
          </p>
        )}
      </article>
      <aside aria-label={t("readerFacts")}>
        <FactSections factbox={factbox} locale={locale} calendar={calendar} jump={jump} copyQuote={copyQuote} t={t} />
        <p class="notice" role="status" aria-live="polite">
          {notice}
        </p>
      </aside>
    </main>
  );
}
