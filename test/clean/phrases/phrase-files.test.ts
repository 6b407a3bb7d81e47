import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../support/source-files.ts";

const FOLDER = join(ROOT, "utils/clean/data");
const LANGUAGES = readdirSync(FOLDER)
  .map((file) => file.replace(".json", ""))
  .filter((name) => name !== "any" && name !== "vendors");
const EDGES = [
  "afterDigit",
  "anywhere",
  "classToken",
  "label",
  "labelVerb",
  "sentenceStart",
  "stem",
  "wholeLabel",
  "word",
];
/** What a page in any language needs to be told from a wall, and to be closed and answered. */
const NEEDED = [
  "accountRequest",
  "adBlockComplaint",
  "appPromotion",
  "closeLabel",
  "consentAgreement",
  "consentRefusal",
  "consentRequest",
  "dismissal",
  "newsletterPhrase",
  "notificationRequest",
  "paywallPhrase",
  "request",
  "requestLabel",
  "surveyRequest",
];

type Phrases = Record<string, Record<string, string[]>>;
const read = (language: string): Phrases => JSON.parse(readFileSync(join(FOLDER, `${language}.json`), "utf8"));
const english = { ...read("any"), ...read("en") };

test("the rules ask for every family, and for no other", () => {
  const rules = readdirSync(join(ROOT, "utils/clean"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(ROOT, "utils/clean", path), "utf8"));
  const asked = rules.flatMap((code) => [...code.matchAll(/\bphrase\("(\w+)"/g)].map(([, family]) => family ?? ""));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(english).sort());
});

describe.each(["any", ...LANGUAGES])("%s", (language) => {
  const phrases = read(language);

  test("has families and edges that the rules know, and sources that are patterns", () => {
    for (const [family, byEdge] of Object.entries(phrases)) {
      expect(Object.keys(english)).toContain(family);
      for (const [edge, sources] of Object.entries(byEdge)) {
        expect(EDGES).toContain(edge);
        for (const source of sources) expect(() => new RegExp(source.replaceAll("{L}", "a-z"))).not.toThrow();
      }
    }
  });
});

test.each(LANGUAGES.filter((language) => language !== "ar"))("%s has what prompts are told by", (language) => {
  const phrases = read(language);
  expect(NEEDED.filter((family) => !phrases[family])).toEqual([]);
});
