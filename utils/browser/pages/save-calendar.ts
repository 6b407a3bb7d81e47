// Context: extension pages.

import { calendarFileName, createCalendarFile } from "../../summary/calendar-file.ts";
import type { DateFact, Factbox } from "../../types.ts";

// Revoking the address at once would end the download before the file is read.
const ADDRESS_LIFETIME_MS = 60_000;

/**
 * Saves a date of an article as a calendar file, through the browser's downloads. Call it in a click handler.
 * Returns the file's name, or null if the date cannot be entered in a calendar.
 */
export function saveCalendarFile(fact: DateFact, factbox: Factbox, document_ = document): string | null {
  const file = createCalendarFile(fact, factbox, new Date().toISOString());
  if (!file) return null;
  const url = URL.createObjectURL(new Blob([file], { type: "text/calendar;charset=utf-8" }));
  const link = document_.createElement("a");
  link.href = url;
  link.download = calendarFileName(fact, factbox.article);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), ADDRESS_LIFETIME_MS);
  return link.download;
}
