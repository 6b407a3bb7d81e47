import type { SpanWithText, Speaker } from "../../../types.ts";
import { isAnonymousSource } from "./anonymity.ts";

/** Builds the speaker that some words name; which party it is, is resolved once all quotes are known. */
export const speakerOf = (words: SpanWithText): Speaker => ({
  ...words,
  party: null,
  anonymous: isAnonymousSource(words.text),
});
