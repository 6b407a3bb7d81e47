import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const roleOf = (text: string) =>
  findFacts(plainTextInput(text, null), [parties], ENGLISH).parties.find(({ name }) => name === "Mary Brandt")?.role ??
  null;

test.each([
  "In an interview, Mary Brandt said he believes President Brandt's council did what he promised.",
  "Mary Brandt came. He told his staff that President Brandt had lost his keys.",
])("an office is not that of a namesake of the other gender in %j", (text) => {
  expect(roleOf(text)).toBeNull();
});

test.each([
  "Mary Brandt won. Her rivals say he believes President Brandt did what she promised.",
  "Mary Brandt won. He met President Brandt in the hall.",
  "President Mary Brandt won. He says President Brandt knows what he promised.",
])("an office before a family name is that of the person in %j", (text) => {
  expect(roleOf(text)).toBe("President");
});
