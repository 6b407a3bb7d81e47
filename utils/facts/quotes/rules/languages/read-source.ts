import { wholePattern } from "../../../../shared/word-lists.ts";
import type { Party, SpanWithText } from "../../../../types.ts";
import type { SpeechWords } from "../../../lexicon/speech-words.ts";
import type { AnnotatedText } from "../../../text/annotated-text.ts";
import { spanWithText } from "../../../text/spans.ts";
import type { Token } from "../../../text/tokens.ts";
import { spanOfTokens } from "../noun-phrase.ts";
import { overlapping, type PartyMention, sortMentions } from "../party-mentions.ts";
import { classifySource } from "../source-kind.ts";
import { speakerOf } from "../speaker.ts";
import grammar from "./phrase-words.json" with { type: "json" };
import { endOfName } from "./unknown-names.ts";

const MAX_PHRASE_TOKENS = 14;
const MAX_NOUN_TOKENS = 6;
/** A noun phrase that is a subject ends so near its verb: an auxiliary or a comma may stand between. */
const MAX_CHARS_TO_VERB = 10;
const MAX_GOVERNOR_CHARS = 40;
const PRONOUN = wholePattern(grammar.pronouns, "i");
const DETERMINER = wholePattern([...grammar.determiners, "[ld]['’].*"], "i");
/** A name after one of these is seldom the subject: "la campaña de Brel", "mit Brel". */
const PREPOSITION = wholePattern([...grammar.genitives, ...grammar.prepositions], "i");
/** What ends a noun phrase; a genitive belongs to it. */
const PHRASE_END = wholePattern(grammar.prepositions, "i");
const NOUN_MARKER = wholePattern([...grammar.determiners, ...grammar.genitives, "per", "sin", "sous"], "i");
/** Marks inside a noun phrase: hyphens, apostrophes, brackets around a party's name, marks around a club's. */
const INNER_MARK = /^[-’'&()/.«»]$/;
/** Words of an office between a comma and a name: ", профессор Анна Белова". */
const MAX_OFFICE_TOKENS = 3;

/** A text and its parties; the functions below find who speaks among its tokens. */
export type SourceContext = {
  annotated: AnnotatedText;
  parties: readonly Party[];
  /** True for a source after a preposition: "по словам Брела" has no nominative. */
  anyCase?: boolean;
};

/** True if a mention is of somebody who can speak; Russian cases other than the nominative are no subjects. */
function maySpeak({ annotated, parties, anyCase }: SourceContext, { party, start, end }: PartyMention): boolean {
  const { kind, name = "" } = parties[party] ?? {};
  // "Brel (OHB)": what stands in brackets only describes.
  if (annotated.text[start - 1] === "(") return false;
  if (kind !== "person" && kind !== "organisation") return false;
  const isCyrillic = /\p{Script=Cyrillic}$/u.test(name);
  const last = name.split(" ").at(-1) ?? "";
  return !isCyrillic || anyCase === true || kind !== "person" || annotated.text.slice(end - last.length, end) === last;
}

/**
 * Reads the source that begins at token `start`: a party with or without its office, a pronoun, or a noun phrase.
 * Without a party the phrase must begin with a determiner or hold a known noun for a source; `isStrict` needs the noun.
 */
export function readSource(
  context: SourceContext,
  start: number,
  limit: number,
  isStrict: boolean,
): SpanWithText | null {
  const { annotated, parties } = context;
  const { text, tokens } = annotated;
  const first = tokens[start];
  if (!first || start >= limit || first.kind === "mark") return null;
  if (PRONOUN.test(first.text)) return spanOfTokens(text, tokens, start, start + 1);
  if (PREPOSITION.test(first.text)) return null;
  let phraseEnd = 0;
  let end = start;
  for (; end < Math.min(limit, start + MAX_PHRASE_TOKENS); end++) {
    const token = tokens[end];
    if (!token) break;
    const isApposed = token.text === "," && end > start;
    const named = mentionAt(context, isApposed ? tokens[end + 1] : token);
    const isGoverned = phraseEnd > 0 && !isApposed && named !== undefined && followsPreposition(text, named.start);
    // "el presidente de Orlan, Ada Brel", "der für Häfen zuständige Rat Ada Brel": the name ends the phrase.
    if (named && !isGoverned && (end === start || isApposed || parties[named.party]?.kind === "person"))
      return { start: first.start, end: named.end, text: text.slice(first.start, named.end) };
    const unknown = unknownNameAt(tokens, isApposed ? end + 1 : end, limit);
    if (unknown > end && end > start) return spanOfTokens(text, tokens, start, unknown);
    if (token.kind === "mark" && !INNER_MARK.test(token.text)) break;
    if (end > start && PHRASE_END.test(token.text) && !isDeterminer(tokens[end - 1])) phraseEnd ||= end;
  }
  const phrase = spanOfTokens(text, tokens, start, Math.min(phraseEnd || end, start + MAX_NOUN_TOKENS));
  if (!phrase) return null;
  const isNamed = overlapping(sortMentions(parties), phrase).some(
    (mention) => mention.end === phrase.end && maySpeak(context, mention),
  );
  if (isNamed || classifySource(speakerOf(phrase), parties) !== undefined) return phrase;
  return !isStrict && DETERMINER.test(first.text) && phrase.text.includes(" ") ? phrase : null;
}

/** Returns the index after a name in Cyrillic that is no party, with its office before it; 0 if there is none. */
function unknownNameAt(tokens: readonly Token[], start: number, limit: number): number {
  for (let index = start; index <= start + (tokens[start - 1]?.text === "," ? MAX_OFFICE_TOKENS : 0); index++) {
    const end = endOfName(tokens, index, limit);
    if (end > index) return end;
    if (!/^\p{Ll}/u.test(tokens[index]?.text ?? "")) return 0;
  }
  return 0;
}

/** True for an article, as begins a noun phrase. */
export const isDeterminer = (token: Token | undefined): boolean => token !== undefined && DETERMINER.test(token.text);

/** True for a word that governs the next one, so that it is no subject. */
export const isPreposition = (token: Token | undefined): boolean => token !== undefined && PREPOSITION.test(token.text);

function mentionAt(context: SourceContext, token: Token | undefined): PartyMention | undefined {
  if (!token) return undefined;
  return overlapping(sortMentions(context.parties), token).find(
    (mention) => mention.start === token.start && maySpeak(context, mention),
  );
}

/**
 * Finds the subject among the tokens from `start` up to a verb at `end`: the only person or organisation there that
 * follows no preposition, the one that opens the sentence, a pronoun beside the verb, or a noun phrase at the start.
 */
export function findSubject(context: SourceContext, start: number, end: number): SpanWithText | null {
  const { annotated, parties } = context;
  const { text, tokens } = annotated;
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last || start >= end) return null;
  if (PRONOUN.test(last.text)) return spanOfTokens(text, tokens, end - 1, end);
  const found = overlapping(sortMentions(parties), { start: first.start, end: last.end }).filter(
    (mention) => maySpeak(context, mention) && !followsPreposition(text, mention.start),
  );
  const people = found.filter(({ party }) => parties[party]?.kind === "person");
  // A Russian organisation has no form that tells it from a genitive: "председатель Банка Орлана".
  const others = found.filter((mention) => mention.start === first.start || !/\p{Script=Cyrillic}/u.test(first.text));
  const named = people.length > 0 ? people : others;
  const [subject] = named;
  const isOnly = new Set(named.map(({ party }) => party)).size === 1;
  if (subject && (isOnly || subject.start === first.start))
    return { ...subject, text: text.slice(subject.start, subject.end) };
  if (named.length > 0) return null;
  const phrase = readSource(context, start, end, false);
  if (phrase && last.end - phrase.end <= MAX_CHARS_TO_VERB) return phrase;
  const pronouns = tokens.slice(start, end).filter((token) => PRONOUN.test(token.text));
  const [pronoun] = pronouns;
  return pronoun && pronouns.length === 1 ? spanWithText(text, pronoun) : null;
}

