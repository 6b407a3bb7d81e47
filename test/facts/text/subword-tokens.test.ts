import { expect, test } from "vitest";
import { splitSentences } from "../../../utils/facts/text/sentences.ts";
import { tokenizeSubwords } from "../../../utils/facts/text/subword-tokens.ts";

const split = (text: string) => tokenizeSubwords(text, splitSentences(text)).map(({ text: word }) => word);

test.each([
  ["Kuwait-based Al-Sabah", ["Kuwait", "-", "based", "Al", "-", "Sabah"]],
  ["the U.S. Navy's ship", ["the", "U.S.", "Navy", "'s", "ship"]],
  ["O’Neill and d’Ivoire’s AT&T", ["O’Neill", "and", "d’Ivoire", "’s", "AT&T"]],
  ["$2.4 million, 10:30", ["$", "2.4", "million", ",", "10:30"]],
  ["J. K. Sundaresan", ["J", ".", "K", ".", "Sundaresan"]],
])("splits %j", (text, words) => {
  expect(split(text)).toEqual(words);
});

test("every token is a slice of its text, and sentence numbers never fall, in any text", () => {
  for (const text of [
    "",
    "one",
    "\ud800 lone \udc00",
    "zero\u200bwidth \u202eturned\u202c",
    "Кyiv та Киïв",
    "a\n\n\nb. C",
  ]) {
    const words = tokenizeSubwords(text, splitSentences(text));
    let before = 0;
    for (const { start, end, text: word, sentence } of words) {
      expect(text.slice(start, end)).toBe(word);
      expect(sentence).toBeGreaterThanOrEqual(before);
      before = sentence;
    }
  }
});
