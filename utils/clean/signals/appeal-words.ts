// Phrases of appeals for donations; each constant is one family of signals, and no family decides alone.
// They match small letters: a pattern without the flag for both cases is several times as fast.
import data from "../data/appeals.json" with { type: "json" };
import { CAPITALS, LETTERS, phrasePattern } from "./phrase-pattern.ts";

/** Asks for money or support. */
export const REQUEST = phrasePattern(data.request, "");

/** Asks to support somebody by name; the capital letter tells it from any other support. Matches words as written. */
export const SUPPORT_BY_NAME = new RegExp(
  `\\b(?:Support|SUPPORT|Back(?! [Tt]o\\b)|Join|Fund) (?:[Tt]he )?[${CAPITALS}][${LETTERS}${CAPITALS}]+`,
);

/** Labels of controls that take the reader to a payment. */
export const REQUEST_LABEL = phrasePattern(data.requestLabel, "");

/** Labels of controls that take the reader to a payment and nowhere else. */
export const UNAMBIGUOUS_LABEL = phrasePattern(data.unambiguousLabel, "");

/** A newsroom that speaks of itself: of its trade, as "we" and "us", or of the very text. */
export const NEWSROOM_VOICE = phrasePattern(data.newsroomVoice, "");

/** "We", "us", "our", and "this story": somebody speaks for the page itself. */
export const FIRST_PERSON = phrasePattern(data.firstPerson, "");

/** Addresses the reader. */
export const SECOND_PERSON = phrasePattern(data.secondPerson, "");

/** An amount to give, how often, or how much is raised. */
export const GIVING_AMOUNT = phrasePattern(data.givingAmount, "");

/** Puts the answer off: "maybe later". */
export const DISMISSAL = phrasePattern(data.dismissal, "");

/** Says what is at stake. */
export const URGENCY = phrasePattern(data.urgency, "");

/** Addresses of pages that take payments. */
export const DONATION_URL = phrasePattern(data.donationUrl, "i");

/** Class and id tokens of appeals. */
export const APPEAL_CLASS_NAME = phrasePattern(data.appealClassName, "i");
