import type { Party, Span } from "../../../types.ts";
import { type Gender, genderOf, genderOfPronoun } from "../../entities/gender.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findLineStarts } from "../../text/lines.ts";
import { findFirstSpan } from "../../text/spans.ts";
import { sortMentions } from "../rules/party-mentions.ts";

/** A mention of a party, and where it stands. */
export type DiscourseMention = Span & {
  party: number;
  sentence: number;
  paragraph: number;
  /** Its position among the mentions of its sentence, from 0. */
  rank: number;
  /** True if it begins its sentence, or follows only a few words there: it is likely the subject. */
  isSubject: boolean;
  isPossessive: boolean;
  followsPreposition: boolean;
  isQuoted: boolean;
};

/** A text's mentions in order, and what is known of its parties. */
export type Discourse = {
  text: string;
  /** BCP 47 tag. */
  language: string;
  parties: readonly Party[];
  sentences: readonly Span[];
  mentions: readonly DiscourseMention[];
  genders: readonly (Gender | null)[];
  /** The people and organisations by the last word of their names, in small letters. */
  byLastWord: ReadonlyMap<string, readonly number[]>;
  /** Returns the index of the sentence that contains an offset. */
  sentenceAt: (offset: number) => number;
  /** Returns the index of the paragraph that contains an offset. */
  paragraphAt: (offset: number) => number;
  /** Returns the offset at which the line of an offset begins. */
  lineStart: (offset: number) => number;
};

const MAX_SUBJECT_OFFSET_CHARS = 30;
/** More mentions than any five paragraphs of news have; bounds the work on paragraphs without an end. */
const MAX_MENTIONS_BEFORE = 400;
const PREPOSITION = /\b(?:about|against|at|by|for|from|in|of|on|over|to|with)(?: (?:the|Mr\.|Mrs\.|Ms\.))? $/i;
const MAX_PREPOSITION_CHARS = 16;

/** A name in the title of a lawsuit: "Regina v Brel", "ex parte Brel", "Brel v. Orlan". */
const CASE_BEFORE = /(?:\bv\.?|\bvs\.?|\bversus|\bex parte|\b[Ii]n re) $/;
const CASE_AFTER = /^ (?:v|v\.|vs\.?|versus) \p{Lu}/u;
const MAX_CASE_CHARS = 10;

/** What denies the name behind it: "Moe, not Brel, said"; "not only Brel" denies nobody. */
const DENIAL = /,? ?(?:\band |\bbut )?\b(?:instead of|not|rather than) (?!only|just)(?:(?!but\b)\p{L}+\.? ){0,3}$/iu;
const MAX_DENIAL_CHARS = 40;

/** Returns the offset at which the words that deny the name at another offset begin; null if nothing denies it. */
export function findDenial(text: string, offset: number): number | null {
  const start = Math.max(0, offset - MAX_DENIAL_CHARS);
  const index = DENIAL.exec(text.slice(start, offset))?.index;
  return index === undefined ? null : start + index;
}

const isInCaseTitle = (text: string, start: number, end: number): boolean =>
  CASE_BEFORE.test(text.slice(Math.max(0, start - MAX_CASE_CHARS), start)) ||
  CASE_AFTER.test(text.slice(end, end + MAX_CASE_CHARS));

