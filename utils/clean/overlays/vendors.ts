// Selectors of elements that name themselves, from public filter lists and the vendors' documentation.
// They age; words and placement decide where none of them matches. Each has a page in the tests.
import vendors from "../data/vendors.json" with { type: "json" };

/** Consent managers. */
export const CONSENT_VENDORS = vendors.consent.join(", ");

/** Services that collect donations in a window of their own. */
export const DONATION_VENDORS = vendors.donation.join(", ");

/** Services that collect mail addresses in a window of their own. */
export const NEWSLETTER_VENDORS = vendors.newsletter.join(", ");

/** Services that ask for permission to send notifications. */
export const NOTIFICATION_VENDORS = vendors.notification.join(", ");

/** Log-ins, sign-in gates and payments, which are never touched. */
export const UNTOUCHABLE = vendors.untouchable.join(", ");

/** Everything that a vendor puts over a page; `prompt` boxes hold prompts of any kind. */
export const VENDOR_OVERLAY_SELECTOR = [
  vendors.consent,
  vendors.donation,
  vendors.newsletter,
  vendors.notification,
  vendors.prompt,
]
  .flat()
  .join(", ");
