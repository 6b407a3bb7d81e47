import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const tell = (text: string) => findFacts(plainTextInput(text, "2026-03-16"), detectors, ENGLISH).event;

test("tells who did what, when and where, in the lead's own words", () => {
  const event = tell(
    "ORLAN, Scotland — The port authority closed its ferry terminal on Thursday after divers found cracks. Nobody was hurt.",
  );
  expect(event).toMatchObject({
    who: { text: "The port authority" },
    when: { text: "Thursday", value: "2026-03-12" },
    where: { text: "ORLAN" },
  });
  expect(event.what?.text).toMatch(/^closed its ferry terminal/);
});

const who = (text: string) => tell(text).who?.text;
const what = (text: string) => tell(text).what?.text;

test("ends what happened where its clause ends, the agency's words left out", () => {
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

test("takes the subject of the sentence's own verb, not of a clause inside it", () => {
  const story =
    "A blackout that left the hospital of Orlan without power last month was caused by a switch that nobody had set.";
  expect(who(story)).toBe("A blackout");
  expect(what(story)).toBe("was caused by a switch that nobody had set");
  expect(who("A boy trapped in a well for three days has been found alive in the hills of Orlan.")).toBe(
    "A boy trapped in a well for three days",
  );
  expect(who("The council on Friday voted to close the two schools that are left in the valley.")).toBe("The council");
});

test("looks behind a label, an introduction and a nameless source", () => {
  expect(who("Orlan fire: Two brothers die as mill burns down\n\nIt was late.")).toBe("Two brothers");
  expect(who("On Tuesday, after the storm had passed, the harbour pilots of Orlan went back to work.")).toBe(
    "the harbour pilots of Orlan",
  );
  expect(who("Police said on Tuesday that three men had been arrested over the fire in the mill.")).toBe("three men");
});

test("reads a dateline with its day and its agency, and keeps the day out of when", () => {
  const event = tell(
    "KETTLE FALLS, Orlan, March 16 (Northwire) - The dam operator on Saturday opened two of its gates.",
  );
  expect(event).toMatchObject({
    who: { text: "The dam operator" },
    when: { text: "Saturday", value: "2026-03-14" },
    where: { text: "KETTLE FALLS" },
  });
});

test("reads a dateline of its own line, and steps over a list, a speaker put in between and a clause in a clause", () => {
  const event = tell("ORLAN CITY (AP) --\n\nThe mayor opened the new quay on Saturday. Many came.");
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

test("takes no label in capitals for a dateline", () => {
  expect(tell("EXCLUSIVE — The port authority of Orlan closed its terminal.").where).toBeNull();
  expect(tell("FROM OUR OWN CORRESPONDENT IN ORLAN - The port authority closed its terminal.").where).toBeNull();
});

test("takes the day that an act is planned for, not the one on which it was announced", () => {
  const { when } = tell("Larkin Mills will close its oldest plant on May 14, the company told workers on Thursday.");
  expect(when).toMatchObject({ text: "May 14", value: "2026-05-14" });
});

test("takes no day that somebody else says, nor one that only bounds the act", () => {
  expect(
    tell("Nora Vail won the race in Orlan. “I did not expect it to end like this today,” she said.").when,
  ).toBeNull();
  expect(tell("The airport of Orlan will stay closed until Friday, its operator said.").when).toBeNull();
});

test("tells where by the town with what explains it, and not by where somebody comes from", () => {
  const where = (text: string) => tell(text).where?.text;
  expect(where("Two people were hurt when a tram overturned in Leeds, England, on Monday.")).toBe("Leeds, England");
  expect(where("Nora Vail, who was born in Sydney, opened a school in Nairobi on Monday.")).toBe("Nairobi");
  expect(where("The debate in the US election was heard by nobody.")).toBeUndefined();
});

test("says no more of other languages than their datelines and days", () => {
  const german =
    "NEU-SANDAU (dpn) - Elf Tage nach dem Unfall hat die Fähre am Mittwoch den Betrieb wieder aufgenommen. In Hamburg freute man sich.";
  expect(findFacts({ ...plainTextInput(german, "2026-03-16"), language: "de" }, detectors, null).event).toMatchObject({
    who: null,
    what: null,
    when: { text: "Mittwoch" },
    where: { text: "NEU-SANDAU" },
  });
});

test("answers nothing where the text says nothing", () => {
  expect(tell("")).toEqual({ who: null, what: null, when: null, where: null });
  expect(tell("It rained. It went on raining.")).toMatchObject({ when: null, where: null });
});
