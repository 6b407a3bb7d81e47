import type { DateGrammar } from "../types.ts";
import { clockRules } from "./clock-rules.ts";
import { dayRules } from "./day-rules.ts";
import type { DateLocale } from "./locale.ts";
import { languageFreeRules } from "./numeric-rules.ts";
import { createPatternFragments } from "./pattern-fragments.ts";
import { relativeDayRules } from "./relative-day-rules.ts";
import { clauseTense } from "./tense.ts";
import { yearRules } from "./year-rules.ts";

/** Builds the grammar of a language from its table; the rules that hold in every language come last. */
export function createDateGrammar(table: DateLocale): DateGrammar {
  const sources = createPatternFragments(table);
  return {
    rules: [
      ...dayRules(table, sources),
      ...relativeDayRules(table, sources),
      ...clockRules(table),
      ...yearRules(table, sources),
      ...languageFreeRules,
    ],
    tenseAt: clauseTense(table),
    isNarrative: () => false,
  };
}

/** Reads only days and years in numbers; for languages without a table. */
export const languageFreeGrammar: DateGrammar = {
  rules: languageFreeRules,
  tenseAt: () => "open",
  isNarrative: () => false,
};
