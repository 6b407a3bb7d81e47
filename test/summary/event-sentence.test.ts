import { expect, test } from "vitest";
import { detectors } from "../../utils/facts/detectors.ts";
import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { eventSentence } from "../../utils/summary/select-facts.ts";
import { findFacts, plainTextInput } from "../support/find-facts.ts";
import { article, factbox } from "../support/invented-texts.ts";
import { ENGLISH } from "../support/language-model.ts";

const SENTENCE = "The harbour board closed its ferry terminal on Thursday after divers found cracks in the sea wall.";
const PUBLISHED = "2026-03-12T09:00:00Z";

function sentenceOf(text: string): string | undefined {
  const facts = findFacts(plainTextInput(text, PUBLISHED), detectors, ENGLISH);
  const whole = { ...article, title: "Terminal closed", published: PUBLISHED, text, blocks: [] };
  return eventSentence({ ...factbox, article: whole, facts, sentences: splitSentences(text) })?.text;
}

test.each([
  "ORLAN (AP) — ",
  "ORLAN, March 12 — ",
  "ORLAN, 12 March — ",
  "ORLAN, Norway, Mar. 12 -- ",
  "Orlan, Norway (AP) — ",
  "Reporting from Orlan City -- ",
])("the event's sentence leaves out a dateline: %s", (dateline) => {
  expect(sentenceOf(dateline + SENTENCE)).toBe(SENTENCE);
});

test.each([SENTENCE, SENTENCE.replace("wall.", "wall – not the first."), SENTENCE.replace(" on", " — for good — on")])(
  "the event's sentence is whole: %s",
  (sentence) => {
    expect(sentenceOf(sentence)).toBe(sentence);
  },
);
