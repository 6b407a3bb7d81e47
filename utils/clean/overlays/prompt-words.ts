// Phrases of prompts that want neither money nor a mail address, and of consent dialogs.
import { phrase } from "../phrases/phrase.ts";

/** Asks to agree to tracking. */
export const CONSENT_REQUEST = phrase("consentRequest", "i");

/** Labels of controls that agree to tracking. */
export const CONSENT_AGREEMENT = phrase("consentAgreement", "i");

/** Labels of controls that refuse tracking, or open its settings. */
export const CONSENT_REFUSAL = phrase("consentRefusal", "i");

/** Names of policies and terms, which fine print cites. */
export const POLICY_NAME = phrase("policyName", "i");

/** Advertises an offer. */
export const PROMOTION_PHRASE = phrase("promotionPhrase", "i");

/** Advertises the site's application. */
export const APP_PROMOTION = phrase("appPromotion", "i");

/** Asks for permission to send notifications. */
export const NOTIFICATION_REQUEST = phrase("notificationRequest", "i");

/** Complains about an ad blocker. */
export const AD_BLOCK_COMPLAINT = phrase("adBlockComplaint", "i");

/** Asks for the reader's opinion. */
export const SURVEY_REQUEST = phrase("surveyRequest", "i");

/** Asks to open an account. */
export const REGISTRATION_REQUEST = phrase("registrationRequest", "i");

/** Asks the reader's age, which a law may require. */
export const AGE_CHECK = phrase("ageCheck", "i");

/** Asks for the reader's country, edition or language. */
export const REGION_PICKER = phrase("regionPicker", "i");

/** Offers to share, print or send the article: what the reader asked for. */
export const SHARE_REQUEST = phrase("shareRequest", "i");

/** Warns of danger, recalls a product, names a help line, or corrects the story. */
export const PUBLIC_NOTICE = phrase("publicNotice", "i");

/** Labels of controls that close an overlay. */
export const CLOSE_LABEL = phrase("closeLabel", "i");

/** Labels of controls that put an answer off. */
export const DISMISSAL_LABEL = phrase("dismissal", "i");

/** Labels of a site's own controls: menu, search, log-in, playback. */
export const SITE_CONTROL = phrase("siteControl", "i");
