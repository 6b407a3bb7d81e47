import { inlineAppealRule } from "./inline/inline-appeals.ts";
import { inlineNewsletterRule } from "./inline/inline-newsletters.ts";
import { overlayRule } from "./overlays/overlay-rule.ts";
import type { CleanRule } from "./types.ts";

/** The clean rules in the order they are asked; an element that two rules find keeps the first one's reason. */
export const cleanRules: readonly CleanRule[] = [
  overlayRule, // first: what floats may stand inside the story's column, and its reason is that it floats
  inlineAppealRule,
  inlineNewsletterRule, // after appeals: an appeal may offer a newsletter too, and is an appeal
];
