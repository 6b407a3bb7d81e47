import type { LanguageModel } from "../facts/text/annotations.ts";
import { decideLanguage, isEnglish, type ModelLanguage, withRegionOf } from "../facts/text/language.ts";
import { countCharsRead } from "../shared/count-chars-read.ts";
import type { NotArticleReason } from "../shared/not-article-reasons.ts";
import { errorMessage } from "../shared/values.ts";
import type { Article, Facts, Span, Timing } from "../types.ts";
import { articleOfText } from "./article-of-text.ts";
import type { PageExtraction } from "./extract-page.ts";

/** The facts engine, which the popup loads only after it has painted. */
type FactsEngine = Pick<typeof import("../facts/find-facts.ts"), "findFacts">;

/** What the pipeline needs from its host: the popup, a test or Node. */
export type AnalysisDependencies = {
  /** A clock in milliseconds. */
  now: () => number;
  loadEngine: () => Promise<FactsEngine>;
  /** Loads the model of a language. Rejects if its file is missing or damaged. */
  loadModel: (language: ModelLanguage) => Promise<LanguageModel>;
};

/**
 * A page whose article was extracted, or a plain text; `published` is its date (ISO 8601) or null.
 * `readAnyway` finds the facts of a page that is taken for no article, too.
 */
export type AnalysisInput =
  | { kind: "page"; extraction: PageExtraction; readAnyway?: boolean }
  | { kind: "text"; text: string; url: string | null; published: string | null };

/** An article with its facts. */
type AnalyzedArticle = {
  article: Article;
  facts: Facts;
  /** The sentences of `article.text`, for views that show a fact in its sentence. */
  sentences: Span[];
  /** True if the page or its text was too large and only the beginning was read. */
  partial: boolean;
  /** Why the language model could not be read, so that simpler rules found names and speakers; else null. */
  modelError: string | null;
  /** The text's language (BCP 47) if there is no model of it, so that simpler rules found all facts; else null. */
  withoutModel: string | null;
  timing: Timing;
};

/** The result for one page or text. A failure is a state of its own and is never reported as another one. */
export type AnalysisResult =
  | ({ state: "article" } & AnalyzedArticle)
  /** The publisher limits access: the facts are those of the visible text. */
  | ({ state: "limited" } & AnalyzedArticle)
  | { state: "not-an-article"; reason: NotArticleReason | null; article: Article; timing: Timing }
  /** The facts engine could not be loaded or threw: the article is complete, but has no facts. */
  | { state: "engine-failed"; error: string; article: Article; timing: Timing };

/** Finds the facts of one page or text. Resolves for every input; what goes wrong is a state of the result. */
export async function analyze(input: AnalysisInput, dependencies: AnalysisDependencies): Promise<AnalysisResult> {
  if (input.kind === "text") {
    const article = articleOfText(input.text, input.url ?? "about:blank", input.published);
    return findArticleFacts(article, { state: "article", partial: false, articleMs: 0, blocks: [] }, dependencies);
  }
  const { reason, partial, article, articleMs } = input.extraction;
  let { state } = input.extraction;
  if (state === "not-an-article") {
    if (!input.readAnyway) return { state, reason, article, timing: { articleMs, factsMs: 0 } };
    state = "article";
  }
  return findArticleFacts(article, { state, partial, articleMs, blocks: article.blocks }, dependencies);
}

type Extracted = Pick<PageExtraction, "partial" | "articleMs"> & {
  state: "article" | "limited";
  blocks: Article["blocks"];
};

async function findArticleFacts(
  article: Article,
  { state, partial, articleMs, blocks }: Extracted,
  { now, loadEngine, loadModel }: AnalysisDependencies,
): Promise<AnalysisResult> {
  const { title, site, byline, published, modified } = article;
  const text = article.text.slice(0, countCharsRead(article.text));
  let started = now();
  try {
    const language = decideLanguage(text, article.language);
    const [{ findFacts }, { model, modelError }] = await Promise.all([
      loadEngine(),
      language.model ? loadOrReport(language.model, loadModel) : { model: null, modelError: null },
    ]);
    started = now();
    const tag = withRegionOf(language.tag, article.canonicalUrl);
    const found = findFacts({ text, published, modified, title: title || null, site, byline, blocks }, tag, model);
    return {
      state,
      article,
      ...found,
      partial: partial || text.length < article.text.length,
      modelError,
      withoutModel: language.model || isEnglish(language.tag) ? null : language.tag,
      timing: { articleMs, factsMs: now() - started },
    };
  } catch (error) {
    const timing = { articleMs, factsMs: now() - started };
    return { state: "engine-failed", error: errorMessage(error), article, timing };
  }
}

async function loadOrReport(
  language: ModelLanguage,
  loadModel: AnalysisDependencies["loadModel"],
): Promise<{ model: LanguageModel | null; modelError: string | null }> {
  try {
    return { model: await loadModel(language), modelError: null };
  } catch (error) {
    return { model: null, modelError: errorMessage(error) };
  }
}
