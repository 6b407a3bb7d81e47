import { expect, test } from "vitest";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

/** Returns the words, value, unit and qualifier of each figure. */
const find = (text: string) =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language: "en" }, [figures], null).figures.map(
    ({ text: words, value, unit, qualifier }) => [words, value, unit, qualifier],
  );

test.each([
  ["The club raised $2 to 3 billion.", [["$2 to 3 billion", [2e9, 3e9], "USD", null]]],
  ["The club raised $2 to $3 billion.", [["$2 to $3 billion", [2e9, 3e9], "USD", null]]],
  ["They want $15 to 20 million dollars.", [["$15 to 20 million dollars", [15e6, 20e6], "USD", null]]],
  ["Its worth rose from $2 to 3 billion.", [["$2", 2e9, "USD", null]]],
  [
    "Its worth rose $2 million to $3 million.",
    [
      ["$2 million", 2e6, "USD", null],
      ["$3 million", 3e6, "USD", null],
    ],
  ],
  [
    "The fund paid £2m to 5 million homes.",
    [
      ["£2m", 2e6, "GBP", null],
      ["5 million homes", 5e6, null, null],
    ],
  ],
])("reads two amounts that “to” links: %s", (text, expected) => {
  expect(find(text)).toEqual(expected);
});
