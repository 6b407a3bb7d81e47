import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { createCalendarFile } from "../../utils/summary/calendar-file.ts";
import { RUN_TIMEOUT_MS, runOf } from "../support/arbitraries.ts";
import { anyFactbox, foundFactbox } from "../support/hostile-factbox.ts";

const NOW = "2026-03-07T08:00:00Z";
const PROPERTIES = ["description", "dtend", "dtstamp", "dtstart", "summary", "transp", "uid", "url"];

test("a calendar file has one event with the article's words, in lines of 75 octets", {
  timeout: RUN_TIMEOUT_MS,
}, () => {
  let files = 0;
  fc.assert(
    fc.property(fc.oneof(foundFactbox, anyFactbox), (factbox) => {
      for (const date of factbox.facts.dates) {
        const file = createCalendarFile(date, factbox, NOW);
        if (file === null) continue;
        files++;
        expect(file.endsWith("\r\n")).toBe(true);
        const lines = file.slice(0, -2).split("\r\n");
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.filter((line) => /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u.test(line))).toEqual([]);
        const calendar = new ICAL.Component(ICAL.parse(file));
        const [event, ...others] = calendar.getAllSubcomponents();
        expect(others).toEqual([]);
        const properties = event?.getAllProperties() ?? [];
        expect(properties.map(({ name }) => name).filter((name) => !PROPERTIES.includes(name))).toEqual([]);
        expect(new Set(properties.map(({ name }) => name)).size).toBe(properties.length);
        const url = event?.getFirstPropertyValue("url");
        expect(url === null || /^https?:\/\//i.test(String(url))).toBe(true);
        const start = event?.getFirstPropertyValue("dtstart");
        expect(start).toBeInstanceOf(ICAL.Time);
        expect(String(event?.getFirstPropertyValue("description"))).toContain("“");
      }
    }),
    runOf(50),
  );
  // Without files, the property would prove nothing.
  expect(files).toBeGreaterThan(25);
});
