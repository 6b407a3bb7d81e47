import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const wordsIn = (text: string) =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language: "en" }, [dates, figures], null).figures.map(
    (figure) => figure.text,
  );

test.each([
  "It happened in 2019.",
  "Call 555 1234.",
  "They won 3-2.",
  "The man, 43, left.",
  "The 43-year-old man left.",
  "Flight 370 landed.",
  "Flight 370 passengers wept.",
  "The Apollo 11 astronauts waved.",
  "Prop. 13 proves that taxes matter.",
  "The set decodes 4K videos and films.",
  "They fell under Section 8, drove Route 66 miles, and flew a Boeing 737.",
  "Covid-19 patients met G20 leaders.",
  "It is open 24/7 to Windows 10 users.",
  "The 2016 election workers rested.",
  "Version 2.3.1 came at 10:30.",
  "The marks are confused in €1.2,3.4 and in €6.100,00,00.",
  "The fine was €1.000, and the repair was billed at £12.500 or 6.100 euros or EUR 6.100.",
  "The fund lost minus 5 million dollars, and minus $3 million before.",
  "A dozen dozen people were hurt.",
  "One in five people, three in 10 voters and 12 per 100,000 people agree.",
  "Some eight of 10 voters agree.",
  "Dozens of people and a few hundred workers met.",
  "That is the million-dollar question.",
  "That is the $1 million question.",
  "There are a million reasons to stay.",
  "He owns half a dozen old mills.",
  "Shares of Orla Foods (ORLA 3.60%) fell.",
  "Shares of Orla Foods (NYSE: ORLA 3.60%) fell.",
  "The robots R2D2 and R2B met.",
  "Seven Sisters and Three Mile Island are names.",
  "No one was killed.",
  "The two men met.",
  "It had 20 workers’ houses.",
  "He lives at 12 Elm Street.",
  "The Velma R1T beat the R2D.",
  "The velmaOS 26 offers notes, and velmaOS 30 includes maps.",
  "The No. 3 reactor and the No. 1 and No. 2 units stopped.",
])("finds no figure in %j", (text) => {
  expect(wordsIn(text)).toEqual([]);
});
