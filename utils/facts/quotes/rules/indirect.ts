import type { Party, Quote, Span, SpanWithText } from "../../../types.ts";
import { CLAUSE_REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findCitedSource, findRelay } from "../annotate/via.ts";
import { findSubjectEnd, findTokenIndex } from "./attribution.ts";
import { findNounPhraseAfter, findNounPhraseBefore, tokenTexts } from "./noun-phrase.ts";
import { resolveSpeaker } from "./speaker.ts";

const LEAST = 4;
// What may stand between a verb of speech and the clause it attributes: a day, an audience, a place, a medium.
const BETWEEN =
  /^(?:on|in|at|to|during|a|an|the|this|earlier|late|later|statement|interview|news|conference|reporters|journalists|press|briefing|tweet|post|telegram|twitter|facebook|x|wednesday|thursday|friday|saturday|sunday|monday|tuesday|week|month|morning|afternoon|evening|night|yesterday|today|him|her|them|us|me|lawmakers|parliament|congress|court|,)$/i;

/** The statements of a text that stand in no quotation marks: "X said that …", "…, X said.", "According to X, …". */
export function findIndirectQuotes(reading: AnnotatedText, taken: readonly Span[], parties: readonly Party[]): Quote[] {
  const found: Quote[] = [];
  const covered = coveredBy(taken, reading.text.length);
  for (const sentence of reading.sentences) {
    const from = findTokenIndex(reading, sentence.start);
    const to = findTokenIndex(reading, sentence.end);
    const quote = according(reading, from, to, parties) ?? reported(reading, from, to, parties);
    if (quote && !covered.subarray(quote.start, quote.end).includes(1)) found.push(quote);
  }
  return found;
}

/** For each character of a text of this length, 1 where a span holds it. */
function coveredBy(spans: readonly Span[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

function make(
  reading: AnnotatedText,
  content: SpanWithText | null,
  cue: SpanWithText | null,
  source: SpanWithText | null,
  parties: readonly Party[],
  sentence: readonly [number, number],
): Quote | null {
  if (!content || !cue || !source || (content.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < LEAST) return null;
  if (/^(?:neither|none|no|nobody)\b/i.test(source.text)) return null;
  const cited = findCitedSource(reading, ...sentence);
  const speaker = resolveSpeaker(cited ?? source, parties);
  const kind = /[“”"«»„]/.test(content.text) ? "mixed" : "indirect";
  return { ...content, kind, speaker, cue, via: cited ? findRelay(source, cited, parties) : null, certainty: 0.6 };
}

function according(reading: AnnotatedText, from: number, to: number, parties: readonly Party[]): Quote | null {
  const { text, tokens } = reading;
  for (let at = from; at < to - 2; at++) {
    if (tokens[at]?.text.toLowerCase() !== "according" || tokens[at + 1]?.text !== "to") continue;
    const source = findNounPhraseAfter(text, tokens, at + 2, to);
    const cue = tokenTexts(text, tokens, at, at + 2);
    if (at > from)
      return make(reading, tokenTexts(text, tokens, from, lastWord(reading, from, at)), cue, source, parties, [
        from,
        to,
      ]);
    let comma = at + 2;
    while (comma < to && tokens[comma]?.text !== ",") comma++;
    return make(reading, tokenTexts(text, tokens, comma + 1, lastWord(reading, comma + 1, to)), cue, source, parties, [
      from,
      to,
    ]);
  }
  return null;
}

function reported(reading: AnnotatedText, from: number, to: number, parties: readonly Party[]): Quote | null {
  const { text, tokens } = reading;
  for (let at = from + 1; at < to; at++) {
    if (!CLAUSE_REPORTING_VERBS.has(tokens[at]?.text ?? "")) continue;
    const cue = tokenTexts(text, tokens, at, at + 1);
    const rest = contentStart(reading, at + 1, to);
    if (to - rest <= LEAST) {
      // "…, the company said in a statement."
      const source = findNounPhraseBefore(text, tokens, findSubjectEnd(reading, at, from), from);
      const end = source ? findTokenIndex(reading, source.start) : from;
      const quote =
        tokens[end - 1]?.text === ","
          ? make(reading, tokenTexts(text, tokens, from, end - 1), cue, source, parties, [from, to])
          : null;
      if (quote) return quote;
      continue;
    }
    const source = findNounPhraseBefore(text, tokens, findSubjectEnd(reading, at, from), from);
    if (!source || !opensClause(reading, at, rest)) continue;
    const quote = make(reading, tokenTexts(text, tokens, rest, lastWord(reading, rest, to)), cue, source, parties, [
      from,
      to,
    ]);
    if (quote) return quote;
  }
  return null;
}

/** Whether what follows a verb of speech is a clause: "that", a name, a pronoun or a determiner begins it; "said to be" and "told him to" do not. */
function opensClause({ tokens }: AnnotatedText, verb: number, at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (/^(?:told|tells)$/.test(tokens[verb]?.text ?? "") && at === verb + 1) return false;
  return (
    /^(?:that|it|he|she|they|there|the|a|an|his|her|its|their|this|these|those|we|I|no|some|many|most|more|at|what|how|why|whether|if|all|both|any|about|up|only|such|one|two|three|four|five|six|seven|eight|nine|ten|in|on|что)$/.test(
      word,
    ) ||
    /^[\p{Lu}\d“"«]/u.test(word) ||
    /(?:s|ers|ing)$/.test(word)
  );
}

/** The token where the clause begins that a verb of speech attributes. */
function contentStart({ tokens }: AnnotatedText, after: number, to: number): number {
  let at = after;
  for (let next = after; next < Math.min(to, after + 8); next++) {
    const word = tokens[next]?.text ?? "";
    if (word.toLowerCase() === "that" || word === "что") return next + 1;
    if (!BETWEEN.test(word)) break;
    // A day or an audience ends the words between; a determiner alone may already begin the clause.
    if (!/^(?:the|a|an|this|on|in|at|to|during)$/i.test(word)) at = next + 1;
  }
  return at;
}

/** The index after the last token that is no closing mark. */
function lastWord({ tokens }: AnnotatedText, from: number, to: number): number {
  let end = to;
  while (end > from && /^[.,!?…;:]$/.test(tokens[end - 1]?.text ?? "")) end--;
  return end;
}
