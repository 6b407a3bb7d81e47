import type { Party, Span } from "../../../types.ts";
import { type Gender, genderOfPronoun } from "../../entities/gender.ts";
import { isThingNoun } from "../rules/source-kind.ts";
import { type Discourse, mentionsBefore } from "./discourse.ts";
import type { SourceHead } from "./name-heads.ts";
import { FORMERLY, type RoleWords, roleWord, roleWordsOf } from "./roles.ts";

/** "The ministry" refers to nobody who was mentioned further back than so many paragraphs. */
const MAX_PARAGRAPHS = 4;
const MIN_ORGANISATION_NOUN_CHARS = 4;
const PLURAL = /(?:[^s]s|people|police|men|women)$/;

type Noun = Extract<SourceHead, { kind: "noun" }>;

/** Returns a function that resolves a definite noun phrase to the party that it describes; null in doubt. */
export function nounResolver(discourse: Discourse): (noun: Noun, offset: number, content: Span) => number | null {
  const { text, parties, genders } = discourse;
  const known = new Map<number, RoleWords>();
  const rolesOf = (index: number, party: Party): RoleWords => {
    const roles = known.get(index) ?? roleWordsOf(text, party);
    known.set(index, roles);
    return roles;
  };
  return (noun, offset, content) => {
    if (!noun.isDefinite || PLURAL.test(noun.noun)) return null;
    const word = roleWord(noun.noun);
    const isFormer = noun.modifiers.some((modifier) => FORMERLY.has(modifier));
    const fits = (index: number): boolean => {
      const party = parties[index];
      if (!party) return false;
      if (party.kind === "organisation")
        return word.length >= MIN_ORGANISATION_NOUN_CHARS && headOfName(party.name) === word;
      // "Finance Ministry spokesman Otto Brel" is not the ministry.
      if (party.kind !== "person" || isThingNoun(noun.noun)) return false;
      const { current, former } = rolesOf(index, party);
      return isFormer ? former.has(word) : current.has(word);
    };
    const recent = recentParties(discourse, offset);
    const gender = genderOfSubject(text, content);
    const isOther = (index: number) => gender !== null && (genders[index] ?? gender) !== gender;
    const candidates = recent.filter(fits);
    const [nearest] = candidates;
    // "The minister said she would not sit": a woman who is named may be meant.
    if (nearest === undefined || (isOther(nearest) && recent.some((index) => genders[index] === gender))) return null;
    const described = noun.modifiers
      .filter((modifier) => !/^(?:the|this|that|his|her|its|their|['’]s)$/.test(modifier))
      .map(roleWord);
    const matches = candidates.filter((index) => {
      const party = parties[index];
      if (!party) return false;
      const { current, former } = rolesOf(index, party);
      const name = party.name.toLowerCase().split(/\s+/);
      return described.every((modifier) => current.has(modifier) || former.has(modifier) || name.includes(modifier));
    });
    const [first, second] = matches;
    if (first === undefined) return null;
    // "Minister Brel met his counterpart, Ada Moe. The minister said": she may hold the same office.
    const isRival = (index: number) => index !== first && !isOther(index) && isCounterpart(text, parties[index]);
    if (recent.some(isRival)) return null;
    // "The ministers Brel and Moe met. The minister said": either may be meant.
    return second !== undefined && areTogether(discourse, offset, first, second) ? null : first;
  };
}

const COUNTERPART = /\b(?:colleague|counterpart|opposite number)(?: (?:from|in) \p{L}+)?,? (?:\p{L}+ )?$/u;
const MAX_COUNTERPART_CHARS = 60;

const isCounterpart = (text: string, party: Party | undefined): boolean =>
  party?.kind === "person" &&
  party.mentions
    .slice(0, 2)
    .some(({ start }) => COUNTERPART.test(text.slice(Math.max(0, start - MAX_COUNTERPART_CHARS), start)));

/** True if the last sentence before an offset that mentions one of two parties mentions both. */
function areTogether(discourse: Discourse, offset: number, first: number, second: number): boolean {
  let sentence: number | null = null;
  const found = new Set<number>();
  for (const mention of mentionsBefore(discourse, offset)) {
    if (sentence !== null && mention.sentence !== sentence) break;
    if (mention.party !== first && mention.party !== second) continue;
    sentence = mention.sentence;
    found.add(mention.party);
  }
  return found.size > 1;
}

/** Returns the gender of the pronoun that begins a content: "she would not sit", "her troops"; null if none does. */
const genderOfSubject = (text: string, { start, end }: Span): Gender | null =>
  genderOfPronoun(/^(?:he|her|his|she)\b/.exec(text.slice(start, end))?.[0] ?? "");

/** Returns the noun that says what an organisation is: the last word, or the one before "of" or "for". */
const headOfName = (name: string): string =>
  (name.split(/ (?:of|for|and|&) /)[0] ?? name).toLowerCase().split(/\s+/).at(-1) ?? "";

/** Returns the parties mentioned in the paragraphs before an offset, the last one first. */
function recentParties(discourse: Discourse, offset: number): number[] {
  const paragraph = discourse.paragraphAt(offset);
  const found = new Set<number>();
  for (const mention of mentionsBefore(discourse, offset)) {
    if (mention.paragraph < paragraph - MAX_PARAGRAPHS) break;
    found.add(mention.party);
  }
  return [...found];
}
