import type { PartyKind } from "../../types.ts";
import { GROUPS, PARTY_ADJECTIVES } from "../lexicon/groups.ts";
import { ORGANISATION_NOUNS, ORGANISATION_OF_NOUNS, ORGANISATIONS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import { PLACE_FOLLOWERS, PLACE_NOUNS, PLACES } from "../lexicon/places.ts";
import type { Token } from "../text/tokens.ts";

/** What is known around one mention: the words before and after its name, and whether a title stands before it. */
export type MentionContext = { before: string; before2: string; after: string; after2: string; titled: boolean };

/** A kind with the weight of what speaks for it. */
export type KindEvidence = { kind: PartyKind; weight: number };

/** From this weight on a kind is certain, whatever the other mentions say; what a tagger says weighs as much. */
export const CERTAIN_KIND_WEIGHT = 3;

type Evidence = {
  reason: string;
  of: (words: readonly string[], name: string, around: MentionContext) => KindEvidence | null;
};

const SPEAKS =
  /^(?:said|says|told|added|wrote|argued|warned|announced|tweeted|testified|insisted|recalled|admitted|joked|resigned|was|is|who|has|had)$/;
const TO_PLACE =
  /^(?:in|at|near|from|to|across|outside|around|toward|towards|throughout|into|within|inside|через|в|из|aus)$/i;
const is = (kind: PartyKind, weight: number): KindEvidence => ({ kind, weight });
const last = (words: readonly string[]) => words.at(-1) ?? "";

/** The evidence for a name's kind, the surest first; the first that speaks decides for the mention. */
const EVIDENCE: readonly Evidence[] = [
  { reason: "a title stands before it", of: (_, __, { titled }) => (titled ? is("person", 4) : null) },
  {
    reason: "a known group",
    of: (words, name) =>
      (words.length === 1 && GROUPS.has(name)) || PARTY_ADJECTIVES.has(words.join("_")) ? is("group", 4) : null,
  },
  { reason: "a known organisation", of: (_, name) => (ORGANISATIONS.has(name) ? is("organisation", 4) : null) },
  {
    reason: "a known place",
    of: (_, name) => (PLACES.has(name) || PLACES.has(name.replace(/\.$/, "")) ? is("place", 4) : null),
  },
  {
    reason: "ends in an organisation's noun",
    of: (words) => (words.length > 1 && ORGANISATION_NOUNS.has(last(words)) ? is("organisation", 4) : null),
  },
  {
    reason: "begins with an organisation's noun and of",
    of: (words) =>
      ORGANISATION_OF_NOUNS.has(words[0] ?? "") && /^(?:of|for)$/.test(words[1] ?? "") ? is("organisation", 4) : null,
  },
  {
    reason: "ends or begins with a place's noun",
    of: (words) =>
      words.length > 1 &&
      (PLACE_NOUNS.has(last(words)) ||
        /^(?:Mount|Lake|Fort|Port|Cape|San|Saint|St\.?|Santa|Los|Las|El|North|South|East|West|New|Camp)$/.test(
          words[0] ?? "",
        )) &&
      !GIVEN_NAMES.has(words[0] ?? "")
        ? is("place", 2)
        : null,
  },
  {
    reason: "a common noun after it says place",
    of: (_, __, { after }) => (PLACE_FOLLOWERS.has(after) ? is("place", 3) : null),
  },
  {
    reason: "begins with a given name",
    of: (words) => (words.length > 1 && words.length < 5 && GIVEN_NAMES.has(words[0] ?? "") ? is("person", 3) : null),
  },
  {
    reason: "an organisation's noun inside",
    of: (words) =>
      words.length > 1 && words.some((word) => ORGANISATION_NOUNS.has(word)) ? is("organisation", 2) : null,
  },
  {
    reason: "an age follows",
    of: (_, __, { after, after2 }) => (after === "," && /^\d{1,2}$/.test(after2) ? is("person", 4) : null),
  },
  {
    reason: "an acronym",
    of: (words, name) => (words.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(name) ? is("organisation", 2) : null),
  },
  {
    reason: "an initial inside",
    of: (words) => (words.length > 2 && /^\p{Lu}\.?$/u.test(words[1] ?? "") ? is("person", 3) : null),
  },
  {
    reason: "speaks",
    of: (words, _, { after }) =>
      words.length < 4 && /^(?:said|says|told|added|wrote|who)$/.test(after) ? is("person", 1.5) : null,
  },
  {
    reason: "one is in it or goes there",
    of: (words, _, { before, before2 }) =>
      words.length < 3 && TO_PLACE.test(before) && before2 !== "according" ? is("place", 1) : null,
  },
  {
    reason: "a comma and a known place follow",
    of: (words, _, { after, after2 }) =>
      words.length < 3 && after === "," && PLACES.has(after2) ? is("place", 2) : null,
  },
  {
    reason: "two or three names in a row",
    of: (words) =>
      (words.length === 2 || words.length === 3) &&
      words.every((word) => /^(?:\p{Lu}[\p{L}'’-]+|de|da|van|von|bin|al|el|del|di|du|der|la|le)$/u.test(word))
        ? is("person", 1)
        : null,
  },
  {
    reason: "follows a verb's subject place",
    of: (_, __, { after }) => (SPEAKS.test(after) ? is("person", 0.5) : null),
  },
];

/** What one mention's words and surroundings say about its kind. */
export function classifyMention(tokens: readonly Token[], around: MentionContext): KindEvidence {
  const words = tokens.map(({ text }) => text);
  const name = words.join(" ");
  for (const { of } of EVIDENCE) {
    const verdict = of(words, name, around);
    if (verdict) return verdict;
  }
  return is("organisation", 0.2);
}
