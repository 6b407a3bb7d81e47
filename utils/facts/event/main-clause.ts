import type { Span } from "../../types.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import type { Token } from "../text/tokens.ts";
import { isCoordination, isFiniteVerb, NON_SUBJECT, PRENOMINAL_WORDS } from "./finite-verb.ts";

/** A main clause: its subject, and the first word of its predicate as an index among the tokens. */
export type MainClause = { subject: Span; verb: number };

const LONGEST = 40;
const INTRODUCES =
  /^(?:on|in|at|after|before|during|since|as|when|while|with|for|by|from|following|despite|under|amid|according|speaking|thanks|until|over|once|although|though|because|within|among|across|besides|instead|meanwhile|however|earlier|later|yesterday|today|now|also|using|citing|saying)$/i;
const CONJUNCTION = /^(?:And|But|Yet|So|Or)$/;
const LAST = /^(?:last|this|next|earlier|later)$/i;
const SPAN_OF_TIME = /^(?:week|month|year|summer|winter|spring|autumn|fall|weekend|morning|evening|night)$/;
// "Hours after the vote, …", "Two days before the match, …"
const DISTANCE =
  /^(?:\S+ )?(?:minute|hour|day|night|week|month|year|decade)s? (?:after|before|ago|since|into|ahead|later|earlier)$/i;
const TIME = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|morning|afternoon|evening|night)$/;
// Words that stand before a comma and name nobody.
const ALONE =
  /^(?:still|but|yet|indeed|thus|then|overall|finally|plus|again|first|second|third|next|today|nevertheless|\p{L}+ly)$/iu;
