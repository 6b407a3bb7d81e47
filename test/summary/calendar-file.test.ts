import { expect, test } from "vitest";
import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { isCalendarDate } from "../../utils/summary/calendar-date.ts";
import { calendarFileName, createCalendarFile } from "../../utils/summary/calendar-file.ts";
import type { Article, DateFact } from "../../utils/types.ts";
import { article } from "../support/invented-texts.ts";

const NOW = "2026-03-07T08:00:00Z";
const SENTENCE = "The ferry to Orlan; its crew, and the mayor return on 3 May, “weather permitting”.";
const told: Article = {
  ...article,
  text: `The quay is ready.\n\n${SENTENCE} Nobody objected.`,
  title: "Ferry\\boat returns",
};

function coming(value: string, certainty = 0.9): DateFact {
  const start = told.text.indexOf("3 May");
  return { start, end: start + 5, text: "3 May", kind: "date", value, certainty };
}

const boxOf = (article: Article) => ({ article, sentences: splitSentences(article.text) });

/** Returns the lines of a file, unfolded as a calendar program does. */
const lines = (value: string, of = told) =>
  (createCalendarFile(coming(value), boxOf(of), NOW) ?? "").replace(/\r\n /g, "").split("\r\n");

test("a day is a whole-day event that ends before the next day", () => {
  const file = lines("2026-05-03");
  expect(file.slice(0, 4)).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Factbox//Factbox//EN",
    "BEGIN:VEVENT",
  ]);
  expect(file).toContain("DTSTAMP:20260307T080000Z");
  expect(file).toContain("DTSTART;VALUE=DATE:20260503");
  expect(file).toContain("DTEND;VALUE=DATE:20260504");
  expect(file.slice(-3)).toEqual(["END:VEVENT", "END:VCALENDAR", ""]);
});

test("days on end, times with and without an offset, and a part of a day", () => {
  expect(lines("2026-05-30/2026-06-01")).toEqual(
    expect.arrayContaining(["DTSTART;VALUE=DATE:20260530", "DTEND;VALUE=DATE:20260602"]),
  );
  expect(lines("2026-05-03T09:00+02:00")).toContain("DTSTART:20260503T070000Z");
  expect(lines("2026-05-03T09:00")).toContain("DTSTART:20260503T090000");
  expect(lines("2026-05-03T09:00+02:00/2026-05-03T11:30+02:00")).toContain("DTEND:20260503T093000Z");
  expect(lines("2026-05-03TMO")).toContain("DTSTART;VALUE=DATE:20260503");
});

test("carries the sentence, the title and the link, with RFC 5545's escapes", () => {
  const file = lines("2026-05-03");
  const summary = "SUMMARY:The ferry to Orlan\\; its crew\\, and the mayor return on 3 May\\, “weather permitting”.";
  expect(file).toContain(summary);
  const description = file.find((line) => line.startsWith("DESCRIPTION:")) ?? "";
  expect(description.replace(/\\([;,\\])/g, "$1")).toContain(
    `“${SENTENCE}”\\nFerry\\boat returns\\nhttps://orlan.example/`,
  );
  expect(file.find((line) => line.startsWith("URL:"))).toMatch(
    /^URL:https:\/\/orlan\.example\/2026\/03\/bridge#:~:text=/,
  );
});

test("every line is at most 75 octets, ends in CRLF, and breaks no character", () => {
  const text = `Müßiggänger 🎻🎻 ${"ünï🎻 ".repeat(60)}am 3 May.`;
  const start = text.indexOf("3 May");
  const file =
    createCalendarFile({ ...coming("2026-05-03"), start, end: start + 5 }, boxOf({ ...told, text }), NOW) ?? "";
  const raw = file.split("\r\n");
  expect(Math.max(...raw.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(file.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  expect(file).not.toMatch(/\p{Cs}/u);
  expect(file.replace(/\r\n /g, "")).toContain(text.trim());
});

test("a page's words cannot add lines of their own", () => {
  const file = lines("2026-05-03", { ...told, title: "One\r\nEND:VEVENT\u0007" });
  expect(file.filter((line) => line === "END:VEVENT")).toHaveLength(1);
  expect(file.join("")).not.toContain("\u0007");
  expect(
    lines("2026-05-03", { ...told, canonicalUrl: "javascript:alert(1)" }).some((line) => line.startsWith("URL")),
  ).toBe(false);
});

test("the same date of the same article is the same event", () => {
  const uid = (value: string) => lines(value).find((line) => line.startsWith("UID:"));
  expect(uid("2026-05-03")).toBe(uid("2026-05-03"));
  expect(uid("2026-05-03")).not.toBe(uid("2026-05-04"));
});

test("takes what is stated, has its days and lies ahead, and nothing else", () => {
  const can = (value: string, certainty?: number, now = NOW) => isCalendarDate(coming(value, certainty), told, now);
  expect(can("2026-05-03")).toBe(true);
  expect(can("2026-05-03", 0.5)).toBe(false);
  expect(can("2026-05-03", 0.9, "2026-05-04T08:00:00Z")).toBe(false);
  for (const value of ["2026-05", "2026", "2026-SU", "2026-W20", "P3D", "FUTURE_REF"]) expect(can(value)).toBe(false);
  expect(createCalendarFile(coming("2026-05"), boxOf(told), NOW)).toBeNull();
});

test("names the file after the day and the title", () => {
  expect(calendarFileName(coming("2026-05-03"), told)).toBe("2026-05-03-ferry-boat-returns.ics");
});
