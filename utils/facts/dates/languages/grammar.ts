import type { DateGrammar } from "../expression.ts";
import { numbersAlone } from "../rules.ts";
import { clockRules } from "./clock-rules.ts";
import { dayRules } from "./day-rules.ts";
import { nearRules } from "./near-rules.ts";
import { sourcesOf } from "./sources.ts";
import type { LanguageTable } from "./table.ts";
import { clauseLean } from "./tense.ts";
import { yearRules } from "./year-rules.ts";

/** The rules and the tenses of a language, made of its table. */
export function grammarOf(table: LanguageTable): Omit<DateGrammar, "isNarrative"> {
  const sources = sourcesOf(table);
  return {
    rules: [
      ...dayRules(table, sources),
      ...nearRules(table, sources),
      ...clockRules(table),
      ...yearRules(table, sources),
      ...numbersAlone.rules,
    ],
    leanAt: clauseLean(table),
  };
}
