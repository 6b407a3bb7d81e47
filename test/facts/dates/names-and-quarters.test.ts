import { testReadings, testValues } from "../../support/find-dates.ts";

// A Wednesday.
const PUBLISHED = "2026-05-06";

testValues("a quarter of a match is none of a year", PUBLISHED, [
  ["Smith threw two touchdowns in the fourth quarter as Denver won 24-10."],
  ["The first quarter belonged to the visitors."],
  ["Denver led 20-3 after the third quarter."],
]);

testValues("a quarter among figures of business is one of a year", PUBLISHED, [
  ["The company lost $4 million in the first quarter.", "2026-Q1"],
  ["Profits fell in the first quarter.", "2026-Q1"],
  ["The first quarter of 2025 belonged to the visitors.", "2025-Q1"],
]);

testValues("“Wednesday week” is a week after the coming Wednesday", PUBLISHED, [
  ["The meeting is on Wednesday week.", "2026-05-13"],
  ["The club play on Friday week.", "2026-05-15"],
  ["She left on Friday last week.", "2026-05-01"],
]);

testValues("premises may have the name of a day", PUBLISHED, [
  ["At Friday's Café, Karl Moe bought a cake."],
  ["Friday's Cup final was lost.", "2026-05-01"],
]);

testReadings("Spanish names", PUBLISHED, "es", [
  ["Domingo Ruiz y Julio Mayo viven en la calle Abril."],
  ["Domingo Ruiz llegó el domingo.", ["domingo", "2026-05-03"]],
]);

testReadings("days with a comma behind the month, and in capitals", PUBLISHED, "en", [
  ["It runs until Tuesday, January, 6 2026.", ["Tuesday, January, 6 2026", "2026-01-06"]],
  ["In January, 6 men left.", ["January", "2026-01"]],
  ["THURSDAY APRIL 2\nOrlan Hall", ["THURSDAY APRIL 2", "2026-04-02"]],
  ["FRIDAY, 5 JUNE 2026 – Orlan", ["FRIDAY, 5 JUNE 2026", "2026-06-05"]],
  ["THEY MARCH 4 MILES"],
]);
