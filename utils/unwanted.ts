import { buildPageModel } from "./clean/ground.ts";
import { selectFindings } from "./clean/plan.ts";
import type { Finding } from "./clean/rule.ts";
import { cleanRules } from "./clean/rules.ts";
import { viewWithoutLayout } from "./clean/scene.ts";
import { runToCompletion } from "./clean/steps.ts";

/** What the cleaning finds on a copy of a page, by its words and structure alone. */
export function clutterFindings(copy: Document): Finding[] {
  const ground = runToCompletion(buildPageModel(copy));
  return runToCompletion(selectFindings(viewWithoutLayout(copy), cleanRules, () => ground));
}

/** What the cleaning would take off a copy of a page: an article is read without it. */
export const findClutter = (copy: Document): Element[] => clutterFindings(copy).map(({ element }) => element);
