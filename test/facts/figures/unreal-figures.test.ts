import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const find = (text: string, language = "en") =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language }, [dates, figures], null).figures.map(
    ({ text: words, qualifier }) => (qualifier ? `${qualifier} ${words}` : words),
  );

test.each([
  "The bridge did not cost £5m.",
  "The firm hasn’t yet paid more than £5m in tax.",
  "It never employed 300 people.",
  "If 500 people die, the government will fall.",
  "The plant will close unless 500 workers are hired.",
  "Had 500 people voted, it would have passed.",
  "He asked whether 300 people had been arrested.",
  "Police denied that 300 people were arrested.",
  "Police denied 300 people were arrested.",
  "The ministry denies killing 12 people.",
  "The company rejected claims that it had lost £5m.",
  "In her second novel, 40 people drown.",
  "It is not true that 300 people were arrested.",
  "There is no evidence that 300 people died.",
  "The claim that 300 people died is false.",
  "It was wrongly reported that 300 people died.",
])("a number that is denied or supposed is no figure: %j", (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ["Investigators initially said 12 trucks were destroyed. On Tuesday the department corrected that.", []],
  ["An earlier post said 9,000 homes were without power. It has since revised the number.", []],
  ["Police first said 12 people were hurt. They later put the number at 9.", []],
  ["Officials earlier said 12 people died, but the toll rose to 14.", []],
  ["Some 50 people were hurt, not 400 people as first reported.", ["Some 50 people"]],
  ["The toll was revised from 12 people to 14 people.", ["14 people"]],
  ["The ministry had originally put it at 300 people, then at 250 people.", ["250 people"]],
  ["Not 12 but 14 people died.", ["14 people"]],
])("a corrected number is no figure: %j", (text, words) => {
  expect(find(text)).toEqual(words);
});

test.each([
  ["Fewer than 12 people died.", ["Fewer than 12 people"]],
  ["No more than 12 people died, and not fewer than 30 people were hurt.", null],
  ["Not only 12 people but also 30 animals died.", ["12 people", "30 animals"]],
  ["Police did not say why 12 people died.", ["12 people"]],
  ["The team has not found the 12 missing people.", ["12 missing people"]],
  ["The mayor did not attend because 12 people had died.", ["12 people"]],
  ["It did not exchange Brel’s £5m debt.", ["£5m"]],
  ["It did not stop 300 people from coming.", ["300 people"]],
  ["He pleaded not guilty to 12 charges.", ["12 charges"]],
  ["The company denied wrongdoing and paid £5m.", ["£5m"]],
  ["The council rejected claims from 300 people.", ["300 people"]],
  ["If the deal fails, the firm will cut 500 jobs.", ["500 jobs"]],
  ["He initially paid £5m, and earlier 12 people were hurt.", ["£5m", "12 people"]],
  ["Earlier, police said 12 people were hurt.", ["12 people"]],
])("a number that holds stays: %j", (text, words) => {
  expect(find(text)).toEqual(words ?? ["No more than 12 people", "not fewer than 30 people"]);
});

test("numbers under a negation of another language are no figures", () => {
  expect(find("Es starben nicht 12 Menschen, sondern 14 Menschen.", "de")).toEqual(["14 Menschen"]);
  expect(find("Погибли не 12 человек, а 14 человек.", "ru")).toEqual(["14 человек"]);
  expect(find("Погибли не менее 12 человек.", "ru")).toEqual(["не менее 12 человек"]);
});
