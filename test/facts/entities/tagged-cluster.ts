import type { Cluster } from "../../../utils/facts/entities/clusters.ts";
import type { PartyKind } from "../../../utils/types.ts";

/** Returns the cluster of all mentions of a name in a text, as if a model had tagged them with a kind. */
export function taggedCluster(text: string, name: string, kind: PartyKind): Cluster {
  const mentions = [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "gu"))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    evidence: { kind, weight: 3 },
    title: null,
    sentence: 0,
  }));
  return { names: new Map([[name, mentions.length]]), mentions, votes: new Map([[kind, 3]]) };
}
