import { expect, test } from "vitest";
import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { firstOfEachSentence, sentenceAround } from "../../utils/summary/sentence-context.ts";

const TEXT = `The council of Orlan met. ${"It heard one speaker after the other, ".repeat(6)}and on Friday it voted to go home. Der Rat berät am 6. Juni wieder.`;
const sentences = splitSentences(TEXT);
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test("gives the sentence around a span, whole where it is short", () => {
  expect(sentenceAround(TEXT, sentences, span("Orlan"))).toBe("The council of Orlan met.");
});

test("shortens a long sentence to what stands around the span", () => {
  expect(sentenceAround(TEXT, sentences, span("heard"), 60)).toMatch(/^It heard one speaker .* …$/);
  const late = sentenceAround(TEXT, sentences, span("Friday"), 60);
  expect(late).toMatch(/^… .*on Friday it voted to go home\.$/);
  expect(late.length).toBeLessThan(80);
});

test("does not end a sentence inside a date", () => {
  expect(sentenceAround(TEXT, sentences, span("6. Juni"))).toBe("Der Rat berät am 6. Juni wieder.");
});

test("takes of each sentence the first fact", () => {
  const facts = [span("council"), span("Orlan"), span("heard"), span("Juni")];
  expect(firstOfEachSentence(sentences, facts)).toEqual([facts[0], facts[2], facts[3]]);
});

test("begins a shortened sentence with a clause: a cut phrase misleads", () => {
  const text =
    "Any chance that the old harbour master might have been able to answer all the questions about his famous friends " +
    "died with him in the prison of Orlan in August 2019.";
  const date = { start: text.indexOf("August"), end: text.length - 1 };
  expect(sentenceAround(text, splitSentences(text), date, 100)).toBe(text);
  const joined = text.replace("with him in the prison of Orlan", "on the day when he was found dead");
  const late = { start: joined.indexOf("August"), end: joined.length - 1 };
  expect(sentenceAround(joined, splitSentences(joined), late, 100)).toMatch(/^… when he was found dead/);
});
