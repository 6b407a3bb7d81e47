import type { Quote } from "../types.ts";
import { informativeCue, quotedWords, saidInOrder } from "./attribution.ts";

const MAX_VERB_CHARS = 48;
const STARTS_LOWER = /^\p{Ll}/u;
/** What "says that" cannot precede: an infinitive, or words that begin with their own verb. */
const INFINITIVE = /^(?:to|not to|zu)\s/i;

/**
 * What a source is reported to have said: `lead` is the article's verb before it ("declined to"), "" if the words hold
 * their own; `message` is the sentence of the interface that introduces words without a verb ("says that").
 */
export type Paraphrase = { lead: string; words: string; message?: "says" | "saysThat" };

/** Returns a reported statement with the words that introduce it. */
export function paraphraseOf(quote: Quote, text: string): Paraphrase {
  const { stance, cue, start } = quote;
  const words = quotedWords(quote);
  const ordered = saidInOrder(quote, text);
  const verb = stance?.text ?? informativeCue(quote);
  if (ordered.lead === " ") {
    const from = start - Math.max(0, ordered.words.length - (quote.end - start));
    // In the article's order the verb comes with the words: "denied that the wall had failed".
    if (verb && from < start && start - from <= MAX_VERB_CHARS) return { lead: text.slice(from, start).trim(), words };
    if (from >= start && stance) return splitVerb(ordered.words, stance.text);
  }
  if (verb) return { lead: `${verb.slice(0, MAX_VERB_CHARS)}:`, words };
  const isClause = STARTS_LOWER.test(words) && !INFINITIVE.test(words) && cue !== null;
  return { lead: "", words, message: isClause ? "saysThat" : "says" };
}

/** Splits words that begin with their own verb: "declined to comment on the account". */
const splitVerb = (words: string, verb: string): Paraphrase =>
  words.startsWith(verb) ? { lead: verb, words: words.slice(verb.length).trim() } : { lead: "", words };
