import type { Span } from "../../types.ts";
import { FAMILY_NAMES } from "../lexicon/family-names.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { ORGANISATIONS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES, TITLES } from "../lexicon/people.ts";
import { PLACES } from "../lexicon/places.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import { type Cluster, clusterKind } from "./clusters.ts";
import { isCreditOrMedium } from "./credits.ts";
import { isPlaceName, isPlaceUse } from "./kind-by-context.ts";
import type { Mention } from "./mentions.ts";
import { isBodyOwner } from "./owned-bodies.ts";
import { isAdjective } from "./owners.ts";
import { isInPassing } from "./passing-words.ts";
import { isThing } from "./things.ts";

const MAX_CHARS = 60;
const ACRONYM = /^\p{Lu}{2,5}s?$/u;

const PERSON_AFTER = /^(?:,? \(?\d{1,2}[,)]|, (?:who|an?|the|his|her|their) |['’]s? )/;
const PERSON_BEFORE = /\b(?:said|says|added|asked|commented|(?:his|her|their|my|our) \p{Ll}+) $/u;

const ARTICLE_BEFORE = /\b(?:[Tt]he|[Aa]n?) (?:annual |original |popular )?$/;
const PREPOSITION_BEFORE = /\b(?:around|at|behind|from|in|near|of|off|on|towards?|under|with) (?:the )?$/;

/** One reason why a cluster is nobody whom the story is about. */
type BackgroundRule = {
  test: (cluster: Cluster, mentions: readonly Mention[], text: string) => boolean;
  /** True if the rule reads no English words around the mentions; the others are for English texts. */
  anyLanguage?: true;
};

const RULES: readonly BackgroundRule[] = [
  {
    // A nationality that only describes other words, or a language.
    anyLanguage: true,
    test: (cluster, mentions, text) => {
      const isGroup = clusterKind(cluster) === "group";
      return (
        (isGroup || [...cluster.names.keys()].every((name) => GROUPS.has(name))) &&
        mentions.every((mention) => isAdjective(text, mention) || (isGroup && isBareSingular(text, mention)))
      );
    },
  },
  {
    // The people of a town or a region: “Virginians”.
    test: (cluster) =>
      clusterKind(cluster) !== "organisation" &&
      [...cluster.names.keys()].every(
        (name) => PLACES.has(name.replace(/(?:n|e?r|ite)s$/, "")) && !PLACES.has(name) && !GROUPS.has(name),
      ),
  },
  {
    // A credit, a network that carries words, a kicker, the outlet to which somebody spoke.
    anyLanguage: true,
    test: (_, mentions, text) => mentions.every((mention) => isCreditOrMedium(text, mention)),
  },
  {
    // A title without a name.
    test: ({ names }) => [...names.keys()].every((name) => name.split(" ").every((word) => TITLES.has(word))),
  },
  {
    // The owner of a body: “the Brel administration”.
    test: (cluster, mentions, text) =>
      clusterKind(cluster) === "person" && mentions.every((mention) => isBodyOwner(text, mention)),
  },
  {
    // A place that no list holds, where nothing happens: the name of a product.
    test: (cluster, mentions, text) =>
      clusterKind(cluster) === "place" &&
      ![...cluster.names.keys()].some(isPlaceName) &&
      !mentions.some((mention) => isPlaceUse(text, mention)),
  },
  {
    // Words that were taken for a person, who does and is nothing: “a farmer of Lower Brevik”.
    test: (cluster, mentions, text) =>
      clusterKind(cluster) === "person" &&
      cluster.names.size === 1 &&
      mentions.every((mention) => !isPerson(text, mention)),
  },
  {
    // An article before a single word that was taken for a person: “the annual Kolmar exercises”.
    test: (cluster, mentions, text) =>
      clusterKind(cluster) === "person" &&
      [...cluster.names.keys()].every((name) => !name.includes(" ") && !isKnownName(name)) &&
      mentions.some((mention) => ARTICLE_BEFORE.test(charsBefore(text, mention)) && !isBodyOwner(text, mention)) &&
      !mentions.some((mention) => mention.title || isDescribedAsPerson(text, mention)),
  },
  {
    // A body that only describes a person, a name that is denied or that somebody is compared with.
    test: (cluster, mentions, text) => mentions.every((mention) => isInPassing(text, mention, clusterKind(cluster))),
  },
  {
    // A storm, a ship, a model, a work, or where something lies.
    test: isThing,
  },
  {
    // An abbreviation of common words: “automation (RPA)”, “RPA tools”.
    test: (cluster, mentions, text) =>
      clusterKind(cluster) === "organisation" &&
      [...cluster.names.keys()].every((name) => ACRONYM.test(name) && !ORGANISATIONS.has(name)) &&
      mentions.every((mention) => isTerm(text, mention)),
  },
];

/** True for a cluster that lists leave out, because the story names it in passing. `mentions` are in text order. */
export const isBackground = (
  cluster: Cluster,
  mentions: readonly Mention[],
  text: string,
  isEnglish: boolean,
): boolean => RULES.some(({ test, anyLanguage }) => (isEnglish || anyLanguage) && test(cluster, mentions, text));

const charsBefore = (text: string, { start }: Span): string => text.slice(Math.max(0, start - MAX_CHARS), start);

/** True if a verb follows a mention: it acts. After a preposition it does not: "a farmer of Lower Brevik, said". */
const isSubject = (text: string, mention: Span): boolean =>
  !PREPOSITION_BEFORE.test(charsBefore(text, mention)) &&
  lookUpVerbForm(
    /^,? (?:also |never |now )?(\p{Ll}+)/u.exec(text.slice(mention.end, mention.end + MAX_CHARS))?.[1] ?? "",
  ) !== null;

/** True for a nationality in the singular without an article or a number: "learn German". */
const isBareSingular = (text: string, mention: Mention): boolean =>
  !/(?:s|people)$/.test(mention.text) &&
  !/\b(?:the|an?|one|two|three|many|some|most|all|\d+) (?:\p{Ll}+ )?$/iu.test(charsBefore(text, mention)) &&
  !isSubject(text, mention);

/** True for a given or family name; a double one ("Anne-Marie") by all its parts. */
const isKnownName = (word: string): boolean =>
  word.split("-").every((part) => GIVEN_NAMES.has(part) || FAMILY_NAMES.has(part));

/** True for a name that the text treats as a person's: by a title, an age, a known name or an act. */
function isPerson(text: string, mention: Mention): boolean {
  const { text: name, title } = mention;
  if (title || name.split(" ").some(isKnownName)) return true;
  return isDescribedAsPerson(text, mention) || isSubject(text, mention);
}

/** True for a name with an age, an apposition, a relative clause or a verb of saying next to it. */
const isDescribedAsPerson = (text: string, mention: Mention): boolean =>
  PERSON_AFTER.test(text.slice(mention.end, mention.end + 12)) || PERSON_BEFORE.test(charsBefore(text, mention));

/** True for an abbreviation in brackets after words in lower case, or before a noun; nobody who acts. */
function isTerm(text: string, mention: Mention): boolean {
  const before = charsBefore(text, mention);
  if (/\p{Ll} \($/u.test(before)) return !/\p{Lu}\p{Ll}+ \($/u.test(before);
  if (/\b(?:[Tt]he|by|[Tt]o|told) $/.test(before) || /^['’]s/.test(text.slice(mention.end, mention.end + 2)))
    return false;
  return !isSubject(text, mention);
}
