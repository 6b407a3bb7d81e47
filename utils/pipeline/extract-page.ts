import { extractArticle } from "../article/extract.ts";
import type { Article, NotArticleReason, PageAccess, PageState } from "../types.ts";

/** What the page script hands over: the article, what kind of page it is on, where it is none what it is instead, and whether the article was cut because the page is too large. */
export type PageExtraction = {
  state: PageState;
  reason: NotArticleReason | null;
  partial: boolean;
  article: Article;
  articleMs: number;
};

/** What the pipeline is given beside the page: its address, a reference date for pages that state none, and a clock in ms. */
export type ExtractionContext = { url: string | null; published: string | null; now: () => number };

/** How one page is looked at: whether its publisher limits it, what does not belong to its story, and how HTML is made safe. */
export type PageAccessors = {
  access: PageAccess;
  unwanted: (copy: Document) => Element[];
  sanitise: ((html: string) => string) | null;
};

/** Reads a page's article without touching the page; runs where the page is. */
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
  // Fronts and lists mark what is for subscribers, too; a wall there limits no article.
  const limited = view.access.limited && (verdict.readable || verdict.reason === "notArticleEmpty");
  const state = limited ? "limited" : verdict.readable ? "article" : "not-an-article";
  const reason = limited || verdict.readable ? null : verdict.reason;
  return { state, reason, partial, article, articleMs: now() - started };
}
