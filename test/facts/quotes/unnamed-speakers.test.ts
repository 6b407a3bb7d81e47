import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { lastSpeaker } from "../../support/last-speaker.ts";

describe("a pronoun after a person without a name stays open", () => {
  test.each([
    "A police officer shot Karl Moe on Monday. “He had a knife,” he said.",
    "Karl Moe was found dead on Monday. “He was kind,” a neighbour said. “He fixed my roof,” he said.",
    "Karl Moe was arrested on Monday. His lawyer denied the charge. “My client was at home,” he said.",
    "Karl Moe's lawyer said his client told the truth. “He is innocent,” he said.",
    "A cousin of Anna Dahl described the scene. “I saw the car burn,” she said.",
    "The company's spokeswoman denied that Anna Dahl had lied. “It is untrue,” she said.",
    "Anna Dahl's mother said her daughter was innocent. “She is a good girl,” she said.",
    "A protester threw an egg at Mayor Karl Moe. “Shame,” he shouted.",
    "On Monday, a nurse found Karl Moe in the garden. “He was asleep,” he said.",
    "The head teacher expelled Karl Moe. “We had no choice,” he said.",
    "The mayor's son attacked Karl Moe. “I hate him,” he said later.",
    "Paul Dent met Karl Moe. A police officer watched them. “They argued,” he said.",
    "Karl Moe asked the driver whether he had slept. “No,” he said.",
    "Anna Dahl was shot. “I heard two bangs,” said a woman who lives nearby. She said she was afraid. “It is sad,” she added.",
    "The prime minister, Alan Creasey, accepted the resignation.\n\nA spokesman for the Department for Transport denied that officials had hidden the figure. “It is simply untrue that anyone was misled,” he said.",
  ])("%s", (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });

  test.each([
    ["de", "Ein Nachbar von Karl Orth sah das Feuer. „Ich hatte Angst“, sagte er."],
    ["de", "Ein Polizist erschoss Karl Orth am Montag. „Er hatte ein Messer“, sagte er."],
    ["de", "Der Sprecher des Ministers Karl Orth sagte: „Das ist falsch“."],
    ["es", "El portavoz de Juan Moreno rechazó la acusación. «Es falso», dijo."],
    ["es", "La madre de Ana Ruiz lloraba. «Es inocente», dijo."],
    ["fr", "Un porte-parole de Karl Moreau a démenti. « C'est faux », a-t-il dit."],
    ["fr", "L'avocat de Karl Moreau a démenti. « C'est faux », a-t-il dit."],
    ["fr", "Un porte-parole du président Karl Moreau a dit : « C'est faux »."],
    ["ru", "Адвокат Ивана Котова отверг обвинения. «Это ложь», — заявил он."],
    ["ru", "Бывший помощник Ивана Котова дал показания. «Это ложь», — заявил он."],
    ["ru", "Мать Ивана Котова отвергла обвинения. «Это ложь», — заявила она."],
  ])("%s: %s", (language, text) => {
    expect(lastSpeaker(text, language)).toBeNull();
  });
});

describe("a pronoun after a person who is named is that person", () => {
  test.each([
    ["Karl Moe, a police officer, resigned on Monday. “I am tired,” he said.", "Karl Moe"],
    ["The mayor of Orlan, Karl Moe, resigned on Monday. “I am tired,” he said.", "Karl Moe"],
    ["The port's director Karl Moe denied it. “It is untrue,” he said.", "Karl Moe"],
    ["Karl Moe met a driver. “I am tired,” he said.", "Karl Moe"],
    ["The decision surprised Karl Moe. “It is untrue,” he said.", "Karl Moe"],
    ["Police arrested Karl Moe on Monday. “I did nothing,” he said.", "Karl Moe"],
    ["Karl Moe was sentenced to six years. His mother wept. “I am innocent,” he said.", "Karl Moe"],
    ["A policeman arrested Anna Dahl. “I am innocent,” she said.", "Anna Dahl"],
    ["A nurse cared for Karl Moe. Moe was weak. “I am grateful,” he said.", "Karl Moe"],
    ["Karl Moe scored twice. The former captain was injured in May. “I am tired,” he said.", "Karl Moe"],
    ["The mayor, Karl Moe, resigned on Monday.\n\nThe mayor had been ill. “I am tired,” he said.", "Karl Moe"],
    ["Karl Moe asked the board for money. “We are poor,” he said.", "Karl Moe"],
    ["Judge Karl Moe asked the defendant, Paul Dent, whether he understood. “Yes,” he said.", "Paul Dent"],
    ["Anna Dahl led the study. Dahl's deputy, Ruth Orr, disagreed. “It was wrong,” she said.", "Ruth Orr"],
    ["Karl Moe sued. Moe's brother, Paul Dent, ran away. “I panicked,” he said.", "Paul Dent"],
    ["Karl Moe's book sold well. “It is untrue,” he said.", "Karl Moe"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  test.each([
    ["de", "Der Bürgermeister von Orlan, Karl Orth, sah das Feuer. „Das ist falsch“, sagte er.", "Karl Orth"],
    ["de", "Die Frau von Karl Orth war krank. „Das ist falsch“, sagte er.", "Karl Orth"],
    ["es", "El alcalde de Madrid, Juan Moreno, dimitió. «Es falso», dijo.", "Juan Moreno"],
    ["fr", "La police a arrêté Karl Moreau. « C'est faux », a-t-il dit.", "Karl Moreau"],
    ["fr", "Le ministre de la défense Karl Moreau a démenti. « C'est faux », a-t-il dit.", "Karl Moreau"],
    ["ru", "Мэр Иван Котов подал в отставку. «Это ложь», — заявил он.", "Иван Котов"],
    ["ru", "Полиция задержала Ивана Котова. «Это ложь», — заявил он.", "Ивана Котова"],
  ])("%s: %s", (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });
});

test.each([
  [
    "another bearer of the name comes first",
    "Der Bürgermeister von Bremfeld, Ulvar Matthies, ist zurückgetreten.\n\n„Ich habe einen Fehler gemacht“, sagte Matthies.\n\nDie Chefin Ute Matthies kam am Montag.",
    null,
  ],
  [
    "the bearer comes first",
    "Bürgermeister Karl Matthies ist zurückgetreten.\n\n„Ich habe einen Fehler gemacht“, sagte Matthies.",
    "Karl Matthies",
  ],
  [
    "an office comes first",
    "Bürgermeister Matthies ist zurückgetreten.\n\n„Ich habe einen Fehler gemacht“, sagte Matthies.\n\nKarl Matthies kam am Montag.",
    "Karl Matthies",
  ],
])("a family name in German: %s", (_, text, name) => {
  expect(lastSpeaker(text, "de")).toBe(name);
});

test("a name that interrupts a Russian quotation is not part of it", () => {
  const text = "Иван Котов вернулся домой. «Мы победили, — вспоминает Котов. — Это было трудно».";
  const facts = findFacts({ ...plainTextInput(text, null), language: "ru" }, [parties, quotes], null);
  expect(facts.quotes.map((quote) => quote.text)).toEqual(["Мы победили,", "Это было трудно"]);
});
