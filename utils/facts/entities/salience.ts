import type { Party, PartyKind, Span } from "../../types.ts";
import { type Cluster, clusterKind } from "./clusters.ts";
import type { Mention } from "./mentions.ts";

/**
 * Returns the salience of a cluster before scaling, 0 to 1.
 * Frequency weighs 0.5, an early first mention 0.35, a mention in the first two sentences 0.15.
 * Groups and places count 0.6 of that, because stories are rarely about them.
 */
function rawSalience({ mentions }: Cluster, kind: PartyKind, maxMentions: number, textLength: number): number {
  const [first] = mentions;
  const earliness = 1 - (first?.start ?? 0) / Math.max(1, textLength);
  const isInLead = (first?.sentence ?? 9) < 2;
  const weight = 0.5 * (mentions.length / maxMentions) + 0.35 * earliness + (isInLead ? 0.15 : 0);
  return kind === "group" || kind === "place" ? 0.6 * weight : weight;
}

/**
 * Turns clusters into parties, most salient first; the greatest salience becomes 1.
 * `textLength` is in characters. `roleOf` is asked for people only and may return null.
 */
export function rankParties(
  clusters: readonly Cluster[],
  textLength: number,
  roleOf: (mentions: readonly Mention[]) => string | null,
): Party[] {
  const maxMentions = Math.max(1, ...clusters.map(({ mentions }) => mentions.length));
  const ranked = clusters.flatMap((cluster) => {
    const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start);
    const [first] = mentions;
    if (!first) return [];
    const kind = clusterKind(cluster);
    const [name = first.text, ...aliases] = fullestFirst(cluster);
    const spans: Span[] = mentions.map(({ start, end }) => ({ start, end }));
    const role = kind === "person" ? roleOf(mentions) : null;
    const salience = rawSalience({ ...cluster, mentions }, kind, maxMentions, textLength);
    const { start, end, text } = first;
    return [{ start, end, text, name, kind, role, aliases, mentions: spans, salience }];
  });
  const maxSalience = Math.max(0.001, ...ranked.map(({ salience }) => salience));
  return ranked
    .map((party) => ({ ...party, salience: Math.round((party.salience / maxSalience) * 1000) / 1000 }))
    .sort((a, b) => b.salience - a.salience || a.start - b.start);
}

/** Returns the names of a cluster: those with the most words first, then the most frequent. */
function fullestFirst({ names }: Cluster): string[] {
  return [...names]
    .sort(([a, countA], [b, countB]) => b.split(" ").length - a.split(" ").length || countB - countA)
    .map(([name]) => name);
}
