// What names itself, as selectors: signals that age, each with a page in the tests. Words and place decide where these are silent.
// From the public filter lists and the vendors' own documentation.

/** Consent managers. */
export const CONSENT_VENDORS =
  "#onetrust-consent-sdk, #didomi-host, [id^='sp_message_container_'], #CybotCookiebotDialog, #qc-cmp2-container, #usercentrics-root, .fc-consent-root, .osano-cm-window, .truste_overlay, #iubenda-cs-banner, #cmplz-cookiebanner-container, .cky-consent-container, .cky-overlay, #cmpbox, #cc-main, #cookie-law-info-bar";

/** Services that collect donations in a window of their own. */
export const DONATION_VENDORS =
  "[data-fundraiseup-js-open-checkout], iframe[name='donorbox'], iframe[src*='donorbox.org'], iframe[src*='fundraiseup.com'], givebutter-widget, givebutter-goal-bar, [class^='givebutter-'], .cn-fundraising, .frb, [y-use^='contribute.']";

/** Services that collect addresses in a window of their own. */
export const NEWSLETTER_VENDORS =
  "[id^='om-'][class*='om' i], #PopupSignupForm_0, .mc-modal, #sailthru-overlay-container, .mailpoet_form_popup_overlay, .mailmunch-popover, .sqs-popup-overlay, [id^='bx-campaign-']";

/** Services that ask to send notifications. */
export const NOTIFICATION_VENDORS = "#onesignal-slidedown-container, .pushly_popover, #wonderpush-bell";

/** Boxes that publishers' systems use for prompts of any kind; what they are, their words say. */
const PROMPT_VENDORS =
  ".newspack-popup-container, .newspack-lightbox, .pum-overlay, #pico_prompt, #hellobar, #global-modal-mount";

/** Log-ins, sign-in gates and payments: never touched. */
export const UNTOUCHABLE =
  "#credential_picker_container, #sign-in-gate, [id^='g_id_'], #gsi-container, .tp-modal, .tp-backdrop, [id^='piano-inline'], #poool-widget, .zephr-overlay, .regwall";

/** Everything that a vendor puts over a page. */
export const VENDOR_OVERLAY_SELECTOR = [
  CONSENT_VENDORS,
  DONATION_VENDORS,
  NEWSLETTER_VENDORS,
  NOTIFICATION_VENDORS,
  PROMPT_VENDORS,
].join(", ");
