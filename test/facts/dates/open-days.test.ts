import { expect, test } from "vitest";
import { findValues, testValues } from "../../support/find-dates.ts";

// A Wednesday.
const PUBLISHED = "2026-05-06T09:00:00+02:00";

testValues("an older text that is printed again keeps its relative days open", PUBLISHED, [
  ["It is back in print.\n\nOctober 9, 1987: By Ada Brel\n\nToday the mill pays more.", "1987-10-09", null],
  ["We look back.\n\nBy Ada Brel, 9 October 1987\n\nSales may rise this year.", "1987-10-09", null],
  [
    "We look back.\n\nBy Ada van Brel | 9 October 1987\n\nIt burned last year, and in 1986.",
    "1987-10-09",
    null,
    "1986",
  ],
  ["This story was first published on 3 March 2019.\n\nThe mill will close on Friday.", "2019-03-03", null],
  ["(Originally published in the Orlan Post on 3 March 2019)\n\nIt closed yesterday.", "2019-03-03", null],
]);

testValues("the story's own line, and an older day in its text, open no other text", PUBLISHED, [
  ["May 5, 2026: By Ada Brel\n\nThe mill closed today.", "2026-05-05", "2026-05-06"],
  ["On October 9, 1987, by order of the court, it closed. Today it is a museum.", "1987-10-09", "2026-05-06"],
  [
    "Her first book was first published on 3 March 2019 by Orlan Press. It won a prize today.",
    "2019-03-03",
    "2026-05-06",
  ],
  ["October 9, 1987: By Monday the town was flooded.\n\nToday it is dry.", "1987-10-09", "2026-05-04", "2026-05-06"],
]);

testValues("time words that are mentioned are no days", PUBLISHED, [
  ["Kindly turn ‘today’ into ‘yesterday’ in print.", null, null],
  ["Editors replace “tomorrow” with “next week”.", null, null],
  ["He avoids the word “yesterday” in his poems.", null],
  ["Never write “last year” in a report.", null],
]);

testValues("one quoted word of a statement is a day", PUBLISHED, [
  ["The mayor said he would leave “tomorrow”.", "2026-05-07"],
  ["She promised an answer “next month”, and left.", "2026-06"],
  ["“Today we won,” she said.", "2026-05-06"],
]);

testValues("a question to the reader is no event", PUBLISHED, [
  ["Are you tired of your boat and will you sell it next year?", null],
  ["What are you going to cook this weekend?", null],
]);

testValues("other questions, and statements to the reader, have days", PUBLISHED, [
  ["Will the bridge open next year?", "2027"],
  ["You can vote until tomorrow.", "2026-05-07"],
  ["“Will you vote tomorrow?” she asked.", "2026-05-07"],
]);

test.each([
  ["2026-05-06T01:30:00+02:00", "The finalists meet tonight.", [null]],
  ["2026-05-06T00:10:00+02:00", "The vote is due later this evening.", [null]],
  ["2026-05-06T06:30:00+02:00", "The finalists meet tonight.", ["2026-05-06TNI"]],
  ["2026-05-06", "The finalists meet tonight.", ["2026-05-06TNI"]],
  ["2026-05-06T01:30:00+02:00", "They met last night and meet again on Friday.", ["2026-05-05TNI", "2026-05-08"]],
])("the evening of a text published at %s is open after midnight: %j", (published, text, values) => {
  expect(findValues(text, published)).toEqual(values);
});

testValues("a counted thing is no hour", PUBLISHED, [
  ["The ferry makes two trips: one in the morning and one in the evening."],
  ["She drinks four cups of tea, two in the morning and two at night."],
  ["Take 2 in the morning."],
]);

testValues("an hour is told by a preposition, its minutes or “o'clock”", PUBLISHED, [
  ["They left at one in the morning.", "T01:00"],
  ["It was nearly 4 in the morning.", "T04:00"],
  ["They came around three in the afternoon.", "T15:00"],
  ["They slept until 6:30 in the morning.", "T06:30"],
  ["Three o'clock in the afternoon suited her.", "T15:00"],
]);

testValues("only a zone that the text names is that of a time", PUBLISHED, [
  ["The flood began at 3 a.m. on Tuesday.", "2026-05-05T03:00"],
  ["The flood began at 3 a.m. GMT on Tuesday.", "2026-05-05T03:00Z"],
  ["It opens on 8 May at 18:30 Eastern time.", "2026-05-08T18:30"],
]);
