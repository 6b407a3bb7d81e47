import type { Quote } from "../types.ts";
import { informativeCue, quotedWords, saidInOrder } from "./attribution.ts";
import type { Translate } from "./translate.ts";

const MAX_VERB_CHARS = 48;
const STARTS_LOWER = /^\p{Ll}/u;
/** What "says that" cannot precede: an infinitive, or words that begin with their own verb. */
const INFINITIVE = /^(?:to|not to|zu)\s/i;

/**
 * What a source is reported to have said: `lead` are the words before it ("says that", or the article's own "declined
 * to"), "" if the words hold their own verb. `isOwn` is true if the lead is the article's.
 */
export type Paraphrase = { lead: string; isOwn: boolean; words: string };

/** Returns a reported statement with the words that introduce it. */
export function paraphraseOf(quote: Quote, text: string, t: Translate): Paraphrase {
  const { stance, cue, start } = quote;
  const words = quotedWords(quote);
  const ordered = saidInOrder(quote, text);
  const verb = stance?.text ?? informativeCue(quote);
  if (ordered.lead === " ") {
    const from = start - Math.max(0, ordered.words.length - (quote.end - start));
    // In the article's order the verb comes with the words: "denied that the wall had failed".
    if (verb && from < start && start - from <= MAX_VERB_CHARS)
      return { lead: text.slice(from, start).trim(), isOwn: true, words };
    if (from >= start && stance) return splitVerb(ordered.words, stance.text);
  }
  if (verb) return { lead: `${verb.slice(0, MAX_VERB_CHARS)}:`, isOwn: true, words };
  const isClause = STARTS_LOWER.test(words) && !INFINITIVE.test(words) && cue !== null;
  return { lead: t(isClause ? "saysThat" : "says"), isOwn: false, words };
}

/** Splits words that begin with their own verb: "declined to comment on the account". */
const splitVerb = (words: string, verb: string): Paraphrase =>
  words.startsWith(verb)
    ? { lead: verb, isOwn: true, words: words.slice(verb.length).trim() }
    : { lead: "", isOwn: true, words };