/** Finds the only person in the nominative after a verb, behind other words: "сказала на встрече мэр Анна Белова". */
export function findLateSubject(context: SourceContext, start: number, end: number): SpanWithText | null {
  const { tokens, text } = context.annotated;
  let limit = start;
  while (
    limit < Math.min(end, start + MAX_PHRASE_TOKENS) &&
    (tokens[limit]?.kind !== "mark" || tokens[limit]?.text === "-")
  )
    limit++;
  const [first, last] = [tokens[start], tokens[limit - 1]];
  if (!first || !last || limit <= start) return null;
  const people = overlapping(sortMentions(context.parties), { start: first.start, end: last.end }).filter(
    (mention) =>
      context.parties[mention.party]?.kind === "person" &&
      maySpeak(context, mention) &&
      !followsPreposition(text, mention.start),
  );
  const [person] = people;
  return person && people.length === 1 ? spanWithText(text, person) : null;
}

/** True if a preposition governs the name at an offset, with an office between them at most: "du milliardaire Brel". */
function followsPreposition(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - MAX_GOVERNOR_CHARS), offset);
  // "der Sprecher des Ministers Brel"
  if (/\sdes \p{Lu}\p{L}+s $/u.test(before)) return true;
  const words = /((?:(?<!\p{L})\p{Ll}[\p{L}-]*['’]?\s?){1,3})$/u.exec(before)?.[1]?.trim().split(/\s+/) ?? [];
  return words.some((word) => PREPOSITION.test(word));
}

/** True if a token is a verb of speech, not a noun of the same form after a determiner: "la denuncia". */
export const isSpeechVerb = (tokens: readonly Token[], { speech }: SpeechWords, index: number): boolean =>
  speech.test(tokens[index]?.text ?? "") && !NOUN_MARKER.test(tokens[index - 1]?.text ?? "");
