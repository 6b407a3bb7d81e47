import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { genderOfName } from "../../../utils/facts/entities/gender.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

/** Returns the name of the last speaker of a text; null if it is left open. */
function lastSpeaker(language: string, text: string): string | null {
  const facts = findFacts({ ...plainTextInput(text, null), language }, [parties, quotes], null);
  const last = facts.quotes.at(-1);
  return last ? (partyOf(last, facts)?.name ?? null) : null;
}

describe("a pronoun or a verb means nobody of the other gender", () => {
  test.each([
    ["de", "Heike Lorch sah weg. Rainer Voss fragte noch einmal. „Gleich“, sagte sie.", "Rainer Voss"],
    ["de", "Rainer Voss sah weg. Heike Lorch fragte noch einmal. „Gleich“, sagte er.", "Heike Lorch"],
    ["de", "Heike Lorch blieb sitzen. Von Rainer Voss gedrängt, sagte sie: „Gleich.“", "Rainer Voss"],
    ["fr", "Odile Garnier soupire. Thierry Blanc insiste. « Bientôt », dit-elle.", "Thierry Blanc"],
    ["fr", "Jean Garnier soupire. Odile Blanc insiste. « Bientôt », dit-il.", "Odile Blanc"],
    ["es", "Lucía Soler callaba. Óscar Prado insistió. “Pronto”, dijo ella.", "Óscar Prado"],
    ["ru", "Елена Котова молчала. Сергей Белов спросил снова. «Скоро», — сказала она.", "Сергей Белов"],
    ["ru", "Елена Котова молчала. Сергей Белов спросил снова. «Скоро», — сказала.", "Сергей Белов"],
    ["pl", "Ewa Wilk milczała. Paweł Sowa pytał dalej. „Zaraz” – powiedziała.", "Paweł Sowa"],
    ["pl", "Paweł Sowa milczał. Ewa Wilk pytała dalej. „Zaraz” – powiedział.", "Ewa Wilk"],
    ["uk", "Олена Гай мовчала. Тарас Білик питав далі. «Скоро», — сказала вона.", "Тарас Білик"],
  ])("%s: %s", (language, text, other) => {
    expect(lastSpeaker(language, text)).not.toBe(other);
  });

  test.each([
    ["de", "Heike Lorch blieb sitzen. „Gleich“, sagte sie.", "Heike Lorch"],
    ["de", "Heike Lorch sah weg. Rainer Voss fragte noch einmal. „Gleich“, sagte sie.", "Heike Lorch"],
    ["fr", "Thierry Blanc insiste. « Bientôt », dit-il.", "Thierry Blanc"],
    ["ru", "Сергей Белов спросил снова. «Скоро», — сказал он.", "Сергей Белов"],
    ["ru", "«Скоро», — сказала Елена Котова.", "Елена Котова"],
    ["pl", "Ewa Wilk milczała. „Zaraz” – powiedziała.", "Ewa Wilk"],
    ["pl", "Ewa Wilk spotkała Piotra Sowę. „Zaraz” – powiedziała.", "Ewa Wilk"],
  ])("but the one of its own: %s: %s", (language, text, name) => {
    expect(lastSpeaker(language, text)).toBe(name);
  });
});

test.each([
  ["Andrea Riva", "it", "male"],
  ["Andrea Riva", "de", "female"],
  ["Jean Blanc", "fr", "male"],
  ["Zdzisława Sowa", "pl", null],
  ["Zbigniew Sowa", "pl", "male"],
  ["Rosario Prado", "es", null],
  ["Александра Белова", "ru", null],
  ["Zelma Brel", "en", null],
])("the gender of %s in %s is %s", (name, language, gender) => {
  expect(genderOfName(name, language)).toBe(gender);
});
