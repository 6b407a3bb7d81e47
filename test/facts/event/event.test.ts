import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const findEvent = (text: string) => findFacts(plainTextInput(text, "2026-03-16"), detectors, ENGLISH).event;

test("says who did what, when and where in words of the lead", () => {
  const event = findEvent(
    "ORLAN, Scotland — The port authority closed its ferry terminal on Thursday after divers found cracks. Nobody was hurt.",
  );
  expect(event).toMatchObject({
    who: { text: "The port authority" },
    when: { text: "Thursday", value: "2026-03-12" },
    where: { text: "ORLAN" },
  });
  expect(event.what?.text).toMatch(/^closed its ferry terminal/);
});

const who = (text: string) => findEvent(text).who?.text;
const what = (text: string) => findEvent(text).what?.text;

test("ends the predicate where its clause ends, without the attribution", () => {
  expect(
    what(
      "The port authority of Orlan closed its ferry terminal after divers found cracks in the wall that shelters it, cutting off the islands for the first time since the war, officials said on Monday.",
    ),
  ).toBe("closed its ferry terminal after divers found cracks in the wall that shelters it");
  expect(
    what("Two fishermen were pulled from the sea after their trawler, the Good Intent, sank, the coastguard said."),
  ).toBe("were pulled from the sea after their trawler, the Good Intent, sank");
  expect(what("The mayor called the plan “cheap, quick, and wrong” and left the room.")).toBe(
    "called the plan “cheap, quick, and wrong” and left the room",
  );
});

test("takes the subject of the main clause, not of a clause inside it", () => {
  const story =
    "A blackout that left the hospital of Orlan without power last month was caused by a switch that nobody had set.";
  expect(who(story)).toBe("A blackout");
  expect(what(story)).toBe("was caused by a switch that nobody had set");
  expect(who("A boy trapped in a well for three days has been found alive in the hills of Orlan.")).toBe(
    "A boy trapped in a well for three days",
  );
  expect(who("The council on Friday voted to close the two schools that are left in the valley.")).toBe("The council");
});

test("skips a label, an introduction and an unnamed source", () => {
  expect(who("Orlan fire: Two brothers die as mill burns down\n\nIt was late.")).toBe("Two brothers");
  expect(who("On Tuesday, after the storm had passed, the harbour pilots of Orlan went back to work.")).toBe(
    "the harbour pilots of Orlan",
  );
  expect(who("Police said on Tuesday that three men had been arrested over the fire in the mill.")).toBe("three men");
});

test("takes the place, but not the day, from a dateline with a day and an agency", () => {
  const event = findEvent(
    "KETTLE FALLS, Orlan, March 16 (Northwire) - The dam operator on Saturday opened two of its gates.",
  );
  expect(event).toMatchObject({
    who: { text: "The dam operator" },
    when: { text: "Saturday", value: "2026-03-14" },
    where: { text: "KETTLE FALLS" },
  });
});

test("reads a dateline on a line of its own, a list of subjects, and a clause within a clause", () => {
  const event = findEvent("ORLAN CITY (AP) --\n\nThe mayor opened the new quay on Saturday. Many came.");
  expect(event).toMatchObject({
    who: { text: "The mayor" },
    where: { text: "ORLAN CITY" },
    when: { value: "2026-03-14" },
  });
  expect(who("Poland, Hungary and Romania voted to build a bridge over the river.")).toBe(
    "Poland, Hungary and Romania",
  );
  expect(who("Actually, the council of the valley voted to build a bridge.")).toBe("the council of the valley");
  expect(who("A singer who claimed she spends a fortune on shoes has been fined in the city.")).toBe("A singer");
});

test("does not take a label in capitals for a dateline", () => {
  expect(findEvent("EXCLUSIVE — The port authority of Orlan closed its terminal.").where).toBeNull();
  expect(findEvent("FROM OUR OWN CORRESPONDENT IN ORLAN - The port authority closed its terminal.").where).toBeNull();
});

test("takes the day for which an event is planned, not the day of its announcement", () => {
  const { when } = findEvent(
    "Larkin Mills will close its oldest plant on May 14, the company told workers on Thursday.",
  );
  expect(when).toMatchObject({ text: "May 14", value: "2026-05-14" });
});

test("ignores days in quotes and days that only limit the event", () => {
  const won = findEvent("Nora Vail won the race in Orlan. “I did not expect it to end like this today,” she said.");
  expect(won.when).toMatchObject({ text: "won", inferred: true });
  expect(findEvent("The airport of Orlan will stay closed until Friday, its operator said.").when).toBeNull();
});

test("infers the day of publication for what has happened, and for nothing else", () => {
  const when = (text: string) => findEvent(text).when;
  expect(when("The harbour board of Orlan has closed its ferry terminal.")).toMatchObject({ inferred: true });
  expect(when("The harbour board of Orlan monitors the depth of the port.")).toBeNull();
  expect(when("The harbour board of Orlan will close its ferry terminal.")).toBeNull();
  expect(when("For two decades the harbour board of Orlan has watched the sea wall.")).toBeNull();
  expect(when("Ida Moe famously rowed to Orlan with a tin cup.")).toBeNull();
});

test.each([
  "For example, a ferry could leave the port of Orlan at noon.",
  "Maybe a ferry is on your list of wishes for the summer.",
  "You had to brush your teeth before school in Orlan.",
])("reports no event in: %s", (text) => {
  expect(findEvent(text).what).toBeNull();
});

test("keeps the adverb that turns a verb into its opposite", () => {
  expect(findEvent("Rigorous research rarely shows large benefits for pupils in Orlan.").what?.text).toMatch(
    /^rarely shows/,
  );
});

test("takes the town with its region, and not the place where somebody comes from", () => {
  const where = (text: string) => findEvent(text).where?.text;
  expect(where("Two people were hurt when a tram overturned in Leeds, England, on Monday.")).toBe("Leeds, England");
  expect(where("Nora Vail, who was born in Sydney, opened a school in Nairobi on Monday.")).toBe("Nairobi");
  expect(where("The debate in the US election was heard by nobody.")).toBeUndefined();
});

test("finds only datelines and days in other languages", () => {
  const german =
    "NEU-SANDAU (dpn) - Elf Tage nach dem Unfall hat die Fähre am Mittwoch den Betrieb wieder aufgenommen. In Hamburg freute man sich.";
  expect(findFacts({ ...plainTextInput(german, "2026-03-16"), language: "de" }, detectors, null).event).toMatchObject({
    who: null,
    what: null,
    when: { text: "Mittwoch" },
    where: { text: "NEU-SANDAU" },
  });
});

test("finds nothing in a text without an event", () => {
  expect(findEvent("")).toEqual({ who: null, what: null, when: null, where: null });
  expect(findEvent("It rained. It went on raining.")).toMatchObject({ when: null, where: null });
});
