import { describe, expect, test } from "vitest";
import { findReadings, findValues } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16";

describe("a day of a year that is not read has no value", () => {
  test.each([
    "The capsule opens on 3 March 3026.",
    "The capsule opens on March 3rd, 3026.",
    "The capsule opens on Friday, 3 March 3026.",
    "It runs from 3–5 March 3026.",
    "It closed on 4 July 20261.",
    "It closed on 3 March 99999.",
    "It opened on 1 January 0000.",
    "It opened on 25 December 800 in Rome.",
    "The treaty was signed on 4 July 1776 B.C.E.",
  ])("%s", (text) => {
    expect(findValues(text, PUBLISHED)).toEqual([null]);
  });

  test("its year before our era is read without it", () => {
    expect(findReadings("The dam was begun on 12 May 44 BC.", PUBLISHED)).toEqual([
      ["12 May", null],
      ["44 BC", "BC0044"],
    ]);
    expect(findReadings("The dam was begun on 5 March 500 BCE.", PUBLISHED).map(([, value]) => value)).toEqual([
      null,
      "BC0500",
    ]);
  });

  test.each([
    ["de", "Der Damm wurde am 12. Mai 44 v. Chr. begonnen."],
    ["de", "Die Kapsel wird am 3. März 3026 geöffnet."],
    ["ru", "Капсулу откроют 3 марта 3026 года."],
  ])("in %s: %s", (language, text) => {
    expect(findValues(text, PUBLISHED, language)).toEqual([null]);
  });
});

describe("a number after a day need not be its year", () => {
  test.each([
    ["On March 3, 500 people came.", "2026-03-03"],
    ["On 3 March 1,200 people came.", "2026-03-03"],
    ["On 3 March 300 people came.", "2026-03-03"],
    ["It opened on 3 March 2027, when 300 people came.", "2027-03-03"],
    ["In March 2025 300 people came.", "2025-03"],
    ["On March 3 BC Ferries closed the line.", "2026-03-03"],
  ])("%s", (text, value) => {
    expect(findValues(text, PUBLISHED)).toEqual([value]);
  });
});

describe("a day that does not exist has no month either", () => {
  test.each([
    "The meeting is on 31 February 2027.",
    "The meeting was on 30th of February.",
    "It opened on 32 January 2026.",
    "It began on 30-31 November 2026.",
  ])("%s", (text) => {
    expect(findValues(text, PUBLISHED)).toEqual([null]);
  });

  test("in German", () => {
    expect(findValues("Er kam am 31. Februar 2027.", PUBLISHED, "de")).toEqual([null]);
  });

  test("a number that is no day leaves the month as it is", () => {
    expect(findValues("The town spent €30 February 2027 to the last cent.", PUBLISHED)).toEqual(["2027-02"]);
    expect(findReadings("It met on 15 and 16 March 2026.", PUBLISHED)).toEqual([
      ["15", "2026-03-15"],
      ["16 March 2026", "2026-03-16"],
    ]);
  });
});

describe("a weekday that contradicts its date leaves both open", () => {
  test.each([
    ["en", "It opened on Tuesday, 16 March 2026.", null],
    ["en", "It opened on Tuesday, March 16.", null],
    ["en", "It opened on Monday, March 16.", "2026-03-16"],
    ["de", "Er kam am Dienstag, 16. März 2026.", null],
    ["de", "Er kam am Montag, 16. März 2026.", "2026-03-16"],
  ])("in %s: %s", (language, text, value) => {
    expect(findValues(text, PUBLISHED, language)).toEqual([value]);
  });
});
