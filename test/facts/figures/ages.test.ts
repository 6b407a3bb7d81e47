import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const find = (text: string, language = "en") =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language }, [dates, figures], null).figures.map(
    ({ text: words }) => words,
  );

test.each([
  ["en", "A boy of 12 was arrested."],
  ["en", "A woman of 34 has died after a tree fell on her van in Orlan."],
  ["en", "A man of about 50 was arrested."],
  ["en", "A man aged 61 was injured."],
  ["en", "A girl, aged nine, was hurt."],
  ["en", "A pensioner of 78 was killed, and a nurse of 31 was hurt."],
  ["en", "Boys of 12 and 13 were arrested."],
  ["en", "The 34-year-old died, and Brel, 34, was injured."],
  ["en", "A father of two was killed, and a mother of three died."],
  ["de", "Ein Mann (61) wurde verletzt, die Frau, 34, starb."],
  ["fr", "Un homme de 61 ans est mort, une femme (34 ans) a été blessée."],
  ["es", "Un hombre de 61 años murió, y una mujer, de 34 años, resultó herida."],
  ["ru", "61-летний мужчина погиб, женщина 34 лет пострадала."],
])("an age is no figure (%s): %j", (language, text) => {
  expect(find(text, language)).toEqual([]);
});

test.each([
  ["A crew of 12 was rescued.", ["12"]],
  ["The closure of ten of its plants was announced.", ["ten"]],
  ["A family of five died.", ["five died"]],
  ["A total of 12 died.", ["12 died"]],
  ["A mother of three children died.", ["three children"]],
  ["The killing of 12 people shook the town.", ["12 people"]],
  ["Three women aged between 20 and 45 were injured.", ["Three women"]],
  ["The storm left 12 injured.", ["12 injured"]],
])("a number of people stays in %j", (text, words) => {
  expect(find(text)).toEqual(words);
});
