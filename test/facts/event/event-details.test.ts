import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

// A Monday.
const findEvent = (text: string, published = "2026-03-16") =>
  findFacts(plainTextInput(text, published), detectors, ENGLISH).event;
const day = (text: string, published?: string) => findEvent(text, published).when?.value?.slice(0, 10) ?? null;

test("takes the day behind the event's noun, not that of the latest count of its victims", () => {
  expect(
    day(
      "Rebels attack army base in Torvik\n\nThe death toll from the bombing of the base in Torvik rose to six Friday. A spokesman said the bombing late Thursday, which shook the town, was a “revenge attack”.",
    ),
  ).toBe("2026-03-12");
  expect(
    day(
      "Rebels kill 58 in Torvik, officials said Friday.\n\nThe attack on the army camp late Thursday took two hours.",
    ),
  ).toBe("2026-03-12");
  // The victims of a crash are named on another day than that of the crash.
  expect(
    day(
      "Three crash victims named\n\nThe names were read out in Torvik on Saturday morning. They died in the crash on Wednesday.",
    ),
  ).not.toBe("2026-03-11");
});

test("does not take the day of what the act is about", () => {
  const { when } = findEvent(
    "A man has been arrested in connection with the truck attack in Torvik on Friday that killed four people.",
  );
  expect(when).toMatchObject({ value: "2026-03-16", inferred: true });
  expect(day("A truck attack in Torvik on Friday killed four people.")).toBe("2026-03-13");
});

test("does not take the day of a poll, of a caption or of an embedded post", () => {
  const lead = "Ola Brandt cries foul as the court of Torvik clears Ida Moe";
  expect(day(`${lead}\n\nThe latest polls on Sunday gave Ms Moe a lead.`)).toBe("2026-03-16");
  expect(day(`${lead}\n\nReuters 6 Mr Brandt spoke in a hall on Sunday`)).toBe("2026-03-16");
  expect(day(`${lead}\n\nHe is angry. -- Eva Lund (@evalund) March 14, 2026`)).toBe("2026-03-16");
});

test("does not take the day of an event for what is said about it", () => {
  const lead = "Ola Brandt said that the mayor of Torvik had lost the trust of the council.";
  const vote = "In a vote that split the council of Torvik on Friday, the mayor lost his seat.";
  expect(day(`${lead}\n\n${vote}`)).toBe("2026-03-16");
});

test("takes the day of a short sentence that adds to the event", () => {
  expect(
    day(
      "The high court of Torvik cleared the mayor, Ola Brandt, of fraud.\n\nThe judges ruled Saturday.\n\nThe mayor had asked the court of Torvik on Friday to clear him of fraud.",
    ),
  ).toBe("2026-03-14");
});

test("infers the day of what people are after an accident, and of a verb behind its adverb", () => {
  expect(findEvent("Five people are dead after a tram overturned in Torvik.").when).toMatchObject({ inferred: true });
  expect(findEvent("Ola Brandt even stuns his coach by winning in Torvik").when).toMatchObject({ inferred: true });
  expect(findEvent("Tram Cup 2026: Ola Brandt stuns his coach").when).toMatchObject({ inferred: true });
  expect(findEvent("Five people are members of the board of Torvik.").when).toBeNull();
});

test("does not infer a day of publication that is older than an embedded post", () => {
  const text = "Harbour firm sparks outrage\n\nThey broke it. -- Eva Lund (@evalund) March 14, 2026";
  expect(findEvent(text, "2026-01-05").when).toMatchObject({ value: "2026-03-14", inferred: true });
  expect(findEvent(text, "2026-03-13").when).toMatchObject({ value: "2026-03-13", inferred: true });
});

test("prefers news to its background, and a passive to a description", () => {
  const story =
    "For nearly two decades, detectives have pried into the world of Ola Brandt.\n\nThe court of Torvik released 3,000 pages about Ola Brandt on Friday.";
  expect(findEvent(story).who?.text).toBe("The court of Torvik");
  expect(
    findEvent("Ola Brandt is the mayor of Torvik.\n\nOla Brandt was shot in Torvik on Friday.").what?.text,
  ).toMatch(/^was shot/);
});

test("tells what a named source claims with the name", () => {
  const what = (text: string) => findEvent(text).what?.text;
  expect(what("Private companies did not pay for the trips abroad, Communications Minister Ola Brandt said.")).toBe(
    "did not pay for the trips abroad, Communications Minister Ola Brandt said",
  );
  expect(what("The ferry sank off the port of Torvik, Torvik police said.")).toBe("sank off the port of Torvik");
});

