import type { PartyKind } from "../../types.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import { genderOfTitle } from "./gender.ts";
import type { Mention } from "./mentions.ts";
import { countryStem } from "./owners.ts";

/** The mentions of one entity, with the count of each name and the total weight of the evidence for each kind. */
export type Cluster = {
  names: Map<string, number>;
  mentions: Mention[];
  votes: Map<PartyKind, number>;
  /** The name of a generic body with its owner ("Ukraine’s Defence Ministry"), and whose it is, as a country's stem. */
  ownedName?: string;
  owner?: string;
};

// Minimum total weight of evidence for a party. A mention without evidence weighs 0.2: one word needs four of them.
const MIN_WEIGHT = 0.7;
const MIN_WEIGHT_OF_FULL_NAME = 0.2;
// The earlier kind wins a tie: calling a place a person is worse than the reverse.
const KINDS: readonly PartyKind[] = ["place", "organisation", "group", "person"];

// Letters that Unicode does not decompose into a base letter and an accent.
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};

/** Normalizes a name for comparison: lower case, no accents, no dots. */
export const normalizeName = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđıßæœðþ]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(/[’]/g, "'")
    .replace(/\./g, "");

/** Returns the kind with the most evidence over all mentions of a cluster. */
export function clusterKind({ votes }: Cluster): PartyKind {
  let best: PartyKind = "organisation";
  for (const kind of KINDS) if ((votes.get(kind) ?? 0) > (votes.get(best) ?? 0)) best = kind;
  return best;
}

/** True if there is more evidence for an entity than a capital letter. */
export function hasKindEvidence({ mentions, votes }: Cluster): boolean {
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  return total >= MIN_WEIGHT || (mentions.some(({ text }) => text.includes(" ")) && total >= MIN_WEIGHT_OF_FULL_NAME);
}

const isCertainPerson = ({ evidence }: Mention) => evidence.kind === "person" && evidence.weight >= CERTAIN_KIND_WEIGHT;

/** Returns the words of a name, or an empty list for a name of one word. */
function wordsOfFullName(name: string): string[] {
  const words = normalizeName(name).split(/\s+/);
  return words.length > 1 ? words : [];
}

/**
 * Groups mentions by normalized name.
 * A name has one kind per text, with one exception: a part of a person's name may also name a place or an organisation,
 * so that "Lincoln" the person and "Lincoln" the town become two clusters, like "Mr. Lincoln" and "Mrs. Lincoln".
 */
export function clusterByName(mentions: readonly Mention[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const ownerAt = ownersOf(mentions);
  const wordsOfPeople = new Set(mentions.filter(isCertainPerson).flatMap(({ text }) => wordsOfFullName(text)));
  for (const mention of mentions) {
    const name = normalizeName(mention.text);
    const gender = mention.title && !name.includes(" ") ? genderOfTitle(mention.title.text) : null;
    const owner = ownerAt.get(mention);
    const key =
      isCertainPerson(mention) && wordsOfPeople.has(name)
        ? `${name} * ${gender ?? ""}`
        : owner
          ? `${name} of ${owner}`
          : name;
    const cluster: Cluster = clusters.get(key) ?? { names: new Map(), mentions: [], votes: new Map() };
    clusters.set(key, cluster);
    if (owner) cluster.owner = owner;
    if (mention.owner) cluster.ownedName ??= `${mention.owner} ${mention.text}`;
    cluster.names.set(mention.text, (cluster.names.get(mention.text) ?? 0) + 1);
    cluster.mentions.push(mention);
    const { kind, weight } = mention.evidence;
    cluster.votes.set(kind, (cluster.votes.get(kind) ?? 0) + weight);
  }
  return [...clusters.values()];
}

/**
 * Returns the owners of generic bodies, as the stems of countries: two countries have two defence ministries. One
 * without an owner is the last one that was named, or the first if none was.
 */
function ownersOf(mentions: readonly Mention[]): Map<Mention, string> {
  const known = new Map<string, string>();
  const owners = new Map<Mention, string>();
  for (const mention of mentions)
    if (mention.owner && !known.has(mention.text)) known.set(mention.text, countryStem(mention.owner));
  for (const mention of mentions) {
    if (mention.owner) known.set(mention.text, countryStem(mention.owner));
    const owner = known.get(mention.text);
    if (owner) owners.set(mention, owner);
  }
  return owners;
}

/** Moves the names and mentions of an alias into the cluster of the full name; the votes of the alias are dropped. */
export function mergeClusters(fullName: Cluster, alias: Cluster): void {
  for (const [name, count] of alias.names) fullName.names.set(name, (fullName.names.get(name) ?? 0) + count);
  for (const mention of alias.mentions) fullName.mentions.push(mention);
}
