import type { AnalysisDependencies } from "../../utils/pipeline/analyze.ts";

/** What extension pages give the pipeline; the facts engine is a chunk of its own, so that a page paints before it. */
export const PAGE_DEPENDENCIES: AnalysisDependencies = {
  now: () => performance.now(),
  loadEngine: () => import("../../utils/facts/find-facts.ts"),
  loadModel: async (language) => (await import("../../utils/browser/pages/load-model.ts")).loadModel(language),
};

/**
 * Begins to load the facts engine and the English model, before it is known whether a page needs them.
 * Returns dependencies with what is being loaded; what fails, fails for the analysis that needs it.
 */
export function loadAhead(): AnalysisDependencies {
  const { loadEngine, loadModel } = PAGE_DEPENDENCIES;
  const [engine, model] = [loadEngine(), loadModel("en")];
  Promise.all([engine, model]).catch(() => undefined);
  return {
    ...PAGE_DEPENDENCIES,
    loadEngine: () => engine,
    loadModel: (language) => (language === "en" ? model : loadModel(language)),
  };
}
