import type { AnalysisDependencies } from "../../utils/pipeline/analyze.ts";

/** What extension pages give the pipeline; the facts engine is a chunk of its own, so that a page paints before it. */
export const PAGE_DEPENDENCIES: AnalysisDependencies = {
  now: () => performance.now(),
  loadEngine: () => import("../../utils/facts/find-facts.ts"),
  loadModel: async (language) => (await import("../../utils/browser/pages/load-model.ts")).loadModel(language),
};
