import { expect, test } from "vitest";
import { annotateText } from "../../../utils/facts/text/annotated-text.ts";
import { plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const CLAUSE = "officials said that the ships had left the harbour and ";

/** Counts what a text attributes. */
const countAttributions = (text: string) =>
  annotateText(plainTextInput(text, null), "en", ENGLISH).attributions?.length ?? 0;

test("a sentence without an end, in which everybody speaks, is looked at for fewer speakers than many sentences", () => {
  const separate = countAttributions(`${CLAUSE.replace(" and ", ". ").replace("o", "O")}`.repeat(40));
  expect(separate).toBe(40);
  // It is read in pieces of 400 words, of which each has six.
  expect(countAttributions(CLAUSE.repeat(80))).toBeLessThanOrEqual(12);
});

test("a sentence of a hundred words has as many speakers as it names", () => {
  expect(countAttributions(`${CLAUSE.repeat(10)}the storm had passed.`)).toBeGreaterThan(6);
});
