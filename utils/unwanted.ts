import { plan } from "./clean/cleaner.ts";
import { cleanRules } from "./clean/rules.ts";
import { bareScene } from "./clean/scene.ts";

/** What the cleaning would take off a copy of a page, by its words and structure alone: an article is read without it. */
export function unwantedIn(copy: Document): Element[] {
  return plan(bareScene(copy), cleanRules).map(({ element }) => element);
}
