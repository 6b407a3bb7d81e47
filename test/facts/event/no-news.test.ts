import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

// A Friday.
const findEvent = (text: string, published = "2026-05-08") =>
  findFacts(plainTextInput(text, published), detectors, ENGLISH).event;

test.each([
  "A mark on the chart does not constitute a promise of safe water.",
  "This chart is not intended for use at sea.",
  "The list should not be construed as advice.",
  "The publisher is not liable for the offers of others.",
  "But the play does contain two of the oldest songs of the port.",
  "However, his brother bought the house.",
  "Yet they sold the boat.",
  "Grey feathers can also hint at the age of the gull.",
  "Cold water can even harm the roots.",
  "Nobody cared about the mouse.",
  "The original post follows:",
  "Everyone loved the old bridge.",
  "Terms apply to the cabins listed on this page.",
  "Given its start in a port the song allowed Brel to dream.",
  "Port fees may vary by season.",
  "This post contains links to our sponsors.",
  "Ada Brel has said that more than once.",
  "The ferry, which was built in Torvik, was supposed to be launched on May 4.",
  "Officially launched on Founders' Day, the ferry may be the last of its kind.",
  "Had the flood of May lasted a week, the old bridge would have gone, divers say.",
  "In Ada Brel’s second novel, a flood drowns 40 people in Torvik.",
  "Were the council to close the bridge, the port would lose its trade.",
])("no event is read from %j", (text) => {
  expect(findEvent(text).what).toBeNull();
});

test.each([
  ["The mayor did not endorse the plan for the port.", "did not endorse the plan for the port"],
  ["The company is not liable for the fire, a court ruled.", null],
  ["But Ada Brel sold the harbour to the bank.", "sold the harbour to the bank"],
  [
    "Police wrongly said on Thursday that Ada Brel had burned the mill.",
    "wrongly said on Thursday that Ada Brel had burned the mill",
  ],
  ["Police said on Thursday that Ada Brel had burned the mill.", "had burned the mill"],
  ["Nobody was hurt in the fire at the mill.", "was hurt in the fire at the mill"],
  ["The movie won three prizes in Torvik.", "won three prizes in Torvik"],
  ["Ada Brel said that more than 20 boats had sunk.", "said that more than 20 boats had sunk"],
  ["The ferry was supposed to sail on May 4 but sank.", "was supposed to sail on May 4 but sank"],
  ["The bank listed the terms on this page of the contract.", "listed the terms on this page of the contract"],
  ["Voters can now choose a mayor in Torvik.", "can now choose a mayor in Torvik"],
])("an event is read from %j", (text, what) => {
  if (what) expect(findEvent(text).what?.text).toBe(what);
});

test.each([
  ["BAGNA, May 7 (Agency) — The army closed the border crossing near Torvik on Thursday.", "Torvik"],
  ["OSLO, May 7 (Agency) — Ada Brel opened a bridge in Bergen on Thursday.", "Bergen"],
])("the place in the act's clause is that of the event: %j", (text, place) => {
  expect(findEvent(text).where?.text).toBe(place);
});

test.each([
  "OSLO, May 7 (Agency) — Ada Brel said on Thursday that the fire in Bergen was out.",
  "OSLO, May 7 (Agency) — Ada Brel vowed on Thursday to end the strike in Bergen.",
  "OSLO, May 7 (Agency) — Ada Brel met the owner of a mine in Bergen on Thursday.",
  "OSLO, May 7 (Agency) — Rebels killed five people in Europe on Thursday.",
  "OSLO, May 7 (Agency) — Ada Brel resigned on Thursday.",
])("the dateline's place is that of the event: %j", (text) => {
  expect(findEvent(text).where?.text).toBe("OSLO");
});

test.each([
  "Ada Brel died the day before the election on 7 May.",
  "The mill burned two days after the launch on 5 May.",
  "Ada Brel resigned on the eve of the vote on 6 May.",
  "A court freed Ada Brel weeks ahead of the summit of 5 May.",
])("a day from which another one is counted is not that of the event: %j", (text) => {
  expect(findEvent(text).when).toBeNull();
});

test.each([
  ["The mill burned after days of heavy rain on 5 May.", "2026-05-05"],
  ["Ada Brel died in Torvik on 7 May.", "2026-05-07"],
])("the day of the act is that of the event: %j", (text, value) => {
  expect(findEvent(text).when?.value).toBe(value);
});

test("a lead that no clause can be read of has no day of another sentence, and no sentence about other words", () => {
  const lead = "What an odd year for Ada Brel, the mayor of Torvik: whenever a ship sinks, off to the press!";
  expect(findEvent(`${lead} She made an odd claim on Monday.`).when).toBeNull();
  expect(
    findEvent("Ada Brel has said that more than once. So the worry of Karl Moe is understandable.").who?.text,
  ).not.toBe("Ada Brel");
});
