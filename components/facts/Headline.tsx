import { formatDate, readingMinutes } from "../../utils/summary/timeline.ts";
import type { MessageKey } from "../../utils/summary/translate.ts";
import type { Access, Article } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";

// A free article needs no mention.
const ACCESS: Partial<Record<Access, MessageKey>> = { metered: "accessMetered", locked: "accessLocked" };

/** Shows the article's title with its byline, site, dates and reading time. */
export function Headline({ article }: { article: Article }) {
  const { t, locale } = useTranslate();
  const { title, byline, site, published, modified, conflictingDate, access, text } = article;
  const accessKey = ACCESS[access];
  const minutes = readingMinutes(text);
  return (
    <header class="headline">
      {site && <p class="site">{site}</p>}
      <h1 dir="auto">{title}</h1>
      {byline.length > 0 && (
        <p class="byline" dir="auto">
          {t("byAuthors", byline.join(", "))}
        </p>
      )}
      <p class="times">
        {published && <time dateTime={published}>{t("publishedOn", formatDate(published, locale))}</time>}
        {modified && modified !== published && (
          <time dateTime={modified}>{t("updatedOn", formatDate(modified, locale))}</time>
        )}
        {conflictingDate && (
          <time dateTime={conflictingDate}>{t("conflictingDate", formatDate(conflictingDate, locale))}</time>
        )}
        <span>{t.plural("readingMinutes", minutes)}</span>
        {accessKey && <span class="access">{t(accessKey)}</span>}
      </p>
    </header>
  );
}
