// Whom a relative pronoun and "it" refer to.
import { type Discourse, type DiscourseMention, findDenial, mentionsBefore } from "./discourse.ts";
import type { EarlierSource } from "./pronoun-candidates.ts";

const MAX_RELATIVE_GAP_CHARS = 2;
const MAX_TITLE_CHARS = 24;

/** "an aide to Brel, who said": but for an agent or a sender, a preposition makes the name part of a phrase. */
const isInPhrase = ({ text }: Discourse, { start, followsPreposition }: DiscourseMention): boolean =>
  followsPreposition &&
  !/\b(?:by|from|with) (?:\p{L}+\.? )?$/iu.test(text.slice(Math.max(0, start - MAX_TITLE_CHARS), start));

/** Returns the party whose name stands right before a relative pronoun. */
export function antecedentOfRelative(discourse: Discourse, offset: number, pronoun: string): number | null {
  let end = offset;
  for (const mention of mentionsBefore(discourse, offset)) {
    if (end - mention.end > MAX_RELATIVE_GAP_CHARS) return null;
    // "It was Moe, not Brel, who said": the one who is not denied.
    const denial = findDenial(discourse.text, mention.start);
    if (denial !== null) end = denial;
    else {
      const kind = discourse.parties[mention.party]?.kind;
      const fits = /^whom?$/.test(pronoun) ? kind === "person" : kind === "organisation";
      return fits && !isInPhrase(discourse, mention) ? mention.party : null;
    }
  }
  return null;
}

/** Returns the organisation that "it" refers to: the last speaker, or what begins the sentence before. */
export function organisationOf(discourse: Discourse, offset: number, earlier: readonly EarlierSource[]): number | null {
  const { parties, paragraphAt, sentenceAt } = discourse;
  const isOrganisation = (party: number) => parties[party]?.kind === "organisation";
  const last = earlier.at(-1);
  const isNear = last !== undefined && paragraphAt(offset) - paragraphAt(last.start) <= 1;
  if (isNear && last.party !== null && isOrganisation(last.party)) return last.party;
  const sentence = sentenceAt(offset);
  for (const mention of mentionsBefore(discourse, offset)) {
    if (mention.sentence < sentence - 1) break;
    if (mention.sentence === sentence - 1 && mention.isSubject)
      return isOrganisation(mention.party) ? mention.party : null;
  }
  return null;
}