test("takes a place of the act's clause, and the town in its country", () => {
  const where = (text: string) => findEvent(text).where?.text ?? null;
  expect(where("Ola Brandt, a lawyer in Helsinki, said the plan was the end of months of attacks.")).toBeNull();
  expect(
    where(
      "A bomber rammed a truck into a consulate in Afghanistan.\n\nThe truck exploded in the northern city of Kunduz killing two.",
    ),
  ).toBe("Kunduz");
  expect(where("Thousands of troops launched exercises in the northern and western Philippines on Friday.")).toMatch(
    /Philippines$/,
  );
});

test.each([
  "In the middle of the dunes stands the Hotel Brel, a white house built in 1929 that has long served as a refuge.",
  "Mayor Ola Brandt has said that more than once.",
  "So perhaps Councilman Ola Brandt is right, and the branch should become a garage.",
  "The minister said so again.",
])("finds no event in %j", (text) => {
  expect(findEvent(text).what).toBeNull();
});

test("finds the event behind an introduction that only looks like an inverted clause", () => {
  expect(findEvent("In a vote that was close, a judge of Torvik cleared the mayor of fraud.").what?.text).toMatch(
    /^cleared/,
  );
  expect(findEvent("In Torvik, a bomb exploded in a market on Friday.").what?.text).toMatch(/^exploded/);
});

test.each([
  [
    "A strike planned for Friday and Saturday has been called off.",
    "A strike planned for Friday and Saturday",
    "has been called off",
  ],
  ["The survey, carried out by a firm in Torvik, found that half had left.", "The survey", "found that half had left"],
  [
    "Supporters of the deal, led by Ian Mabe, say it will save the port.",
    "Supporters of the deal",
    "say it will save the port",
  ],
  ["Eva Lund, a nurse from Torvik who had never sung before, won the prize.", "Eva Lund", "won the prize"],
  [
    "Karl Orth, the chemist who found the gas and later won a prize, has died aged 90.",
    "Karl Orth",
    "has died aged 90",
  ],
  ["Ida Moe, who sang in Leeds and later won a prize, opened a school.", "Ida Moe", "opened a school"],
  ["A man charged with murder pleaded guilty.", "A man charged with murder", "pleaded guilty"],
  ["Two men wanted over the theft fled to Spain.", "Two men wanted over the theft", "fled to Spain"],
  ["Winds reached 148 km/h. One man has died in Torvik.", "Winds", "reached 148 km/h"],
  [
    "A man was charged with murder in a case that shook Torvik.",
    "A man",
    "was charged with murder in a case that shook Torvik",
  ],
  ["Torvik police arrested two men wanted for theft.", "Torvik police", "arrested two men wanted for theft"],
])("takes the finite verb, not the participle of a noun, in %j", (text, who, what) => {
  const event = findEvent(text);
  expect([event.who?.text, event.what?.text]).toEqual([who, what]);
});

test("does not take the day of a plan or of what comes later for what has happened", () => {
  // A Thursday.
  const published = "2026-03-12";
  expect(day("A walkout planned for Friday and Saturday has been called off in Torvik.", published)).toBeNull();
  const charged = "Three men have been charged over the theft of cable from a rail line in Lowdale, police said.";
  const { when, where } = findEvent(
    `${charged}\n\nOla Brandt and Ida Moe are to appear at Torvik Sheriff Court on Friday.`,
    published,
  );
  expect(when).toMatchObject({ value: published, inferred: true });
  expect(where?.text ?? "Lowdale").toBe("Lowdale");
  // What is to happen does so on that day, if its own sentence says so.
  expect(day("Ida Moe will be sentenced for fraud at Torvik Crown Court on Friday.", published)).toBe("2026-03-13");
});

test("takes the day on which a vote took place, not that of its results", () => {
  const published = "2026-03-12";
  expect(day("The Greens won Sunday's election in Torvik, final results showed on Monday.", published)).toBe(
    "2026-03-08",
  );
  // What somebody says about another event is no part of it.
  expect(day("The mayor of Torvik condemned Sunday's attack in a speech on Monday.", published)).toBe("2026-03-09");
});

test.each([
  "In a notice seen by Torvik News, the harbour board said its costs surged.",
  "After a series of odd jobs, Ida Moe finally landed one she loved.",
  "Animals shrank at least twice when it grew warm.",
])("infers no day for %j", (text) => {
  expect(findEvent(text).when).toBeNull();
});

test("takes no attribution behind the clause, and nothing that always happens, for the event", () => {
  const said = findEvent("The latest count just about ends the harbour debate, said Torvik’s economist, Ida Moe.");
  expect(said.what?.text ?? "").not.toMatch(/^said/);
  expect(findEvent("When the sea gets warmer, herring start shrinking.").what).toBeNull();
  expect(findEvent("When the wall broke, the port closed.").what?.text).toBe("closed");
});
