import { expect, test } from "vitest";
import { letterCaseUsage } from "../../../utils/facts/entities/candidates.ts";
import { isHeadingWords } from "../../../utils/facts/entities/heading-words.ts";
import { tokenize } from "../../../utils/facts/text/tokens.ts";
import { taggedCluster } from "./tagged-cluster.ts";

const isNoName = (text: string, name: string) =>
  isHeadingWords(taggedCluster(text, name, "person"), text, letterCaseUsage(tokenize(text), new Set()).lower);

test.each([
  ["Harbour Quilting\nMany towns have harbour quilting now.", "Harbour Quilting"],
  ["Why Harbour Quilting Matters\nMany towns have harbour quilting now.", "Harbour Quilting"],
  ["- Kettle Care: rinse it.\nGood kettle care is easy.", "Kettle Care"],
  ["Kettle Care\nRinse it.\nGood kettle care is easy.\nKettle Care Tips\nDry it.", "Kettle Care"],
  ["Will Rinse Help?\nThey will say that a rinse helps.", "Will Rinse"],
])("leaves out capitalised words in %j", (text, name) => {
  expect(isNoName(text, name)).toBe(true);
});

test.each([
  ["Harbour Quilting won. Many towns have harbour quilting now.", "Harbour Quilting"],
  ["Harbour Brelan\nMany towns have a harbour.", "Harbour Brelan"],
  ["Anna Kettle\nGood kettle care is easy for anna.", "Anna Kettle"],
  ["The firm is Kettle Care: it rinses.\nGood kettle care is easy.", "Kettle Care"],
  ["Will Rinse won the race.\nThey will say that a rinse helps.", "Will Rinse"],
  ["They met Will Rinse.\nThey will say that a rinse helps.", "Will Rinse"],
  ["Will Brelan Help?\nNobody knows.", "Will Brelan"],
])("keeps a name in %j", (text, name) => {
  expect(isNoName(text, name)).toBe(false);
});
