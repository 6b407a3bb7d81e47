import { formatDay, formatMoment, readingMinutes } from "../../utils/summary/timeline.ts";
import type { MessageKey } from "../../utils/summary/translate.ts";
import type { Access, Article } from "../../utils/types.ts";
import { useTranslate } from "../hooks/use-translate.ts";

// A free article needs no mention.
const ACCESS: Partial<Record<Access, MessageKey>> = { metered: "accessMetered", locked: "accessLocked" };

type Props = {
  /** The tab's title until the article's is known. */
  title: string;
  article: Article | null;
  /** True if the title is the popup's heading; what came of reading is, where there is no article. */
  isHeading: boolean;
};

/** Shows site, day and reading time in one line, and the title in two; its size is constant from the first paint. */
export function Header({ title, article, isHeading }: Props) {
  const { t, locale } = useTranslate();
  const { site = null, published = null, byline = [], access = "free", text = "", url = "" } = article ?? {};
  const accessKey = ACCESS[access];
  const Title = isHeading ? "h1" : "p";
  const outlet = site ?? hostOf(url);
  const words = { lang: article?.language ?? undefined };
  return (
    <header class="head">
      <p class="meta" dir={article?.direction}>
        {outlet && (
          <b {...words}>
            <bdi>{outlet}</bdi>
          </b>
        )}
        {published && (
          <span>
            <time dateTime={published} title={t("publishedOn", formatMoment(published, locale))}>
              <bdi>{formatDay(published, locale, null)}</bdi>
            </time>
          </span>
        )}
        {article && (
          <span>
            <bdi>{t.plural("minutes", readingMinutes(text))}</bdi>
          </span>
        )}
        {accessKey && (
          <span class="access" title={t(accessKey)}>
            <bdi>{t(accessKey)}</bdi>
          </span>
        )}
      </p>
      {(article?.title || title) && (
        <Title
          class="title"
          {...words}
          dir="auto"
          title={byline.length > 0 ? t("byAuthors", byline.join(", ")) : undefined}
        >
          {article?.title || title}
        </Title>
      )}
    </header>
  );
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? "";
