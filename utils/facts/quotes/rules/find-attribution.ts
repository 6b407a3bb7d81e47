import type { SpanWithText } from "../../../types.ts";
import { ATTRIBUTION_FILLERS, REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan } from "../../text/spans.ts";
import type { AdjacentAttribution } from "../attribution.ts";
import { findNounPhraseAfter, findNounPhraseBefore, spanOfTokens } from "./noun-phrase.ts";

// A cue further from its quotation than this belongs to something else.
const MAX_CUE_DISTANCE_TOKENS = 26;
const MAX_COLON_LABEL_TOKENS = 8;
// "was called", "is expected": the subject of a passive is not the one who says it.
const PASSIVE = /^(?:was|were|is|are|be|been|being)$/i;
/** "Was quoted as saying", "was cited by the agency as saying": the subject of these is the one who says it. */
const QUOTED = /^(?:cited|quoted)$/i;
const MAX_CITING_TOKENS = 10;
const SHOWING = /^(?:confirm|impl|indicat|prov|reveal|show|suggest)(?:es|ies|s)$/;
/** Not "wrongly quoted as saying". */
const ADVERB = /^later$|(?<!^(?:erroneous|false|incorrect|mistaken|wrong))ly$/;

/** Returns the index of the first token that starts at or after an offset. */
export const findTokenIndex = ({ tokens }: AnnotatedText, offset: number): number =>
  findFirstSpan(tokens, ({ start }) => start >= offset);

/** Finds the attribution that follows a quotation among the tokens from `start` up to `end`. */
export function findAttributionAfter(annotated: AnnotatedText, start: number, end: number): AdjacentAttribution | null {
  const { text, tokens } = annotated;
  for (let index = start; index < Math.min(end, start + MAX_CUE_DISTANCE_TOKENS); index++) {
    const distance = index - start;
    if (wordAt(annotated, index) === "according" && tokens[index + 1]?.text === "to") {
      const source = findNounPhraseAfter(text, tokens, index + 2, end);
      return { cue: span(annotated, index, index + 2), source, distance, verb: index };
    }
    const cited = findQuotedSubject(annotated, index, start);
    if (cited) return { ...cited, distance, verb: index };
    if (!isReportingVerb(annotated, index)) continue;
    // "“Low Water” suggests a calmer mood": quoted words that end without a mark are the subject.
    if (
      index === start &&
      SHOWING.test(wordAt(annotated, index)) &&
      /\p{L}[”"’']$/u.test(text.slice((tokens[index]?.start ?? 0) - 3, tokens[index]?.start).trimEnd())
    )
      return null;
    const source =
      index > start && !areFillers(annotated, start, index)
        ? findNounPhraseBefore(text, tokens, index, start)
        : findNounPhraseAfter(text, tokens, index + 1, end);
    if (source) return { cue: span(annotated, index, index + 1), source, distance, verb: index };
  }
  return null;
}

/** Finds the nearest attribution that precedes a quotation among the tokens from `start` up to `end`. */
export function findAttributionBefore(
  annotated: AnnotatedText,
  start: number,
  end: number,
): AdjacentAttribution | null {
  const { text, tokens } = annotated;
  for (let index = end - 1; index >= Math.max(start, end - MAX_CUE_DISTANCE_TOKENS); index--) {
    const distance = end - index;
    if (wordAt(annotated, index) === "to" && wordAt(annotated, index - 1) === "according") {
      const source = findNounPhraseAfter(text, tokens, index + 1, end);
      return { cue: span(annotated, index - 1, index + 1), source, distance, verb: index - 1 };
    }
    if (!isReportingVerb(annotated, index)) continue;
    const source = findNounPhraseBefore(text, tokens, findSubjectEnd(annotated, index, start), start);
    if (source) return { cue: span(annotated, index, index + 1), source, distance, verb: index };
  }
  return findColonLabel(annotated, start, end);
}

/** Reads "Ada Brel:" in front of a quotation as its attribution, if little else precedes the quotation. */
function findColonLabel(annotated: AnnotatedText, start: number, end: number): AdjacentAttribution | null {
  const { text, tokens } = annotated;
  if (tokens[end - 1]?.text !== ":" || end - start >= MAX_COLON_LABEL_TOKENS) return null;
  const source = findNounPhraseBefore(text, tokens, end - 1, start);
  if (!source || !/^\p{Lu}/u.test(source.text)) return null;
  return { cue: span(annotated, end - 1, end), source, distance: 1, verb: end - 1 };
}

/** Steps back from a verb over auxiliaries and adverbs, and returns the index after its subject's last token. */
export function findSubjectEnd(annotated: AnnotatedText, verb: number, floor: number): number {
  let end = verb;
  while (end > floor && ATTRIBUTION_FILLERS.has(wordAt(annotated, end - 1))) end--;
  return end;
}

/** Returns a token's text in lower case; the empty string if there is no such token. */
const wordAt = ({ tokens }: AnnotatedText, index: number): string => tokens[index]?.text.toLowerCase() ?? "";

const isReportingVerb = (annotated: AnnotatedText, index: number): boolean =>
  REPORTING_VERBS.has(wordAt(annotated, index)) && !PASSIVE.test(annotated.tokens[index - 1]?.text ?? "");

/** Finds the subject of "was quoted (by …) as saying" at its participle, token `index`, not below token `floor`. */
export function findQuotedSubject(
  annotated: AnnotatedText,
  index: number,
  floor: number,
): { cue: SpanWithText; source: SpanWithText } | null {
  const { text, tokens } = annotated;
  if (!QUOTED.test(wordAt(annotated, index))) return null;
  const next = tokens.slice(index + 1, index + MAX_CITING_TOKENS);
  const at = next.findIndex(({ text }) => /^(?:as|[.;:“”"])$/.test(text));
  if (next[at]?.text !== "as" || !/ing$/.test(next[at + 1]?.text ?? "")) return null;
  let verb = index - 1;
  while (verb > floor && ADVERB.test(wordAt(annotated, verb))) verb--;
  if (!PASSIVE.test(wordAt(annotated, verb))) return null;
  const source = findNounPhraseBefore(text, tokens, findSubjectEnd(annotated, verb, floor), floor);
  return source && { cue: span(annotated, verb, index + 1), source };
}

function areFillers(annotated: AnnotatedText, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (annotated.tokens[index]?.kind === "word" && !ATTRIBUTION_FILLERS.has(wordAt(annotated, index))) return false;
  return true;
}

function span({ text, tokens }: AnnotatedText, start: number, end: number): SpanWithText {
  return spanOfTokens(text, tokens, start, end) ?? { start: 0, end: 0, text: "" };
}
