import { testReadings, testValues } from "../../support/find-dates.ts";

// A Tuesday.
const PUBLISHED = "2026-03-17";

testValues("what lasts from a day to another is ahead", PUBLISHED, [
  ["The gale warning runs from 2pm on Thursday to 8am on Saturday.", "2026-03-19T14:00", "2026-03-21T08:00"],
  ["The market is open from Thursday to Monday.", "2026-03-19", "2026-03-23"],
  ["The lock is closed from Thursday to Saturday.", "2026-03-19", "2026-03-21"],
  ["The ban applies from Friday.", "2026-03-20"],
]);

testValues("what lasted is past, and no range ends before it begins", PUBLISHED, [
  ["The market ran from Thursday to Monday.", "2026-03-12", "2026-03-16"],
  ["The lock was closed from Thursday to Saturday.", "2026-03-12", "2026-03-14"],
  ["He is known from Friday’s show.", "2026-03-13"],
  ["The walkout was called for Thursday to Monday.", "2026-03-19", "2026-03-23"],
]);

testReadings("a German range of weekdays", PUBLISHED, "de", [
  ["Die Warnung gilt von Mittwoch bis Freitag.", ["Mittwoch", "2026-03-18"], ["Freitag", "2026-03-20"]],
  ["Die Messe war von Donnerstag bis Sonntag offen.", ["Donnerstag", null], ["Sonntag", null]],
]);

testReadings("a Spanish range of weekdays", PUBLISHED, "es", [
  ["La huelga dura del jueves al sábado.", ["jueves", "2026-03-19"], ["sábado", "2026-03-21"]],
]);
