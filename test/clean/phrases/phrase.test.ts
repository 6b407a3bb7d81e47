import { afterEach, expect, test } from "vitest";
import { phrase } from "../../../utils/clean/phrases/phrase.ts";
import { addPhrases, selectLanguages } from "../../../utils/phrases/catalog.ts";

afterEach(() => selectLanguages(null));

test("matches the phrases of English and of the selected languages only", () => {
  const request = phrase("request", "");
  selectLanguages([]);
  expect(request.test("please support our work")).toBe(true);
  expect(request.test("wesprzyj nas")).toBe(false);
  selectLanguages(["pl"]);
  expect(request.test("wesprzyj nas")).toBe(true);
  expect(request.test("станьте патроном")).toBe(false);
  selectLanguages(null);
  expect(request.test("станьте патроном")).toBe(true);
});

test.each([
  ["a word that begins with an accented letter", "únete a nosotros", true],
  ["a word inside a Czech one", "nepodporuj", false],
  ["a Cyrillic stem at the start of a word", "нужна поддержка", true],
  ["a Cyrillic stem inside a word", "неподдержанный", false],
])("knows the edges of words in every alphabet: %s", (_, text, found) => {
  expect(phrase("request", "").test(text)).toBe(found);
});

test("a label is matched at its start, after marks at most", () => {
  const label = phrase("requestLabel", "");
  expect(label.test("→ donate")).toBe(true);
  expect(label.test("статья о том, как поддержать город")).toBe(false);
});

test("removes phrases, and finds the first", () => {
  const policy = phrase("policyName", "i");
  expect(policy.remove("You agree to our Privacy Policy and Terms of Use.")).toBe("You agree to our   and  .");
  expect(policy.search("See our privacy policy")).toBe(8);
  expect(policy.search("See our stories")).toBe(-1);
});

test("a family without phrases in the languages at hand matches nothing", () => {
  addPhrases("x-none", {});
  selectLanguages([]);
  expect(phrase("meterPhrase", "i").test("")).toBe(false);
});
