import type { Party, PartyKind, Span } from "../../types.ts";
import { isBackground } from "./background.ts";
import { type Cluster, clusterKind } from "./clusters.ts";
import type { Mention } from "./mentions.ts";
import { countryStem, isAdjective } from "./owners.ts";

/** What the ranking needs to know of a text. */
export type RankingContext = {
  text: string;
  title: string | null;
  isEnglish: boolean;
  /** Asked for people only; may return null. */
  roleOf: (mentions: readonly Mention[]) => string | null;
};

const WEIGHTS = { frequency: 0.45, earliness: 0.35, lead: 0.15, title: 0.2, speech: 0.1 };
/** Stories are rarely about groups and places. */
const BACKGROUND_SHARE = 0.6;
/** An adjective counts for its country, half as much as its name. */
const ADJECTIVE_SHARE = 0.5;
const MAX_TITLED_FORMS = 3;
const SAYS = /^,? ?(?:said|says|told|wrote|announced|warned|denied|accused)\b/;
const SAID_BY = /\b(?:said|says)\s(?:\p{L}+\s){0,2}$/u;

/** Returns the salience of a cluster before scaling, 0 to 1; `adjectives` is the number of those of a country. */
function rawSalience(
  { mentions }: Cluster,
  kind: PartyKind,
  { text, title }: RankingContext,
  maxMentions: number,
  adjectives: number,
): number {
  const [first] = mentions;
  const count = mentions.length + ADJECTIVE_SHARE * adjectives;
  const earliness = 1 - (first?.start ?? 0) / Math.max(1, text.length);
  const isInLead = (first?.sentence ?? 9) < 2;
  const isInTitle = title !== null && mentions.some((mention) => includesName(title, mention.text));
  const speaks = mentions.some(
    ({ start, end }) =>
      SAYS.test(text.slice(end, end + 12)) || SAID_BY.test(text.slice(Math.max(0, start - 30), start)),
  );
  const weight =
    WEIGHTS.frequency * Math.min(1, count / maxMentions) +
    WEIGHTS.earliness * earliness +
    (isInLead ? WEIGHTS.lead : 0) +
    (isInTitle ? WEIGHTS.title : 0) +
    (speaks ? WEIGHTS.speech : 0);
  return kind === "group" || kind === "place" ? BACKGROUND_SHARE * weight : weight;
}

/** True if a title holds a name as whole words. */
function includesName(title: string, name: string): boolean {
  const at = title.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(title[at - 1] ?? "") && !/\p{L}/u.test(title[at + name.length] ?? "");
}

/** Turns clusters into parties, most salient first; the greatest salience becomes 1. */
export function rankParties(clusters: readonly Cluster[], context: RankingContext): Party[] {
  const { text, roleOf } = context;
  const maxMentions = clusters.reduce((most, { mentions }) => Math.max(most, mentions.length), 1);
  const adjectives = new Map<string, number>();
  for (const cluster of clusters)
    if (isAdjectiveOnly(text, cluster)) {
      const stem = countryStem(cluster.mentions[0]?.text ?? "");
      adjectives.set(stem, (adjectives.get(stem) ?? 0) + cluster.mentions.length);
    }
  const ranked = clusters.flatMap((cluster): Party[] => {
    const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start);
    const [first] = mentions;
    if (!first) return [];
    const kind = clusterKind(cluster);
    const [fullest = first.text, ...others] = fullestFirst(cluster, kind);
    const name = cluster.ownedName ?? fullest;
    const known = name === fullest ? others : [fullest, ...others];
    const spans: Span[] = mentions.map(({ start, end }) => ({ start, end }));
    const role = kind === "person" ? roleOf(mentions) : null;
    const aliases = kind === "person" ? [...known, ...titledForms(text, mentions, name, role)] : known;
    const ofCountry = kind === "place" ? (adjectives.get(countryStem(name)) ?? 0) : 0;
    const background = isBackground(cluster, mentions, text, context.isEnglish);
    const salience = background ? 0 : rawSalience({ ...cluster, mentions }, kind, context, maxMentions, ofCountry);
    const party = {
      start: first.start,
      end: first.end,
      text: text.slice(first.start, first.end),
      name,
      kind,
      role,
      aliases,
      mentions: spans,
      salience,
    };
    return [background ? { ...party, background } : party];
  });
  const maxSalience = ranked.reduce((most, { salience }) => Math.max(most, salience), 0.001);
  return ranked
    .map((party) => ({ ...party, salience: Math.round((party.salience / maxSalience) * 1000) / 1000 }))
    .sort((a, b) => b.salience - a.salience || a.start - b.start);
}

/** Returns the forms with a title, each once: "Judge Brel". The full name with the role is none. */
function titledForms(text: string, mentions: readonly Mention[], fullName: string, role: string | null): string[] {
  const forms = mentions.flatMap(({ title, text: name, end }) =>
    title && (name !== fullName || !title.text.split(" ").some((word) => role?.includes(word)))
      ? [text.slice(title.start, end)]
      : [],
  );
  return [...new Set(forms)].slice(0, MAX_TITLED_FORMS);
}

/** True for a nationality that only describes other words: "Ukrainian soldiers". */
const isAdjectiveOnly = (text: string, cluster: Cluster): boolean =>
  clusterKind(cluster) === "group" && cluster.mentions.every((mention) => isAdjective(text, mention));

/** Returns the names of a cluster: those with the most words first, then the most frequent; of people the plural. */
function fullestFirst({ names }: Cluster, kind: PartyKind): string[] {
  const isPlural = (name: string) => Number(kind === "group" && name.endsWith("s"));
  return [...names]
    .sort(
      ([a, countA], [b, countB]) =>
        b.split(" ").length - a.split(" ").length || isPlural(b) - isPlural(a) || countB - countA,
    )
    .map(([name]) => name);
}
