// Phrases of boxes that collect mail addresses.
import data from "../data/newsletters.json" with { type: "json" };
import { phrasePattern } from "./phrase-pattern.ts";

/** Speaks of mail that comes regularly. */
export const NEWSLETTER_PHRASE = phrasePattern(data.newsletterPhrase, "i");

/** Class and id tokens of newsletter boxes. */
export const NEWSLETTER_CLASS_NAME = phrasePattern(data.newsletterClassName, "i");

/** Asks to open an account or to log in, which needs an address too. */
export const ACCOUNT_REQUEST = phrasePattern(data.accountRequest, "i");

/** Asks the reader to sign up, near the start of a sentence. */
export const SIGN_UP_REQUEST = phrasePattern(data.signUpRequest, "i");

/** Names and labels of a field for a mail address. */
export const MAIL_FIELD = phrasePattern(data.mailField, "i");