/** Describes the mentions of a text's parties. */
export function describeDiscourse(annotated: AnnotatedText, parties: readonly Party[]): Discourse {
  const { text, language, sentences, quotedSpans } = annotated;
  const paragraphStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    if (text[at + 1] !== "\n") paragraphStarts.push(at + 1);
  const paragraphs: Span[] = paragraphStarts.map((start, index) => ({
    start,
    end: paragraphStarts[index + 1] ?? text.length + 1,
  }));
  const indexOf = (spans: readonly Span[], offset: number) =>
    Math.min(
      spans.length - 1,
      findFirstSpan(spans, ({ end }) => end > offset),
    );
  const sentenceAt = (offset: number) => indexOf(sentences, offset);
  const isQuoted = (offset: number) => {
    const span = quotedSpans[findFirstSpan(quotedSpans, ({ outer }) => outer.end > offset)];
    return span !== undefined && span.outer.start <= offset;
  };
  let lastSentence = -1;
  let rank = 0;
  const named = sortMentions(parties).filter(({ start, end }) => !isInCaseTitle(text, start, end));
  const mentions = named.map((mention): DiscourseMention => {
    const sentence = sentenceAt(mention.start);
    rank = sentence === lastSentence ? rank + 1 : 0;
    lastSentence = sentence;
    const lead = text.slice(sentences[sentence]?.start ?? 0, mention.start);
    const before = lead.slice(-MAX_PREPOSITION_CHARS);
    const followsPreposition = PREPOSITION.test(before);
    return {
      ...mention,
      sentence,
      paragraph: indexOf(paragraphs, mention.start),
      rank,
      isSubject: rank === 0 && lead.length <= MAX_SUBJECT_OFFSET_CHARS && !followsPreposition,
      isPossessive: /^['’]s?\s/.test(text.slice(mention.end, mention.end + 3)),
      followsPreposition,
      isQuoted: isQuoted(mention.start),
    };
  });
  return {
    text,
    language,
    parties,
    sentences,
    mentions,
    genders: gendersOf(annotated, parties, mentions),
    byLastWord: indexByLastWord(parties),
    sentenceAt,
    paragraphAt: (offset) => indexOf(paragraphs, offset),
    lineStart: findLineStarts(text),
  };
}

/** Yields the mentions before an offset, the last one first; no more than a pronoun may look back on. */
export function* mentionsBefore({ mentions }: Discourse, offset: number): Generator<DiscourseMention> {
  const last = findFirstSpan(mentions, ({ start }) => start >= offset) - 1;
  for (let index = last; index >= Math.max(0, last - MAX_MENTIONS_BEFORE); index--) {
    const mention = mentions[index];
    if (mention) yield mention;
  }
}

function indexByLastWord(parties: readonly Party[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [party, { name }] of parties.entries()) {
    const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
    const known = index.get(last);
    if (known) known.push(party);
    else index.set(last, [party]);
  }
  return index;
}

/** A person of unknown name is of the gender of so many pronouns in sentences where nobody else is named. */
const MIN_PRONOUNS = 1;
const MIN_PRONOUN_SHARE = 0.8;
const PRONOUN = /(?<![\p{L}'’])(?:he|his|him|she|her)(?![\p{L}])/giu;

/** Returns the gender of each party: by what its names and titles tell, else by the pronouns that follow it. */
function gendersOf(
  { text, sentences, language }: AnnotatedText,
  parties: readonly Party[],
  mentions: readonly DiscourseMention[],
): (Gender | null)[] {
  const genders = parties.map((party) => genderOf(text, party, language));
  const people = mentions.filter(({ party }) => parties[party]?.kind === "person");
  const counts = new Map<number, Record<Gender, number>>();
  for (const [index, mention] of people.entries()) {
    const { party, sentence, end, isQuoted } = mention;
    if (genders[party] || isQuoted || people[index - 1]?.sentence === sentence) continue;
    const next = people[index + 1];
    // The sentence itself, and the next one if it names nobody.
    const last = next && next.sentence <= sentence + 1 ? sentence : sentence + 1;
    if (next?.sentence === sentence && next.party !== party) continue;
    const count = counts.get(party) ?? { female: 0, male: 0 };
    for (const [pronoun] of text.slice(end, sentences[last]?.end ?? end).matchAll(PRONOUN)) {
      const gender = genderOfPronoun(pronoun.toLowerCase());
      if (gender) count[gender]++;
    }
    counts.set(party, count);
  }
  return genders.map((gender, party) => {
    const { female = 0, male = 0 } = counts.get(party) ?? {};
    if (gender || female + male < MIN_PRONOUNS) return gender;
    const share = Math.max(female, male) / (female + male);
    return share < MIN_PRONOUN_SHARE ? null : female > male ? "female" : "male";
  });
}
