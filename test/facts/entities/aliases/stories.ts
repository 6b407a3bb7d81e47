import { clusterByName } from "../../../../utils/facts/entities/clusters.ts";
import { mergeAliases } from "../../../../utils/facts/entities/coreference.ts";
import type { PartyKind } from "../../../../utils/types.ts";
import { read } from "../../../support/source-files.ts";

/** An invented story with its mentions; `entity` is the same for all mentions of one entity. */
export type CoreferenceStory = {
  slug: string;
  text: string;
  mentions: { start: number; end: number; entity: string; kind: PartyKind }[];
};

/** Pairs of mentions, as "name = name": merged rightly, merged wrongly, and left apart wrongly. */
export type PairOutcomes = { right: string[]; wrong: string[]; missed: string[] };

// The first letter of an entity's id states its kind.
const KINDS: Readonly<Record<string, PartyKind>> = { p: "person", o: "organisation", l: "place", g: "group" };

/** The stories of `stories.txt`: each is a line "# slug" and paragraphs in which mentions are written [[words|id]]. */
export const COREFERENCE_STORIES: readonly CoreferenceStory[] = read("test/facts/entities/aliases/stories.txt")
  .split(/^# /m)
  .slice(1)
  .map((section) => {
    const [slug = "", ...lines] = section.trim().split("\n");
    const mentions: CoreferenceStory["mentions"] = [];
    const source = lines.join("\n");
    let text = "";
    let copied = 0;
    for (const match of source.matchAll(/\[\[([^|\]]+)\|(\w+)\]\]/g)) {
      text += source.slice(copied, match.index);
      const [, words = "", entity = ""] = match;
      const kind = KINDS[entity[0] ?? ""];
      if (kind) mentions.push({ start: text.length, end: text.length + words.length, entity, kind });
      text += words;
      copied = match.index + match[0].length;
    }
    return { slug, text: text + source.slice(copied), mentions };
  });

/** Merges the mentions of a story and compares every pair with the entities that the story states. */
export function comparePairs({ text, mentions }: CoreferenceStory): PairOutcomes {
  const untitled = mentions.map(({ start, end, kind }) => ({
    start,
    end,
    text: text.slice(start, end),
    evidence: { kind, weight: 3 },
    title: null,
    sentence: 0,
  }));
  const clusters = mergeAliases(clusterByName(untitled), text).map(
    (cluster) => new Set(cluster.mentions.map(({ start }) => start)),
  );
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const outcomes: PairOutcomes = { right: [], wrong: [], missed: [] };
  mentions.forEach((first, index) => {
    for (const second of mentions.slice(index + 1)) {
      const isSameEntity = first.entity === second.entity;
      const isMerged = clusters.some((cluster) => cluster.has(first.start) && cluster.has(second.start));
      const pair = [wordsOf(first), wordsOf(second)].sort().join(" = ");
      if (isSameEntity && isMerged) outcomes.right.push(pair);
      else if (isMerged) outcomes.wrong.push(pair);
      else if (isSameEntity) outcomes.missed.push(pair);
    }
  });
  return outcomes;
}
