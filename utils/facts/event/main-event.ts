import { alternation } from "../../shared/word-lists.ts";
import type { Quote, Span, SpanWithText } from "../../types.ts";
import { EVENT_REPORT_VERBS } from "../lexicon/speech-verbs.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { findFirstSpan, spanWithText } from "../text/spans.ts";
import { isBackground } from "./background.ts";
import lexicon from "./clause-lexicon.json" with { type: "json" };
import { type MainClause, parseMainClause } from "./main-clause.ts";
import { isNoNews, refersElsewhere } from "./no-news.ts";
import { findPredicateEnd } from "./predicate.ts";
import { isState } from "./state.ts";
import { stemsOf } from "./stems.ts";

const MAX_SUBJECT_CHARS = 90;
const MIN_SHORTENED_SUBJECT_CHARS = 4;
/** What scores less reports no event. */
const MIN_SCORE = -1.2;
const MAX_SHARED_WORDS = 4;
const MAX_GOOD_CHARS = 260;
const MAX_OPENING_CHARS = 80;
const BETWEEN = /^\s(?:\p{Ll}+\s){1,3}$/u;
const OPENING_ADVERB = /^(?:(?:then|now|still|also|yet|meanwhile|recently|maybe|perhaps|today|yesterday)(?:,?\s|$))+/i;
const NO_SUBJECT =
  /^(?:always|never|you|i|we|us|my|our|there|here|let|maybe|perhaps|recently|now|take|look|see|given (?:her|his|its|the|their)|the (?:result|answer|question|idea|reason))\b(?!’)|^\p{L}{5,}(?:al|ant|ed|ent|iv|ous)ly$/iu;
const FRONTED = /^(?:After|Amid|Before|By|In|On|Since|When|While|With|Without)\b/;
const EXAMPLE =
  /^(?:(?:And|But|So) )?(?:[Ff]or (?:example|instance)|Consider|Had|If|Imagine|[Mm]aybe|[Pp]erhaps|Should|Suppose|Were|Whether)\b|^In .{1,60} (?:novel|thriller), /;
/** In the present tense it tells what always happens: "When it gets warmer, mammals shrink". */
const WHENEVER = /^When(?:ever)?\b/;
const WRONGLY = /^(?:false|incorrect|mistaken|wrong)ly$/;
const HYPOTHETICAL = /^(?:could|might|would|may|should|let)\b/;
const STATE_SCORE = -0.5;
const BACKGROUND_SCORE = -0.9;
/** What was planned and did not come: "was supposed to be released in March". */
const SUPPOSED = /^(?:was|were) (?:originally )?(?:meant|supposed) to\b(?!.*\bbut\b)/;
const PRONOUN = /^(?:he|she|it|they|this|that|these|those)\b/i;
const MIN_SHARED_STEMS = 2;
const MAX_GAP_CHARS = 4;
const MAX_ADDED_CHARS = 70;
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
 * Finds the main event of a story in its lead: of the main clauses that can be parsed the one that most likely reports
 * it, the earlier of two alike. Returns null if none can be parsed or all are something else than a report.
 */
export function findMainEvent(
  { text, tokens, title, published }: AnnotatedText,
  { sentences }: Lead,
  quotes: readonly Quote[],
): MainEvent | null {
  const direct = quotes.filter(({ kind }) => kind === "direct");
  const titleStems = stemsOf(title ?? "");
  let best: MainEvent | null = null;
  let bestScore = MIN_SCORE;
  for (const [index, sentence] of sentences.entries()) {
    // What somebody says is not what happened, nor is what leads to it: "Original post follows:".
    if (direct.some(({ start, end }) => start <= sentence.start + 1 && sentence.start < end)) continue;
    const clause = text[sentence.end - 1] === ":" ? null : findEventClause(text, tokens, sentence);
    if (!clause) continue;
    const event = toEvent(text, tokens, clause, sentence);
    if (!event || isNoReport(event, text)) continue;
    const isOld = isBackground(text.slice(sentence.start, sentence.end), event.what?.text ?? "", published);
    const score = scoreEvent(event, index, titleStems, isOld);
    if (score > bestScore) [best, bestScore] = [event, score];
  }
  return best;
}

