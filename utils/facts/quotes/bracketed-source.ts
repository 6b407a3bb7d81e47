import type { Quote } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanAt } from "../text/spans.ts";
import { findTokenIndex } from "./rules/find-attribution.ts";
import { findNounPhraseBefore } from "./rules/noun-phrase.ts";
import { speakerOf } from "./rules/speaker.ts";

const MAX_ASIDE_WORDS = 3;
const MAX_LIST_CHARS = 200;

/**
 * Gives an English verb the subject in front of a bracket, not a name in it: "Brel and her deputies (Karl Moe, Anna
 * Dahl) wrote". A short aside in marks is no quote of the verb outside: "Brel (“Brell”) wrote".
 */
export function leaveBrackets(annotated: AnnotatedText, quote: Quote): Quote[] {
  const { text, sentences, language, tokens } = annotated;
  const { speaker, cue, kind, start, end } = quote;
  if (!speaker || !cue || !language.startsWith("en")) return [quote];
  const first = spanAt(sentences, cue.start)?.start ?? 0;
  /** Returns where the bracket around an offset opens, if it closes before another; -1 if there is none. */
  const openBefore = (offset: number, before: number): number => {
    const from = Math.max(first, offset - MAX_LIST_CHARS);
    const open = from + text.slice(from, offset).search(/\([^()]*$/);
    return open >= from && text.slice(offset, Math.min(before, offset + MAX_LIST_CHARS)).includes(")") ? open : -1;
  };
  const isAside = kind !== "indirect" && end < cue.start && openBefore(start, cue.start) >= 0;
  if (isAside && quote.text.split(/\s+/).length <= MAX_ASIDE_WORDS) return [];
  const open = openBefore(speaker.start, cue.start);
  if (open < 0) return [quote];
  const source = findNounPhraseBefore(text, tokens, findTokenIndex(annotated, open), findTokenIndex(annotated, first));
  return [{ ...quote, speaker: source && speakerOf(source), cue: source && cue }];
}
