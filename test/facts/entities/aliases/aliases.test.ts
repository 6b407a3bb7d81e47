import { expect, test } from "vitest";
import { clusterByName } from "../../../../utils/facts/entities/clusters.ts";
import { mergeAliases } from "../../../../utils/facts/entities/coreference.ts";
import { knownMisses } from "../../../support/known-misses.ts";
import { COREFERENCE_STORIES, comparePairs, type PairOutcomes } from "./stories.ts";

test("merges the names of one entity with precision and recall of at least 0.95", () => {
  expect(COREFERENCE_STORIES.length).toBeGreaterThanOrEqual(40);
  const results = COREFERENCE_STORIES.map((story) => ({ slug: story.slug, ...comparePairs(story) }));
  const count = (outcome: keyof PairOutcomes) => results.reduce((sum, result) => sum + result[outcome].length, 0);
  const precision = count("right") / (count("right") + count("wrong"));
  const recall = count("right") / (count("right") + count("missed"));
  const faults = results
    .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
    .map(({ slug, wrong, missed }) => `${slug}: wrong ${wrong.join(", ")}; missed ${missed.join(", ")}`)
    .join("\n");
  const report = `${count("right")} right, ${count("wrong")} wrong, ${count("missed")} missed\n${faults}`;
  expect(precision, report).toBeGreaterThanOrEqual(0.96);
  expect(recall, report).toBeGreaterThanOrEqual(0.95);
});

test.each(["wrong", "missed"] as const)("exactly the known pairs of names are %s", (outcome) => {
  const found = COREFERENCE_STORIES.flatMap((story) =>
    [...Map.groupBy(comparePairs(story)[outcome], (pair) => pair)].map(
      ([pair, mentions]) => `${story.slug}: ${pair}, ${mentions.length} times`,
    ),
  );
  expect(found.sort()).toEqual(knownMisses("test/facts/entities/aliases/known-misses.txt", outcome));
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
