import { expect, test } from "vitest";
import { findDates, testReadings, testValues } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16";

testReadings("a weekday that tells of what kind a thing is", PUBLISHED, "en", [
  ["It ran in a Sunday magazine that he edited."],
  ["She taught at a Sunday school in Orlan."],
  ["In Orlan the Sunday papers were full of it."],
  ["On Sunday schools in Orlan reopened.", ["Sunday", "2026-03-15"]],
  ["A Sunday meeting in Orlan drew nobody.", ["Sunday", "2026-03-15"]],
]);

testValues("today as the present age", PUBLISHED, [
  ["The bridge was built in 1890 and still exists today.", "1890", "PRESENT_REF"],
  ["The mill is still used today.", "PRESENT_REF"],
  ["Little of the world that we know today was there.", "PRESENT_REF"],
  ["Envy is common in the world today.", "PRESENT_REF"],
  ["The hunger we’re witnessing today in Orlan is old.", "PRESENT_REF"],
  ["The storms that we all face today are worse.", "PRESENT_REF"],
  ["Old looms often won’t run today.", "PRESENT_REF"],
  ["The mill has more looms today than ever before.", "PRESENT_REF"],
  ["Wool is cheaper today than in 1990.", "PRESENT_REF", "1990"],
  ["The mill announced more cuts today than expected.", "2026-03-16"],
  ["Today’s tall looms are quiet.", "PRESENT_REF"],
  ["Today’s strong sales cheered the mill.", "2026-03-16"],
  ["Today’s mayoral elections are close.", "2026-03-16"],
  ["The king is still missing today.", "2026-03-16"],
  ["Crews were still digging today.", "2026-03-16"],
  ["Her win shocked the world today.", "2026-03-16"],
]);

testValues("words that were quoted decades ago", PUBLISHED, [
  ["In the late 1950s, Dahl speculated that “in the threat of today people see things”.", "195", null],
  ["In 1998, Moe remarked: “It is a special day today.”", "1998", null],
  ["On Sunday, Moe remarked: “It is a special day today.”", "2026-03-15", "2026-03-16"],
]);

testValues("a year far ahead in a title", PUBLISHED, [
  ["Salt Harbour 2049 in production at Orlan Studios.", null],
  ["By 2049 the harbour will be closed.", "2049"],
  ["Orlan Games 2028 will cost less.", "2028"],
]);

testValues("a month behind the same month with its year", PUBLISHED, [
  ["Moe was arrested in May 2023. The arrest led to riots in May that killed ten.", "2023-05", "2023-05"],
  ["Moe was arrested in May 2023. The trial opens in May.", "2023-05", "2026-05"],
  [
    `Moe was arrested in May 2023.${" The mill was shut.".repeat(30)} The arrest led to riots in May.`,
    "2023-05",
    "2026-05",
  ],
  ["Moe was held in February 2023. In February she was freed.", "2023-02", "2026-02"],
]);

testValues("what comes after having done something", "2024-04-10", [
  ["Dahl is expected to return to work after having her son in August.", "2023-08"],
  ["Dahl is expected to return to work in August.", "2024-08"],
]);

test("the week before is unsure at the end of a week", () => {
  const certaintyOf = (text: string, published: string) => findDates(text, published)[0]?.certainty;
  expect(certaintyOf("Moe won her case last week.", "2026-03-15")).toBeLessThan(0.6);
  expect(certaintyOf("The court will rule this week.", "2026-03-15")).toBeLessThan(0.6);
  expect(certaintyOf("The court ruled this week.", "2026-03-15")).toBe(0.9);
  expect(certaintyOf("Moe won her case last week.", "2026-03-16")).toBe(0.9);
});

testValues("a call to the reader is for any day", PUBLISHED, [
  ["Book your seat today!", null],
  ["To learn more, call Orlan Tours today.", null],
  ["Please donate today to help the mill.", null],
  ["Book prices rose today.", "2026-03-16"],
  ["Call volumes today are high.", "2026-03-16"],
  ["“Call us today,” she said.", "2026-03-16"],
  ["The mayor will order a report today.", "2026-03-16"],
  ["Watch the vote tonight.", "2026-03-16TNI"],
]);

testValues("what is quoted from an older text has days of its own", PUBLISHED, [
  ["This is her post from Thanksgiving. She writes, ‘Today I am glad.’", "2025-11-27", null],
  ["The letter of March 1 was short: “Today the mill closes.”", "2026-03-01", null],
  ["The mill closed on March 1. She writes, “Today I am glad.”", "2026-03-01", "2026-03-16"],
]);

testValues("what comes again, and a kind of day, is no single day", PUBLISHED, [
  ["The band plays every other Sunday.", "XXXX-WXX-7"],
  ["They met on alternate Mondays.", "XXXX-WXX-1"],
  ["It made a grey day an April sundress day.", "XXXX-04"],
  ["It happened on a February morning in Orlan.", "2026-02"],
]);

testValues("a month and a holiday are those that the words beside them count to", PUBLISHED, [
  ["She came to Orlan one bitter February day four years ago.", "2022-02", "2022"],
  ["She left in May two years ago.", "2024-05", "2024"],
  ["He may need help within a few short weeks from Christmas.", "2025-12-25"],
  ["He may need help before Christmas.", "2026-12-25"],
]);

testReadings("the year of a priced thing", PUBLISHED, "en", [
  ["Dry Mill 2024 Riesling, Orlan ($19)"],
  ["The 2024 Orlan budget was $19.", ["2024", "2024"]],
]);
