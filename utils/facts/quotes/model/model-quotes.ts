import type { Quote, SpanWithText } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { SentenceAttribution } from "../../text/annotations.ts";
import { isNextSentence } from "../rules/next-sentence.ts";
import { speakerOf } from "../rules/speaker.ts";
import {
  type AttributedSpan,
  countWords,
  findClosestSpan,
  findEnclosing,
  findOverlapping,
  isContained,
  isSourced,
  joinPieces,
  type SourcedSpan,
  splitAttributions,
  trimOverlap,
} from "./attributed-spans.ts";
import { completeContent } from "./complete-content.ts";
import {
  completeSource,
  dropClosingMarks,
  returnSourceWords,
  takeInOwned,
  takeInSubject,
  trimContent,
  trimSource,
} from "./content-borders.ts";
import { skipFrontedAdjuncts } from "./fronted-adjunct.ts";

const MIN_CONTENT_WORDS = 3;
// A content with fewer characters outside its quotations says no more than they do.
const MAX_CHARS_OUTSIDE_QUOTATIONS = 12;
const QUOTATION_MARKS_CHARS = 2;
const DENIAL = /\b(?:admits|admitted|den(?:y|ied|ies|ying))$/;
/** "denied harming anyone", "deny the charges", "are denying everything": so few words are whole. */
const WHOLE =
  /^(?:\p{Ll}{2,}ing \p{L}+|(?:(?:all|any|the|th[eo]se) )?(?:accusation|allegation|charge|claim|everything|involvement|wrongdoing)s?)$/u;
const MIN_SECOND_CLAUSE_WORDS = 5;
const MODEL_QUOTE_CERTAINTY = 0.7;
const CIRCUMSTANCE =
  /^(?:in|on|at|during|after|before|by|with|when|while|as|for|from|to|and|but|including|noting|citing|referring) /i;
