import { alternation } from "../../shared/word-lists.ts";
import type { Quote, Span, SpanWithText } from "../../types.ts";
import { EVENT_REPORT_VERBS } from "../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { findFirstSpan, spanWithText } from "../text/spans.ts";
import lexicon from "./clause-lexicon.json" with { type: "json" };
import { type MainClause, parseMainClause } from "./main-clause.ts";
import { findPredicateEnd } from "./predicate.ts";

const MAX_SUBJECT_CHARS = 90;
const MIN_SHORTENED_SUBJECT_CHARS = 4;
// A later sentence replaces the first only if it shares this many words with the title, and the first shares none.
const MIN_SHARED_TITLE_WORDS = 2;
const STEM_CHARS = 5;
const MAX_LABEL_TOKENS = 12;
const MAX_THAT_DISTANCE_TOKENS = 5;
// A source of news that is not the one who acts ("fire officials", "eyewitnesses").
const UNNAMED_SOURCE = new RegExp(
  `^(?:${alternation(lexicon.sourceModifiers)} |eye)*${alternation(lexicon.sourceNouns)}$`,
  "i",
);
// Where a long subject begins to describe its noun.
const SUBJECT_MODIFIER = new RegExp(`,| ${alternation(lexicon.subjectModifiers)} `);

type Tokens = AnnotatedText["tokens"];

/** The main event of a story: who acts, the predicate if its end is clear, and the sentence that reports it. */
export type MainEvent = { who: SpanWithText; what: SpanWithText | null; sentence: Span };

/**
 * Finds the main event of a story in its lead: the first main clause that can be parsed.
 * A later one counts instead if it shares words with the title and the first shares none. Returns null for none.
 */
export function findMainEvent(
  { text, tokens, title }: AnnotatedText,
  { sentences }: Lead,
  quotes: readonly Quote[],
): MainEvent | null {
  const direct = quotes.filter(({ kind }) => kind === "direct");
  const titleStems = stemsOf(title ?? "");
  let best: MainEvent | null = null;
  let bestShared = 0;
  for (const sentence of sentences) {
    // What somebody says is not what happened.
    if (direct.some(({ start, end }) => start <= sentence.start + 1 && sentence.start < end)) continue;
    const clause = findEventClause(text, tokens, sentence);
    if (!clause) continue;
    const { subject } = clause;
    const start = tokens[clause.verb]?.start ?? 0;
    const end = findPredicateEnd(tokens, clause.verb, endToken(tokens, sentence));
    const stems = stemsOf(text.slice(subject.start, end ?? subject.end));
    const shared = [...stems].filter((stem) => titleStems.has(stem)).length;
    if (best && (bestShared > 0 || shared < MIN_SHARED_TITLE_WORDS)) continue;
    bestShared = shared;
    best = {
      who: spanWithText(text, { start: subject.start, end: shortenSubject(text, subject) }),
      what: end === null ? null : spanWithText(text, { start, end }),
      sentence,
    };
  }
  return best;
}

/** Returns the beginnings of a text's words of four letters or more, which inflected forms have in common. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM_CHARS)));
}

const endToken = (tokens: Tokens, sentence: Span) => findFirstSpan(tokens, ({ start }) => start >= sentence.end);

/** Finds the clause of a sentence that reports an event; null if the sentence has none. */
function findEventClause(text: string, tokens: Tokens, sentence: Span): MainClause | null {
  const end = endToken(tokens, sentence);
  const clause = parseAfterLabel(
    tokens,
    findFirstSpan(tokens, ({ start }) => start >= sentence.start),
    end,
  );
  if (!clause) return null;
  const isReport = EVENT_REPORT_VERBS.has(tokens[clause.verb]?.text ?? "");
  // "Aid, an official says, helped": the reporting clause interrupts the other one.
  if (isReport && tokens[clause.verb + 1]?.text === ",") return null;
  const isUnnamedSource = UNNAMED_SOURCE.test(text.slice(clause.subject.start, clause.subject.end));
  return isReport && isUnnamedSource ? (parseReportedClause(tokens, clause, end) ?? clause) : clause;
}

/** Parses a sentence, or what follows its first colon if nothing precedes it but a label ("Harbour fire: Two die"). */
function parseAfterLabel(tokens: Tokens, start: number, end: number): MainClause | null {
  const clause = parseMainClause(tokens, start, end);
  if (clause) return clause;
  for (let index = start + 1; index < end && index - start < MAX_LABEL_TOKENS; index++)
    if (/^[:|]$/.test(tokens[index]?.text ?? "")) return parseMainClause(tokens, index + 1, end);
  return null;
}

/** Parses what an unnamed source reports: "Police said on Monday that two men …" is about the men. */
function parseReportedClause(tokens: Tokens, { verb }: MainClause, end: number): MainClause | null {
  const distance = tokens.slice(verb + 1, verb + 1 + MAX_THAT_DISTANCE_TOKENS).findIndex(({ text }) => text === "that");
  return parseMainClause(tokens, distance < 0 ? verb + 1 : verb + 1 + distance + 1, end);
}

/** Returns the end of a subject; a long one ends before the words that describe its noun. */
function shortenSubject(text: string, { start, end }: Span): number {
  if (end - start <= MAX_SUBJECT_CHARS) return end;
  const length = text.slice(start, end).search(SUBJECT_MODIFIER);
  return length >= MIN_SHORTENED_SUBJECT_CHARS ? start + length : end;
}
