import { type AnalysisResult, analyzeText } from "../../utils/pipeline/analyze.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import { loadModelForText } from "./language-models.ts";
import type { Request } from "./request.ts";

/** What the batch command says of one request: everything that was found, but for the article's HTML. */
export type Answer = { id: string | number } & ((AnalysisResult & { warnings?: string[] }) | { error: string });

const CUT = "the page is too large: its article was read only in part";

type PageReader = typeof import("./page.ts").distillHtml;
let pageReader: Promise<PageReader> | null = null;

// The DOM is loaded with the first page, so that a run over bare texts never pays for it.
async function loadPageReader(): Promise<PageReader> {
  return (await import("./page.ts")).distillHtml;
}

/** Answers one request; a fault in reading it becomes an error in words, never an exception. */
export async function answer({ id, source, url, published, warnings }: Request): Promise<Answer> {
  try {
    const heard = warnings.length ? { id, warnings } : { id };
    if (source.kind === "text")
      return {
        ...heard,
        ...analyzeText(source.text, { url, published, now: () => performance.now() }, loadModelForText),
      };
    pageReader ??= loadPageReader();
    const { partial, ...found } = (await pageReader)(source.html, { url, published, withHtml: false });
    return partial ? { id, warnings: [...warnings, CUT], ...found } : { ...heard, ...found };
  } catch (error) {
    return { id, error: `could not be read: ${errorMessage(error)}` };
  }
}
