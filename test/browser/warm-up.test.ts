import { expect, test } from "vitest";
import { warmUp } from "../../entrypoints/popup/warm-up.ts";
import { PAGE_DEPENDENCIES } from "../../entrypoints/shared/analysis-dependencies.ts";
import { loadModel } from "../../tools/distill/dependencies.ts";
import { findFacts } from "../../utils/facts/find-facts.ts";

/** Runs the warm-up until so many texts are read; returns what was found in each. */
async function warm(max: number) {
  const found: ReturnType<typeof findFacts>[] = [];
  const loadEngine = async () => ({
    findFacts: (...input: Parameters<typeof findFacts>) => {
      const result = findFacts(...input);
      found.push(result);
      return result;
    },
  });
  await warmUp({ ...PAGE_DEPENDENCIES, loadEngine, loadModel: async (language) => loadModel(language) }, () => {
    return found.length >= max;
  });
  return found.map(({ facts }) => facts);
}

test("finds facts of every kind in its texts, so that the code for each is compiled", async () => {
  const found = await warm(Number.POSITIVE_INFINITY);
  for (const key of ["parties", "quotes", "dates", "figures"] as const) {
    const count = found.reduce((sum, facts) => sum + facts[key].length, 0);
    expect(count, key).toBeGreaterThan(0);
  }
});

test("goes no further once the page's text has come", async () => {
  expect(await warm(0)).toEqual([]);
  expect(await warm(1)).toHaveLength(1);
});
