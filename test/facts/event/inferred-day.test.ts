import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

// A Monday.
const findEvent = (text: string, published = "2026-03-16") =>
  findFacts(plainTextInput(text, published), detectors, ENGLISH).event;
const day = (text: string, published?: string) => findEvent(text, published).when?.value?.slice(0, 10) ?? null;

test("does not infer the day of publication for an earlier day of the same year", () => {
  expect(findEvent("Earlier this year, Ola Brandt opened the bridge of Torvik.").when).toBeNull();
  expect(findEvent("Ola Brandt opened the bridge of Torvik this year.").when).toBeNull();
  expect(findEvent("The council of Torvik rejected this year's budget.").when).toMatchObject({ inferred: true });
});

test("does not infer a day where the same is told again with its date", () => {
  const lead = "Torvik hosted Ola Brandt, an advisor to the bank, to explain its plan.";
  expect(findEvent(`${lead}\n\nThe town is small.`).when).toMatchObject({ inferred: true });
  expect(findEvent(`${lead}\n\nTorvik hosted Ola Brandt for a programme last week.`).when).toBeNull();
});

test("does not take a day amid a phrase before the subject", () => {
  const use = "In a vote foretold by the council's use yesterday of a veto, Ola Brandt won the seat in Torvik.";
  expect(findEvent(use).when).toBeNull();
  expect(day("In a speech on Friday, Ola Brandt opened the bridge in Torvik.")).toBe("2026-03-13");
});
