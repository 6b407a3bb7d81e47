import { expect, test } from "vitest";
import { findDates, findValues, testValues } from "../../support/find-dates.ts";

// A Tuesday.
const PUBLISHED = "2025-03-11T12:00:00Z";

testValues("the day of a scheduled event is ahead", PUBLISHED, [
  ["Both camps rallied ahead of Friday's election in Orlenia.", "2025-03-14"],
  ["Police closed the bridge before Sunday's vote.", "2025-03-16"],
  ["The striker trained alone before Saturday's cup final against Torvik.", "2025-03-15"],
  ["Polls showed a tight race before Thursday's election.", "2025-03-13"],
  ["Soldiers guarded the square on the eve of Wednesday's referendum.", "2025-03-12"],
  ["The minister arrived in Kelborg for Wednesday's summit.", "2025-03-12"],
  ["Markets fell as investors braced for Thursday's rate decision.", "2025-03-13"],
  ["The band cancelled Thursday's concert.", "2025-03-13"],
  ["Tens of thousands are expected at Saturday's march.", "2025-03-15"],
  ["Before Friday's launch, engineers replaced a valve.", "2025-03-14"],
  ["Shops filled up ahead of the weekend.", "2025-W11-WE"],
]);

testValues("the day of an event that is over is not", PUBLISHED, [
  ["The mayor was defeated in Sunday's election.", "2025-03-09"],
  ["Turnout was low in Sunday's vote.", "2025-03-09"],
  ["The team trained hard before Saturday's 3-0 win over Torvik.", "2025-03-08"],
  ["She had warned of floods before Friday's storm.", "2025-03-07"],
  ["She had led the polls before Thursday's election.", "2025-03-06"],
  ["He spoke to the crowd after Saturday's match.", "2025-03-08"],
]);

testValues("a limit follows the finite verb of its clause", PUBLISHED, [
  ["Fighters held the town until late on Sunday.", "2025-03-09"],
  ["Rescuers dug by hand until Monday.", "2025-03-10"],
  ["They occupied the hall until Sunday, when police came.", "2025-03-09"],
  ["Until Friday, no one knew the name of the winner.", "2025-03-07"],
  ["By Sunday morning the fire was out.", "2025-03-09TMO"],
  ["By Monday, the water had reached the second floor.", "2025-03-10"],
  ["The firm sold the last boat by Friday.", "2025-03-07"],
  ["The work was finished by the end of January.", "2025-01"],
  ["He led the union until October.", "2024-10"],
  ["The firm said it would decide by the end of January.", "2026-01"],
  ["The bridge is to reopen by the end of January.", "2026-01"],
  ["The ban was extended until October.", "2025-10"],
  ["Residents have until Friday to leave.", "2025-03-14"],
  ["The court gave the firm until Monday to pay.", "2025-03-17"],
  ["The unions demanded an answer by Friday.", "2025-03-14"],
  ["By Friday, all 60 workers will have left.", "2025-03-14"],
  ["The sum would be paid on a still unnamed day in November.", "2025-11"],
]);

testValues("a weekday means one date where its clause does not tell which", PUBLISHED, [
  [
    "The march on Saturday will begin at the station. Police said Saturday's march had a permit.",
    "2025-03-15",
    "2025-03-15",
  ],
  ["The fair opens on Saturday. On Saturday, 40 bands play.", "2025-03-15", "2025-03-15"],
  ["A storm hit Torvik on Saturday. Saturday's storm was the worst of all.", "2025-03-08", "2025-03-08"],
  ["The vote will be held on Saturday. Saturday's shooting killed two.", "2025-03-15", "2025-03-08"],
  ["It rained on Saturday. The fair will open on Saturday.", "2025-03-08", "2025-03-15"],
]);

testValues("days by number, and weekdays beside another", PUBLISHED, [
  ["Last Friday of January saw the frost return.", "2025-01-31"],
  ["It fell on the second Tuesday of last month.", "2025-02-11"],
  ["Shares fell on Friday. They were down 4 percent from the previous Friday.", "2025-03-07", "2025-02-28"],
  ["UPDATE Wednesday: Ms Orr has replied.", "2025-03-12"],
  ["Book on a Tuesday, Wednesday or Sunday.", "XXXX-WXX-2", "XXXX-WXX-3", "XXXX-WXX-7"],
]);

testValues("a day in a quotation is counted from the day on which it was said", PUBLISHED, [
  ["On Saturday, Ms Dahl said: “Today we mourn.”", "2025-03-08", "2025-03-08"],
  ["Speaking on Sunday, he told reporters: “I am leaving tomorrow.”", "2025-03-09", "2025-03-10"],
  ["In a statement on Saturday, the firm said: “We leave today.”", "2025-03-08", "2025-03-08"],
  ["“This morning we found him,” said the sheriff on Sunday.", "2025-03-09TMO", "2025-03-09"],
  ["Ms Orr, who was hurt on Saturday, said: “Today I walk.”", "2025-03-08", "2025-03-11"],
  ["The mayor said today that the bridge is safe.", "2025-03-11"],
]);

