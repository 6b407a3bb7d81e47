import { analyzeHtml, type PageOptions } from "../../tools/distill/page.ts";
import type { AnalysisResult } from "../../utils/pipeline/analyze.ts";
import { createFactbox } from "../../utils/pipeline/factbox.ts";
import type { Factbox } from "../../utils/types.ts";

/** The state of a page and its factbox, whose lists are empty where there are no facts. */
export type AnalyzedPage = Factbox & { state: AnalysisResult["state"] };

/** Analyzes a page as the batch command does. */
export async function analyzePage(html: string, options: PageOptions): Promise<AnalyzedPage> {
  const result = await analyzeHtml(html, options);
  return { ...createFactbox(result, []), state: result.state };
}
