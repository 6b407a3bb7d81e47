import type { Quote, Span, SpanWithText } from "../../types.ts";
import { REPORTING_VERBS } from "../lexicon/speech-verbs.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { findSubjectEnd, findTokenIndex } from "./rules/find-attribution.ts";
import { findNounPhraseBefore, isSpeakingPronoun } from "./rules/noun-phrase.ts";
import { isThingNoun } from "./rules/source-kind.ts";
import { speakerOf } from "./rules/speaker.ts";

const FINITE: ReadonlySet<string> = new Set(["auxiliary", "past", "third"]);
/** What a clause with a subject of its own follows: "Dahl testified that Holm", "Dahl, whose brother Karl Holm". */
const CLAUSE_OPENER = /^(?:how|said|says?|testified|that|when|where|which|while|whose|why)$/;
const SENDING = /^(?:e-?mail|messag|radio|scream|text|typ)e?d$/;
/** A clause that is no part of what the outer source says: "Dahl laughed when Holm asked: “…”". */
const CIRCUMSTANCE = /[,;:]|\b(?:after|as|because|before|when|while)\b/;
const SUBJECT =
  /^(?!(?:after|at|by|for|from|in|of|on|to|with)\s)(?:(?:he|she|they)$|(?:an?|her|his|one|the|their)\s|(?:\p{Ll}+\s)?\p{Lu})[^,]*(?:, \p{Lu}[^,]*)?$/u;
const PREPOSITION_BEFORE = /(?:^|\s)(?:after|at|by|for|from|in|of|on|to|with) $/;
const HEARING = /^(?:(?:over)?hear(?:d|s)|recall(?:ed|s)|remember(?:ed|s)|saw|sees)$/;
/** "Moe, whose brother said": the brother. */
const OWNED = /, (whose (?:\p{L}+ ){0,3}\p{Ll}+(?:, \p{Lu}[^,]{1,60},?)?)$/u;
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
  // "Prosecutors seeking Dahl said": a participle belongs to its noun.
  if (inner && /ing$/.test(cue.text) && cue.start - speaker.end === 1) return { ...quote, cue: inner.cue };
  if (inner) {
    // "Dahl told the board that she had warned them": nobody relays their own words.
    const isOwn = isSpeakingPronoun(inner.source.text) || isSpeakingPronoun(speaker.text);
    const isRelayed = !isOwn && !CIRCUMSTANCE.test(annotated.text.slice(cue.end, inner.source.start));
    const via = quote.via ?? (isRelayed ? spanWithText(annotated.text, speaker) : null);
    return { ...quote, speaker: speakerOf(inner.source), cue: inner.cue, via };
  }
  const source = lastSubject(annotated.text, speaker, cue.text);
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
    if (
      !verb ||
      !(REPORTING_VERBS.has(verb.text) || SENDING.test(verb.text)) ||
      !ADDRESSEE.test(text.slice(verb.end, start))
    )
      continue;
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
function lastSubject(text: string, { start, text: words }: SpanWithText, cue: string): SpanWithText | null {
  const owned = OWNED.exec(words)?.[1];
  if (owned) return spanWithText(text, { start: start + words.length - owned.length, end: start + words.length });
  const spans = [...words.matchAll(/\S+/g)];
  const opener = spans.findLastIndex(
    ([word], index) => index > 0 && (CLAUSE_OPENER.test(word) || (isNonFinite(cue) && HEARING.test(word))),
  );
  const at = spans[opener + 1]?.index;
  const subject = opener > 0 && at !== undefined ? words.slice(at) : "";
  if (at !== undefined && SUBJECT.test(subject) && !holdsFiniteVerb(subject) && !isThing(subject))
    return spanWithText(text, { start: start + at, end: start + words.length });
  // "In a statement read by her lawyer, Karl Holm, Ada Dahl said": no subject follows a preposition.
  const name = AFTER_COMMA.exec(words)?.[1];
  return name && PREPOSITION_BEFORE.test(text.slice(Math.max(0, start - MAX_PREPOSITION_CHARS), start))
    ? spanWithText(text, { start: start + words.length - name.length, end: start + words.length })
    : null;
}

/** "Dahl remembered Holm telling her": the object of the first verb is the subject of the second. */
const isNonFinite = (cue: string): boolean => /ing$/.test(cue) || lookUpVerbForm(cue) === "base";

/** "The firm issued a statement which": what is said in it is the firm's. */
const isThing = (words: string): boolean => isThingNoun(/(?<!\p{L})\p{L}+$/u.exec(words)?.[0] ?? "");

const holdsFiniteVerb = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).some((word) => FINITE.has(lookUpVerbForm(word) ?? ""));
