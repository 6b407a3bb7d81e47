import { formatDate, readingMinutes } from "../../utils/summary/timeline.ts";
import type { MessageKey, Translate } from "../../utils/summary/translate.ts";
import type { Access, Article } from "../../utils/types.ts";

// Said only where it matters: a free article needs no word, and of the others nobody knows.
const ACCESS: Partial<Record<Access, MessageKey>> = { metered: "accessMetered", locked: "accessLocked" };

/** The article's title with its byline, site, times and length. */
export function Headline({ article, locale, t }: { article: Article; locale: string; t: Translate }) {
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
        <span>{minutes === 1 ? t("readingMinute") : t("readingMinutes", minutes)}</span>
        {accessKey && <span class="access">{t(accessKey)}</span>}
      </p>
    </header>
  );
}
