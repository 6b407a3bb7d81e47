import { type DigitOrder, parsePublisherTime } from "./iso-time.ts";

const OTHER_TIME = "[class*='comment' i], [id*='comment' i], [class*='related' i], nav, blockquote, figure";
const MAX_TIMES = 12;

/**
 * Returns the time that the article's own time elements give, wherever they stand in it, such as in its footer.
 * Null if they disagree on the day, or if there is not one article.
 */
export function timeInArticle(document: Document, order: DigitOrder): string | null {
  const articles = document.querySelectorAll("article");
  const own = document.querySelector("h1")?.closest("article") ?? (articles.length === 1 ? articles[0] : null);
  if (!own) return null;
  const times = [...own.querySelectorAll("time[datetime]")].filter(
    (time) => time.closest("article") === own && !time.closest(OTHER_TIME),
  );
  if (times.length > MAX_TIMES) return null;
  const found = times.flatMap((time) => parsePublisherTime(time.getAttribute("datetime"), order) ?? []);
  return new Set(found.map((time) => time.slice(0, 10))).size === 1 ? (found[0] ?? null) : null;
}
