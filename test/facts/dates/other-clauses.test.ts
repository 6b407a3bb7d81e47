import { testReadings, testValues } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16";

testValues("what is still to be done is ahead", PUBLISHED, [
  ["The crew is not under pressure to get out on Wednesday morning.", "2026-03-18TMO"],
  ["The mill won’t reopen on Thursday.", "2026-03-19"],
  ["She has to leave on Thursday morning.", "2026-03-19TMO"],
  ["They have to appear in court on Friday.", "2026-03-20"],
  ["The firm may have to shut the mine on Friday.", "2026-03-20"],
]);

testValues("what had to be done, or has been done, is past", PUBLISHED, [
  ["It had to close on Friday.", "2026-03-13"],
  ["The mill has had to close on Friday.", "2026-03-13"],
  ["The envoy is said to have left on Friday.", "2026-03-13"],
  ["She is the second miner to die on Sunday at the pit.", "2026-03-15"],
  ["Rates rose due to increased demand on Friday.", "2026-03-13"],
]);

testValues("the verbs of what is claimed say nothing about the day of the claim", PUBLISHED, [
  ["His claim on Sunday afternoon that he would have won the race was met with doubt.", "2026-03-15TAF"],
  ["The same goes for his odd claim on Sunday afternoon that he would have won.", "2026-03-15TAF"],
  ["It opens with an admission on Friday that the mill lost money.", "2026-03-13"],
  ["The show goes on Friday in Orlan.", "2026-03-20"],
  ["Her statement on Friday that the mill will close shocked the town.", "2026-03-13"],
  ["On Friday, Dahl would have won the race.", "2026-03-13"],
  ["The vote on Friday that will decide the race is in Orlan.", "2026-03-20"],
  ["It is on Friday that the mill will close.", "2026-03-20"],
  ["On Friday the firm may have to shut the mine.", "2026-03-20"],
]);

testReadings("a weekday in another time zone", PUBLISHED, "en", [
  [
    "The clerk wrote for the court on Monday (early Tuesday AEST).",
    ["Monday", "2026-03-16"],
    ["early Tuesday", "2026-03-17"],
  ],
  ["The selling went on in Orlan in early Tuesday trade.", ["early Tuesday", "2026-03-17"]],
  ["The mill burned early Tuesday.", ["early Tuesday", null]],
  ["The mill burned early Sunday.", ["early Sunday", "2026-03-15"]],
  ["The mill burned on Tuesday.", ["Tuesday", "2026-03-10"]],
]);
