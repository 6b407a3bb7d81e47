import { testValues } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16";

testValues("the day on which a promise is to be kept is ahead", PUBLISHED, [
  ["The captain has promised a goal on Sunday.", "2026-03-22"],
  ["The board has agreed to open the lock on Thursday.", "2026-03-19"],
  ["The abbot vowed to step down on Sunday.", "2026-03-22"],
  ["Pilots threatened to strike on Friday.", "2026-03-20"],
  ["The sides agreed on Sunday to meet on Thursday.", "2026-03-15", "2026-03-19"],
  ["The board voted on Sunday to shut the lock on Friday.", "2026-03-15", "2026-03-20"],
  ["They agreed to hold talks on Friday.", "2026-03-20"],
  ["She has been told to appear in court on Friday.", "2026-03-20"],
]);

testValues("the day of the promise itself, or of what it is about, is past", PUBLISHED, [
  ["The captain promised on Sunday to score.", "2026-03-15"],
  ["The board agreed to buy a rival on Friday.", "2026-03-13"],
  ["The abbot promised reform on Friday.", "2026-03-13"],
  ["The mayor has promised to pay for the fire on Friday.", "2026-03-13"],
  ["The mayor has agreed to a deal that was struck on Friday.", "2026-03-13"],
  ["He was told to leave on Friday.", "2026-03-13"],
  ["The envoy offered to resign on Friday.", "2026-03-13"],
]);
