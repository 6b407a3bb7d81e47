import { testValues } from "../../support/find-dates.ts";

// A Wednesday.
const PUBLISHED = "2026-05-06";

testValues("what is counted from the day of older words is left open", PUBLISHED, [
  ["In December 2024 Anna Dahl told the Post: “We will reopen next month.”", "2024-12", null],
  ["In a 2021 interview, Anna Dahl said: “I will retire next year.”", "2021", null],
  ["In his 2019 speech Karl Moe said: “Tomorrow we vote.”", "2019", null],
  ["In an email sent on 2 February, Anna Dahl wrote: “See you on Friday.”", "2026-02-02", null],
  ["“I'll be gone by Friday,” Anna Dahl wrote to a friend in January.", null, "2026-01"],
  ["Speaking on 3 May 2019, Karl Moe said he would resign “next week”.", "2019-05-03", null],
]);

testValues("words of these days are counted from publication", PUBLISHED, [
  ["On Friday Anna Dahl told the Post: “We will reopen next month.”", "2026-05-01", "2026-06"],
  ["Anna Dahl said on Monday: “See you on Friday.”", "2026-05-04", "2026-05-08"],
  ["Anna Dahl, who founded the club in 2019, said: “I will retire next year.”", "2019", "2027"],
  ["“We will retire next year,” Anna Dahl said. In 2019 she won.", "2027", "2019"],
  ["In 2026 Anna Dahl said: “I will retire next year.”", "2026", "2027"],
]);