// "found cracks up to 14 metres long": a measure is no statement.
const MEASURE = /^to (?:\d|the |an? )/;
/** "a lift, which, according to Brel, is safe": only the clause of "which" is said, and it has no subject. */
const RELATIVE_BEFORE_CUE = /, wh(?:ich|o),?\s*$/;
/** A verb of speech, to whom, and what introduces a quotation. */
const RETELLING = /^\p{L}+(?: (?:him|her|them|me|us|\p{Lu}\p{L}+))?[:,] ?["“‘«]$/u;
const JOIN = /^ (?:that )?$/;
const NOBODY = /^(?:nobody|no one|none)$/i;
/** A clause that goes on after the content: "Several women lead them – though" before "Brel notes that …". */
const ENDS_IN_CONJUNCTION = /[\s–—-](?:although|and|as|because|but|that|though|when|which|while)$/i;
const THAT_BEFORE_QUOTATION = /\bthat\s*[“"«„]?$/i;
const RELATIVE_PRONOUN = /^(?:who|that|which|whom)$/i;
const QUOTATION_MARK = /[“”"«»„]/;

/**
 * Applies the model's attributions to the direct quotes.
 * A quotation takes the speaker of its attribution; a clause that says more than the quotations in it replaces them;
 * and attributed content without quotation marks becomes a quote.
 */
export function applyAttributionModel(
  { text, sentences }: AnnotatedText,
  attributions: readonly SentenceAttribution[],
  direct: readonly Quote[],
): Quote[] {
  const spans = skipFrontedAdjuncts(text, sentences, splitAttributions(attributions))
    .map((span) => takeInOwned(text, returnSourceWords(span)))
    .map((span) => completeContent(text, sentences, completeSource(text, takeInSubject(text, span))));
  const replaced = new Set(spans.flatMap((span) => (saysMore(span, direct) ? findOverlapping(direct, span) : [])));
  const kept = direct.filter((quote) => !replaced.has(quote)).map((quote) => assignModelSpeaker(text, quote, spans));
  const pieces = spans
    .map((span) => trimOverlap(span, spans))
    .filter(isSourced)
    .filter((span) => !findOverlapping(kept, span).length)
    .filter(goesOnAfter(kept));
  const statements = joinPieces(text, pieces).filter(isStatement);
  return [...kept, ...createModelQuotes(statements, direct)];
}

/** Creates quotes of statements; one that another statement attributes becomes an inner quote of that. */
function createModelQuotes(statements: readonly SourcedSpan[], direct: readonly Quote[]): Quote[] {
  const innerOf = new Map<SourcedSpan, SourcedSpan[]>();
  for (const statement of statements) {
    const outer = findEnclosing(statement, statements);
    if (outer) innerOf.set(outer, [...(innerOf.get(outer) ?? []), statement]);
  }
  const enclosed = new Set([...innerOf.values()].flat());
  return statements
    .filter((statement) => !enclosed.has(statement) && !isContained(statement, statements))
    .map((statement) => {
      const quote = toQuote(statement, direct);
      const inner = (innerOf.get(statement) ?? []).map((span) => toQuote(span, direct));
      return inner.length ? { ...quote, inner } : quote;
    });
}

/** Returns true if a span is a statement of its own rather than a circumstance, a measure or a fragment. */
function isStatement(span: SourcedSpan): boolean {
  const { text, start, end, cue, source, isMain } = span;
  return (
    (isMain || isSecondClause(text)) &&
    /\p{L}/u.test(cue.text) &&
    (countWords(trimContent(span).text) >= MIN_CONTENT_WORDS || (DENIAL.test(cue.text) && WHOLE.test(text))) &&
    !MEASURE.test(text) &&
    !RELATIVE_BEFORE_CUE.test(text.slice(0, Math.max(0, cue.start - start))) &&
    !(source.start >= end && ENDS_IN_CONJUNCTION.test(text)) &&
    !NOBODY.test(source.text)
  );
}

/**
 * Returns a filter that drops what follows the cue of a quotation: in "“I will stay,” she said, and the lights went
 * out" the cue has its content. A quotation that goes on is content.
 */
function goesOnAfter(quotations: readonly Quote[]): (span: SourcedSpan) => boolean {
  const cues = new Set(
    quotations.flatMap(({ cue, end, via }) => (cue && end <= cue.start ? [cue.start, via?.start] : [])),
  );
  return ({ cue, source, start, text }) =>
    start < cue.end || !(cues.has(cue.start) || cues.has(source.start)) || QUOTATION_MARK.test(text);
}

/** Returns true if words continue an interrupted content; "in a speech on Friday" does not. */
const isSecondClause = (words: string) => countWords(words) >= MIN_SECOND_CLAUSE_WORDS && !CIRCUMSTANCE.test(words);

/** Returns true if a content contains partial quotations, and more words than they have. */
function saysMore(content: AttributedSpan, direct: readonly Quote[]): boolean {
  const inside = findOverlapping(direct, content);
  const [first] = inside;
  if (!first || !content.source) return false;
  // A quoted sentence stays a quote of its own.
  if (inside.some(({ start, end, kind }) => kind === "direct" || start < content.start || end > content.end))
    return false;
  const quotedChars = inside.reduce((sum, { start, end }) => sum + end - start + QUOTATION_MARKS_CHARS, 0);
  // "says on its website that “…”": the words in front of "that" are not said.
  const lead = content.text.slice(0, first.start - content.start);
  const start = THAT_BEFORE_QUOTATION.test(lead) ? content.start + lead.length : content.start;
  return content.end - start - quotedChars > MAX_CHARS_OUTSIDE_QUOTATIONS;
}

function toQuote(content: SourcedSpan, direct: readonly Quote[]): Quote {
  const { cue, source } = content;
  const inside = findOverlapping(direct, content).find(
    ({ start, end }) => content.start <= start && end <= content.end,
  );
  return {
    ...trimContent(content),
    kind: QUOTATION_MARK.test(content.text) ? "mixed" : "indirect",
    speaker: inside && rulesKnowMore(inside, source) ? inside.speaker : speakerOf(trimSource(source)),
    cue: dropClosingMarks(cue),
    via: inside?.via ?? null,
    certainty: MODEL_QUOTE_CERTAINTY,
    ...(content.interruption ? { interruption: content.interruption } : {}),
  };
}

/** Gives a quotation the speaker and the cue of the attribution whose content it is; without one it stays as it is. */
function assignModelSpeaker(text: string, quote: Quote, spans: readonly AttributedSpan[]): Quote {
  const span = findClosestSpan(quote, spans);
  if (span && (isRetold(text, quote, span) || isRelayed(quote, span)))
    return { ...quote, via: trimSource(span.source) };
  if (!span || rulesKnowMore(quote, span.source) || isNextSentence(text, quote, span.cue, span.source)) return quote;
  return {
    ...quote,
    speaker: speakerOf(trimSource(span.source)),
    cue: dropClosingMarks(span.cue),
  };
}

/** True if an attribution holds the one that introduces a quotation: "Holt said that Brel told her: “…”". */
function isRetold(text: string, { speaker, cue, start }: Quote, { source, cue: outer }: SourcedSpan): boolean {
  if (!speaker || !cue || source.start >= outer.start || outer.end > speaker.start) return false;
  const between = text.slice(outer.end, speaker.start);
  return (
    speaker.end <= cue.start && cue.end < start && RETELLING.test(text.slice(cue.start, start)) && JOIN.test(between)
  );
}

/** "“…,” Brel said, according to Dahl": who is named behind the verb of speech only relays the words. */
const isRelayed = ({ cue, end }: Quote, { cue: outer }: SourcedSpan): boolean =>
  /^according/.test(outer.text) && cue !== null && cue.start >= end && cue.end < outer.start;

/** Returns true if the rules found who relays a quote or that its source is anonymous, or the model only a pronoun. */
const rulesKnowMore = ({ via, speaker }: Quote, source: SpanWithText): boolean =>
  via !== null || speaker?.anonymous === true || RELATIVE_PRONOUN.test(source.text);