function toEvent(text: string, tokens: Tokens, { subject, verb }: MainClause, sentence: Span): MainEvent | null {
  const verbStart = tokens[verb]?.start ?? 0;
  // "rarely shows", "yesterday launched": the words between subject and verb belong to what is said of it.
  const between = text.slice(subject.end, verbStart);
  const start = BETWEEN.test(between) ? subject.end + (between.length - between.trimStart().length) : verbStart;
  const end = findPredicateEnd(tokens, verb, endToken(tokens, sentence));
  const who = withoutOpening(text, { start: subject.start, end: shortenSubject(text, subject) });
  return who && { who, what: end === null ? null : spanWithText(text, { start, end }), sentence };
}

/** Drops an adverb at the start of a subject ("then she"); null if nothing else is left. */
function withoutOpening(text: string, { start, end }: Span): SpanWithText | null {
  const words = text.slice(start, end);
  const opening = OPENING_ADVERB.exec(words)?.[0].length ?? 0;
  return opening === words.length ? null : spanWithText(text, { start: start + opening, end });
}

/** True for a clause that reports no event: an example, a wish, what may be, an order to the reader. */
function isNoReport({ who, what, sentence }: MainEvent, text: string): boolean {
  const opening = text.slice(sentence.start, sentence.start + MAX_OPENING_CHARS);
  return (
    NO_SUBJECT.test(who.text) ||
    lookUpVerbForm(who.text.split(" ")[0] ?? "") === "base" ||
    (/, and [^,]+, /.test(`${who.text} `) && FRONTED.test(opening)) ||
    EXAMPLE.test(opening) ||
    isNoNews(opening, who.text, what?.text ?? "") ||
    (WHENEVER.test(opening) && /^(?:base|third)$/.test(lookUpVerbForm(what?.text.split(" ")[0] ?? "") ?? "")) ||
    refersElsewhere(what?.text ?? text.slice(who.end, sentence.end)) ||
    (what !== null && (HYPOTHETICAL.test(what.text) || SUPPOSED.test(text.slice(what.start, sentence.end))))
  );
}

/** Scores a clause: for words shared with the title, an early place, an act, a subject that is no pronoun. */
function scoreEvent(
  { who, what, sentence }: MainEvent,
  index: number,
  titleStems: ReadonlySet<string>,
  isOld: boolean,
): number {
  const stems = stemsOf(`${who.text} ${what?.text ?? ""}`);
  const shared = [...stems].filter((stem) => titleStems.has(stem)).length;
  const isLong = sentence.end - sentence.start > MAX_GOOD_CHARS;
  return (
    0.35 * Math.min(MAX_SHARED_WORDS, shared) -
    0.4 * index +
    (what === null ? -0.5 : 0) +
    (what !== null && isState(what.text) ? STATE_SCORE : 0) +
    (isOld ? BACKGROUND_SCORE : 0) +
    (PRONOUN.test(who.text) ? -1.2 : 0) -
    (isLong ? 0.1 : 0)
  );
}

/** True for a sentence that shares too few words with the one that reports the event: it tells of another one. */
export function isElsewhere(text: string, sentence: Span | undefined, event: MainEvent | null): boolean {
  if (!event || !sentence || sentence.start === event.sentence.start) return false;
  // "The justices issued their ruling Saturday.": a short sentence behind the event's adds to it.
  const between = sentence.start - event.sentence.end;
  if (between >= 0 && between < MAX_GAP_CHARS && sentence.end - sentence.start < MAX_ADDED_CHARS) return false;
  const stems = stemsOf(text.slice(event.sentence.start, event.sentence.end));
  const shared = [...stemsOf(text.slice(sentence.start, sentence.end))].filter((stem) => stems.has(stem));
  return shared.length < MIN_SHARED_STEMS;
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
  // "The latest count ends the debate, said Ada Brel": what comes before is said.
  const first = findFirstSpan(tokens, ({ start }) => start >= clause.subject.start);
  if (
    isReport &&
    tokens.slice(first, clause.verb).findIndex(({ text: word }) => word === ",") === clause.verb - 1 - first
  )
    return parseAfterLabel(tokens, first, clause.verb - 1);
  // "Police wrongly said that": what they said did not happen.
  const isWrong = WRONGLY.test(tokens[clause.verb - 1]?.text ?? "");
  const isUnnamedSource = !isWrong && UNNAMED_SOURCE.test(text.slice(clause.subject.start, clause.subject.end));
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
