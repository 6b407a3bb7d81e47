import type { Party, PartyKind, Span } from "../../types.ts";
import type { Mention } from "./mentions.ts";

/** Mentions that mean the same party: its names with how often each stands, and what speaks for each kind. */
export type Cluster = { names: Map<string, number>; mentions: Mention[]; votes: Map<PartyKind, number> };

// One mention with no evidence weighs 0.2; a lone word needs more than three such.
const SURE = 0.7;
const SURE_OF_MANY = 0.2;
const KINDS: readonly PartyKind[] = ["person", "organisation", "place", "group"];
const lastWord = (name: string) => name.split(" ").at(-1) ?? name;
const key = (name: string) => name.replace(/[’]/g, "'").replace(/\.$/, "").toLowerCase();

/** A cluster's kind: what its mentions say together, the surest counting most. */
function kindOf({ votes }: Cluster): PartyKind {
  let best: PartyKind = "organisation";
  for (const kind of KINDS) if ((votes.get(kind) ?? 0) > (votes.get(best) ?? 0)) best = kind;
  return best;
}

/** Whether something speaks for a name besides its capital: doubtful single words are left unsaid. */
export function isSure({ mentions, votes }: Cluster): boolean {
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  return total >= SURE || (mentions.some(({ text }) => text.includes(" ")) && total >= SURE_OF_MANY);
}

/** Puts mentions of one party together: the same name, a surname of a full name that stands before it, an acronym of a full name. */
export function cluster(mentions: readonly Mention[]): Cluster[] {
  const byName = new Map<string, Cluster>();
  const clusters: Cluster[] = [];
  for (const mention of mentions) {
    const own = byName.get(key(mention.text));
    const found = own ?? { names: new Map<string, number>(), mentions: [], votes: new Map<PartyKind, number>() };
    if (!own) {
      clusters.push(found);
      byName.set(key(mention.text), found);
    }
    found.names.set(mention.text, (found.names.get(mention.text) ?? 0) + 1);
    found.mentions.push(mention);
    const { kind, weight } = mention.verdict;
    found.votes.set(kind, (found.votes.get(kind) ?? 0) + weight);
  }
  return joinSurnames(joinAcronyms(clusters));
}

/** A surname alone means the person whose full name ends with it; of two such persons it means neither. */
function joinSurnames(clusters: Cluster[]): Cluster[] {
  const people = new Map<string, Cluster | null>();
  for (const one of clusters) {
    const [name = ""] = one.names.keys();
    if (!name.includes(" ") || kindOf(one) !== "person") continue;
    const surname = key(lastWord(name));
    people.set(surname, people.has(surname) ? null : one);
  }
  return clusters.filter((one) => {
    const [name = ""] = one.names.keys();
    const whole = name.includes(" ") ? null : people.get(key(name));
    if (!whole || (kindOf(one) !== "person" && strength(one) >= 3)) return true;
    absorb(whole, one);
    return false;
  });
}

const strength = (one: Cluster) => Math.max(...one.mentions.map(({ verdict }) => verdict.weight));

/** "Federal Security Service (FSB)": the acronym means the name whose initials it is, where both are in the text. */
function joinAcronyms(clusters: Cluster[]): Cluster[] {
  const initials = new Map<string, Cluster>();
  for (const one of clusters) {
    const [name = ""] = one.names.keys();
    const capitals = name
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join("");
    if (capitals.length > 2 && !initials.has(capitals)) initials.set(capitals, one);
  }
  return clusters.filter((one) => {
    const [name = ""] = one.names.keys();
    const whole = /^\p{Lu}{3,6}$/u.test(name) ? initials.get(name) : undefined;
    if (!whole || whole === one) return true;
    absorb(whole, one);
    return false;
  });
}

function absorb(whole: Cluster, part: Cluster): void {
  for (const [name, count] of part.names) whole.names.set(name, (whole.names.get(name) ?? 0) + count);
  whole.mentions.push(...part.mentions);
}

/**
 * Salience is 0.5 for how often a party is named, 0.35 for how early, 0.15 for being named in the first two sentences,
 * each 0 to 1, groups and places counted at 0.6 because stories are rarely about them; then the heaviest is made 1.
 */
function weightOf({ mentions }: Cluster, kind: PartyKind, most: number, length: number): number {
  const [first] = mentions;
  const early = 1 - (first?.start ?? 0) / Math.max(1, length);
  const weight = 0.5 * (mentions.length / most) + 0.35 * early + ((first?.sentence ?? 9) < 2 ? 0.15 : 0);
  return kind === "group" || kind === "place" ? 0.6 * weight : weight;
}

/** The parties that clusters make, heaviest first, with roles that `roleOf` finds. */
export function partiesOf(
  clusters: readonly Cluster[],
  length: number,
  roleOf: (mentions: readonly Mention[]) => string | null,
): Party[] {
  const most = Math.max(1, ...clusters.map(({ mentions }) => mentions.length));
  const made = clusters.flatMap((one) => {
    const mentions = [...one.mentions].sort((a, b) => a.start - b.start);
    const [first] = mentions;
    if (!first) return [];
    const kind = kindOf(one);
    const names = [...one.names.keys()].sort(
      (a, b) => b.split(" ").length - a.split(" ").length || (one.names.get(b) ?? 0) - (one.names.get(a) ?? 0),
    );
    const [name = first.text, ...aliases] = names;
    const spans: Span[] = mentions.map(({ start, end }) => ({ start, end }));
    const role = kind === "person" ? roleOf(mentions) : null;
    return [
      {
        start: first.start,
        end: first.end,
        text: first.text,
        name,
        kind,
        role,
        aliases,
        mentions: spans,
        salience: weightOf({ ...one, mentions }, kind, most, length),
      },
    ];
  });
  const heaviest = Math.max(0.001, ...made.map(({ salience }) => salience));
  return made
    .map((party) => ({ ...party, salience: Math.round((party.salience / heaviest) * 1000) / 1000 }))
    .sort((a, b) => b.salience - a.salience || a.start - b.start);
}
