import { expect, test } from "vitest";
import { clusterByName } from "../../../../utils/facts/entities/clusters.ts";
import { mergeAliases } from "../../../../utils/facts/entities/coreference.ts";
import misses from "./known-misses.json" with { type: "json" };
import { COREFERENCE_STORIES, comparePairs } from "./stories.ts";

// The only pairs that may be merged wrongly or missed. A pair that is right now is taken off the list.
const KNOWN_MISSES: Readonly<Record<string, { wrong: readonly string[]; missed: readonly string[] }>> = misses;

test("merges the names of one entity but for the known misses", () => {
  expect(COREFERENCE_STORIES.length).toBeGreaterThanOrEqual(40);
  const results = COREFERENCE_STORIES.map((story) => ({ slug: story.slug, ...comparePairs(story) }));
  expect(results.flatMap(({ right }) => right).length).toBeGreaterThanOrEqual(340);
  const faulty = results.filter(({ wrong, missed }) => wrong.length + missed.length > 0);
  expect(Object.fromEntries(faulty.map(({ slug, wrong, missed }) => [slug, { wrong, missed }]))).toEqual(KNOWN_MISSES);
});

test("merges a name with 200,000 mentions", () => {
  const mention = (text: string, start: number) => ({
    start,
    end: start + text.length,
    text,
    evidence: { kind: "person" as const, weight: 3 },
    title: null,
    sentence: 0,
  });
  const mentions = [
    mention("Ada Brel", 0),
    ...Array.from({ length: 200_000 }, (_, index) => mention("Brel", 9 + 5 * index)),
  ];
  const [party, ...others] = mergeAliases(clusterByName(mentions), "");
  expect(party?.mentions).toHaveLength(mentions.length);
  expect(others).toEqual([]);
});
