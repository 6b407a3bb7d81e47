// Phrases of appeals for donations; each constant is one family of signals, and no family decides alone.
// They match small letters: a pattern without the flag for both cases is several times as fast.
import { CAPITALS, LETTERS } from "../phrases/letters.ts";
import { phrase } from "../phrases/phrase.ts";

/** Asks for money or support. */
export const REQUEST = phrase("request", "");

/** Asks to support somebody by name; the capital letter tells it from any other support. Matches words as written. */
export const SUPPORT_BY_NAME = new RegExp(
  `\\b(?:Support|SUPPORT|Back(?! [Tt]o\\b)|Join|Fund) (?:[Tt]he )?[${CAPITALS}][${LETTERS}${CAPITALS}]+`,
);

/** Labels of controls that take the reader to a payment. */
export const REQUEST_LABEL = phrase("requestLabel", "");

/** Labels of controls that take the reader to a payment and nowhere else. */
export const UNAMBIGUOUS_LABEL = phrase("unambiguousLabel", "");

/** A newsroom that speaks of itself: of its trade, as "we" and "us", or of the very text. */
export const NEWSROOM_VOICE = phrase("newsroomVoice", "");

/** "We", "us", "our", and "this story": somebody speaks for the page itself. */
export const FIRST_PERSON = phrase("firstPerson", "");

/** Addresses the reader. */
export const SECOND_PERSON = phrase("secondPerson", "");

/** An amount to give, how often, or how much is raised. */
export const GIVING_AMOUNT = phrase("givingAmount", "");

/** Puts the answer off: "maybe later". */
export const DISMISSAL = phrase("dismissal", "");

/** Says what is at stake. */
export const URGENCY = phrase("urgency", "");

/** Addresses of pages that take payments. */
export const DONATION_URL = phrase("donationUrl", "i");

/** Class and id tokens of appeals. */
export const APPEAL_CLASS_NAME = phrase("appealClassName", "i");
