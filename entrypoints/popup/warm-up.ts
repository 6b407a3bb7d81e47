import type { AnalysisDependencies } from "../../utils/pipeline/analyze.ts";

const PUBLISHED = "2026-06-03T10:00:00Z";
// Invented. Each has other kinds of facts, so that other code is compiled: a date and a figure, quotes, parties.
const TEXTS = [
  "ORLAN, June 3 (Reuters) - The council of Orlan voted 7-2 on Monday to close the bridge until May 5, 2027, after 12 people were hurt.",
  "“We had no choice,” Mayor Ina Rottal, 54, told reporters on Tuesday. She said it would cost $3.5 million, up 4 percent from last year.",
  "Per Anstad, a spokesman for the Velma Company, denied that the company “knew of the cracks.” According to officials, about 300 residents have left their homes in the past three weeks. Anstad called the decision “a mistake” and added: “The Orlan Council never asked us.”",
];

/**
 * Finds the facts of a few invented sentences while a page is being read, so that the engine's code and its regular
 * expressions are compiled when the page's text comes. Stops between two texts once `isNeeded` is true.
 */
export async function warmUp({ loadEngine, loadModel }: AnalysisDependencies, isNeeded: () => boolean): Promise<void> {
  const [{ findFacts }, model] = await Promise.all([loadEngine(), loadModel("en")]);
  const page = { published: PUBLISHED, title: "Orlan closes its bridge", site: null, byline: [], blocks: [] };
  for (const text of TEXTS) {
    if (isNeeded()) return;
    findFacts({ ...page, text }, "en", model);
    // Lets the page's answer in.
    await new Promise((done) => setTimeout(done));
  }
}
