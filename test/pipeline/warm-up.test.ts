import { expect, test, vi } from "vitest";
import { NODE_DEPENDENCIES } from "../../tools/distill/dependencies.ts";
import { findFacts } from "../../utils/facts/find-facts.ts";
import { warmUp } from "../../utils/pipeline/warm-up.ts";

test("has the engine find facts of every kind, and keeps the model", async () => {
  const find = vi.fn(findFacts);
  const loadModel = vi.fn(NODE_DEPENDENCIES.loadModel);
  const warm = warmUp({ ...NODE_DEPENDENCIES, loadModel, loadEngine: async () => ({ findFacts: find }) });
  const model = await warm.loadModel("en");
  await vi.waitFor(() => expect(find).toHaveBeenCalledOnce());
  expect(find.mock.calls[0]?.[2]).toBe(model);
  expect(loadModel).toHaveBeenCalledOnce();
  const [found] = find.mock.results;
  if (found?.type !== "return") throw new Error("the engine failed");
  const { dates, parties, quotes, figures, event } = found.value.facts;
  for (const list of [dates, parties, quotes, figures]) expect(list.length).toBeGreaterThan(1);
  expect(new Set(quotes.map(({ kind }) => kind))).toEqual(new Set(["direct", "indirect"]));
  expect(event.who?.text).toContain("council");
});

test("does not warm up what the analysis needs already", async () => {
  const find = vi.fn(findFacts);
  const warm = warmUp({ ...NODE_DEPENDENCIES, loadEngine: async () => ({ findFacts: find }) });
  expect((await warm.loadEngine()).findFacts).toBe(find);
  await warm.loadModel("en");
  await new Promise((done) => setTimeout(done));
  expect(find).not.toHaveBeenCalled();
});

test("what fails to load, fails for the analysis", async () => {
  const loadModel = vi.fn(() => Promise.reject(new Error("models/en.bin: 404")));
  await expect(warmUp({ ...NODE_DEPENDENCIES, loadModel }).loadModel("en")).rejects.toThrow("models/en.bin: 404");
  const loadEngine = () => Promise.reject(new Error("no engine"));
  await expect(warmUp({ ...NODE_DEPENDENCIES, loadEngine }).loadEngine()).rejects.toThrow("no engine");
});
