import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const people = (text: string) =>
  findFacts({ ...plainTextInput(text, null), language: "ru" }, [parties], null).parties.map(
    ({ name, mentions }) => `${name} ${mentions.length}`,
  );

test.each([
  ["Мария Стахеева и Пётр Стахеев поженились.", ["Мария Стахеева 1", "Пётр Стахеев 1"]],
  [
    "Профессор Борис Стахеев считает, что зуб моложе. Елена Стахеева возразила ему.",
    ["Борис Стахеев 1", "Елена Стахеева 1"],
  ],
  ["Анна Бельская пришла. Олег Бельский ушёл.", ["Анна Бельская 1", "Олег Бельский 1"]],
])("a man and a woman of one family name are two people in %j", (text, names) => {
  expect(people(text).sort()).toEqual(names);
});

test("a family name alone joins the man or the woman of whom its form tells, and else nobody", () => {
  const both = "Борис Стахеев спорил. Елена Стахеева ушла. ";
  expect(people(`${both}Стахеев ответил.`)).toContain("Борис Стахеев 2");
  expect(people(`${both}О Стахеевой писали.`)).toContain("Елена Стахеева 2");
  expect(people(`${both}«Нет», — сказала Стахеева.`)).toContain("Елена Стахеева 2");
  expect(people(`${both}Для Стахеева это важно.`)).toEqual(expect.arrayContaining(["Борис Стахеев 1"]));
  expect(people("Борис Стахеев ушёл. Стахеева возразила ему.")).toEqual(["Борис Стахеев 1"]);
});

test.each([
  ["Мария Стахеева ушла. О Марии Стахеевой говорили. Стахеева устала.", ["Мария Стахеева 3"]],
  ["Пётр Стахеев ушёл. Встречу с Петром Стахеевым отменили. О Стахееве спорили.", ["Пётр Стахеев 3"]],
  ["Александра Стахеева выиграла. Александру Стахееву поздравили.", ["Александра Стахеева 2"]],
  ["Александр Стахеев выиграл. У Александра Стахеева двое детей.", ["Александр Стахеев 2"]],
])("the cases of one name are one person in %j", (text, names) => {
  expect(people(text)).toEqual(names);
});
