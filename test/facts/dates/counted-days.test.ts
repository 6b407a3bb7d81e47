import { testValues } from "../../support/find-dates.ts";

// A Thursday.
const PUBLISHED = "2026-05-07";

testValues("a weekday is read with its week", PUBLISHED, [
  ["On Friday evening last week the weir broke.", "2026-05-01TEV"],
  ["It opens on Tuesday morning next week.", "2026-05-12TMO"],
  ["Late next week, on Friday, it opens.", "2026-05-15"],
  ["It broke last week, on Monday.", "2026-04-27"],
  ["It broke on the Monday before last.", "2026-04-27"],
  ["It opens a week on Monday.", "2026-05-18"],
  ["It opens two weeks today.", "2026-05-21"],
  ["It broke a week ago on Wednesday.", "2026-04-29"],
  ["It broke a week ago Saturday.", null],
  ["It opens on Monday week.", "2026-05-18"],
  ["The choir met once a week on Monday.", "P1W", "2026-05-04"],
]);

testValues("a distance is counted from its day", PUBLISHED, [
  ["Twelve years ago today, the weir broke.", "2014-05-07"],
  ["A year ago yesterday the weir broke.", "2025-05-06"],
  ["A hundred years ago this week the weir broke.", "1926"],
  ["Twelve years ago on Monday, the weir broke.", null],
  ["It broke on 3 March last year.", "2025-03-03"],
  ["It opens on March 3 next year.", "2027-03-03"],
  ["It broke in March last year.", "2025-03"],
]);

testValues("a month has its own last day", "2026-10-31", [
  ["A month ago today the weir broke.", "2026-09-30"],
  ["Eight months ago today the weir broke.", "2026-02-28"],
]);
