import { wholePattern } from "../../shared/word-lists.ts";
import type { Span } from "../../types.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { Token } from "../text/tokens.ts";
import lexicon from "./clause-lexicon.json" with { type: "json" };
import { isCoordination, isFiniteVerb, NON_SUBJECT, PRENOMINAL_WORDS } from "./finite-verb.ts";

/** A main clause: its subject, and the index of the token that begins its predicate. */
export type MainClause = { subject: Span; verb: number };

const MAX_SUBJECT_TOKENS = 40;
const MAX_RELATIVE_CLAUSE_TOKENS = 16;

// Prepositions, conjunctions and adverbs that introduce a sentence before its main clause.
const INTRODUCTION = wholePattern(lexicon.introductions, "i");
const CONJUNCTION = /^(?:And|But|Yet|So|Or)$/;
const RELATIVE_TIME = /^(?:last|this|next|earlier|later)$/i;
const PERIOD = /^(?:week|month|year|summer|winter|spring|autumn|fall|weekend|morning|evening|night)$/;
// "Hours after the vote, …", "Two days before the match, …"
const TIME_OFFSET =
  /^(?:\S+ )?(?:minute|hour|day|night|week|month|year|decade)s? (?:after|before|ago|since|into|ahead|later|earlier)$/i;
const DAY_OR_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|morning|afternoon|evening|night)$/;
// Adverbs that a comma separates from the subject ("Actually, …").
const COMMA_ADVERB = wholePattern(lexicon.commaAdverbs, "iu");
// After these, "at", "for" and "in" may belong to the subject ("At least two people …").
const QUANTITY = /^(?:least|most|all|first|last)$/i;
const RELATIVE_PRONOUN = /^(?:who|which|that|whose|whom|where)$/;
// A subject contains none of these: a headline without a verb does.
const SUBJECT_BREAKER = wholePattern(lexicon.subjectBreakers);
// Words that are no subject by themselves.
const INDEFINITE = wholePattern(lexicon.indefinites, "i");
const CONTRACTED_PRONOUN = /^(?:i|we|you|they|he|she|it|that|there|what|here|let)['’]/i;
const SINGLE_QUOTATION_MARK = /^['‘]$/;
// Adverbs between subject and verb.
const SUBJECT_ADVERB = wholePattern(lexicon.subjectAdverbs, "u");
const INVERTING = /^(?:Above|Across|Among|At|Atop|Behind|Beneath|Beside|In|Inside|Near|On|Outside|Under)$/;
const POSITION_VERB = /^(?:are|hangs?|hung|is|lay|lies|lives?|lived|sat|sits?|stands?|stood|was|were)$/;
const SENTENCE_MARK = /^[;:|—–“”"!?]$/;

/** Parses the main clause of the tokens from `start` up to `end`; null if its subject or verb is not clear. */
export function parseMainClause(tokens: readonly Token[], start: number, end: number): MainClause | null {
  const first = CONJUNCTION.test(tokens[start]?.text ?? "") ? start + 1 : start;
  const [word = "", next = ""] = [tokens[first]?.text, tokens[first + 1]?.text];
  if (RELATIVE_TIME.test(word) && PERIOD.test(next)) return parseClause(tokens, first + 2, end);
  if (TIME_OFFSET.test(`${word} ${next}`) || TIME_OFFSET.test(`${word} ${next} ${tokens[first + 2]?.text}`))
    return parseAfterComma(tokens, first, end);
  // "Saturday at the convention the senator said": it is not clear where the subject begins.
  if (DAY_OR_TIME.test(word.toLowerCase()) || DAY_OR_TIME.test(word)) return parseAfterComma(tokens, first, end);
  if (next === ",") {
    // "Poland, Hungary and Romania voted" begins with its subject, "Actually, the council voted" does not.
    const clause = COMMA_ADVERB.test(word) ? null : parseClause(tokens, first, end);
    return clause ?? parseAfterComma(tokens, first, end);
  }
  const beginsWithSubject = !INTRODUCTION.test(word) || (/^(?:at|for|in)$/i.test(word) && QUANTITY.test(next));
  if (!beginsWithSubject) return parseAfterComma(tokens, first, end);
  const clause = parseClause(tokens, first, end);
  return clause ?? (/ing$/.test(word) ? parseAfterComma(tokens, first, end) : null);
}

/** Parses the clause that follows an introduction ("After the storm hit, …"), at the first comma that allows one. */
function parseAfterComma(tokens: readonly Token[], start: number, end: number): MainClause | null {
  for (let index = start + 1; index < end && index - start < MAX_SUBJECT_TOKENS; index++) {
    const next = tokens[index + 1];
    if (tokens[index]?.text !== "," || !next || INTRODUCTION.test(next.text)) continue;
    // "On March 2, 2026 the council …"
    const isYear = /^\d{4}$/.test(next.text) && tokens[index + 2]?.kind === "word";
    if (next.kind === "number" && !isYear) continue;
    // "In the valley stands the Hotel Brel, a house built in 1929 …": an apposition behind an inverted subject.
    if (/^an?$/.test(next.text) && holdsInvertedVerb(tokens, start, index)) return null;
    const skipped = isYear ? 2 : RELATIVE_TIME.test(next.text) ? 3 : 1;
    const clause = parseClause(tokens, index + skipped, end);
    if (clause) return clause;
  }
  return null;
}

/** True if an introduction holds a verb of its own, which no relative pronoun and no conjunction opens. */
function holdsInvertedVerb(tokens: readonly Token[], start: number, end: number): boolean {
  if (!INVERTING.test(tokens[start]?.text ?? "")) return false;
  for (let index = start + 1; index < end; index++) {
    const word = tokens[index]?.text ?? "";
    if (RELATIVE_PRONOUN.test(word) || NON_SUBJECT.test(word)) return false;
    if (POSITION_VERB.test(word) && !PRENOMINAL_WORDS.test(tokens[index - 1]?.text ?? "")) return true;
  }
  return false;
}

/** Parses the clause whose subject begins at token `first`. */
function parseClause(tokens: readonly Token[], first: number, end: number): MainClause | null {
  const start = tokens[first];
  if (!start || start.kind === "mark" || NON_SUBJECT.test(start.text) || CONTRACTED_PRONOUN.test(start.text))
    return null;
  let firstComma = -1;
  let relativeClause = -1;
  let infinitive = -1;
  for (let index = first + 1; index < end && index - first < MAX_SUBJECT_TOKENS; index++) {
    const word = tokens[index]?.text ?? "";
    if (SENTENCE_MARK.test(word) || (relativeClause < 0 && SUBJECT_BREAKER.test(word))) return null;
    if (word === "to" && infinitive < 0 && /^[a-z]+$/.test(tokens[index + 1]?.text ?? "")) infinitive = index;
    const isAside = word === "(" || (RELATIVE_PRONOUN.test(word) && tokens[index - 1]?.text === ",");
    if (isAside || RELATIVE_PRONOUN.test(word)) {
      if (word !== "(" && relativeClause < 0) relativeClause = isAside ? index - 1 : index;
      const next = isAside
        ? findToken(tokens, index, end, word === "(" ? ")" : ",")
        : findAfterRelativeVerb(tokens, index, end) - 1;
      if (next < 0) return null;
      index = next;
    } else if (word === ",") firstComma = firstComma < 0 ? index : firstComma;
    else if (isFiniteVerb(tokens, first, index, end)) {
      // "Ida Moe, who sang and later won a prize, has died": the aside goes on up to its comma.
      const isInAside = firstComma >= 0 && firstComma < relativeClause && tokens[index - 1]?.text !== ",";
      const close = isInAside ? findToken(tokens, index, end, ",") : -1;
      if (close > 0 && isFiniteVerb(tokens, first, close + 1, end)) {
        index = close;
        continue;
      }
      // "Bridge to be closed": a headline's future begins with "to".
      const isFuture = /^(?:be|been)$/.test(tokens[index - 1]?.text ?? "") && infinitive === index - 2;
      const verb = isFuture ? infinitive : index;
      const subjectEnd = findSubjectEnd(tokens, { firstComma, relativeClause, finiteVerb: index, verb });
      return subjectEnd === null ? null : createClause(tokens, first, subjectEnd, verb);
    }
  }
  return null;
}

/** Indices of tokens that were seen while a clause was parsed; -1 for none. */
type ClauseIndices = { firstComma: number; relativeClause: number; finiteVerb: number; verb: number };

/** Returns the index after a subject's last token; null if a comma that nothing closes makes it unclear. */
function findSubjectEnd(
  tokens: readonly Token[],
  { firstComma, relativeClause, finiteVerb, verb }: ClauseIndices,
): number | null {
  const isClosed = tokens[finiteVerb - 1]?.text === ",";
  if (relativeClause > 0)
    return firstComma > 0 && firstComma < relativeClause && isClosed ? firstComma : relativeClause;
  if (firstComma < 0) return verb;
  // An apposition is closed by a comma before the verb.
  if (isClosed) return firstComma;
  return isCoordination(tokens, firstComma, finiteVerb) ? verb : null;
}

/** Creates a clause and leaves out adverbs and days after its subject's noun ("The council on Friday"). */
function createClause(tokens: readonly Token[], first: number, subjectEnd: number, verb: number): MainClause | null {
  const text = (index: number) => tokens[index]?.text ?? "";
  const isAdverbial = (word: string) =>
    SUBJECT_ADVERB.test(word) || DAY_OR_TIME.test(word) || /^(?:['‘-]|on)$/.test(word);
  let last = subjectEnd - 1;
  // "a strike planned for Friday": the day belongs to what was planned.
  const isPlanned = () => DAY_OR_TIME.test(text(last)) && /^(?:and|by|for|from|of|or|until)$/.test(text(last - 1));
  while (last > first && isAdverbial(text(last)) && !isPlanned()) last--;
  const [firstToken, lastToken] = [tokens[first], tokens[last]];
  if (!firstToken || !lastToken || (last === first && INDEFINITE.test(text(first)))) return null;
  return {
    subject: { start: firstToken.start, end: lastToken.end },
    verb: SINGLE_QUOTATION_MARK.test(text(verb - 1)) ? verb - 1 : verb,
  };
}

/** Returns the index of the next token with a given text; -1 if there is none near. */
function findToken(tokens: readonly Token[], start: number, end: number, text: string): number {
  for (let index = start + 1; index < end && index - start < MAX_SUBJECT_TOKENS; index++)
    if (tokens[index]?.text === text) return index;
  return -1;
}

/** Returns the index after the first verb phrase of a relative clause from `start` on; 0 if there is none near. */
function findAfterRelativeVerb(tokens: readonly Token[], start: number, end: number): number {
  let first = start;
  for (let index = start + 1; index < end && index - first < MAX_RELATIVE_CLAUSE_TOKENS; index++) {
    const form = lookUpVerbForm(tokens[index]?.text ?? "");
    const followsModifier = index > first + 1 && PRENOMINAL_WORDS.test(tokens[index - 1]?.text ?? "");
    if (!form || (form !== "auxiliary" && followsModifier)) continue;
    while (index + 1 < end && isVerbPhrasePart(tokens[index + 1]?.text ?? "")) index++;
    if (!NON_SUBJECT.test(tokens[index + 1]?.text ?? "")) return index + 1;
    // "who said she lives in …": the reported clause has a verb of its own.
    first = ++index;
  }
  return 0;
}

const isVerbPhrasePart = (word: string) =>
  lookUpVerbForm(word) !== null ||
  /^(?:already|also|always|be|been|being|ever|just|long|never|not|once|only|still)$/.test(word);
