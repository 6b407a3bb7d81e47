import { alternation } from "../../../shared/word-lists.ts";
import type { Quote } from "../../../types.ts";
import { CLAUSE_REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import { DATE_WORDS } from "../rules/noun-phrase.ts";

const DOUBTFUL_CERTAINTY = 0.4;
// No clause begins with these words: they introduce the time, place or subject of a speech.
const CIRCUMSTANCE = new RegExp(
  `^${alternation(["on", "in", "at", "condition", "last", "next", ...DATE_WORDS])}\\b`,
  "i",
);
// "announced in", "spoke on": a place, a day or a subject follows.
const ENDS_WITH_PREPOSITION = /\b(?:in|on|at|by|with|from|over|against|about)$/i;
const RELATIVE_PRONOUN = /^(?:who|which|that|it)$/i;

/**
 * Lowers the certainty of a quote without marks whose cue is no reporting verb, whose speaker is an unresolved pronoun,
 * or whose content does not read as a clause ("Rail Safety Board follows an inquiry").
 */
export function annotateCertainty(quote: Quote): Quote {
  const { kind, cue, stance, speaker, text } = quote;
  if (kind === "direct" || !cue) return quote;
  const cueWords = cue.text.toLowerCase();
  const isSpeech =
    stance !== undefined ||
    cueWords.startsWith("according") ||
    (cueWords.match(/\p{L}+/gu) ?? []).some((word) => CLAUSE_REPORTING_VERBS.has(word));
  const isUnresolved = speaker?.party === null && RELATIVE_PRONOUN.test(speaker.text);
  const isClause = kind === "mixed" || !CIRCUMSTANCE.test(text);
  const isCertain = isSpeech && isClause && !isUnresolved && !ENDS_WITH_PREPOSITION.test(cueWords);
  return isCertain ? quote : { ...quote, certainty: Math.min(quote.certainty, DOUBTFUL_CERTAINTY) };
}
