import { expect, test } from "vitest";
import { quoteMarks } from "../../utils/summary/quote-marks.ts";

test.each([
  ["English", "“It holds,” she said.", "It holds", "“”"],
  ["German", "„Sie hält“, sagte sie.", "Sie hält", "„“"],
  ["Russian", "«Стена стоит», — сказала она.", "Стена стоит", "«»"],
  ["Danish", "»Den holder«, sagde hun.", "Den holder", "»«"],
  ["French", "« Elle tient », dit-elle.", "Elle tient", "«\u00a0\u00a0»"],
  ["French with narrow spaces", "Elle dit : «\u202fElle tient\u202f».", "Elle tient", "«\u00a0\u00a0»"],
  ["no", "She said that it holds.", "it holds", "“”"],
])("a quote with %s marks keeps them", (_, text, words, marks) => {
  const start = text.indexOf(words);
  const { open, close } = quoteMarks(text, { start, end: start + words.length });
  expect(open + close).toBe(marks);
});
