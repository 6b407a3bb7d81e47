import type { Factbox } from "../../utils/types.ts";
import { FactSections } from "../facts/FactSections.tsx";
import { Headline } from "../facts/Headline.tsx";
import { useTranslate } from "../hooks/use-translate.ts";

type Props = {
  /** The article and its facts; null if they are no longer kept. */
  factbox: Factbox | null;
  /** The result of the last click, in words. */
  notice: string;
  /** Shows the article's sanitised HTML in an element. */
  showStory: (element: Element | null) => void;
};

/** The reader page: the article without the rest of its page, next to its facts. */
export function Reader({ factbox, notice, showStory }: Props) {
  const { t } = useTranslate();
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
        <Headline article={article} />
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
        <FactSections factbox={factbox} />
        <p class="notice" role="status" aria-live="polite">
          {notice}
        </p>
      </aside>
    </main>
  );
}
