import { buildPageModel } from "../clean/engine/page-model.ts";
import { viewWithoutLayout } from "../clean/engine/page-view.ts";
import { elementsOf, selectFindings } from "../clean/engine/select-findings.ts";
import { runToCompletion } from "../clean/engine/task.ts";
import { cleanRules } from "../clean/rules.ts";
import type { Finding } from "../clean/types.ts";

/** Runs the clean rules over a copy of a page, without its layout; returns what they find, with reasons. */
export function clutterFindings(copy: Document): Finding[] {
  const model = runToCompletion(buildPageModel(copy));
  return runToCompletion(selectFindings(viewWithoutLayout(copy), cleanRules, () => model));
}

/** Finds the elements of a copy of a page that the cleaning would hide; an article is extracted without them. */
export const findClutter = (copy: Document): Element[] => clutterFindings(copy).flatMap(elementsOf);
