import { groundOf } from "./clean/ground.ts";
import { plan } from "./clean/plan.ts";
import type { Finding } from "./clean/rule.ts";
import { cleanRules } from "./clean/rules.ts";
import { bareScene } from "./clean/scene.ts";
import { finish } from "./clean/steps.ts";

/** What the cleaning finds on a copy of a page, by its words and structure alone. */
export function findingsIn(copy: Document): Finding[] {
  const ground = finish(groundOf(copy));
  return finish(plan(bareScene(copy), cleanRules, () => ground));
}

/** What the cleaning would take off a copy of a page: an article is read without it. */
export const unwantedIn = (copy: Document): Element[] => findingsIn(copy).map(({ element }) => element);
