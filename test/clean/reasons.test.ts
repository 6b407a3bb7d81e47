import { expect, test } from "vitest";
import { labelOf, REASONS } from "../../utils/clean/reasons.ts";
import type { ClutterType, Placement } from "../../utils/clean/types.ts";

test.each([
  ["donation", "overlay", "donation", "reasonDonationDialog"],
  ["donation", "bar", "donation", "reasonDonationBar"],
  ["donation", "inline", "donation", "reasonDonationInText"],
  ["newsletter", "overlay", "newsletter", "reasonNewsletterOverlay"],
  ["newsletter", "inline", "newsletter", "reasonNewsletterInText"],
  ["consent", "overlay", "consent", "reasonConsent"],
  ["notifications", "overlay", "promotion", "reasonNotifications"],
  ["app", "overlay", "promotion", "reasonApp"],
  ["promotion", "overlay", "promotion", "reasonPromotion"],
  ["ad-block", "overlay", "other", "reasonAdBlock"],
  ["survey", "overlay", "other", "reasonSurvey"],
  ["player", "corner", "other", "reasonCornerPlayer"],
  ["registration", "overlay", "registration", "reasonInterrupts"],
  ["interruption", "overlay", "other", "reasonInterrupts"],
] satisfies [ClutterType, Placement, string, string][])(
  "labels %s in placement %s",
  (type, placement, kind, reason) => {
    expect(labelOf({ type, placement })).toEqual({ kind, reason });
    expect(REASONS).toContain(reason);
  },
);
