import type { Clutter } from "../article/dom/prepare-for-readability.ts";
import { extractArticle } from "../article/extract.ts";
import type { NotArticleReason } from "../shared/not-article-reasons.ts";
import type { Article, PageAccess, PageState } from "../types.ts";

/**
 * The result of extracting the article of a page.
 * `reason` says why a page is not an article, else it is null; `partial` is true if the page was too large and was cut;
 * `articleMs` is the time that it took.
 */
export type PageExtraction = {
  state: PageState;
  reason: NotArticleReason | null;
  partial: boolean;
  article: Article;
  articleMs: number;
};

/** The page's address, the publication date for pages that state none (ISO 8601), and a clock in milliseconds. */
export type ExtractionContext = { url: string | null; published: string | null; now: () => number };

/**
 * What the host of a page contributes: the access that the publisher grants, what does not belong to the
 * article, and a sanitiser; without one, the article has no HTML.
 */
export type PageAccessors = {
  access: PageAccess;
  clutter: Clutter;
  sanitise: ((html: string) => string) | null;
};

/** Extracts the article of a page without changing the page. */
export function extractPage(
  document: Document,
  view: PageAccessors,
  { url, published, now }: ExtractionContext,
): PageExtraction {
  const started = now();
  const { access } = view.access;
  const { verdict, partial, article } = extractArticle(document, {
    ...view,
    access,
    url: url ?? "about:blank",
    published,
  });
  // Home pages and lists mark what is for subscribers, too; a paywall there does not limit an article.
  const limited = view.access.limited && (verdict.readable || verdict.reason === "notArticleEmpty");
  const state = limited ? "limited" : verdict.readable ? "article" : "not-an-article";
  const reason = limited || verdict.readable ? null : verdict.reason;
  return { state, reason, partial, article, articleMs: now() - started };
}
