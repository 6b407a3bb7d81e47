import type { Quote, Span, SpanWithText } from "../../../../types.ts";
import type { SpeechWords } from "../../../lexicon/speech-words.ts";
import { findFirstSpan, spanWithText } from "../../../text/spans.ts";
import { findTokenIndex } from "../find-attribution.ts";
import type { TokenRange } from "../quotation-context.ts";
import { speakerOf } from "../speaker.ts";
import { accordingAt } from "./attribution.ts";
import { findSubject, isDeterminer, isSpeechVerb, readSource, type SourceContext } from "./read-source.ts";

const MIN_CONTENT_WORDS = 4;
const MAX_TOKENS_TO_CLAUSE = 8;
const MAX_CUE_TOKENS = 14;
/** A verb that introduces a clause, and its subject, are so near to the start of their sentence. */
const MAX_TOKENS_TO_VERB = 100;
const CERTAINTY = 0.75;
/** A German clause in reported speech needs no conjunction: "Brel sagte, er könne …". */
const REPORTED_SUBJECT = /^(?:er|sie|es|man|der|die|das|dies|diese|ihm|ihr)$/;

type Reported = { cue: SpanWithText; source: SpanWithText; content: Span };

/** Finds statements without quotation marks in a language without a model; at most one a sentence. */
export function findReportedSpeech(context: SourceContext, words: SpeechWords, taken: readonly Span[]): Quote[] {
  const { annotated } = context;
  const { text, tokens } = annotated;
  const quotations = [...taken].sort((a, b) => a.end - b.end);
  return annotated.sentences.flatMap((sentence): Quote[] => {
    const next = quotations[findFirstSpan(quotations, ({ end }) => end > sentence.start)];
    if (next && next.start < sentence.end) return [];
    const range = [findTokenIndex(annotated, sentence.start), findTokenIndex(annotated, sentence.end)] as const;
    const found =
      readAccording(context, words, range) ??
      readClause(context, words, range) ??
      readTail(context, words, range) ??
      readAs(context, words, range);
    if (!found) return [];
    let end = found.content.end;
    while (end > found.content.start && /[\s.,!?…;:]/.test(text[end - 1] ?? "")) end--;
    const content = spanWithText(text, { start: found.content.start, end });
    if ((content.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < MIN_CONTENT_WORDS || tokens.length === 0) return [];
    const { cue, source } = found;
    return [{ ...content, kind: "indirect", speaker: speakerOf(source), cue, via: null, certainty: CERTAINTY }];
  });
}

/** "Laut Brel …", "Selon Brel, …", "…, según Brel." */
function readAccording(context: SourceContext, words: SpeechWords, [start, end]: TokenRange): Reported | null {
  const { tokens } = context.annotated;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return null;
  const opening = accordingAt(context, words, start, end);
  // "So berichtete Brel, …" means "thus".
  if (opening && opening.cue.text !== "So") {
    const next = findTokenIndex(context.annotated, opening.source.end);
    const from = tokens[tokens[next]?.text === "," ? next + 1 : next];
    // "Selon Brel, la maire d'Orlan, le port …": an apposition may precede the clause.
    const second = tokens.slice(next + 1, next + MAX_CUE_TOKENS).some(({ text }) => text === ",");
    if (tokens[next]?.text === "," && second && isDeterminer(from)) return null;
    return from ? { ...opening, content: { start: from.start, end: last.end } } : null;
  }
  for (let index = Math.max(start + 1, end - MAX_CUE_TOKENS); index < end; index++) {
    if (tokens[index - 1]?.text !== ",") continue;
    const closing = accordingAt(context, words, index, end);
    if (closing && isLast(context, closing.source, end))
      return { ...closing, content: { start: first.start, end: tokens[index - 1]?.start ?? 0 } };
  }
  return null;
}

/** True if a phrase ends its sentence but for the full stop. */
const isLast = ({ annotated }: SourceContext, { end: offset }: Span, end: number): boolean =>
  end - findTokenIndex(annotated, offset) <= 1;

/** Conjunctions of clauses whose verb comes last; without one, their words are no sentence. */
const VERB_LAST = /^(?:dass|dat)$/;

/** "Brel a déclaré que …", "сообщил Брел, что …", "Brel sagte, er könne …". */
function readClause(context: SourceContext, words: SpeechWords, [start, end]: TokenRange): Reported | null {
  const { text, tokens } = context.annotated;
  let subjectEnd = end;
  for (let verb = start + 1; verb < Math.min(end, start + MAX_TOKENS_TO_VERB); verb++) {
    const cue = tokens[verb];
    if (!cue || !isSpeechVerb(tokens, words, verb)) continue;
    if (isRelativeVerb(context, words, verb)) {
      subjectEnd = Math.min(subjectEnd, verb - 1);
      continue;
    }
    for (let index = verb + 1; index < Math.min(end - 1, verb + MAX_TOKENS_TO_CLAUSE); index++) {
      const word = tokens[index]?.text.toLowerCase() ?? "";
      const isThat = words.that.test(word);
      const isReported = tokens[index - 1]?.text === "," && REPORTED_SUBJECT.test(word) && words.that.test("dass");
      if (!isThat && !isReported) continue;
      const source =
        findSubject(context, start, Math.min(verb, subjectEnd)) ?? readSource(context, verb + 1, index, true);
      // "qu’il": the conjunction and the next word are one token.
      const elision = /^qu['’]/i.exec(word)?.[0].length ?? 0;
      const isLeftOut = isThat && elision === 0 && !VERB_LAST.test(word);
      const from = isLeftOut ? tokens[index + 1]?.start : (tokens[index]?.start ?? 0) + elision;
      if (!source || from === undefined) break;
      const content = { start: from, end: tokens[end - 1]?.end ?? from };
      return { cue: { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) }, source, content };
    }
  }
  return null;
}

/** "Un agente que pidió el anonimato contó que …": the verb after "que" has an object, and another verb reports. */
function isRelativeVerb({ annotated }: SourceContext, words: SpeechWords, verb: number): boolean {
  const { tokens } = annotated;
  const isAfterThat = /^(?:que|qui|che|der|die|das|который|которая)$/.test(tokens[verb - 1]?.text ?? "");
  if (!isAfterThat) return false;
  for (let index = verb + 1; index < verb + MAX_TOKENS_TO_CLAUSE; index++) {
    const token = tokens[index];
    if (!token || words.that.test(token.text) || /^[.:;]$/.test(token.text)) return false;
    if (isSpeechVerb(tokens, words, index)) return true;
  }
  return false;
}

const AS = /^(?:wie|comme|como|como|как|jak|come|zoals|як)$/;

/** "…, wie Brel am Montag mitteilte.", "…, как сообщил Брел." */
function readAs({ annotated, parties }: SourceContext, words: SpeechWords, [start, end]: TokenRange): Reported | null {
  const { text, tokens } = annotated;
  const first = tokens[start];
  for (let comma = Math.max(start + 1, end - MAX_CUE_TOKENS); comma < end; comma++) {
    if (tokens[comma]?.text !== "," || !first || !AS.test(tokens[comma + 1]?.text ?? "")) continue;
    for (let verb = comma + 2; verb < end; verb++) {
      const cue = tokens[verb];
      if (!cue || cue.text === ",") break;
      if (!words.speech.test(cue.text)) continue;
      const source =
        readSource({ annotated, parties }, comma + 2, verb, true) ??
        readSource({ annotated, parties }, verb + 1, end, true);
      if (!source) break;
      const content = { start: first.start, end: tokens[comma]?.start ?? 0 };
      return { cue: { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) }, source, content };
    }
  }
  return null;
}

/** "…, sagte Brel.", "…, a indiqué la police." */
function readTail(context: SourceContext, words: SpeechWords, [start, end]: TokenRange): Reported | null {
  const { text, tokens } = context.annotated;
  const first = tokens[start];
  for (let comma = Math.max(start + 1, end - MAX_CUE_TOKENS); comma < end; comma++) {
    if (tokens[comma]?.text !== "," || !first) continue;
    const verb = /^(?:a|ont|ha|han|heeft)$/.test(tokens[comma + 1]?.text ?? "") ? comma + 2 : comma + 1;
    const cue = tokens[verb];
    if (!cue || !words.speech.test(cue.text)) continue;
    const source = readSource(context, verb + 1, end, true);
    if (!source || !isLast(context, source, end)) continue;
    const content = { start: first.start, end: tokens[comma]?.start ?? 0 };
    return { cue: { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) }, source, content };
  }
  return null;
}
