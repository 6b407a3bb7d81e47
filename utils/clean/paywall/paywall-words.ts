// Phrases and names of paywalls and article meters.
import vendors from "../data/vendors.json" with { type: "json" };
import { phrase } from "../phrases/phrase.ts";

/** Says that reading ends here for those who do not pay or register. */
export const PAYWALL_PHRASE = phrase("paywallPhrase", "i");

/** Counts the free articles that a reader has left, or has read. */
export const METER_PHRASE = phrase("meterPhrase", "i");

/** Selector of paywalls that vendors put up. */
export const PAYWALL_VENDOR_SELECTORS = vendors.paywall.join(", ");

/** Class and id tokens of paywalls; "paywall" counts only as a word, and not in a name that says the contrary. */
export const PAYWALL_CLASS_NAME =
  /(?<!(?:no|not|non|free)[-_])\b(?:paywall|regwall|pay-wall|meter-wall|gate)\b(?!-(?:free|off))/i;
