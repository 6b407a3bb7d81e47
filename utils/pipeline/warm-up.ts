import type { AnalysisDependencies } from "./analyze.ts";

// Invented. It has something for most rules: a dateline, a vote, quotes, a pronoun, money, an age, relative dates.
const SAMPLE =
  "ORLAN, June 3 (AP) - The council voted 7-2 on Monday to close the bridge until May 5, 2026, after 12 people were hurt. " +
  "“We had no choice,” Mayor Ina Rottal, 54, told reporters. She said it cost $3.5 million, up 4 percent. Per Anstad, a " +
  "spokesman for Velma Corp., denied that.";

/**
 * Begins to load the facts engine and the English model, and has them find the facts of a few sentences: a browser
 * compiles a function when it is first called, so the facts of a page come sooner if this happens while it is read.
 * Returns dependencies for the analysis of that page, with what is being loaded; what fails, fails there.
 */
export function warmUp(dependencies: AnalysisDependencies): AnalysisDependencies {
  const [engine, model] = [dependencies.loadEngine(), dependencies.loadModel("en")];
  let isNeeded = false;
  const input = { text: SAMPLE, published: "2026-06-03", title: SAMPLE, site: null, byline: [], blocks: [] };
  Promise.all([engine, model])
    .then(([{ findFacts }, loaded]) => isNeeded || findFacts(input, "en", loaded))
    .catch(() => undefined);
  return {
    ...dependencies,
    loadEngine: () => {
      isNeeded = true;
      return engine;
    },
    loadModel: (language) => (language === "en" ? model : dependencies.loadModel(language)),
  };
}
