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
