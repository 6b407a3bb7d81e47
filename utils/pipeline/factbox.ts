import { NO_FACTS } from "../facts/detector.ts";
import type { Factbox, Removal } from "../types.ts";
import type { AnalysisResult } from "./analyze.ts";

/** Makes the factbox of a result; without facts, its lists are empty. */
export function createFactbox(result: AnalysisResult, removals: Removal[]): Factbox {
  const { facts, sentences } = "facts" in result ? result : { facts: NO_FACTS, sentences: [] };
  const factsError = result.state === "engine-failed" ? result.error : null;
  return { schema: 1, article: result.article, facts, factsError, sentences, removals, timing: result.timing };
}
