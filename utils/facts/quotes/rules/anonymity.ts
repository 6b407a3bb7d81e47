import { allLanguages } from "../../../shared/word-lists.ts";
import type { Party, Span, Speaker } from "../../../types.ts";
import anonymity from "./anonymity.json" with { type: "json" };
import { overlapping, sortMentions } from "./party-mentions.ts";

const MAX_CHARS_BEFORE = 900;
const MAX_CHARS_AFTER = 200;
const ANONYMOUS_SOURCE = new RegExp(anonymity.sourceWords.join("|"), "u");
const ANONYMITY_REQUEST = new RegExp(allLanguages(anonymity.requests).join("|"), "iu");

/** Returns true if the words for a source describe it without a name ("a senior official"). */
export const isAnonymousSource = (words: string): boolean => ANONYMOUS_SOURCE.test(words.toLowerCase());

/**
 * Marks a speaker as anonymous if the paragraph around the quotation says that its source wants no name.
 * A speaker whose words contain a person's name stays as it is.
 */
export function applyAnonymityRequest(
  text: string,
  paragraph: Span,
  quotation: Span,
  speaker: Speaker,
  parties: readonly Party[],
): Speaker {
  const isNamed = overlapping(sortMentions(parties), speaker).some(({ party }) => parties[party]?.kind === "person");
  if (isNamed) return speaker;
  const start = Math.max(paragraph.start, quotation.start - MAX_CHARS_BEFORE);
  const end = Math.min(paragraph.end, quotation.end + MAX_CHARS_AFTER);
  return ANONYMITY_REQUEST.test(text.slice(start, end)) ? { ...speaker, anonymous: true } : speaker;
}
