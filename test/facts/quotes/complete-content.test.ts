import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { completeContent } from "../../../utils/facts/quotes/model/complete-content.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const wordsOf = (text: string) =>
  findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes.map(({ text: words }) => words);

test.each([
  [
    "Mara Holt said she would resign, but only if the court ruled against her.",
    "she would resign, but only if the court ruled against her",
  ],
  [
    "Tom Karsen said he had taken the money, although he had thought it was a gift.",
    "he had taken the money, although he had thought it was a gift",
  ],
  [
    "Tom Karsen refused to say whether he would stay on as leader.",
    "refused to say whether he would stay on as leader",
  ],
])("keeps what changes the meaning: %s", (text, words) => {
  expect(wordsOf(text)).toEqual([words]);
});

test.each([
  ["The firm said the plant would close, although unions dispute that.", "the plant would close"],
  ["Tom Karsen declined to comment as he left the court.", "declined to comment"],
])("leaves out what the article adds: %s", (text, words) => {
  expect(wordsOf(text)).toEqual([words]);
});

test("takes in the clause of a subject that its relative clause cut off", () => {
  const text = "The Home Office said the prime minister, who was flying back, had been told about the deal.";
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const span = { ...at("the prime minister"), cue: at("said"), source: at("The Home Office"), isMain: true };
  expect(completeContent(text, [{ start: 0, end: text.length }], span).text).toBe(
    "the prime minister, who was flying back, had been told about the deal.",
  );
  const whole = { ...span, ...at("the prime minister, who was flying back, had been told about the deal") };
  expect(completeContent(text, [{ start: 0, end: text.length }], whole)).toEqual(whole);
});

test.each([
  "The app is powered by Ostra, which the company says is its best model.",
  "The bridge, which Tom Karsen said would be closed, is sixty years old.",
])("makes no statement of a clause whose subject is before its source: %s", (text) => {
  expect(wordsOf(text)).toEqual([]);
});

test("keeps a statement that begins with a subject", () => {
  expect(wordsOf("Tom Karsen said the bridge would be closed.")).toEqual(["the bridge would be closed"]);
});
