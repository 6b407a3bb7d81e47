import type { Party } from "../../../types.ts";
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
export function nounResolver(discourse: Discourse): (noun: Noun, offset: number) => number | null {
  const { text, parties } = discourse;
  const known = new Map<number, RoleWords>();
  const rolesOf = (index: number, party: Party): RoleWords => {
    const roles = known.get(index) ?? roleWordsOf(text, party);
    known.set(index, roles);
    return roles;
  };
  return (noun, offset) => {
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
    const candidates = recentParties(discourse, offset).filter(fits);
    const [nearest] = candidates;
    if (nearest === undefined) return null;
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
    if (matches[0] !== undefined) return matches[0];
    return described.length === 0 ? nearest : null;
  };
}

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
