import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readCrfModels } from "../../../utils/facts/crf/crf-model.ts";
import { readLanguageModel } from "../../../utils/facts/language-model.ts";
import { splitSentences } from "../../../utils/facts/text/sentences.ts";
import { tokenizeSubwords } from "../../../utils/facts/text/subword-tokens.ts";
import { growthOf } from "../../support/count-work.ts";
import { ROOT } from "../../support/source-files.ts";

const MODEL = readFileSync(join(ROOT, "public/models/en.bin"));
const tagger = readLanguageModel(MODEL);
const tag = (text: string) => tagger.names(text, tokenizeSubwords(text, splitSentences(text)));
const namesIn = (text: string) => tag(text).map(({ text: words, kind }) => `${words}: ${kind}`);

test("finds people, organisations, places and groups with their bounds", () => {
  expect(
    namesIn(
      "Kenyan President Wanjiru Otenyo met officials of the World Bank in Nairobi on Monday. " +
        "Otenyo told the Daily Courier that talks would go on.",
    ),
  ).toEqual([
    "Kenyan: group",
    "Wanjiru Otenyo: person",
    "World Bank: organisation",
    "Nairobi: place",
    "Otenyo: person",
    "Daily Courier: organisation",
  ]);
});

test("keeps the names within 700 kB gzipped, and the attributions within 550 kB", () => {
  const packed = Object.fromEntries(
    [...readCrfModels(MODEL)].map(([name, { span }]) => [name, gzipSync(MODEL.subarray(...span), { level: 9 }).length]),
  );
  expect(Object.keys(packed)).toEqual(["attributions", "cues", "names"]);
  expect(packed.names).toBeLessThanOrEqual(700_000);
  expect((packed.cues ?? 0) + (packed.attributions ?? 0)).toBeLessThanOrEqual(550_000);
});

test("rejects bytes that are not a model with a message", () => {
  const refused = /a model /;
  expect(() => readLanguageModel(new Uint8Array(0))).toThrow(refused);
  expect(() => readLanguageModel(new Uint8Array([255, 255, 255, 255, 1]))).toThrow(refused);
  expect(() => readLanguageModel(MODEL.subarray(0, MODEL.length - 10))).toThrow(refused);
  expect(() => readLanguageModel(MODEL.subarray(0, MODEL.length >> 1))).toThrow(refused);
});

test("finds names at their offsets in any text", () => {
  const texts = [
    "",
    "Nairobi",
    "NAIROBI FLOODS KILL SIX AS DAM BREAKS NEAR PORT SELAMI",
    "no capitals here, not one",
    "Кyiv Київ 北京 القاهرة Orlan",
    "\ud800Orlan\udfff \u202eOrlan\u202c Or\u200blan",
    "“‘’”".repeat(500),
    "A".repeat(10_000),
    "Orlan ".repeat(3_000),
  ];
  for (const text of texts)
    for (const { start, end, text: words } of tag(text)) expect(text.slice(start, end)).toBe(words);
});

test("needs twice the work for twice as long a text", () => {
  const sentence =
    "Wanjiru Otenyo of the Union of Dock Workers met the mayor of Port Selami, Barasa Lemein, on Monday. ";
  expect(growthOf((count) => tag(sentence.repeat(count)), 60)).toBeLessThan(2.3);
});
