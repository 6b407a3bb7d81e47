import type { Article, Facts } from "../types.ts";
import { detectors } from "./detectors.ts";
import type { LanguageModel } from "./language-model.ts";
import { findFacts } from "./text/annotated-text.ts";

/** The facts of an article that has been read: strings in, plain data out, so it runs in a page, a worker or Node. */
export function findArticleFacts(
  { text, published, language, title, site, byline, blocks }: Article,
  tagger: LanguageModel | null,
): Facts {
  return findFacts({ text, published, language, title, site, byline, blocks }, detectors, tagger);
}
