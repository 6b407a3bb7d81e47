import { numericRules } from "../../common/numeric-rules.ts";
import type { DateGrammar, DateRule } from "../../types.ts";
import { anaphoricRules } from "./anaphoric-rules.ts";
import { clockRules } from "./clock-rules.ts";
import { countedDayRules } from "./counted-day-rules.ts";
import { dayListRules } from "./day-list-rules.ts";
import { dayRules } from "./day-rules.ts";
import { durationAndSetRules } from "./duration-and-set-rules.ts";
import { holidayRules } from "./holiday-rules.ts";
import { monthRules } from "./month-rules.ts";
import { isNarrative } from "./narrative.ts";
import { offsetRules } from "./offset-rules.ts";
import { periodRules } from "./period-rules.ts";
import { relativeDayRules } from "./relative-day-rules.ts";
import { tenseAt } from "./tense.ts";
import { vagueRules } from "./vague-rules.ts";
import { yearRules } from "./year-rules.ts";

// The most certain rules first: of overlapping matches the longest wins, of equal ones the earlier rule's.
const rules: readonly DateRule[] = [
  ...dayRules,
  ...dayListRules, // after days: they borrow the month of one
  ...numericRules,
  ...clockRules,
  ...holidayRules,
  ...countedDayRules, // before the two expressions that they join
  ...relativeDayRules,
  ...offsetRules,
  ...monthRules,
  ...periodRules,
  ...anaphoricRules,
  ...durationAndSetRules,
  ...yearRules,
  ...vagueRules,
];

/** Reads English dates. */
export const en: DateGrammar = { rules, tenseAt, isNarrative };