testValues("generic days have no date", PUBLISHED, [
  ["Live as if there is no tomorrow, she sings."],
  ["Today's teenagers prefer short films."],
  ["Women today earn less than men.", "PRESENT_REF"],
  ["Ministers today meet in Kelborg.", "2025-03-11"],
  ["Today's hearing was short.", "2025-03-11"],
]);

testValues("what has happened on a day without a year did so last", PUBLISHED, [
  ["They have been at war since the Oct. 7 attack.", "2024-10-07"],
  ["Survivors of the May 14 shooting met.", "2024-05-14"],
  ["They lost a son in the April 29 crash. That showed on April 29, she said.", "2024-04-29", "2024-04-29"],
  ["He has not been seen since Oct. 7.", "2024-10-07"],
  ["He will run in the Nov. 4 election.", "2025-11-04"],
  ["The court ruled on June 29, 2021. On June 30, she wrote to the judge.", "2021-06-29", "2021-06-30"],
  ["The court ruled on June 29, 2021. It will meet on June 30.", "2021-06-29", "2025-06-30"],
  ["The trial is about the 2021 July unrest.", "2021-07"],
  ["The July 2021 riots are on trial. On July 9, shops burned.", "2021-07", "2021-07-09"],
  ["The July 2021 and July 2022 riots are on trial. On July 9, shops burned.", "2021-07", "2022-07", "2024-07-09"],
  ["The March 2021 riots are on trial. On March 9, shops burned.", "2021-03", "2025-03-09"],
]);

testValues("months", PUBLISHED, [
  ["It sold the mill under a June agreement.", "2024-06"],
  ["The March accession brings money.", "2025-03"],
  ["The May government fell."],
  ["Last February was warm.", "2024-02"],
  ["Last January was warm.", "2025-01"],
]);

testValues("the next months beside verbs", PUBLISHED, [
  ["Ms Orr was elected in May.", "2024-05"],
  ["The court ruled in April that the dam was unsafe.", "2024-04"],
  ["She has led the council since May.", "2024-05"],
  ["The vote was scheduled in May.", "2025-05"],
  ["The appeal is heard in April.", "2025-04"],
  ["The bank will match every pound given in April.", "2025-04"],
  ["The mill announced a plan to close its yard in May.", "2025-05"],
]);

test("takes the year of a day from a mention that states it if the day of publication is unknown", () => {
  expect(findValues("The club won on Nov. 2. It was Nov. 2, 2016, a Wednesday.", null)).toContain("2016-11-02");
});

test("is less sure of a month that lies beyond publication", () => {
  const certaintyOf = (text: string) => findDates(text, PUBLISHED)[0]?.certainty ?? 1;
  expect(certaintyOf("Rents in April are higher.")).toBeLessThan(0.6);
  expect(certaintyOf("Rents will rise in April.")).toBeGreaterThanOrEqual(0.6);
});

test.each([
  "The Mail on Sunday reported the deal.",
  "Harbour News Sunday host Ola Brandt asked him.",
  "Agent Friday returns in a new film.",
  "Taco Tuesday is a brand.",
])("finds no day in a name: %s", (text) => {
  expect(findValues(text, PUBLISHED)).toEqual([]);
});

test("counts the days of a live blog from the stamps of its entries", () => {
  const live =
    "March 13, 2025, 9:30 a.m.\n\nMs Orr resigned today.\n\nMarch 12, 2025, 4 p.m.\n\nTalks broke off on Tuesday. The court meets tomorrow.";
  expect(findValues(live, PUBLISHED).filter((value) => !value?.includes("T"))).toEqual([
    "2025-03-13",
    "2025-03-11",
    "2025-03-13",
  ]);
  expect(findValues("March 10, 2025\n\nMs Orr resigned today.", PUBLISHED)).toEqual(["2025-03-10", "2025-03-11"]);
});

testValues("names, idioms and habits beside days", PUBLISHED, [
  ["It was the largest crowd since the Boxing Day derby of 1988.", "1988-12-26", "1988"],
  ["They hoped for snow at Christmas.", "2024-12-25"],
  ["The vote is not tomorrow.", "2025-03-12"],
  ["Crowds came to the Sunday market in Torvik.", "2025-03-09"],
  ["The Sunday Mass was full.", "2025-03-09"],
  ["The Monday Council meeting was long.", "2025-03-10"],
  ["The lake usually thaws in April.", "XXXX-04"],
  ["The court usually sits on Monday.", "XXXX-WXX-1"],
  ["The lake, usually frozen, thawed in June.", "2024-06"],
  ["The often crowded square was empty on Monday.", "2025-03-10"],
]);

testValues("“the same day” and “the next morning” are open where no day has been told", PUBLISHED, [
  ["It was the same day Orlan sold its mill.", null],
  ["The next morning with a clearer head, I sold the boat.", null],
  ["The following day we sailed.", null],
  ["The mill burned on Sunday. The next morning, the mayor came.", "2025-03-09", "2025-03-10TMO"],
  ["She fell on March 3. That day, the mill closed.", "2025-03-03", "2025-03-03"],
]);
