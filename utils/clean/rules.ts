import { appealsInText } from "./appeals-in-text.ts";
import { newslettersInText } from "./newsletters-in-text.ts";
import { overThePage } from "./over-page.ts";
import type { CleanRule } from "./rule.ts";

/** The clean rules in the order they are asked; an element that two rules find keeps the first one's reason. */
export const cleanRules: readonly CleanRule[] = [
  overThePage, // first: what floats may stand inside the story's column, and its reason is that it floats
  appealsInText,
  newslettersInText, // after appeals: an appeal may offer a newsletter too, and is an appeal
];
