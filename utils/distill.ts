import { detectors } from "./facts/detectors.ts";
import { factsOfArticle } from "./facts/facts-of-article.ts";
import { bareText, findFacts, NO_FACTS } from "./facts/reading.ts";
import type { Tagger } from "./facts/tagger.ts";
import type { Circumstances, PageReading } from "./read-page.ts";
import type { Article, Facts, NotArticleReason, PageState, Timing } from "./types.ts";

/** Gives the tagger of names for a text and the language it declares, or null: then rules find them that hold in every language. */
export type TaggerFor = (text: string, declared: string | null) => Tagger | null;

/** What one page or text came to; `reason` only where it is no article. */
export type Distilled = { state: PageState; reason?: NotArticleReason; article: Article; facts: Facts; timing: Timing };

/** A page's reading together with its facts; a page that is no article has none. */
export function withFacts(
  { state, reason, article, articleMs }: PageReading,
  now: () => number,
  taggerFor: TaggerFor,
): Distilled {
  const tagger = state === "not-an-article" ? null : taggerFor(article.text, article.language);
  const started = now();
  const facts = state === "not-an-article" ? NO_FACTS : factsOfArticle(article, tagger);
  return { state, ...(reason ? { reason } : {}), article, facts, timing: { articleMs, factsMs: now() - started } };
}

/** Distils a bare text: the article is the text, byte for byte, and all offsets count in it. */
export function distillText(text: string, { url, published, now }: Circumstances, taggerFor: TaggerFor): Distilled {
  const tagger = taggerFor(text, null);
  const started = now();
  const facts = findFacts(bareText(text, published), detectors, tagger);
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
