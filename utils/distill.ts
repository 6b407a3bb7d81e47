import { detectors } from "./facts/detectors.ts";
import { factsOfArticle } from "./facts/facts-of-article.ts";
import { bareText, findFacts, NO_FACTS } from "./facts/reading.ts";
import type { Circumstances, PageReading } from "./read-page.ts";
import type { Article, Facts, NotArticleReason, PageState, Timing } from "./types.ts";

/** What one page or text came to; `reason` only where it is no article. */
export type Distilled = { state: PageState; reason?: NotArticleReason; article: Article; facts: Facts; timing: Timing };

/** A page's reading together with its facts; a page that is no article has none. */
export function withFacts({ state, reason, article, articleMs }: PageReading, now: () => number): Distilled {
  const started = now();
  const facts = state === "not-an-article" ? NO_FACTS : factsOfArticle(article);
  return { state, ...(reason ? { reason } : {}), article, facts, timing: { articleMs, factsMs: now() - started } };
}

/** Distils a bare text: the article is the text, byte for byte, and all offsets count in it. */
export function distillText(text: string, { url, published, now }: Circumstances): Distilled {
  const started = now();
  const facts = findFacts(bareText(text, published), detectors);
  const article = articleOfText(text, url ?? "about:blank", published);
  return { state: "article", article, facts, timing: { articleMs: 0, factsMs: now() - started } };
}

function articleOfText(text: string, url: string, published: string | null): Article {
  return {
    url,
    canonicalUrl: url,
    title: "",
    byline: [],
    site: null,
    published,
    modified: null,
    conflictingDate: null,
    language: null,
    direction: "ltr",
    access: "unknown",
    image: null,
    blocks: text ? [{ kind: "paragraph", start: 0, end: text.length }] : [],
    text,
    html: "",
  };
}