const QUANTITY = /^(?:least|most|all|first|last)$/i;
const RELATIVE = /^(?:who|which|that|whose|whom|where)$/;
// A subject holds none of these: what has one before its verb is a headline without a verb.
const SUBORDINATES = /^(?:as|after|before|when|while|because|since|if|until|although|though|amid|than|but)$/;
// These alone name nobody.
const NOBODY = /^(?:some|others|many|most|one|none|both|few|all|nothing|everything|anyone|everyone|gone|no)$/i;
const SHORT = /^(?:i|we|you|they|he|she|it|that|there|what|here|let)['’]/i;
const QUOTE = /^['‘]$/;
const ADVERB =
  /^(?:finally|even|also|still|just|reportedly|allegedly|now|already|again|not|never|both|all|once|later|then|\p{Ll}{2,}ly)$/u;

/** The main clause of the tokens from `from` up to `stop`; null where its subject or verb is not plain. */
export function parseMainClause(tokens: readonly Token[], from: number, stop: number): MainClause | null {
  const begin = CONJUNCTION.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const [word = "", next = ""] = [tokens[begin]?.text, tokens[begin + 1]?.text];
  if (LAST.test(word) && SPAN_OF_TIME.test(next)) return clauseFrom(tokens, begin + 2, stop);
  if (DISTANCE.test(`${word} ${next}`) || DISTANCE.test(`${word} ${next} ${tokens[begin + 2]?.text}`))
    return behindComma(tokens, begin, stop);
  // "Saturday at the convention the senator said": where the day ends and the subject begins is not plain.
  if (TIME.test(word.toLowerCase()) || TIME.test(word)) return behindComma(tokens, begin, stop);
  if (next === "," && !ALONE.test(word)) {
    // "Poland, Hungary and Romania voted" against "Actually, the council voted".
    const listed = clauseFrom(tokens, begin, stop);
    if (listed) return listed;
  }
  if (next !== "," && (!INTRODUCES.test(word) || (/^(?:at|for|in)$/i.test(word) && QUANTITY.test(next))))
    return clauseFrom(tokens, begin, stop) ?? (/ing$/.test(word) ? behindComma(tokens, begin, stop) : null);
  return behindComma(tokens, begin, stop);
}

/** The clause behind an introduction ("On Tuesday, …", "After the storm hit, …"): it begins at the first comma that one can begin at. */
function behindComma(tokens: readonly Token[], begin: number, stop: number): MainClause | null {
  for (let at = begin + 1; at < stop && at - begin < LONGEST; at++) {
    const behind = tokens[at + 1];
    if (tokens[at]?.text !== "," || !behind || INTRODUCES.test(behind.text)) continue;
    // "On March 2, 2026 the council …"
    const isYear = /^\d{4}$/.test(behind.text) && tokens[at + 2]?.kind === "word";
    if (behind.kind === "number" && !isYear) continue;
    const clause = clauseFrom(tokens, isYear ? at + 2 : LAST.test(behind.text) ? at + 3 : at + 1, stop);
    if (clause) return clause;
  }
  return null;
}

/** The clause whose subject begins at token `first`. */
function clauseFrom(tokens: readonly Token[], first: number, stop: number): MainClause | null {
  const begin = tokens[first];
  if (!begin || begin.kind === "mark" || NON_SUBJECT.test(begin.text) || SHORT.test(begin.text)) return null;
  const commas: number[] = [];
  let relative = -1;
  let infinitive = -1;
  for (let at = first + 1; at < stop && at - first < LONGEST; at++) {
    const word = tokens[at]?.text ?? "";
    if (/^[;:|—–“”"!?]$/.test(word) || (relative < 0 && SUBORDINATES.test(word))) return null;
    if (word === "to" && /^(?:be|[a-z]+)$/.test(tokens[at + 1]?.text ?? "") && infinitive < 0) infinitive = at;
    if (word === "(" || (RELATIVE.test(word) && tokens[at - 1]?.text === ",")) {
      // What stands between brackets or commas is no part of the subject.
      if (word !== "(" && relative < 0) relative = at - 1;
      at = nextToken(tokens, at, stop, word === "(" ? ")" : ",");
      if (at < 0) return null;
    } else if (RELATIVE.test(word)) {
      if (relative < 0) relative = at;
      at = behindFirstVerb(tokens, at, stop) - 1;
      if (at < 0) return null;
    } else if (word === ",") commas.push(at);
    else if (isFiniteVerb(tokens, first, at, stop)) {
      const [comma] = commas;
      const closed = tokens[at - 1]?.text === ",";
      const isList = !closed && isCoordination(tokens, comma ?? first, at);
      // A comma that nothing closes is no apposition: the sentence is built otherwise.
      if (relative < 0 && comma !== undefined && !closed && !isList) return null;
      // "Bridge to be closed": a headline's future.
      const begins = /^(?:be|been)$/.test(tokens[at - 1]?.text ?? "") && infinitive === at - 2 ? infinitive : at;
      return clauseOf(tokens, first, relative > 0 ? relative : comma === undefined || isList ? begins : comma, begins);
    }
  }
  return null;
}

/** A clause whose subject runs up to token `end`, adverbs and days behind its noun left out ("The council on Friday"). */
function clauseOf(tokens: readonly Token[], first: number, end: number, verb: number): MainClause | null {
  let last = end - 1;
  const text = (at: number) => tokens[at]?.text ?? "";
  while (last > first && (ADVERB.test(text(last)) || TIME.test(text(last)) || /^(?:['‘-]|on)$/.test(text(last))))
    last--;
  const [begin, behind] = [tokens[first], tokens[last]];
  if (last === first && NOBODY.test(text(first))) return null;
  return begin && behind
    ? { subject: { start: begin.start, end: behind.end }, verb: QUOTE.test(text(verb - 1)) ? verb - 1 : verb }
    : null;
}

/** The next token with the given words behind `at`; -1 where there is none near. */
function nextToken(tokens: readonly Token[], at: number, stop: number, word: string): number {
  for (let ahead = at + 1; ahead < stop && ahead - at < LONGEST; ahead++)
    if (tokens[ahead]?.text === word) return ahead;
  return -1;
}

/** The token behind the first verb, with its helpers, of a relative clause that begins at `at`; 0 where there is none near. */
function behindFirstVerb(tokens: readonly Token[], at: number, stop: number): number {
  for (let ahead = at + 1; ahead < stop && ahead - at < 16; ahead++) {
    const form = lookUpVerbForm(tokens[ahead]?.text ?? "");
    if (!form || (ahead > at + 1 && form !== "auxiliary" && PRENOMINAL_WORDS.test(tokens[ahead - 1]?.text ?? "")))
      continue;
    let behind = ahead + 1;
    while (behind < stop && isHelped(tokens[behind]?.text ?? "")) behind++;
    // "who said she lives in …": what was said has a verb of its own.
    return NON_SUBJECT.test(tokens[behind]?.text ?? "") ? behindFirstVerb(tokens, behind, stop) : behind;
  }
  return 0;
}

const isHelped = (word: string) => lookUpVerbForm(word) !== null || /^(?:be|been|being|not|also)$/.test(word);
