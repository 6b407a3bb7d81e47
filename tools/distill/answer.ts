import { NO_FACTS } from "../../utils/facts/detector.ts";
import { type AnalysisResult, analyze } from "../../utils/pipeline/analyze.ts";
import type { NotArticleReason } from "../../utils/shared/not-article-reasons.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { Article, Facts, PageState, Timing } from "../../utils/types.ts";
import { NODE_DEPENDENCIES } from "./dependencies.ts";
import type { Request } from "./request.ts";

/** One line of the batch command's output: what was found, without the article's HTML, or an error in words. */
export type Answer = { id: string | number } & (
  | {
      warnings?: string[];
      state: PageState;
      reason?: NotArticleReason;
      article: Article;
      facts: Facts;
      timing: Timing;
    }
  | { error: string }
);

type AnalyzeHtml = typeof import("./page.ts").analyzeHtml;
let analyzeHtml: Promise<AnalyzeHtml> | null = null;

// jsdom is loaded with the first page, so that a run over plain texts starts without it.
async function loadAnalyzeHtml(): Promise<AnalyzeHtml> {
  return (await import("./page.ts")).analyzeHtml;
}

/** Answers one request. What goes wrong becomes an error in words, never an exception. */
export async function answer({ id, source, url, published, warnings }: Request): Promise<Answer> {
  try {
    if (source.kind === "html") analyzeHtml ??= loadAnalyzeHtml();
    const result =
      source.kind === "html" && analyzeHtml
        ? await (await analyzeHtml)(source.html, { url, published, withHtml: false })
        : await analyze({ ...toTextInput(source), url, published }, NODE_DEPENDENCIES);
    return toAnswer(id, result, warnings);
  } catch (error) {
    return { id, error: `could not be read: ${errorMessage(error)}` };
  }
}

const toTextInput = (source: Request["source"]) => ({
  kind: "text" as const,
  text: source.kind === "text" ? source.text : "",
});

function toAnswer(id: string | number, result: AnalysisResult, warnings: readonly string[]): Answer {
  const { state, article, timing } = result;
  if (state === "engine-failed") return { id, error: `the facts engine failed: ${result.error}` };
  if (state === "not-an-article") {
    const reason = result.reason ? { reason: result.reason } : {};
    return { id, ...optional(warnings), state, ...reason, article, facts: NO_FACTS, timing };
  }
  return { id, ...optional([...warnings, ...warningsOf(result)]), state, article, facts: result.facts, timing };
}

const optional = (warnings: readonly string[]) => (warnings.length ? { warnings: [...warnings] } : {});

/** Names in words what makes a result incomplete. */
export function warningsOf(result: AnalysisResult): string[] {
  if (!("facts" in result)) return [];
  return [
    ...(result.partial ? ["the page is too large: its article was read only in part"] : []),
    ...(result.modelError
      ? [`the language model could not be read (${result.modelError}): simpler rules found names and speakers`]
      : []),
  ];
}
