import type { Quote, Span, SpanWithText } from "../../types.ts";
import { REPORTING_VERBS } from "../lexicon/speech-verbs.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { findSubjectEnd, findTokenIndex } from "./rules/find-attribution.ts";
import { findNounPhraseBefore, isSpeakingPronoun } from "./rules/noun-phrase.ts";
import { speakerOf } from "./rules/speaker.ts";

const FINITE: ReadonlySet<string> = new Set(["auxiliary", "past", "third"]);
/** What a clause with a subject of its own follows: "Dahl testified that Holm", "Dahl, whose brother Karl Holm". */
const CLAUSE_OPENER = /^(?:how|said|says?|testified|that|whose|why)$/;
const SUBJECT = /^(?:(?:he|she|they)$|(?:an?|her|his|one|the|their)\s|(?:\p{Ll}+\s)?\p{Lu})[^,]*(?:, \p{Lu}[^,]*)?$/u;
const PREPOSITION_BEFORE = /(?:^|\s)(?:after|at|by|for|from|in|of|on|to|with) $/;
const AFTER_COMMA = /, (\p{Lu}[^,]{1,60})$/u;
/** To whom words are said, up to their quotation. */
const ADDRESSEE =
  /^(?: (?:to )?(?:(?:her|him|me|them|us)|(?:an?|her|his|the|their|\p{Lu}\p{L}+)(?: [\p{L}'’]+){1,3}))?[:,]?\s?["“]?$/u;
const MAX_PREPOSITION_CHARS = 8;
const MAX_TOKENS_BACK = 10;

/** Gives an English quote to the subject of the clause nearest its cue: "Dahl said that Holm told her: “…”". */
export function narrowSource(annotated: AnnotatedText, quote: Quote): Quote {
  const { speaker, cue, start } = quote;
  if (!speaker || !cue || speaker.start > cue.start || !annotated.language.startsWith("en")) return quote;
  const inner = cue.end <= start ? innerAttribution(annotated, speaker, cue, start) : null;
  if (inner) {
    // "Dahl told the board that she had warned them": nobody relays their own words.
    const via = quote.via ?? (isSpeakingPronoun(inner.source.text) ? null : spanWithText(annotated.text, speaker));
    return { ...quote, speaker: speakerOf(inner.source), cue: inner.cue, via };
  }
  const source = lastSubject(annotated.text, speaker);
  return source ? { ...quote, speaker: speakerOf(source) } : quote;
}

/** Finds the subject and the verb of a clause between a cue and its quotation. */
function innerAttribution(
  annotated: AnnotatedText,
  speaker: Span,
  outer: Span,
  start: number,
): { source: SpanWithText; cue: SpanWithText } | null {
  const { text, tokens } = annotated;
  const floor = findTokenIndex(annotated, outer.end);
  const end = findTokenIndex(annotated, start);
  for (let index = end - 1; index > Math.max(floor, end - MAX_TOKENS_BACK); index--) {
    const verb = tokens[index];
    if (!verb || !REPORTING_VERBS.has(verb.text) || !ADDRESSEE.test(text.slice(verb.end, start))) continue;
    const last = findSubjectEnd(annotated, index, floor);
    const pronoun = tokens[last - 1];
    const source =
      pronoun && isSpeakingPronoun(pronoun.text)
        ? spanWithText(text, pronoun)
        : findNounPhraseBefore(text, tokens, last, floor);
    if (!source || source.start < speaker.start || /^(?:it|who)$/.test(source.text) || holdsFiniteVerb(source.text))
      return null;
    return { source, cue: spanWithText(text, verb) };
  }
  return null;
}

/** Returns the last subject in the words for a source, where they hold a clause or follow a preposition. */
function lastSubject(text: string, { start, text: words }: SpanWithText): SpanWithText | null {
  const spans = [...words.matchAll(/\S+/g)];
  const opener = spans.findLastIndex(([word], index) => index > 0 && CLAUSE_OPENER.test(word));
  const at = spans[opener + 1]?.index;
  const subject = opener > 0 && at !== undefined ? words.slice(at) : "";
  if (at !== undefined && SUBJECT.test(subject) && !holdsFiniteVerb(subject))
    return spanWithText(text, { start: start + at, end: start + words.length });
  // "In a statement read by her lawyer, Karl Holm, Ada Dahl said": no subject follows a preposition.
  const name = AFTER_COMMA.exec(words)?.[1];
  return name && PREPOSITION_BEFORE.test(text.slice(Math.max(0, start - MAX_PREPOSITION_CHARS), start))
    ? spanWithText(text, { start: start + words.length - name.length, end: start + words.length })
    : null;
}

const holdsFiniteVerb = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).some((word) => FINITE.has(lookUpVerbForm(word) ?? ""));
