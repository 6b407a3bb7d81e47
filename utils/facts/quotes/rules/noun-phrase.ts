import { wholePattern } from "../../../shared/word-lists.ts";
import type { SpanWithText } from "../../../types.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../lexicon/calendar-names.ts";
import { lookUpVerbForm } from "../../lexicon/verb-forms.ts";
import { spanWithText } from "../../text/spans.ts";
import type { Token } from "../../text/tokens.ts";
import phraseWords from "./phrase-words.json" with { type: "json" };

const MAX_PHRASE_TOKENS = 12;
const MAX_APPOSITION_TOKENS = 22;
/** A subject with its appositions and brackets, of which any number may follow each other. */
const MAX_SUBJECT_TOKENS = 60;
const MAX_ABBREVIATION_CHARS = 4;

const PRONOUN = wholePattern(phraseWords.pronouns, "i");
const SUBJECT_PRONOUN = /^(?:[Hh]e|I|[Ss]he|[Tt]hey|[Ww]e)$/;
const DETERMINER = wholePattern(phraseWords.determiners, "i");
// Conjunctions and prepositions that no subject contains.
const BOUNDARIES: ReadonlySet<string> = new Set(phraseWords.boundaries);
// Words that end a subject that follows its verb ("said the mayor on Friday").
const FOLLOWER = wholePattern(phraseWords.followers, "i");
// Adverbs and auxiliaries between a subject and its verb.
const PRECEDES_VERB: ReadonlySet<string> = new Set(phraseWords.precedingVerbWords);
// Nouns that name a source without a determiner ("officials said").
const BARE_SOURCE_NOUNS: ReadonlySet<string> = new Set(phraseWords.bareSourceNouns);
/** The end of "The Post and Courier newspaper", and what precedes it. */
const OUTLET = /^\p{Lu}\p{L}+(?: (?:agency|channel|magazine|newspaper|station|website))?$/u;
const OUTLET_BEFORE = /(?<!\p{L})[Tt]he \p{Lu}\p{L}+ (?:&|and) $/u;
const MAX_OUTLET_CHARS = 40;
/** What counts, and a word that is no plural. */
const ADJECTIVE = /^(?:few|many|several|some|these|those) \p{Ll}+(?<!children|men|people|police|s|staff)$/iu;
const MODAL_CLAUSE = /\p{L} (?:can|could|might|must|should|will|would)(?: not|n[’']t)? \p{Ll}/u;
const RELATIVE = /\b(?:that|which|who|whom|whose)\b/;
/** English names of weekdays and months, except "May", which is also a modal verb and a name. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  [...WEEKDAY_NAMES, ...MONTH_NAMES].filter((name) => name !== "May"),
);

/** Returns true if a word is a pronoun that can be the subject of a reporting verb. */
export const isSpeakingPronoun = (word: string): boolean => PRONOUN.test(word);

/** True if words hold a modal verb, so that they are no noun phrase: "Orlan could win the Cup". */
export const isClause = (words: string): boolean => MODAL_CLAUSE.test(words) && !RELATIVE.test(words);

/** Returns the span of the tokens from `start` up to `end`; null if there are none. */
export function spanOfTokens(text: string, tokens: readonly Token[], start: number, end: number): SpanWithText | null {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last && start < end ? spanWithText(text, { start: first.start, end: last.end }) : null;
}

/**
 * Finds the noun phrase that ends before token `end`: the subject of the verb there.
 * It steps over an apposition between commas and over brackets, and does not go below token `first`.
 */
export function findNounPhraseBefore(
  text: string,
  tokens: readonly Token[],
  end: number,
  first: number,
): SpanWithText | null {
  const floor = Math.max(first, end - MAX_SUBJECT_TOKENS);
  // "On Monday he said": a pronoun is a subject all by itself.
  if (SUBJECT_PRONOUN.test(tokens[end - 1]?.text ?? "")) return spanOfTokens(text, tokens, end - 1, end);
  if (tokens[end - 1]?.text === ",") return findPhraseBeforeApposition(text, tokens, end, floor);
  if (tokens[end - 1]?.text === ")") {
    // "Rep. Ada Brel (D-Ohio) said"
    let open = end - 2;
    while (open > floor && end - open < MAX_PHRASE_TOKENS && tokens[open]?.text !== "(") open--;
    return tokens[open]?.text === "(" && open > floor ? findNounPhraseBefore(text, tokens, open, floor) : null;
  }
  let start = end;
  while (start > floor && end - start < MAX_PHRASE_TOKENS) {
    const token = tokens[start - 1];
    // "Holt said Brel told her": the subject of the second verb does not hold the first.
    if (!token || isPhraseBoundary(token, tokens[start - 2]) || /^sa(?:id|ys)$/.test(token.text)) break;
    start--;
  }
  const phrase = trimPhrase(text, tokens, start, end);
  if (!phrase || start - floor < 3 || !OUTLET.test(phrase.text)) return phrase;
  const lead = OUTLET_BEFORE.exec(text.slice(Math.max(0, phrase.start - MAX_OUTLET_CHARS), phrase.start))?.[0] ?? "";
  return spanWithText(text, { start: phrase.start - lead.length, end: phrase.end });
}

/** Finds the subject of "Moira Tannahill, chief executive of the port, said", in front of the first comma. */
function findPhraseBeforeApposition(
  text: string,
  tokens: readonly Token[],
  end: number,
  floor: number,
): SpanWithText | null {
  let comma = end - 2;
  while (comma > floor && end - comma < MAX_APPOSITION_TOKENS && tokens[comma]?.text !== ",") comma--;
  if (tokens[comma]?.text !== "," || comma <= floor) return null;
  // "I wrote to Ada Brel, who said": the words between the commas are a clause.
  const isClauseBetween = tokens.slice(comma + 1, end - 1).some((token) => SUBJECT_PRONOUN.test(token.text));
  if (isClauseBetween) return tokens[end]?.text === "who" ? findNounPhraseBefore(text, tokens, end - 1, comma) : null;
  const subject = findNounPhraseBefore(text, tokens, comma, floor);
  // "some large, white walls": an adjective.
  if (subject && ADJECTIVE.test(subject.text)) return null;
  // "Its general secretary, Marguerite Oduya, said": a name that follows an office is part of the source.
  const isNamed = subject && beginsWithDeterminer(subject) && /^\p{Lu}/u.test(tokens[comma + 1]?.text ?? "");
  const nameEnd = tokens[end - 2]?.end;
  return isNamed && nameEnd !== undefined ? spanWithText(text, { start: subject.start, end: nameEnd }) : subject;
}

/** Finds the noun phrase that begins at token `start`, before token `limit`: the subject of the verb in front of it. */
export function findNounPhraseAfter(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
): SpanWithText | null {
  // "… said that it would": a clause.
  if (tokens[start]?.text === "that") return null;
  let end = start;
  while (end < limit && end - start < MAX_PHRASE_TOKENS) {
    const token = tokens[end];
    if (!token || isMarkOutsideName(token, tokens[end - 1])) break;
    if (end > start && (isConjunction(token) || FOLLOWER.test(token.text) || DATE_WORDS.has(token.text))) break;
    end++;
    if (isSpeakingPronoun(token.text)) break;
  }
  const phrase = trimPhrase(text, tokens, start, end);
  // "… said the clerk had left": a clause.
  if (tokens.slice(start, end).some(({ text: word }) => /^(?:au|past)/.test(lookUpVerbForm(word) ?? ""))) return null;
  // "said the clerk, Vendula Horak, in her first interview": the name after the office, up to the next mark.
  const isNamed =
    phrase && beginsWithDeterminer(phrase) && tokens[end]?.text === "," && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? "");
  if (!isNamed) return phrase;
  let nameEnd = end + 1;
  while (nameEnd < limit && isNamePart(tokens[nameEnd])) nameEnd++;
  return spanWithText(text, { start: phrase.start, end: tokens[nameEnd - 1]?.end ?? phrase.end });
}

const beginsWithDeterminer = (phrase: SpanWithText) => DETERMINER.test(phrase.text.split(" ")[0] ?? "");

const isNamePart = (token: Token | undefined) =>
  token?.kind === "word" && /^(?:\p{Lu}|de$|van$|von$|al-|bin$)/u.test(token.text);

const isConjunction = (token: Token) => BOUNDARIES.has(token.text.toLowerCase());

const isPhraseBoundary = (token: Token, previous: Token | undefined) =>
  isMarkOutsideName(token, previous) || isConjunction(token);

/** Returns true for a mark that no name contains, as hyphens, apostrophes and the dots of abbreviations are. */
const isMarkOutsideName = (token: Token, previous: Token | undefined) =>
  token.kind === "mark" && !/^[-’'&]$/.test(token.text) && !isAbbreviationDot(token, previous);

const isAbbreviationDot = (token: Token, previous: Token | undefined) =>
  token.text === "." &&
  previous !== undefined &&
  previous.end === token.start &&
  previous.text.length <= MAX_ABBREVIATION_CHARS;

/**
 * Cuts adverbs, auxiliaries and days from both ends of a phrase.
 * Returns null if no pronoun, determiner, name or source noun then begins it.
 */
function trimPhrase(text: string, tokens: readonly Token[], first: number, limit: number): SpanWithText | null {
  const word = (index: number) => tokens[index]?.text ?? "";
  let end = limit;
  while (end > first && PRECEDES_VERB.has(word(end - 1))) end--;
  while (end > first && DATE_WORDS.has(word(end - 1))) end--;
  for (let start = first; start < end; start++) {
    const isOneWord = end - start === 1;
    if (isSpeakingPronoun(word(start))) return isOneWord ? spanOfTokens(text, tokens, start, end) : null;
    if (DETERMINER.test(word(start))) return isOneWord ? null : nounPhrase(spanOfTokens(text, tokens, start, end));
    const isName = /^\p{Lu}/u.test(word(start)) && !DATE_WORDS.has(word(start));
    if (isName || BARE_SOURCE_NOUNS.has(word(start))) return nounPhrase(spanOfTokens(text, tokens, start, end));
  }
  return null;
}

const nounPhrase = (phrase: SpanWithText | null): SpanWithText | null =>
  phrase && isClause(phrase.text) ? null : phrase;
