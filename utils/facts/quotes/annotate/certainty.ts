import type { Quote } from "../../../types.ts";
import { CLAUSE_REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";

const UNSURE = 0.4;
// What a clause does not begin with: when and where somebody spoke, and what he spoke on.
const NO_BEGINNING =
  /^(?:on|in|at|condition|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|last|next)\b/i;
// "announced in", "spoke on": what follows is a place, a day, a subject.
const TAIL = /\b(?:in|on|at|by|with|from|over|against|about)$/i;
const POINTER = /^(?:who|which|that|it)$/i;

/** A quote without marks with its certainty: less than half where its cue is no plain verb of speech, or what is taken for its content does not read as one ("Rail Safety Board follows an inquiry"). */
export function annotateCertainty(quote: Quote): Quote {
  const { kind, cue, stance, speaker, text } = quote;
  if (kind === "direct" || !cue) return quote;
  const words = cue.text.toLowerCase();
  const isSpeech =
    stance !== undefined ||
    words.startsWith("according") ||
    (words.match(/\p{L}+/gu) ?? []).some((word) => CLAUSE_REPORTING_VERBS.has(word));
  const isPointer = speaker !== null && speaker.party === null && POINTER.test(speaker.text);
  const isSure = isSpeech && !isPointer && !TAIL.test(words) && (kind === "mixed" || !NO_BEGINNING.test(text));
  return isSure ? quote : { ...quote, certainty: Math.min(quote.certainty, UNSURE) };
}
