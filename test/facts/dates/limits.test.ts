import { testValues } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16";

testValues("what nobody did until a day was done then", PUBLISHED, [
  ["No one missed the ring until Sunday.", "2026-03-15"],
  ["The keeper was not told until Thursday.", "2026-03-12"],
  ["The keeper wasn’t told until Thursday.", "2026-03-12"],
  ["The keeper will not be told until Thursday.", "2026-03-19"],
  ["The lock was not due to open until Friday.", "2026-03-20"],
  ["The inn, which never paid, is shut until Friday.", "2026-03-20"],
]);

testValues("what a text foretells does not date the text", PUBLISHED, [
  ["Contrary to a Ledger report on Friday, the inn will open.", "2026-03-13"],
  ["According to a statement on Friday, the inn will open.", "2026-03-13"],
  ["In a letter on Friday, she wrote that the inn will open.", "2026-03-13"],
  ["She will take questions in an interview on Friday.", "2026-03-20"],
]);

testValues("the clock that begins a span has the day behind its end", PUBLISHED, [
  [
    "It met on Monday. The fair runs from 9 a.m. to 5 p.m. on 4 April.",
    "2026-03-16",
    "2026-04-04T09:00",
    "2026-04-04T17:00",
  ],
  ["Gates open at 6 p.m. and the play ends at 9 p.m. on 4 April.", "2026-04-04T18:00", "2026-04-04T21:00"],
  ["The club is open from 10 p.m. to 2 a.m. on 4 April.", "T22:00", "2026-04-04T02:00"],
]);
