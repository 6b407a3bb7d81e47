// Phrases of prompts that want neither money nor a mail address, and of consent dialogs.
import data from "../data/prompts.json" with { type: "json" };
import { phrasePattern } from "../signals/phrase-pattern.ts";

/** Asks to agree to tracking. */
export const CONSENT_REQUEST = phrasePattern(data.consentRequest, "i");

/** Labels of the buttons in a consent dialog. */
export const CONSENT_CHOICE = phrasePattern(data.consentChoice, "i");

/** Advertises an offer. */
export const PROMOTION_PHRASE = phrasePattern(data.promotionPhrase, "i");

/** Advertises the site's application. */
export const APP_PROMOTION = phrasePattern(data.appPromotion, "i");

/** Asks for permission to send notifications. */
export const NOTIFICATION_REQUEST = phrasePattern(data.notificationRequest, "i");

/** Complains about an ad blocker. */
export const AD_BLOCK_COMPLAINT = phrasePattern(data.adBlockComplaint, "i");

/** Asks for the reader's opinion. */
export const SURVEY_REQUEST = phrasePattern(data.surveyRequest, "i");

/** Asks to open an account. */
export const REGISTRATION_REQUEST = phrasePattern(data.registrationRequest, "i");

/** Asks the reader's age, which a law may require. */
export const AGE_CHECK = phrasePattern(data.ageCheck, "i");

/** Labels of controls that close an overlay. */
export const DISMISS_LABEL = phrasePattern(data.dismissLabel, "i");
