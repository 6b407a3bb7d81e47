import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import type { BlockKind } from "../../../utils/types.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

// A Monday.
const PUBLISHED = "2026-03-16";
const findEvent = (text: string) => findFacts(plainTextInput(text, PUBLISHED), detectors, ENGLISH).event;
const NEWS = "The council of Torvik closed the bridge on Monday.";

test.each([
  "An early cat and a goat-sized animal shrank in size during an ancient warm spell.",
  "At several points during the mayoral campaign, Ola Brandt described his rival as weak.",
  "Orlan Motors put Torvik on the map as a place of cars.",
  "The Ninth Amendment was adopted after the Barley War.",
  "Strikes have to start somewhere.",
  "Solar power has made great progress.",
])("the day of publication is not inferred for %j", (text) => {
  expect(findEvent(text).when).toBeNull();
});

test.each([
  "Two men were wounded during a march in Torvik.",
  "The council of Torvik closed the bridge after the storm.",
  "The council of Torvik has closed the bridge.",
  "A man has been arrested in Torvik.",
])("the day of publication is inferred for %j", (text) => {
  expect(findEvent(text).when).toMatchObject({ value: PUBLISHED, inferred: true });
});

test.each([
  "In 1936, the last known Orlan wolf died in a zoo.",
  "Ola Brandt fled the country more than 30 years ago.",
  "Ola Brandt enters a courtroom in Torvik.",
  "Members of the Harbour Guard survey the port.",
])("news behind it is the event, not %j", (text) => {
  expect(findEvent(`${text} ${NEWS}`).what?.text).toBe("closed the bridge on Monday");
});

test.each(["Two men were hurt on the bridge of Torvik.", "In 2025, Ola Brandt promised to mend the bridge."])(
  "the event is that of the first sentence: %j",
  (text) => {
    expect(findEvent(`${text} ${NEWS}`).what?.start).toBeLessThan(text.length);
  },
);

test.each([
  "a storm gang seized cash and cards.jpg",
  "Posted: 8:39 am",
  "And ministers came under fire over plans before they became law.",
  "He made the comments at a fair in Torvik.",
  "Our mission has been to mend the bridge of Torvik.",
])("no event is read from %j", (text) => {
  expect(findEvent(text).what).toBeNull();
});

test("a dateline in words is no subject", () => {
  const { who, where } = findEvent("Reporting from Torvik City -- Mayor Ola Brandt opened the bridge on Monday.");
  expect(who?.text).toBe("Mayor Ola Brandt");
  expect(where?.text).toBe("Torvik City");
});

test.each([
  ["caption", "closed the bridge on Monday"],
  ["paragraph", "opened a mill in Orlan"],
] as const)("the first block is a %s: the event is %j", (kind: BlockKind, what) => {
  const first = "Ola Brandt opened a mill in Orlan.";
  const blocks = [
    { start: 0, end: first.length, kind },
    { start: first.length + 2, end: first.length + 2 + NEWS.length, kind: "paragraph" as const },
  ];
  const input = { ...plainTextInput(`${first}\n\n${NEWS}`, PUBLISHED), blocks };
  expect(findFacts(input, detectors, ENGLISH).event.what?.text).toBe(what);
});
