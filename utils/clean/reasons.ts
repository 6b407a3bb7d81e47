import type { RemovalKind } from "../types.ts";
import type { ClutterType, Finding } from "./types.ts";

/** Message keys of the sentences that tell the reader why something was hidden. */
export const REASONS = [
  "reasonConsent",
  "reasonDonationBar",
  "reasonDonationDialog",
  "reasonDonationInText",
  "reasonNewsletterOverlay",
  "reasonNewsletterInText",
  "reasonNotifications",
  "reasonApp",
  "reasonPromotion",
  "reasonAdBlock",
  "reasonSurvey",
  "reasonCornerPlayer",
  "reasonInterrupts",
] as const;

/** One of the reasons. */
export type ReasonKey = (typeof REASONS)[number];

/** `bar` and `inline` replace `reason` for findings of that placement. */
type Label = { kind: RemovalKind; reason: ReasonKey; bar?: ReasonKey; inline?: ReasonKey };

const LABELS: Record<ClutterType, Label> = {
  "ad-block": { kind: "other", reason: "reasonAdBlock" },
  app: { kind: "promotion", reason: "reasonApp" },
  consent: { kind: "consent", reason: "reasonConsent" },
  donation: {
    kind: "donation",
    reason: "reasonDonationDialog",
    bar: "reasonDonationBar",
    inline: "reasonDonationInText",
  },
  interruption: { kind: "other", reason: "reasonInterrupts" },
  newsletter: { kind: "newsletter", reason: "reasonNewsletterOverlay", inline: "reasonNewsletterInText" },
  notifications: { kind: "promotion", reason: "reasonNotifications" },
  player: { kind: "other", reason: "reasonCornerPlayer" },
  promotion: { kind: "promotion", reason: "reasonPromotion" },
  registration: { kind: "registration", reason: "reasonInterrupts" },
  survey: { kind: "other", reason: "reasonSurvey" },
};

/** Returns what the receipt of a finding says: its kind, and the message key of its reason. */
export function labelOf({ type, placement }: Pick<Finding, "type" | "placement">): {
  kind: RemovalKind;
  reason: ReasonKey;
} {
  const label = LABELS[type];
  const special = placement === "bar" || placement === "inline" ? label[placement] : undefined;
  return { kind: label.kind, reason: special ?? label.reason };
}
