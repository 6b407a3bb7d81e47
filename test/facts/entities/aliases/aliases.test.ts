import { expect, test } from "vitest";
import { clusterByName } from "../../../../utils/facts/entities/clusters.ts";
import { mergeAliases } from "../../../../utils/facts/entities/coreference.ts";
import { JOINING_STORIES, joinedPairs } from "./stories.ts";

test("of the pairs of names in invented stories, nearly all that mean one party are joined, and few that do not", () => {
  expect(JOINING_STORIES.length).toBeGreaterThanOrEqual(40);
  const all = JOINING_STORIES.map((story) => ({ slug: story.slug, ...joinedPairs(story) }));
  const count = (what: "right" | "wrong" | "missed") => all.reduce((sum, one) => sum + one[what].length, 0);
  const precision = count("right") / (count("right") + count("wrong"));
  const recall = count("right") / (count("right") + count("missed"));
  const faults = all
    .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
    .map(({ slug, wrong, missed }) => `${slug}: wrong ${wrong.join(", ")}; missed ${missed.join(", ")}`)
    .join("\n");
  const said = `${count("right")} right, ${count("wrong")} wrong, ${count("missed")} missed\n${faults}`;
  expect(precision, said).toBeGreaterThanOrEqual(0.96);
  expect(recall, said).toBeGreaterThanOrEqual(0.95);
});

test("a name that stands many thousand times is joined like any other", () => {
  const mention = (text: string, at: number) => ({
    start: at,
    end: at + text.length,
    text,
    verdict: { kind: "person" as const, weight: 3 },
    title: null,
    sentence: 0,
  });
  const mentions = [mention("Ada Brel", 0), ...Array.from({ length: 200_000 }, (_, at) => mention("Brel", 9 + 5 * at))];
  const [party, ...others] = mergeAliases(clusterByName(mentions), "");
  expect(party?.mentions).toHaveLength(mentions.length);
  expect(others).toEqual([]);
});
