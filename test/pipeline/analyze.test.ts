import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { warningsOf } from "../../tools/distill/answer.ts";
import { NODE_DEPENDENCIES } from "../../tools/distill/dependencies.ts";
import { readLanguageModel } from "../../utils/facts/language-model.ts";
import { type AnalysisDependencies, analyze } from "../../utils/pipeline/analyze.ts";
import type { PageExtraction } from "../../utils/pipeline/extract-page.ts";
import { createFactbox } from "../../utils/pipeline/factbox.ts";
import { countCharsRead, MAX_FACTS_CHARS } from "../../utils/shared/count-chars-read.ts";
import { factbox } from "../support/invented-texts.ts";
import { ROOT } from "../support/source-files.ts";

const extraction: PageExtraction = {
  state: "article",
  reason: null,
  partial: false,
  article: factbox.article,
  articleMs: 3,
};
const analyzePage = (changes: Partial<PageExtraction>, dependencies: Partial<AnalysisDependencies> = {}) =>
  analyze({ kind: "page", extraction: { ...extraction, ...changes } }, { ...NODE_DEPENDENCIES, ...dependencies });
const withText = (text: string) => ({ ...factbox.article, text, blocks: [], language: "en" });

test("an article gets its facts and its sentences", async () => {
  const result = await analyzePage({});
  if (result.state !== "article") throw new Error(result.state);
  expect(result.facts.dates.map(({ text }) => text)).toContain("Friday");
  expect(result.sentences.length).toBeGreaterThan(1);
  expect(result).toMatchObject({ partial: false, modelError: null, timing: { articleMs: 3 } });
});

test.each([
  ["2012-03-05T10:00:00Z", "2026-03-05T10:00:00Z", "In 2025 it moved, in May, for three days.", null],
  ["2012-03-05T10:00:00Z", "2026-03-05T10:00:00Z", "In 2010 it moved.", "2012-02-29"],
  ["2012-03-05T10:00:00Z", "2012-09-05T10:00:00Z", "In 2025 it will move.", "2012-02-29"],
  ["2012-03-05T10:00:00Z", null, "In 2025 it will move.", "2012-02-29"],
])("of a page of %s that was changed on %s, %j tells when it was written", async (published, modified, told, day) => {
  const article = { ...withText(`The mill burned on Wednesday. ${told}`), published, modified };
  const result = await analyzePage({ article });
  if (result.state !== "article") throw new Error(result.state);
  const values = result.facts.dates.map(({ value }) => value);
  expect(values.slice(0, 2)).toEqual([day, /\d{4}/.exec(told)?.[0]]);
  expect(values.slice(2)).toEqual(day ? [] : [null, "P3D"]);
});

test("a limited page keeps its state and the facts of what is visible", async () => {
  const result = await analyzePage({ state: "limited" });
  expect(result.state).toBe("limited");
  expect(createFactbox(result, []).facts.dates.length).toBeGreaterThan(0);
});

test("a page that is not an article loads neither engine nor model", async () => {
  const loadEngine = vi.fn(NODE_DEPENDENCIES.loadEngine);
  const loadModel = vi.fn(NODE_DEPENDENCIES.loadModel);
  const result = await analyzePage({ state: "not-an-article", reason: "notArticleForum" }, { loadEngine, loadModel });
  expect(result).toMatchObject({ state: "not-an-article", reason: "notArticleForum" });
  expect(loadEngine).not.toHaveBeenCalled();
  expect(loadModel).not.toHaveBeenCalled();
});

test("an engine that cannot be loaded is a failure, and the article is kept", async () => {
  const loadEngine = () => Promise.reject(new Error("import failed"));
  const result = await analyzePage({}, { loadEngine });
  expect(result).toMatchObject({ state: "engine-failed", error: "import failed", article: factbox.article });
  expect(createFactbox(result, [])).toMatchObject({
    article: factbox.article,
    sentences: [],
    facts: { dates: [] },
    factsError: "import failed",
  });
});

test("an engine that throws is a failure", async () => {
  const findFacts = () => {
    throw new Error("broken rule");
  };
  const result = await analyzePage({}, { loadEngine: async () => ({ findFacts }) });
  expect(result).toMatchObject({ state: "engine-failed", error: "broken rule" });
});

test("a model whose file is missing is named, and rules find the facts", async () => {
  const loadModel = () => Promise.reject(new Error("models/en.bin: 404"));
  const result = await analyzePage(
    { article: withText("The port was closed on Friday, and Ada Brel left the city.") },
    { loadModel },
  );
  if (result.state !== "article") throw new Error(result.state);
  expect(result.modelError).toBe("models/en.bin: 404");
  expect(result.facts.dates.length).toBeGreaterThan(0);
  expect(warningsOf(result).join()).toContain("models/en.bin: 404");
});

test("a model whose file is truncated is named", async () => {
  const bytes = readFileSync(join(ROOT, "public/models/en.bin"));
  const loadModel = async () => readLanguageModel(bytes.subarray(0, bytes.length >> 1));
  const result = await analyzePage(
    { article: withText("The port was closed on Friday by the mayor of the city.") },
    { loadModel },
  );
  if (result.state !== "article") throw new Error(result.state);
  expect(result.modelError).toMatch(/model/);
  expect(warningsOf(result).join()).toContain("simpler rules");
});

test("a text without a model of its language asks for none", async () => {
  const loadModel = vi.fn(NODE_DEPENDENCIES.loadModel);
  const text =
    "Der Hafen wird am Freitag geschlossen, und die Stadt sagte, dass das nicht für immer ist, wie auch der Rat.";
  const result = await analyze(
    { kind: "text", text, url: null, published: "2026-03-06" },
    { ...NODE_DEPENDENCIES, loadModel },
  );
  expect(loadModel).not.toHaveBeenCalled();
  expect(createFactbox(result, []).facts.dates).toHaveLength(1);
  expect(result).toMatchObject({ withoutModel: "de", modelError: null });
});

test.each([
  ["long", "the port was closed and the mayor of the town has not said for how long. ", MAX_FACTS_CHARS],
  ["full of names", "The port was closed on Friday by the Orlan Harbour Board (OHB), Ada Brel said. ", 198_367],
])("a text that is too %s is read in part and says so", async (_, sentence, charsRead) => {
  const text = sentence.repeat(Math.ceil(MAX_FACTS_CHARS / sentence.length) + 10);
  expect(countCharsRead(text)).toBe(charsRead);
  const found = { facts: { ...factbox.facts, dates: [] }, sentences: [] };
  const findFacts = vi.fn(() => found);
  const result = await analyzePage({ article: withText(text) }, { loadEngine: async () => ({ findFacts }) });
  expect(result).toMatchObject({ state: "article", partial: true });
  expect(result.article.text).toBe(text);
  expect(findFacts).toHaveBeenCalledWith(
    expect.objectContaining({ text: text.slice(0, charsRead) }),
    "en",
    expect.anything(),
  );
});

test("a page that was cut before it was read stays partial", async () => {
  expect(await analyzePage({ partial: true })).toMatchObject({ state: "article", partial: true });
  expect(await analyzePage({ partial: false })).toMatchObject({ partial: false });
});

test("a plain text is the article, byte for byte", async () => {
  const text = "  Ada Brel left on Friday.\n";
  const result = await analyze({ kind: "text", text, url: null, published: "2026-03-06" }, NODE_DEPENDENCIES);
  expect(result.article).toMatchObject({ text, published: "2026-03-06", url: "about:blank" });
});
