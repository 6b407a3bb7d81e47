import { detectors } from "../facts/detectors.ts";
import { findArticleFacts } from "../facts/facts-of-article.ts";
import type { LanguageModel } from "../facts/language-model.ts";
import { findFacts, NO_FACTS, plainTextInput } from "../facts/text/annotated-text.ts";
import type { Article, Facts, NotArticleReason, PageState, Timing } from "../types.ts";
import type { ExtractionContext, PageExtraction } from "./extract-page.ts";

/** Gives the tagger of names for a text and the language it declares, or null: then rules find them that hold in every language. */
export type LanguageModelFor = (text: string, declared: string | null) => LanguageModel | null;

/** What one page or text came to; `reason` only where it is no article. */
export type AnalysisResult = {
  state: PageState;
  reason?: NotArticleReason;
  article: Article;
  facts: Facts;
  timing: Timing;
};

/** A page's reading together with its facts; a page that is no article has none. */
export function addFacts(
  { state, reason, article, articleMs }: PageExtraction,
  now: () => number,
  taggerFor: LanguageModelFor,
): AnalysisResult {
  const tagger = state === "not-an-article" ? null : taggerFor(article.text, article.language);
  const started = now();
  const facts = state === "not-an-article" ? NO_FACTS : findArticleFacts(article, tagger);
  return { state, ...(reason ? { reason } : {}), article, facts, timing: { articleMs, factsMs: now() - started } };
}

/** Distils a bare text: the article is the text, byte for byte, and all offsets count in it. */
export function analyzeText(
  text: string,
  { url, published, now }: ExtractionContext,
  taggerFor: LanguageModelFor,
): AnalysisResult {
  const tagger = taggerFor(text, null);
  const started = now();
  const facts = findFacts(plainTextInput(text, published), detectors, tagger);
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
