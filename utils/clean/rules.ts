import { inlineAppealRule } from "./inline/inline-appeals.ts";
import { inlineNewsletterRule } from "./inline/inline-newsletters.ts";
import { overlayRule } from "./overlays/overlay-rule.ts";
import type { CleanRule } from "./types.ts";

/** The clean rules in the order in which they run; an element that two rules find keeps the first one's type. */
export const cleanRules: readonly CleanRule[] = [
  // First: an overlay may be inside the story's column, and its reason is that it covers the page.
  overlayRule,
  inlineAppealRule,
  // After appeals: an appeal may offer a newsletter too, and counts as an appeal.
  inlineNewsletterRule,
];
