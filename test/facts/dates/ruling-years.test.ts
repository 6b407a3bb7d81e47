import { testValues } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16";

testValues("a day takes the year that opens its sentence or its entry", PUBLISHED, [
  ["In 1912 a storm tore down the pier on 7 May.", "1912", "1912-05-07"],
  ["In 2027 the pier will open again on 7 May.", "2027", "2027-05-07"],
  [
    "In 1912 a storm tore down the pier on 7 May. Its keeper died on 9 May. It was built anew in June.",
    "1912",
    "1912-05-07",
    "1912-05-09",
    "1912-06",
  ],
  ["1912 — The pier opens on 7 May.\n\n1931: It burns on Christmas Day.", "1912", "1912-05-07", "1931", "1931-12-25"],
  ["1912 — The pier opens in May. 1931 — It burns in July.", "1912", "1912-05", "1931", "1931-07"],
  ["The pier burned.\n\nDecember 1912: The keeper is jailed. He is freed in January.", "1912-12", null],
]);

testValues("days below years that are headings are of those years", PUBLISHED, [
  [
    "The pier shut for good.\n\n1912\n\nIt opens in May.\n\n1931\n\nOn Monday 6 July it burns.\n\nA museum opens on 7 May.",
    "1912",
    "1912-05",
    "1931",
    "1931-07-06",
    "2026-05-07",
  ],
]);

testValues("a year of another clause or paragraph does not rule a day", PUBLISHED, [
  ["In 2019 she bought the pier, which was raided on 7 March.", "2019", "2026-03-07"],
  ["In 2019 she bought the pier. She sold it on 7 March.", "2019", "2026-03-07"],
  ["In 2019 she bought the pier.\n\nThe council took it over on 7 March.", "2019", "2026-03-07"],
  ["The pier, bought in 2019, was raided on 7 March.", "2019", "2026-03-07"],
]);
