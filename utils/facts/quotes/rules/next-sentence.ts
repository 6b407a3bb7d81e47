import { alternation } from "../../../shared/word-lists.ts";
import type { Span, SpanWithText } from "../../../types.ts";
import { AUDIENCE_VERBS } from "../../lexicon/speech-verbs.ts";
import { isFiniteVerb, lookUpVerbForm } from "../../lexicon/verb-forms.ts";
import { DATE_WORDS } from "./noun-phrase.ts";

/** How many characters behind a verb of speech are read to see what it reports. */
export const MAX_CLAUSE_CHARS = 120;
/** Verbs without a sense of their own where nothing is said: "Moe said on Monday", unlike "Moe replied on Monday". */
const NEEDS_WORDS = /^(?:add(?:ed|s)|sa(?:id|ys)|t(?:ells|old))$/;
/** The clause of a verb ends at a mark, or where another clause depends on it. */
const CLAUSE_END =
  /[.,;:!?—–()\n]|(?<!\p{L})(?:after|as|because|before|since|until|when|where|which|while|who|whom|whose)(?!\p{L})/u;
const COLON_AND_QUOTATION = /^\s?:\s?["“‘«„]/;
const OWN_SUBJECT = /^(?:I|he|how|if|it|she|that|there|they|we|what|whether|why)$/;
/** "the next day", "a week later". */
const DAY =
  /^ (?:the (?:following|next|previous|same)|(?:\p{L}+ )?(?:day|hour|minute|month|week|year)s? (?:ago|earlier|later))(?!\p{L})/u;
/** How, when, where and to whom words are said. */
const ADJUNCT = new RegExp(
  `^(?:${alternation([...DATE_WORDS])}|\\p{Ll}+ly|a(?:bout|cross|fterwards?|gain|gainst|loud|mid|t)|back|by|during` +
    "|earlier|from|her(?:e|self)|himself|in|inside|into|last|late|later|near|next|o(?:n|ver)|once|out|outside|over" +
    "|then|this|through|to|today|to(?:morrow|night|o)|under|upon|via|with|without|yesterday)$",
  "u",
);

/**
 * True if the words behind a verb of speech are what its subject says, as in “told the council that …”.
 * When or to whom they are said does not count: “told the council on Monday”.
 */
export function hasObject(verb: string, rest: string): boolean {
  if (COLON_AND_QUOTATION.test(rest)) return true;
  const [clause = ""] = rest.split(CLAUSE_END, 1);
  const words = clause.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const [first] = words;
  if (first === undefined) return false;
  const takesAudience = (AUDIENCE_VERBS.has(verb) || /^ask/.test(verb)) && !/^(?:about|for|of)$/.test(first);
  if (!takesAudience && !ADJUNCT.test(first) && !DAY.test(clause) && !/^sa\p{Ll}+ of$/u.test(`${verb} ${first}`))
    return true;
  return words.some(
    (word, index) =>
      OWN_SUBJECT.test(word) ||
      isFiniteVerb(word) ||
      // "asked to leave", unlike "said to reporters".
      (words[index - 1] === "to" && /^(?:base|participle)$/.test(lookUpVerbForm(word) ?? "")),
  );
}

/**
 * True if what follows a quotation that ends like a sentence is another sentence, which reports something else: “He
 * knew.” Brel would later ask for her. `following` are the words from the closing mark on.
 */
export function reportsAnew(quoted: string, following: string, verb: string, rest: string): boolean {
  if (/\.["”»’']*$/.test(quoted))
    return !/^\s*(?:[.,;:]|\n|$)/.test(rest.slice(0, 8)) && (!NEEDS_WORDS.test(verb) || hasObject(verb, rest));
  // “Is it safe?” asked Moe: a small letter goes on.
  return /[!?…]["”»’']*$/.test(quoted) && /^["”»’']*\s+\p{Lu}/u.test(following) && hasObject(verb, rest);
}

/** True if the words that seem to attribute a quotation are another sentence. */
export function isNextSentence(
  text: string,
  { end, text: words }: SpanWithText,
  cue: SpanWithText,
  source: Span | null,
): boolean {
  if (Math.min(cue.start, source?.start ?? cue.start) < end) return false;
  const last = Math.max(cue.end, source?.end ?? 0);
  return reportsAnew(words.trim(), text.slice(end, end + 8), cue.text, text.slice(last, last + MAX_CLAUSE_CHARS));
}
