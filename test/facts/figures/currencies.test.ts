import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const unitsIn = (text: string, language = "en") =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language }, [dates, figures], null).figures.map(
    ({ unit }) => unit,
  );

test("a dollar sign alone means the dollar of the language's region", () => {
  expect(unitsIn("It paid $5 million.", "en-AU")).toEqual(["AUD"]);
  expect(unitsIn("It paid US$5 million.", "en-AU")).toEqual(["USD"]);
});

test("cents are those of the euro in a text with euros alone", () => {
  expect(unitsIn("Profit was 3 million euros, or 90 cents a share.")).toEqual(["EUR", "EUR"]);
  expect(unitsIn("It paid $3 million, or 90 cents a share.")).toEqual(["USD", "USD"]);
  expect(unitsIn("It costs 90 cents.", "en-AU")).toEqual(["AUD"]);
});

test("a dollar sign alone means the US dollar in a text about the United States alone", () => {
  expect(unitsIn("The US judge set bail at $160,000.", "en-AU")).toEqual(["USD"]);
  expect(unitsIn("The US firm in Sydney paid $160,000.", "en-AU")).toEqual(["AUD"]);
});

test("a dollar sign alone means the local dollar in a text that writes US dollars as US$", () => {
  const text = "The Perth miner paid $5 million and owes $US3 million.";
  expect(unitsIn(text)).toEqual(["AUD", "USD"]);
  expect(unitsIn("The Toronto firm paid C$5 million (US$4 million), or $3 a share.")).toEqual(["CAD", "USD", "USD"]);
});

test("R with a scale is the rand", () => {
  expect(unitsIn("The board allocated R4bn to the port, R3.5bn to roads and R120bn to rail.")).toEqual([
    "ZAR",
    "ZAR",
    "ZAR",
  ]);
  expect(unitsIn("The Velma R4 and the R2D are robots.")).toEqual([]);
});

test("an idiom, and a share's move without its direction, leave other amounts as they are", () => {
  expect(unitsIn("It won a $1 million prize.")).toEqual(["USD"]);
  expect(unitsIn("Half a million people left.")).toEqual(["people"]);
  expect(unitsIn("The Blue Party (BP 35%) led, and sales rose 3.60%.")).toEqual(["percent", "percent"]);
});
