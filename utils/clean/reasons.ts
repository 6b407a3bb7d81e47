/** Message keys of the sentences that tell a reader why something was taken off the page. */
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
