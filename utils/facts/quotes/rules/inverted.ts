import { REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { AdjacentAttribution } from "../attribution.ts";
import { findNounPhraseAfter, spanOfTokens } from "./noun-phrase.ts";

const VERB_WITH_PRONOUN = /^(\p{L}+?)(?:-t)?-(ils?|elles?|on)$/u;
// The auxiliary of a perfect: "a déclaré le maire", "ha dichiarato il sindaco".
const AUXILIARY = /^(?:a|ont|avait|ha|han|había)$/;
const MAX_DISTANCE_TOKENS = 3;

/**
 * Finds an attribution whose subject follows its verb directly after a quotation: "dit-il", "a-t-elle ajouté",
 * "a déclaré le maire". Returns null if there is none among the tokens from `start` up to `end`.
 */
export function findInvertedAttribution(
  { text, tokens }: AnnotatedText,
  start: number,
  end: number,
): AdjacentAttribution | null {
  for (let index = start; index < Math.min(end, start + MAX_DISTANCE_TOKENS); index++) {
    const token = tokens[index];
    if (!token) continue;
    const distance = index - start;
    if (AUXILIARY.test(token.text) && REPORTING_VERBS.has(tokens[index + 1]?.text ?? "")) {
      const cue = spanOfTokens(text, tokens, index + 1, index + 2);
      const source = findNounPhraseAfter(text, tokens, index + 2, end);
      if (cue && source) return { cue, source, distance, verb: index + 1 };
    }
    const match = VERB_WITH_PRONOUN.exec(token.text);
    if (!match) continue;
    const [, verb = "", pronoun = ""] = match;
    const source = { start: token.end - pronoun.length, end: token.end, text: pronoun };
    const isAuxiliary = /^(?:a|ont)$/.test(verb);
    if (!isAuxiliary && !REPORTING_VERBS.has(verb.toLowerCase())) continue;
    const cue = isAuxiliary
      ? spanOfTokens(text, tokens, index + 1, Math.min(index + 2, end))
      : { start: token.start, end: token.start + verb.length, text: verb };
    if (cue && (!isAuxiliary || cue.text !== verb)) return { cue, source, distance, verb: index };
  }
  return null;
}
