import { wholePattern } from "../../../shared/word-lists.ts";
import type { Party, Quote, Span, SpanWithText } from "../../../types.ts";
import { WEEKDAY_NAMES } from "../../lexicon/calendar-names.ts";
import { AUDIENCE_VERBS, CLAUSE_REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { Attribution } from "../attribution.ts";
import { findSubjectEnd, findTokenIndex } from "./find-attribution.ts";
import { isFrontedAdjunct } from "./fronted-adjunct.ts";
import { findNounPhraseAfter, findNounPhraseBefore, spanOfTokens } from "./noun-phrase.ts";
import phraseWords from "./phrase-words.json" with { type: "json" };
import type { TokenRange } from "./quotation-context.ts";
import { speakerOf } from "./speaker.ts";
import { findCitedBy, findRelay } from "./via.ts";

const MIN_CONTENT_WORDS = 4;
// A clause after its verb is longer than this; what is shorter belongs to the cue ("said in a statement").
const MAX_TAIL_TOKENS = 4;
const MAX_TOKENS_BETWEEN_CUE_AND_CLAUSE = 8;
const INDIRECT_QUOTE_CERTAINTY = 0.6;
// A day, an audience, a place or a medium may separate a reporting verb from its clause.
const BETWEEN_CUE_AND_CLAUSE = wholePattern([...WEEKDAY_NAMES, ...phraseWords.betweenCueAndClause], "i");
// A determiner or preposition of those may already belong to the clause.
const MAY_OPEN_CLAUSE = /^(?:the|a|an|this|on|in|at|to|during)$/i;
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(phraseWords.clauseOpeners);

/** Finds statements without quotation marks: "X said that …", "…, X said.", "According to X, …". */
export function findIndirectQuotes(
  annotated: AnnotatedText,
  taken: readonly Span[],
  parties: readonly Party[],
  places: "anywhere" | "before the cue" = "anywhere",
): Quote[] {
  const found: Quote[] = [];
  const covered = markCovered(taken, annotated.text.length);
  for (const sentence of annotated.sentences) {
    const range = [findTokenIndex(annotated, sentence.start), findTokenIndex(annotated, sentence.end)] as const;
    const quote = findAccordingTo(annotated, range, parties) ?? findReportedClause(annotated, range, parties);
    const fits = quote && (places === "anywhere" || quote.end <= (quote.cue?.start ?? 0));
    if (fits && !covered.subarray(quote.start, quote.end).includes(1)) found.push(quote);
  }
  return found;
}

/** Returns, for each character of a text, 1 if one of the spans contains it. */
function markCovered(spans: readonly Span[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

/** Builds a quote from the parts of a sentence; null if one is missing, or if nobody is its source. */
function createQuote(
  annotated: AnnotatedText,
  content: SpanWithText | null,
  { cue, source }: { cue: SpanWithText | null; source: Attribution["source"] },
  sentence: TokenRange,
  parties: readonly Party[],
): Quote | null {
  if (!content || !cue || !source || /[\s,](?:and|because|but|that|which|who)$/.test(content.text)) return null;
  if (/^(?:neither|none|no|nobody)\b/i.test(source.text)) return null;
  if ((content.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < MIN_CONTENT_WORDS) return null;
  const cited = findCitedBy(annotated, source, parties, [sentence]);
  return {
    ...content,
    kind: /[“”"«»„]/.test(content.text) ? "mixed" : "indirect",
    speaker: speakerOf(cited ?? source),
    cue,
    via: cited ? findRelay(source, cited, parties) : null,
    certainty: INDIRECT_QUOTE_CERTAINTY,
  };
}

/** Finds what a sentence says according to somebody, before "according to" or after the comma that follows it. */
function findAccordingTo(annotated: AnnotatedText, sentence: TokenRange, parties: readonly Party[]): Quote | null {
  const { text, tokens } = annotated;
  const [start, end] = sentence;
  for (let index = start; index < end - 2; index++) {
    if (tokens[index]?.text.toLowerCase() !== "according" || tokens[index + 1]?.text !== "to") continue;
    const attribution = {
      cue: spanOfTokens(text, tokens, index, index + 2),
      source: findNounPhraseAfter(text, tokens, index + 2, end),
    };
    let first = start;
    let last = index;
    if (index === start) {
      let comma = index + 2;
      while (comma < end && tokens[comma]?.text !== ",") comma++;
      [first, last] = [comma + 1, end];
    }
    const content = spanOfTokens(text, tokens, first, trimClosingMarks(annotated, first, last));
    return createQuote(annotated, content, attribution, sentence, parties);
  }
  return null;
}

/** Finds the clause that a reporting verb of a sentence attributes, after the verb or in front of its subject. */
function findReportedClause(annotated: AnnotatedText, sentence: TokenRange, parties: readonly Party[]): Quote | null {
  const { text, tokens } = annotated;
  const [start, end] = sentence;
  for (let index = start + 1; index < end; index++) {
    if (!CLAUSE_REPORTING_VERBS.has(tokens[index]?.text ?? "")) continue;
    const source = findNounPhraseBefore(text, tokens, findSubjectEnd(annotated, index, start), start);
    if (!source) continue;
    const attribution = { cue: spanOfTokens(text, tokens, index, index + 1), source };
    const clauseStart = findClauseStart(annotated, index + 1, end);
    let content: SpanWithText | null = null;
    if (end - clauseStart <= MAX_TAIL_TOKENS) {
      // "…, the company said in a statement."
      const contentEnd = findTokenIndex(annotated, source.start) - 1;
      if (tokens[contentEnd]?.text === ",") content = spanOfTokens(text, tokens, start, contentEnd);
      if (content && isFrontedAdjunct(content.text)) content = null;
    } else if (opensClause(annotated, index, clauseStart))
      content = spanOfTokens(text, tokens, clauseStart, trimClosingMarks(annotated, clauseStart, end));
    const quote = createQuote(annotated, content, attribution, sentence, parties);
    if (quote) return quote;
  }
  return null;
}

/**
 * Returns true if a clause begins at token `index` after a reporting verb: with "that", a name, a pronoun or a
 * determiner. "Said to be" and "told him to" open none.
 */
function opensClause({ tokens }: AnnotatedText, verb: number, index: number): boolean {
  const word = tokens[index]?.text ?? "";
  if (AUDIENCE_VERBS.has(tokens[verb]?.text ?? "") && index === verb + 1) return false;
  return CLAUSE_OPENERS.has(word) || /^[\p{Lu}\d“"«]/u.test(word) || /(?:s|ers|ing)$/.test(word);
}

/** Returns the index of the token that begins the clause after a reporting verb; `start` follows the verb. */
function findClauseStart({ tokens }: AnnotatedText, start: number, end: number): number {
  let clauseStart = start;
  for (let index = start; index < Math.min(end, start + MAX_TOKENS_BETWEEN_CUE_AND_CLAUSE); index++) {
    const word = tokens[index]?.text ?? "";
    if (word.toLowerCase() === "that" || word === "что") return index + 1;
    if (!BETWEEN_CUE_AND_CLAUSE.test(word)) break;
    if (!MAY_OPEN_CLAUSE.test(word)) clauseStart = index + 1;
  }
  return clauseStart;
}

/** Returns the index after the last token that is no closing punctuation. */
function trimClosingMarks({ tokens }: AnnotatedText, start: number, limit: number): number {
  let end = limit;
  while (end > start && /^[.,!?…;:]$/.test(tokens[end - 1]?.text ?? "")) end--;
  return end;
}
