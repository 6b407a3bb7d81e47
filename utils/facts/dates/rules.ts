import { clockRules } from "./clock-rules.ts";
import { dayListRules } from "./day-list-rules.ts";
import { dayRules } from "./day-rules.ts";
import { distanceRules } from "./distance-rules.ts";
import type { DateRule } from "./expression.ts";
import { holidayRules } from "./holiday-rules.ts";
import { monthRules } from "./month-rules.ts";
import { nearRules } from "./near-rules.ts";
import { numericRules } from "./numeric-rules.ts";
import { periodRules } from "./period-rules.ts";
import { storyRules } from "./story-rules.ts";
import { stretchRules } from "./stretch-rules.ts";
import { vagueRules } from "./vague-rules.ts";
import { yearRules } from "./year-rules.ts";

/** The rules for English, the surest first; of two findings in one place the longer one stays, of equal ones the earlier rule's. */
export const dateRules: readonly DateRule[] = [
  ...dayRules,
  ...dayListRules, // after days: they borrow the month of one
  ...numericRules,
  ...clockRules,
  ...holidayRules,
  ...nearRules,
  ...distanceRules,
  ...monthRules,
  ...periodRules,
  ...storyRules,
  ...stretchRules,
  ...yearRules,
  ...vagueRules,
];
