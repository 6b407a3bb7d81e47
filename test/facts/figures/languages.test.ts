import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const find = (text: string, language: string) =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language }, [dates, figures], null).figures.map(
    ({ start, end, text: words, value, unit, qualifier }) => {
      expect(text.slice(start, end)).toBe(words);
      return [words, value, unit, qualifier];
    },
  );

test.each([
  ["de", "Es kostete 380.000 Euro.", "380.000 Euro", 380_000, "EUR", null],
  ["de", "Es kostete 3,5 Millionen Euro.", "3,5 Millionen Euro", 3.5e6, "EUR", null],
  ["de", "Rund 12,5 Prozent fehlen.", "12,5 Prozent", 12.5, "percent", "Rund"],
  ["de", "Es gab zwei Verletzte.", "zwei Verletzte", 2, "people", null],
  ["fr", "Il a coûté 3,5 milliards d’euros.", "3,5 milliards d’euros", 3.5e9, "EUR", null],
  ["fr", "Il a coûté 1 200 euros.", "1 200 euros", 1200, "EUR", null],
  ["fr", "Environ 20 % du pays.", "20 %", 20, "percent", "Environ"],
  ["fr", "Au moins 12 personnes sont mortes.", "12 personnes", 12, "people", "Au moins"],
  ["es", "Costó 5 millones de euros.", "5 millones de euros", 5e6, "EUR", null],
  ["es", "Costó 5 mil millones de euros.", "5 mil millones de euros", 5e9, "EUR", null],
  ["pt", "Custou 5 mil euros.", "5 mil euros", 5000, "EUR", null],
  ["es", "Subió el 20 por ciento.", "20 por ciento", 20, "percent", null],
  ["es", "Despidió a 1.200 trabajadores.", "1.200 trabajadores", 1200, "people", null],
  ["it", "È costato 5 milioni di euro.", "5 milioni di euro", 5e6, "EUR", null],
  ["it", "È salito del 20 per cento.", "20 per cento", 20, "percent", null],
  ["it", "C’erano tre bambini.", "tre bambini", 3, "people", null],
  ["pt", "Custou R$ 3,5 milhões.", "R$ 3,5 milhões", 3.5e6, "BRL", null],
  ["pt", "Subiu 20 por cento.", "20 por cento", 20, "percent", null],
  ["pt", "Pelo menos 12 pessoas morreram.", "12 pessoas", 12, "people", "Pelo menos"],
  ["nl", "Het kostte 5 miljoen euro.", "5 miljoen euro", 5e6, "EUR", null],
  ["nl", "Het steeg 20 procent.", "20 procent", 20, "percent", null],
  ["nl", "Minstens 12 mensen kwamen.", "12 mensen", 12, "people", "Minstens"],
  ["pl", "Kosztowało 5 mln zł.", "5 mln zł", 5e6, "PLN", null],
  ["pl", "Wzrosło o 20 procent.", "20 procent", 20, "percent", null],
  ["pl", "Przyszło co najmniej 12 osób.", "12 osób", 12, "people", "co najmniej"],
  ["ru", "Это стоило 3,2 млн рублей.", "3,2 млн рублей", 3.2e6, "RUB", null],
  ["ru", "Выросло на 20 процентов.", "20 процентов", 20, "percent", null],
  ["ru", "Погибли не менее 12 человек.", "12 человек", 12, "people", "не менее"],
  ["uk", "Це коштувало 5 млн гривень.", "5 млн гривень", 5e6, "UAH", null],
  ["uk", "Зросло на 20 відсотків.", "20 відсотків", 20, "percent", null],
  ["uk", "Прийшло щонайменше 12 людей.", "12 людей", 12, "people", "щонайменше"],
  ["en", "The table costs €6.100,00 today.", "€6.100,00", 6100, "EUR", null],
  ["en", "It cost €1.234.567,89.", "€1.234.567,89", 1_234_567.89, "EUR", null],
  ["de", "Der Preis war $1,234.56.", "$1,234.56", 1234.56, "USD", null],
  ["ar", "بلغت الكلفة 5 ملايين دولار.", "5 ملايين دولار", 5e6, "USD", null],
  ["ar", "ارتفع بنسبة ٢٠ في المئة.", "٢٠ في المئة", 20, "percent", null],
  ["ar", "وصل نحو ١٢ شخصا.", "١٢ شخصا", 12, "people", "نحو"],
])("finds a figure in %s: %j", (language, text, ...expected) => {
  expect(find(text, language)).toEqual([expected]);
});

test.each([
  ["ru", "Работы обойдутся в сорок восемь миллионов рублей."],
  ["ru", "Погибли двадцать пять человек."],
  ["ru", "Пришли сто двадцать два человека."],
  ["uk", "Роботи коштуватимуть сорок вісім мільйонів гривень."],
  ["pl", "Przyszło dwadzieścia pięć osób."],
  ["es", "Costó cuarenta y ocho millones de euros."],
  ["fr", "Il a coûté quarante-huit millions d’euros."],
  ["pt", "Custou quarenta e oito milhões de euros."],
])("%s: the last word of a longer number is no number of its own: %s", (language, text) => {
  expect(find(text, language)).toEqual([]);
});

test.each([
  ["ru", "В области пять человек погибли.", 5],
  ["es", "Durante dos años faltaron cinco millones de euros.", 5e6],
])("%s: other words may come before a number word: %s", (language, text, value) => {
  expect(find(text, language).map(([, found]) => found)).toEqual([value]);
});
