import { type Detector, runDetectors } from "../../utils/facts/detector.ts";
import { annotateText, type FactsInput, plainTextInput } from "../../utils/facts/text/annotated-text.ts";
import type { LanguageModel } from "../../utils/facts/text/annotations.ts";
import { decideLanguage } from "../../utils/facts/text/language.ts";
import type { Facts } from "../../utils/types.ts";

export { plainTextInput };

/** Finds facts with some detectors only; `language` is the declared one. */
export function findFacts(
  input: FactsInput & { language?: string | null },
  detectors: readonly Detector[],
  model: LanguageModel | null,
): Facts {
  const { tag } = decideLanguage(input.text, input.language ?? null);
  return runDetectors(annotateText(input, tag, model), detectors);
}
