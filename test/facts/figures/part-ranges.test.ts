import { expect, test } from "vitest";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const valuesIn = (text: string) =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language: "en" }, [figures], null).figures.map(
    ({ value }) => value,
  );

test.each([
  ["The yard will lose between 30 and 40 of its 900 welders.", [[30, 40]]],
  ["Some 12 to 15 of the 300 guests fell ill.", [[12, 15]]],
  ["Twelve or fifteen of the 300 guests fell ill.", [[12, 15]]],
  ["12-15 of the 300 guests fell ill.", [[12, 15]]],
  ["From 12 to 15 of the 300 guests fell ill.", [[12, 15]]],
  ["Twelve of the 300 guests fell ill.", [12]],
  ["It rose from 12 to 15 of the 300 guests.", [300]],
])("takes both ends of a range of a part: %s", (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test.each([
  ["The slide could have killed 30 guests.", []],
  ["The slide very nearly killed one.", []],
  ["The slide almost killed three guests.", []],
  ["Thirty guests could have died.", []],
  ["The slide may have killed 30 guests.", [30]],
  ["The slide killed nearly 30 guests.", [30]],
])("takes harm that has not happened for no figure: %s", (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});
