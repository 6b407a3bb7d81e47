import { testValues } from "../../support/find-dates.ts";

// A Thursday.
const PUBLISHED = "2026-03-12T12:00:00Z";

testValues("what is scheduled is told in the present", PUBLISHED, [
  ["The mayor faces the council on Monday.", "2026-03-16"],
  ["The mayor, Ida Moe, faces the council on Monday.", "2026-03-16"],
  ["Ida Moe, who faces the council on Monday, would not comment.", "2026-03-16"],
  ["The high court rules on Tuesday.", "2026-03-17"],
  ["Tram drivers strike on Friday.", "2026-03-13"],
  ["The envoy flies to Kelborg on Monday.", "2026-03-16"],
  ["A second ferry sails on Friday, the firm said.", "2026-03-13"],
  ["The king is visiting Torvik on Monday.", "2026-03-16"],
  ["On Monday the orchestra returns to Torvik.", "2026-03-16"],
  ["Torvik travel to Kelborg on Saturday.", "2026-03-14"],
  ["The final is on Saturday.", "2026-03-14"],
  ["She is on trial in Lowdale on Tuesday.", "2026-03-17"],
  ["Polling day is Friday.", "2026-03-13"],
  ["Friday is a public holiday.", "2026-03-13"],
  ["If the club wins on Monday, it will go up.", "2026-03-16"],
  ["Brandt, who turns 65 in June, has no plans.", "2026-06"],
]);

testValues("the present of headlines, captions and states is not a schedule", PUBLISHED, [
  ["A dog walker dies on Monday after a fall.", "2026-03-09"],
  ["The mayor resigns on Monday.", "2026-03-09"],
  ["Shares fall on Wednesday as traders sell.", "2026-03-11"],
  ["Firefighters walk past a burned tram on Sunday.", "2026-03-08"],
  ["A new poll shows the party ahead on Monday.", "2026-03-09"],
  ["He is seen on Wednesday leaving the court.", "2026-03-11"],
  ["Today is Thursday.", "2026-03-12", "2026-03-12"],
]);

testValues("a noun that looks like a verb has no tense", PUBLISHED, [
  ["Missile strikes on Monday, the worst so far, killed six.", "2026-03-09"],
  ["Two votes on Monday were close.", "2026-03-09"],
  ["A series of visits on Tuesday ended in a row.", "2026-03-10"],
  ["The Senate vote on Tuesday was close.", "2026-03-10"],
  ["The council, which votes on taxes, met on Saturday.", "2026-03-07"],
  ["Ida Moe is facing calls to resign after she lost the vote on Tuesday.", "2026-03-10"],
]);

testValues("the day of a plan is ahead, unless it has just passed", PUBLISHED, [
  ["A walkout planned for Friday has been called off.", "2026-03-13"],
  ["A walkout planned for Friday and Saturday at the port has been called off.", "2026-03-13", "2026-03-14"],
  ["The fair will be held on Friday and Sunday.", "2026-03-13", "2026-03-15"],
  ["The match set for Saturday was postponed.", "2026-03-14"],
  ["A vote expected on Monday has been delayed.", "2026-03-16"],
  ["A vote set for Wednesday was delayed.", "2026-03-11"],
  ["Saturday's match has been called off.", "2026-03-14"],
  ["The trial was to begin on Monday.", "2026-03-16"],
  ["The trial was to begin on Wednesday.", "2026-03-11"],
  ["The families were to be told on Friday.", "2026-03-13"],
  ["The envoy had been due to open a new pier on Friday; that visit has been cancelled.", "2026-03-13"],
  ["The offer had been due to expire on Monday.", "2026-03-09"],
]);

testValues("what took place, or what an act led to, is no plan", PUBLISHED, [
  ["Ferries on Monday were cancelled.", "2026-03-09"],
  ["They were told to leave on Tuesday.", "2026-03-10"],
  ["He was found to be hurt on Monday.", "2026-03-09"],
]);

testValues("a participle behind a modal is to come", PUBLISHED, [
  ["All pools are closed today and will stay closed on Friday.", "2026-03-12", "2026-03-13"],
  ["The mill may remain shut on Friday.", "2026-03-13"],
  ["The road, which remained closed on Tuesday, is open.", "2026-03-10"],
]);

testValues("the verb of a quotation decides about its days, and an order is ahead", PUBLISHED, [
  ['"Ask me on Monday when I have slept," Ola Brandt said.', "2026-03-16"],
  ["“I am tired. See you on Monday,” Ida Moe said.", "2026-03-16"],
  ['"Vote on Tuesday," Ida Moe told the crowd.', "2026-03-17"],
  ["“I saw her on Monday,” says Ida Moe, who will appear in court.", "2026-03-09"],
  ["“Vote on Monday was fine,” Ida Moe said.", "2026-03-09"],
  ["The firm said on Tuesday that it “cannot comment”.", "2026-03-10"],
  ['He called the trip a "mistake" on Tuesday and "a farce", Ida Moe said.', "2026-03-10"],
]);

testValues("the labels of a forecast are the coming days", PUBLISHED, [
  [
    "Friday: Cloudy in the north.\n\nSaturday: Dry and sunny.\n\nSunday: Rain.",
    "2026-03-13",
    "2026-03-14",
    "2026-03-15",
  ],
  ["Friday: The mill burned down.\n\nSaturday: The owner fled.", "2026-03-06", "2026-03-07"],
  ["Monday: Talks in Torvik.\n\nTuesday: Troops at the border.", "2026-03-09", "2026-03-10"],
]);
