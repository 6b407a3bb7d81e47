import { numbersAlone } from "../languages/en/en.ts";
import type { DateGrammar } from "../types.ts";
import { clockRules } from "./clock-rules.ts";
import { dayRules } from "./day-rules.ts";
import type { DateLocale } from "./locale.ts";
import { createPatternFragments } from "./pattern-fragments.ts";
import { relativeDayRules } from "./relative-day-rules.ts";
import { clauseTense } from "./tense.ts";
import { yearRules } from "./year-rules.ts";

/** The rules and the tenses of a language, made of its table. */
export function createDateGrammar(table: DateLocale): Omit<DateGrammar, "isNarrative"> {
  const sources = createPatternFragments(table);
  return {
    rules: [
      ...dayRules(table, sources),
      ...relativeDayRules(table, sources),
      ...clockRules(table),
      ...yearRules(table, sources),
      ...numbersAlone.rules,
    ],
    tenseAt: clauseTense(table),
  };
}
