import type { PartyKind } from "../../types.ts";
import { GROUPS, PARTY_ADJECTIVES } from "../lexicon/groups.ts";
import { ORGANISATION_NOUNS, ORGANISATION_OF_NOUNS, ORGANISATIONS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import { PLACE_FOLLOWERS, PLACE_NOUNS, PLACES } from "../lexicon/places.ts";
import { SPEECH_AFTER_PERSONS, WORDS_AFTER_PERSONS } from "../lexicon/speech-verbs.ts";
import type { Token } from "../text/tokens.ts";

/** The two tokens before and after a mention ("" at the ends of the text), and whether a title precedes it. */
export type MentionContext = {
  previous: string;
  beforePrevious: string;
  next: string;
  afterNext: string;
  hasTitle: boolean;
};

/** A kind with the weight of the evidence for it, 0.2 to 4. */
export type KindEvidence = { kind: PartyKind; weight: number };

/** Minimum weight of evidence that decides a kind alone; the kinds of a model have this weight. */
export const CERTAIN_KIND_WEIGHT = 3;

type EvidenceRule = {
  kind: PartyKind;
  weight: number;
  test: (words: readonly string[], name: string, context: MentionContext) => boolean;
};

const PLACE_PREPOSITIONS = new Set(
  ("in at near from to across outside around toward towards throughout into within inside " + "через в из aus").split(
    " ",
  ),
);
const PLACE_PREFIX = /^(?:Mount|Lake|Fort|Port|Cape|San|Saint|St\.?|Santa|Los|Las|El|North|South|East|West|New|Camp)$/;
const PERSON_NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]+|de|da|van|von|bin|al|el|del|di|du|der|la|le)$/u;

const lastOf = (words: readonly string[]) => words.at(-1) ?? "";

/** The evidence for kinds, most reliable first; the first rule that matches decides for a mention. */
const EVIDENCE_RULES: readonly EvidenceRule[] = [
  // A title precedes.
  { kind: "person", weight: 4, test: (_words, _name, { hasTitle }) => hasTitle },
  {
    // A known group.
    kind: "group",
    weight: 4,
    test: (words, name) => (words.length === 1 && GROUPS.has(name)) || PARTY_ADJECTIVES.has(words.join("_")),
  },
  // A known organisation.
  { kind: "organisation", weight: 4, test: (_words, name) => ORGANISATIONS.has(name) },
  {
    // A known place.
    kind: "place",
    weight: 4,
    test: (_words, name) => PLACES.has(name) || PLACES.has(name.replace(/\.$/, "")),
  },
  {
    // Ends in an organisation noun.
    kind: "organisation",
    weight: 4,
    test: (words) => words.length > 1 && ORGANISATION_NOUNS.has(lastOf(words)),
  },
  {
    // Begins with an organisation noun and “of”.
    kind: "organisation",
    weight: 4,
    test: (words) => ORGANISATION_OF_NOUNS.has(words[0] ?? "") && /^(?:of|for)$/.test(words[1] ?? ""),
  },
  {
    // Begins or ends with a place noun.
    kind: "place",
    weight: 2,
    test: (words) =>
      words.length > 1 &&
      (PLACE_NOUNS.has(lastOf(words)) || PLACE_PREFIX.test(words[0] ?? "")) &&
      !GIVEN_NAMES.has(words[0] ?? ""),
  },
  {
    // A place noun follows.
    kind: "place",
    weight: 3,
    test: (_words, _name, { next }) => PLACE_FOLLOWERS.has(next),
  },
  {
    // Begins with a given name.
    kind: "person",
    weight: 3,
    test: (words) => words.length > 1 && words.length < 5 && GIVEN_NAMES.has(words[0] ?? ""),
  },
  {
    // Contains an organisation noun.
    kind: "organisation",
    weight: 2,
    test: (words) => words.length > 1 && words.some((word) => ORGANISATION_NOUNS.has(word)),
  },
  {
    // An age follows.
    kind: "person",
    weight: 4,
    test: (_words, _name, { next, afterNext }) => next === "," && /^\d{1,2}$/.test(afterNext),
  },
  {
    // An acronym.
    kind: "organisation",
    weight: 2,
    test: (words, name) => words.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(name),
  },
  {
    // Contains an initial.
    kind: "person",
    weight: 3,
    test: (words) => words.length > 2 && /^\p{Lu}\.?$/u.test(words[1] ?? ""),
  },
  {
    // A speech verb follows.
    kind: "person",
    weight: 1.5,
    test: (words, _name, { next }) => words.length < 4 && SPEECH_AFTER_PERSONS.has(next),
  },
  {
    // A preposition of place precedes.
    kind: "place",
    weight: 1,
    test: (words, _name, { previous, beforePrevious }) =>
      words.length < 3 && PLACE_PREPOSITIONS.has(previous.toLowerCase()) && beforePrevious !== "according",
  },
  {
    // A comma and a known place follow.
    kind: "place",
    weight: 2,
    test: (words, _name, { next, afterNext }) => words.length < 3 && next === "," && PLACES.has(afterNext),
  },
  {
    // Two or three words of a person's name.
    kind: "person",
    weight: 1,
    test: (words) => (words.length === 2 || words.length === 3) && words.every((word) => PERSON_NAME_WORD.test(word)),
  },
  {
    // A verb for people follows.
    kind: "person",
    weight: 0.5,
    test: (_words, _name, { next }) => WORDS_AFTER_PERSONS.has(next),
  },
];

/** Returns the evidence of one mention; an organisation with weight 0.2 if no rule matches. */
export function classifyMention(tokens: readonly Token[], context: MentionContext): KindEvidence {
  const words = tokens.map(({ text }) => text);
  const name = words.join(" ");
  const { kind, weight } = EVIDENCE_RULES.find(({ test }) => test(words, name, context)) ?? {
    kind: "organisation",
    weight: 0.2,
  };
  return { kind, weight };
}
