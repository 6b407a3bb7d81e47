import type { Facts, Span } from "../types.ts";
import { runDetectors } from "./detector.ts";
import { detectors } from "./detectors.ts";
import { annotateText, type FactsInput } from "./text/annotated-text.ts";
import type { LanguageModel } from "./text/annotations.ts";

/** The facts of a text, and its sentences, so that no view has to split it again. */
export type FoundFacts = { facts: Facts; sentences: Span[] };

/**
 * Finds the facts of a text whose language is known.
 * Strings in, plain data out: it runs in a page, a worker or Node.
 */
export function findFacts(input: FactsInput, language: string, model: LanguageModel | null): FoundFacts {
  const text = annotateText(input, language, model);
  return { facts: runDetectors(text, detectors), sentences: text.sentences };
}
