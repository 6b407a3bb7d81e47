import type { Party, PartyKind, Span } from "../../types.ts";
import { type Cluster, clusterKind } from "./clusters.ts";
import type { Mention } from "./mentions.ts";

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
export function rankParties(
  clusters: readonly Cluster[],
  length: number,
  roleOf: (mentions: readonly Mention[]) => string | null,
): Party[] {
  const most = Math.max(1, ...clusters.map(({ mentions }) => mentions.length));
  const made = clusters.flatMap((one) => {
    const mentions = [...one.mentions].sort((a, b) => a.start - b.start);
    const [first] = mentions;
    if (!first) return [];
    const kind = clusterKind(one);
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
