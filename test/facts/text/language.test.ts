import { describe, expect, test } from "vitest";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { decideLanguage, withRegionOf } from "../../../utils/facts/text/language.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const ENGLISH = "The dock workers said that they were on strike, and the harbour was closed to all of the ships in it.";
const GERMAN =
  "Die Hafenarbeiter sagten, dass sie im Streik seien, und der Hafen war für alle Schiffe zu, wie es am Tag hieß.";

describe("the language of a text", () => {
  test.each([
    ["what the page declares", ENGLISH, "en-GB", "en-GB"],
    ["what the words show, without a declaration", ENGLISH, null, "en"],
    ["what the words show, without a declaration", GERMAN, null, "de"],
    ["what the words show, against a declaration that they contradict", GERMAN, "en", "de"],
    ["what the words show, against a declaration that they contradict", ENGLISH, "de", "en"],
    ["what the words show, if the declared language is unknown", ENGLISH, "xx", "en"],
    ["what the page declares, if the text is too short to tell", "Hafen geschlossen", "de-AT", "de-AT"],
    ["what the page declares, if the words show nothing", "Σήμερα το λιμάνι έκλεισε", "el", "el"],
    ["what the script suggests, if nothing else tells", "Бюджет города", null, "ru"],
    ["what the script suggests, if nothing else tells", "Бюджет міста", null, "uk"],
    ["what the script suggests, if nothing else tells", "ميزانية المدينة", null, "ar"],
    ["English, despite one word in another script", "Mayor Ada Brel met Анна", null, "en"],
    ["English, if two languages show equally", "Brel met Wex in Rome", null, "en"],
    ["English, if nothing tells", "", null, "en"],
  ])("is %s", (_, text, declared, tag) => {
    expect(decideLanguage(text, declared).tag).toBe(tag);
  });

  test.each([
    ["English text", ENGLISH, null, "en"],
    ["declared English, too short to tell", "", "en", "en"],
    ["one English word in a short text", "Harbour of Orlan", null, "en"],
    ["German text", GERMAN, null, null],
    ["German text that is declared English", GERMAN, "en", null],
    ["nothing", "", null, null],
  ])("chooses the model for %s", (_, text, declared, model) => {
    expect(decideLanguage(text, declared).model).toBe(model);
  });
});

test("a malformed tag is read without its regions, one without a language not at all", () => {
  expect(decideLanguage(GERMAN, "de-de-de").tag).toBe("de");
  expect(decideLanguage(GERMAN, "de-DE").tag).toBe("de-DE");
  expect(decideLanguage("Orlan 1998", "x-1").tag).toBe("en");
  expect(decideLanguage("Orlan 1998", "").tag).toBe("en");
});

describe("without a declared language, numbers are read in the text's own", () => {
  test.each([
    ["Die Stadt hat für die Brücke 1.500 Euro bezahlt, und das war nicht genug, wie der Rat sagte.", 1500],
    ["В бюджете на это было 1,250 млрд рублей, и он заявил, что это не всё, как и для моста.", 1.25e9],
    ["1,250 млрд рублей", 1.25e9],
    ["Il comune ha speso 3,75 milioni di euro per il ponte, e non era una sorpresa per la città.", 3.75e6],
    ["De stad heeft voor de brug 2.400 euro betaald, en dat was niet het bedrag van de raad.", 2400],
    ["A cidade pagou 1.200 euros por uma ponte, e o valor não foi o que se esperava.", 1200],
    ["Miasto zapłaciło za most 2,5 mln zł, i nie jest to suma, na którą się zgodziło.", 2.5e6],
    ["La ville a payé 2,5 millions d'euros pour le pont, et ce n'est pas assez pour les élus de la région.", 2.5e6],
    ["El ayuntamiento pagó 1.200 euros por el puente, y no fue lo que se dijo en la ciudad, según el alcalde.", 1200],
    ["The city paid 1,500 euros for the bridge, and that was not enough, as the council said on Friday.", 1500],
  ])("%s", (text, value) => {
    expect(findFacts(plainTextInput(text, null), [figures], null).figures.map((figure) => figure.value)).toEqual([
      value,
    ]);
  });
});

test.each([
  ["en", "https://www.harbour.example.com.au/story", "en-AU"],
  ["en-GB", "https://www.harbour.example.com.au/story", "en-GB"],
  ["en", "https://harbour.example/story", "en"],
  ["en", "about:blank", "en"],
])("the tag %s of a site at %s is %s for money", (tag, url, expected) => {
  expect(withRegionOf(tag, url)).toBe(expected);
});
