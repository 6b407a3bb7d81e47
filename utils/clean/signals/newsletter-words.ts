// Phrases of boxes that collect mail addresses.
import { phrase } from "../phrases/phrase.ts";

/** Speaks of mail that comes regularly. */
export const NEWSLETTER_PHRASE = phrase("newsletterPhrase", "i");

/** Class and id tokens of newsletter boxes. */
export const NEWSLETTER_CLASS_NAME = phrase("newsletterClassName", "i");

/** Asks to open an account or to log in, which needs an address too. */
export const ACCOUNT_REQUEST = phrase("accountRequest", "i");

/** Asks the reader to sign up, near the start of a sentence. */
export const SIGN_UP_REQUEST = phrase("signUpRequest", "i");

/** Names and labels of a field for a mail address. */
export const MAIL_FIELD = phrase("mailField", "i");
