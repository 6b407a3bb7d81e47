import { expect, test } from "vitest";
import { deepLink } from "../../utils/summary/deep-link.ts";

const url = "https://orlan.example/a#old";
const of = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return decodeURIComponent(
    deepLink(url, text, { start, end: start + words.length }).replace("https://orlan.example/a#:~:text=", ""),
  );
};

test("links to words that occur once by themselves", () => {
  expect(of("The bridge opened on Friday.", "opened on Friday")).toBe("opened on Friday");
});

test("tells equal words apart by what stands around them", () => {
  const text = "It opened on Friday. It closed on Friday.";
  expect(of(text, "Friday", 20)).toBe("closed on-,Friday");
});

test("widens a part of a word to the whole, because a browser matches whole words", () => {
  expect(of("A pre-election rally", "elect")).toBe("election");
});

test("keeps the marks that mean something in a text directive apart from the words", () => {
  const text = "Smith & Sons, a well-known firm";
  const link = deepLink(url, text, { start: 0, end: text.length });
  expect(link).toBe("https://orlan.example/a#:~:text=Smith%20%26%20Sons%2C%20a%20well%2Dknown%20firm");
});

test("names long words by their two ends", () => {
  const text = Array.from({ length: 90 }, (_, i) => `word${i}`).join(" ");
  expect(of(text, text)).toBe("word0 word1 word2 word3 word4 word5,word84 word85 word86 word87 word88 word89");
});

test("does not reach over a paragraph's end for context", () => {
  const text = "Friday.\n\nFriday.";
  expect(of(text, "Friday", 5)).toBe("Friday");
});
