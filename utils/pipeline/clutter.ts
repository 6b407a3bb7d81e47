import { buildPageModel } from "../clean/engine/page-model.ts";
import { viewWithoutLayout } from "../clean/engine/page-view.ts";
import { selectFindings } from "../clean/engine/select-findings.ts";
import { runToCompletion } from "../clean/engine/task.ts";
import { cleanRules } from "../clean/rules.ts";
import type { Finding } from "../clean/types.ts";

/** What the cleaning finds on a copy of a page, by its words and structure alone. */
export function clutterFindings(copy: Document): Finding[] {
  const model = runToCompletion(buildPageModel(copy));
  return runToCompletion(selectFindings(viewWithoutLayout(copy), cleanRules, () => model));
}

/** What the cleaning would take off a copy of a page: an article is read without it. */
export const findClutter = (copy: Document): Element[] => clutterFindings(copy).map(({ element }) => element);
