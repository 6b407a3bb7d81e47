import { REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { Attribution } from "./attribution.ts";
import { findNounPhraseAfter, tokenTexts } from "./noun-phrase.ts";

const INVERTED = /^(\p{L}+?)(?:-t)?-(ils?|elles?|on)$/u;
// A perfect's first word: "a déclaré le maire", "ha dichiarato il sindaco".
const AUXILIARY = /^(?:a|ont|avait|ha|han|había)$/;
const FIRST = 3;

/** The attribution that stands directly after a quotation with its subject behind a pronoun's hyphen or a perfect: "dit-il", "a-t-elle ajouté", "a déclaré le maire". Null where none is. */
export function findInvertedAttribution({ text, tokens }: AnnotatedText, from: number, to: number): Attribution | null {
  for (let at = from; at < Math.min(to, from + FIRST); at++) {
    const token = tokens[at];
    const match = token && INVERTED.exec(token.text);
    if (token && AUXILIARY.test(token.text) && REPORTING_VERBS.has(tokens[at + 1]?.text ?? "")) {
      const cue = tokenTexts(text, tokens, at + 1, at + 2);
      const source = findNounPhraseAfter(text, tokens, at + 2, to);
      if (cue && source) return { cue, source, near: at - from, verb: at + 1 };
    }
    if (!token || !match) continue;
    const [, verb = "", pronoun = ""] = match;
    const start = token.end - pronoun.length;
    const source = { start, end: token.end, text: pronoun };
    const cue = /^(?:a|ont)$/.test(verb)
      ? tokenTexts(text, tokens, at + 1, Math.min(at + 2, to))
      : { start: token.start, end: token.start + verb.length, text: verb };
    if (cue && (verb !== cue.text || REPORTING_VERBS.has(verb.toLowerCase())))
      return { cue, source, near: at - from, verb: at };
  }
  return null;
}
