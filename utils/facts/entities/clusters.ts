import type { PartyKind } from "../../types.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import type { Mention } from "./mentions.ts";

/** Mentions that mean the same party: its names with how often each stands, and what speaks for each kind. */
export type Cluster = { names: Map<string, number>; mentions: Mention[]; votes: Map<PartyKind, number> };

// One mention with no evidence weighs 0.2; a lone word needs more than three such.
const SURE = 0.7;
const SURE_OF_MANY = 0.2;
// Where as much speaks for two kinds, the earlier: to call a place a person is worse than the reverse.
const KINDS: readonly PartyKind[] = ["place", "organisation", "group", "person"];

// Letters that have an accent and are not written as a letter and an accent.
const STROKES: Readonly<Record<string, string>> = {
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

/** A name as it is compared: without accents, dots and the difference of small and capital letters. */
export const normalizeName = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđıßæœðþ]/g, (letter) => STROKES[letter] ?? letter)
    .replace(/[’]/g, "'")
    .replace(/\./g, "");

/** A cluster's kind: what its mentions say together, the surest counting most. */
export function clusterKind({ votes }: Cluster): PartyKind {
  let best: PartyKind = "organisation";
  for (const kind of KINDS) if ((votes.get(kind) ?? 0) > (votes.get(best) ?? 0)) best = kind;
  return best;
}

/** Whether something speaks for a name besides its capital: doubtful single words are left unsaid. */
export function hasKindEvidence({ mentions, votes }: Cluster): boolean {
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  return total >= SURE || (mentions.some(({ text }) => text.includes(" ")) && total >= SURE_OF_MANY);
}

const isPerson = ({ verdict }: Mention) => verdict.kind === "person" && verdict.weight >= CERTAIN_KIND_WEIGHT;

/** The words of a name of several words. */
function wordsOfFullName(name: string): string[] {
  const words = normalizeName(name).split(/\s+/);
  return words.length > 1 ? words : [];
}

/** Puts the mentions of one name together; a name is of one kind in a text, but that a person of whom it is a part may be called as a place or a body is. */
export function clusterByName(mentions: readonly Mention[]): Cluster[] {
  const byName = new Map<string, Cluster>();
  const partsOfPeople = new Set(mentions.filter(isPerson).flatMap(({ text }) => wordsOfFullName(text)));
  for (const mention of mentions) {
    const name = normalizeName(mention.text);
    const key = isPerson(mention) && partsOfPeople.has(name) ? `${name} *` : name;
    const own: Cluster = byName.get(key) ?? { names: new Map(), mentions: [], votes: new Map() };
    byName.set(key, own);
    own.names.set(mention.text, (own.names.get(mention.text) ?? 0) + 1);
    own.mentions.push(mention);
    const { kind, weight } = mention.verdict;
    own.votes.set(kind, (own.votes.get(kind) ?? 0) + weight);
  }
  return [...byName.values()];
}

/** Takes a part's names and mentions into a whole; what the part's kind is said to be does not count. */
export function mergeClusters(whole: Cluster, part: Cluster): void {
  for (const [name, count] of part.names) whole.names.set(name, (whole.names.get(name) ?? 0) + count);
  for (const mention of part.mentions) whole.mentions.push(mention);
}
