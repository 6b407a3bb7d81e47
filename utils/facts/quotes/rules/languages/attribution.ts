import type { Span, SpanWithText } from "../../../../types.ts";
import type { SpeechWords } from "../../../lexicon/speech-words.ts";
import type { QuotedSpan } from "../../../text/marks/quoted-spans.ts";
import { findFirstSpan, spanAt } from "../../../text/spans.ts";
import type { Token } from "../../../text/tokens.ts";
import type { AdjacentAttribution } from "../../attribution.ts";
import { findTokenIndex } from "../find-attribution.ts";
import { spanOfTokens } from "../noun-phrase.ts";
import type { QuotationContext, TokenRange } from "../quotation-context.ts";
import {
  findLateSubject,
  findSubject,
  isPreposition,
  isSpeechVerb,
  readSource,
  type SourceContext,
} from "./read-source.ts";

const MAX_CUE_DISTANCE_TOKENS = 26;
const MAX_FILLERS = 3;
/** "Al respecto, explicó que …": a verb without a subject follows few words. */
const MAX_FRONTED_TOKENS = 4;
/** A quotation whose speaker only the sentence before names is so far from its cue. */
const SENTENCE_BEFORE_DISTANCE = 9;
/** A longer sentence has no one subject; each quote of the next sentence may ask for it. */
const MAX_SENTENCE_CHARS = 1_000;
const BETWEEN_QUOTE_AND_CUE = /^[,—–»”"“.…-]$/;
const AUXILIARY = /^(?:a|ont|avait|ha|han|había|hanno|heeft)$/;
const ADVERB = /(?:о|ment|mente)$/;
/** "dit-il", "a-t-elle". */
const VERB_WITH_PRONOUN = /^(\p{L}+?)(?:-t)?-(il|elle)$/u;

/** Finds who says a quotation in a language without a model: after it, before it, or in the sentence before. */
export function findSpokenAttribution(
  context: SourceContext,
  words: SpeechWords,
  span: QuotedSpan,
  { before, after }: QuotationContext,
): AdjacentAttribution | null {
  const following = readAfter(context, words, after);
  const lead = context.annotated.text.slice(Math.max(0, span.outer.start - 2), span.outer.start).trim();
  const preceding = readBefore(context, words, before, lead === ":");
  if (following && (following.distance <= 2 || !preceding)) return lead === ":" && preceding ? preceding : following;
  return preceding ?? readSentenceBefore(context, words, span, before);
}

function readAfter(context: SourceContext, words: SpeechWords, [start, end]: TokenRange): AdjacentAttribution | null {
  const { text, tokens } = context.annotated;
  let index = start;
  while (index < Math.min(end, start + MAX_FILLERS) && BETWEEN_QUOTE_AND_CUE.test(tokens[index]?.text ?? "")) index++;
  const token = tokens[index];
  if (!token || index >= end) return null;
  const distance = index - start;
  const according = accordingAt(context, words, index, end);
  if (according) return { ...according, distance, verb: index };
  const [, inverted, pronoun] = VERB_WITH_PRONOUN.exec(token.text) ?? [];
  if (inverted && pronoun) {
    const isPerfect = AUXILIARY.test(inverted);
    const cue = isPerfect
      ? spanOfTokens(text, tokens, index + 1, index + 2)
      : { start: token.start, end: token.start + inverted.length, text: inverted };
    const source = { start: token.end - pronoun.length, end: token.end, text: pronoun };
    return cue && cue.text !== "été" ? { cue, source, distance, verb: index } : null;
  }
  // "метафорично описала": an adverb may precede the verb.
  const isFirst = words.form.test(token.text) && !AUXILIARY.test(token.text);
  const verb = isFirst || !/^\p{Ll}/u.test(token.text) ? index : index + 1;
  // "Den „Tag der offenen Tür“ besucht Brel": without a mark behind it, what is quoted is part of the sentence.
  const last = tokens[start - 2]?.text ?? "";
  const isClosed = index > start || /^[!?…]$/.test(last);
  const isVerb = isClosed && (verb === index || ADVERB.test(token.text)) ? words.form : words.speech;
  const cue = isVerb.test(tokens[verb]?.text ?? "") ? spanOfTokens(text, tokens, verb, verb + 1) : null;
  const source =
    cue &&
    (sourceAfter(context, words, verb, end, false) ??
      findLateSubject(context, verb + 1, end) ??
      // "…», sostiene parte de la resolución": a noun after the verb is its subject.
      (isFollowedByNoun(tokens[verb + 1]) ? null : impliedSubject(context, words, tokens[start - 1]?.start ?? 0)));
  return cue && source ? { cue, source, distance, verb } : null;
}

/**
 * Finds who is meant by a verb without a subject ("…», precisó."): the source or the subject of the sentence before
 * the one around an offset, unless that is a quotation, which the next one then continues.
 */
function impliedSubject(context: SourceContext, words: SpeechWords, offset: number): SpanWithText | null {
  const { sentences, quotedSpans } = context.annotated;
  if (!words.dropsSubject) return null;
  const quoted = quotedSpans[findFirstSpan(quotedSpans, ({ outer }) => outer.end >= offset)];
  const from = quoted ? Math.min(offset, quoted.outer.start) : offset;
  const sentence = sentences[findFirstSpan(sentences, ({ end }) => end > from) - 1];
  if (!sentence || sentence.end - sentence.start > MAX_SENTENCE_CHARS) return null;
  const first = quotedSpans[findFirstSpan(quotedSpans, ({ outer }) => outer.end > sentence.start)];
  if (first && first.outer.start < sentence.end) return null;
  const range = rangeOf(context, sentence);
  const explicit = readBefore(context, { ...words, dropsSubject: false }, range, false);
  return explicit?.source ?? findSubject(context, ...range);
}

const rangeOf = ({ annotated }: SourceContext, { start, end }: Span): TokenRange => [
  findTokenIndex(annotated, start),
  findTokenIndex(annotated, end),
];

const isFollowedByNoun = (next: Token | undefined): boolean =>
  next?.kind === "word" && !isPreposition(next) && !ADVERB.test(next.text);

/** Reads the source after a verb, behind at most two words: "sagte am Dienstag der Minister" is too far. */
function sourceAfter(
  context: SourceContext,
  words: SpeechWords,
  verb: number,
  end: number,
  isStrict: boolean,
): SpanWithText | null {
  for (let index = verb + 1; index < Math.min(end, verb + 1 + MAX_FILLERS); index++) {
    const token = context.annotated.tokens[index];
    if (token?.text === "sich") continue;
    if (
      token?.kind === "mark" ||
      words.that.test(token?.text ?? "") ||
      (index > verb + 1 && isPreposition(context.annotated.tokens[index - 1]))
    )
      return null;
    const source = readSource(context, index, end, isStrict || index > verb + 1);
    if (source) return source;
  }
  return null;
}

function readBefore(
  context: SourceContext,
  words: SpeechWords,
  [start, end]: TokenRange,
  isColon: boolean,
): AdjacentAttribution | null {
  const { text, tokens } = context.annotated;
  const floor = Math.max(start, end - MAX_CUE_DISTANCE_TOKENS);
  // "Brel dijo que Moe le escribió": the clause after "that" has a subject of its own.
  let clause = end;
  while (clause > floor && !words.that.test(tokens[clause - 1]?.text ?? "")) clause--;
  if (clause === floor) clause = start;
  for (let verb = end - 1; verb >= floor; verb--) {
    if (!isSpeechVerb(tokens, words, verb)) continue;
    const cue = spanOfTokens(text, tokens, verb, verb + 1);
    const source =
      sourceAfter(context, words, verb, end, true) ??
      findSubject(context, clause < verb ? clause : start, verb) ??
      (verb - start <= MAX_FRONTED_TOKENS ? impliedSubject(context, words, tokens[start]?.start ?? 0) : null);
    if (cue && source) return { cue, source, distance: Math.max(1, isColon ? 1 : end - verb), verb };
  }
  const source = isColon && end - start < MAX_CUE_DISTANCE_TOKENS ? findSubject(context, start, end - 1) : null;
  const cue = spanOfTokens(text, tokens, end - 1, end);
  return source && cue ? { cue, source, distance: 1, verb: end - 1 } : null;
}

/** Reads the sentence in front of one that a quotation opens: "… , sagte Brel. „Wir bleiben.“" */
function readSentenceBefore(
  context: SourceContext,
  words: SpeechWords,
  { outer }: QuotedSpan,
  [start, end]: TokenRange,
): AdjacentAttribution | null {
  const { annotated } = context;
  const { text } = annotated;
  let offset = outer.start - 1;
  while (offset > 0 && text[offset] === " ") offset--;
  if (start < end || offset <= 0 || text[offset] === "\n") return null;
  const sentence = spanAt(annotated.sentences, offset);
  // „Und wo waren Sie?“ „Zu Hause“: another person asks.
  const isAnswered = /\?\S\s[„“«»"]/.test(text.slice(outer.end - 2, outer.end + 2));
  if (!sentence || sentence.end > outer.start || isAnswered) return null;
  const found = readBefore(context, words, rangeOf(context, sentence), false);
  return found && { ...found, distance: SENTENCE_BEFORE_DISTANCE };
}

/** Reads "according to" and its source at token `index`; in Spanish a verb may come between them: "según dijo Brel". */
export function accordingAt(
  context: SourceContext,
  words: SpeechWords,
  index: number,
  end: number,
): { cue: SpanWithText; source: SpanWithText } | null {
  const { annotated } = context;
  const { text, tokens } = annotated;
  const token = tokens[index];
  if (!token) return null;
  words.according.lastIndex = token.start;
  const length = words.according.exec(text)?.[0].length;
  if (length === undefined) return null;
  const cue = { start: token.start, end: token.start + length, text: text.slice(token.start, token.start + length) };
  let next = findTokenIndex(annotated, cue.end);
  if (words.speech.test(tokens[next]?.text ?? "")) next++;
  const source = readSource({ ...context, anyCase: true }, next, end, true);
  return source && { cue, source };
}
