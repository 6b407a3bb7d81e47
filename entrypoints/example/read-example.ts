import { readThisPage } from "../../utils/browser/pages/example-page.ts";
import { analyze } from "../../utils/pipeline/analyze.ts";
import { createFactbox } from "../../utils/pipeline/factbox.ts";
import type { Factbox } from "../../utils/types.ts";
import { PAGE_DEPENDENCIES } from "../shared/analysis-dependencies.ts";

/** Cleans and reads the page that this code runs in, and finds its facts, as the popup does; null if that failed. */
export async function readExample(): Promise<Factbox | null> {
  const report = await readThisPage();
  if (!report) return null;
  const result = await analyze({ kind: "page", extraction: report.extraction }, PAGE_DEPENDENCIES);
  return result.state === "article" ? createFactbox(result, report.removals) : null;
}
