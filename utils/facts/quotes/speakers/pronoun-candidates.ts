import type { Span } from "../../../types.ts";
import { genderOfPronoun } from "../../entities/gender.ts";
import { type Discourse, type DiscourseMention, mentionsBefore } from "./discourse.ts";
import { otherPeople } from "./other-people.ts";

/** A source that was resolved before; `unnamed` is its noun or pronoun if that is a person without a name. */
export type EarlierSource = { start: number; party: number | null; unnamed?: string | null };

/**
 * A pronoun to resolve; `content` is what its source says, whose names are seldom the speaker's, and `further` what it
 * says besides.
 */
export type PronounSource = { start: number; pronoun: string; content: Span; further?: readonly Span[] };

/**
 * A party that a pronoun may refer to, with its features by index. `isNew` is true for somebody whom the sentence
 * before introduces, after the last source spoke.
 */
export type PronounCandidate = { party: number; features: Float32Array; isNew: boolean };

const MAX_PARAGRAPHS = 4;
const MAX_CANDIDATES = 12;
const MAX_EARLIER = 12;
const MAX_ASIDE_CHARS = 200;
/** A clause in brackets, before a name in it: "(the film shows the voyage of Ada Brel)". */
const ASIDE = /\((?:\p{Ll}{1,20}[ ,]{1,2}){3}[^()]{0,300}$/u;

/** The names of the features, in the order of the weights. */
export const PRONOUN_FEATURES = [
  "last mention in the same sentence",
  "last mention one sentence before",
  "last mention two sentences before",
  "last mention three or more sentences before",
  "last mention in the same paragraph",
  "last mention one paragraph before",
  "last mention two or more paragraphs before",
  "nearest candidate",
  "second nearest candidate",
  "third nearest candidate",
  "begins the sentence before",
  "begins the same sentence",
  "begins the paragraph",
  "opens the paragraph, which another speaker left",
  "last mention is a subject",
  "last mention is a possessive",
  "last mention follows a preposition",
  "last mention is quoted",
  "all recent mentions are quoted",
  "only mentioned in what is said",
  "last speaker",
  "last speaker, in the same paragraph",
  "last speaker, in the paragraph before",
  "speaker before the last",
  "spoke in the same paragraph",
  "spoke before",
  "gender is known",
  "only candidate of known gender",
  "mentions so far",
  "salience beside the other candidates",
  "most mentioned candidate",
] as const;

const FEATURE_COUNT = PRONOUN_FEATURES.length;

/**
 * Returns the people that a pronoun may refer to, with their features; a clash of gender excludes a person.
 * `earlier` holds the sources before the pronoun, in text order.
 */
export function pronounCandidates(
  discourse: Discourse,
  source: PronounSource,
  earlier: readonly EarlierSource[],
): PronounCandidate[] {
  const { start, pronoun, content } = source;
  const { text, parties, genders, sentenceAt, paragraphAt } = discourse;
  const gender = genderOfPronoun(pronoun);
  const sentence = sentenceAt(start);
  const paragraph = paragraphAt(start);
  const byParty = new Map<number, DiscourseMention[]>();
  const others = otherPeople(discourse, source, earlier.at(-1));
  for (const mention of mentionsBefore(discourse, start)) {
    if (mention.paragraph < paragraph - MAX_PARAGRAPHS) break;
    if (parties[mention.party]?.kind !== "person") continue;
    if (ASIDE.test(text.slice(Math.max(0, mention.start - MAX_ASIDE_CHARS), mention.start))) continue;
    const known = genders[mention.party];
    if (gender && known && known !== gender) continue;
    if (others.has(mention.party)) continue;
    const found = byParty.get(mention.party);
    if (found) found.push(mention);
    else if (byParty.size < MAX_CANDIDATES) byParty.set(mention.party, [mention]);
  }
  const speakers = earlier.slice(-MAX_EARLIER);
  const last = speakers.at(-1);
  const beforeLast = speakers.findLast(({ party }) => party !== last?.party);
  const knownCount = [...byParty.keys()].filter((party) => genders[party] === gender && gender !== null).length;
  const opener = openerOf(discourse, paragraph, start);
  const most = Math.max(0, ...[...byParty.values()].map(({ length }) => length));
  const greatest = Math.max(0.001, ...[...byParty.keys()].map((party) => parties[party]?.salience ?? 0));
  return [...byParty].map(([party, found], rank): PronounCandidate => {
    const features = new Float32Array(FEATURE_COUNT);
    const put = (name: (typeof PRONOUN_FEATURES)[number], value: number | boolean) => {
      features[PRONOUN_FEATURES.indexOf(name)] = Number(value);
    };
    const [nearest] = found;
    if (!nearest) return { party, features, isNew: false };
    const isSaid = ({ start: at }: DiscourseMention) => at >= content.start && at < content.end;
    const outside = found.find((mention) => !isSaid(mention) && !mention.isQuoted) ?? nearest;
    const sentences = sentence - outside.sentence;
    const paragraphs = paragraph - outside.paragraph;
    put("last mention in the same sentence", sentences === 0);
    put("last mention one sentence before", sentences === 1);
    put("last mention two sentences before", sentences === 2);
    put("last mention three or more sentences before", sentences > 2);
    put("last mention in the same paragraph", paragraphs === 0);
    put("last mention one paragraph before", paragraphs === 1);
    put("last mention two or more paragraphs before", paragraphs > 1);
    put("nearest candidate", rank === 0);
    put("second nearest candidate", rank === 1);
    put("third nearest candidate", rank > 1);
    put(
      "begins the sentence before",
      found.some((mention) => mention.isSubject && mention.sentence === sentence - 1),
    );
    put(
      "begins the same sentence",
      found.some((mention) => mention.isSubject && mention.sentence === sentence),
    );
    put(
      "begins the paragraph",
      found.some((mention) => mention.isSubject && mention.paragraph === paragraph && mention.rank === 0),
    );
    const isLastElsewhere = last !== undefined && last.party !== party && paragraphAt(last.start) < paragraph;
    put("opens the paragraph, which another speaker left", opener?.party === party && isLastElsewhere);
    put("last mention is a subject", outside.isSubject);
    put("last mention is a possessive", outside.isPossessive);
    put("last mention follows a preposition", outside.followsPreposition);
    put("last mention is quoted", nearest.isQuoted);
    put(
      "all recent mentions are quoted",
      found.every(({ isQuoted }) => isQuoted),
    );
    put("only mentioned in what is said", found.every(isSaid));
    put("last speaker", last?.party === party);
    put("last speaker, in the same paragraph", last?.party === party && paragraphAt(last.start) === paragraph);
    put("last speaker, in the paragraph before", last?.party === party && paragraphAt(last.start) === paragraph - 1);
    put("speaker before the last", beforeLast?.party === party);
    put(
      "spoke in the same paragraph",
      speakers.some((source) => source.party === party && paragraphAt(source.start) === paragraph),
    );
    put(
      "spoke before",
      speakers.some((source) => source.party === party),
    );
    put("gender is known", gender !== null && genders[party] === gender);
    put("only candidate of known gender", gender !== null && genders[party] === gender && knownCount === 1);
    put("mentions so far", Math.log2(1 + found.length) / 4);
    put("salience beside the other candidates", (parties[party]?.salience ?? 0) / greatest);
    put("most mentioned candidate", found.length === most);
    const first = parties[party]?.mentions[0]?.start ?? 0;
    const isSubject = !outside.followsPreposition && !outside.isPossessive && !followsPerson(discourse, outside);
    const isNear = sentenceAt(Math.min(start, content.start)) - outside.sentence <= 1;
    const isNew = last !== undefined && first > last.start && !outside.isQuoted && isNear && isSubject;
    return { party, features, isNew };
  });
}

/** Returns the person who is the subject of a paragraph's first sentence, before an offset; undefined if none is. */
function openerOf(discourse: Discourse, paragraph: number, before: number): DiscourseMention | undefined {
  let first: DiscourseMention | undefined;
  for (const mention of mentionsBefore(discourse, before)) {
    if (mention.paragraph < paragraph) break;
    if (discourse.parties[mention.party]?.kind === "person") first = mention;
  }
  if (!first || first.isQuoted || first.isPossessive || first.followsPreposition) return undefined;
  const lineStart = discourse.lineStart(first.start);
  return discourse.sentenceAt(first.start) === discourse.sentenceAt(lineStart) ? first : undefined;
}

/** True if a sentence names another person before a mention. */
function followsPerson(discourse: Discourse, { start, sentence }: DiscourseMention): boolean {
  for (const mention of mentionsBefore(discourse, start)) {
    if (mention.sentence !== sentence) return false;
    if (discourse.parties[mention.party]?.kind === "person") return true;
  }
  return false;
}
