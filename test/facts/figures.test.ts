import { expect, test } from "vitest";
import { dates } from "../../utils/facts/dates.ts";
import { figures } from "../../utils/facts/figures.ts";
import { bareText, findFacts } from "../../utils/facts/reading.ts";

const find = (text: string, language = "en") =>
  findFacts({ ...bareText(text, "2026-03-16"), language }, [dates, figures], null).figures.map(
    ({ start, end, text: words, value, unit, qualifier }) => {
      expect(text.slice(start, end)).toBe(words);
      return [words, value, unit, qualifier];
    },
  );

test.each([
  ["It cost $2.5 billion.", "$2.5 billion", 2.5e9, "USD", null],
  ["It cost about £48 million.", "£48 million", 48e6, "GBP", "about"],
  ["They raised 5 million rubles.", "5 million rubles", 5e6, "RUB", null],
  ["Prices rose 12 percent.", "12 percent", 12, "percent", null],
  ["At least 12 people died.", "12 people", 12, "people", "At least"],
  ["It freed more than 1,000 wounded soldiers.", "1,000 wounded soldiers", 1000, "people", "more than"],
  ["Seven workers left.", "Seven workers", 7, "people", null],
  ["It is 14 metres long.", "14 metres", 14, "metres", null],
])("reads %j", (text, ...expected) => {
  expect(find(text)).toEqual([expected]);
});

test("a range has two ends", () => {
  expect(find("It takes 10-15 percent.")).toEqual([["10-15 percent", [10, 15], "percent", null]]);
});

test("decimal commas and grouping dots are read as their language writes them", () => {
  expect(find("Es kostete 380.000 Euro.", "de")).toEqual([["380.000 Euro", 380_000, "EUR", null]]);
  expect(find("Это стоило 3,2 млн рублей.", "ru")).toEqual([["3,2 млн рублей", 3.2e6, "RUB", null]]);
});

test.each(["It happened in 2019.", "Call 555 1234.", "They won 3-2.", "The man, 43, left.", "Flight 370 landed."])(
  "finds no figure in %j",
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
