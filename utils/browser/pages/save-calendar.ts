// Context: extension pages.

import { calendarFileName, createCalendarFile } from "../../summary/calendar-file.ts";
import type { DateFact, Factbox } from "../../types.ts";
import { saveFile } from "./save-file.ts";

/**
 * Saves a date of an article as a calendar file. Call it in a click handler.
 * Returns the file's name, or null if the date cannot be entered in a calendar.
 */
export function saveCalendarFile(fact: DateFact, factbox: Factbox, document_ = document): string | null {
  const file = createCalendarFile(fact, factbox, new Date().toISOString());
  if (!file) return null;
  const name = calendarFileName(fact, factbox.article);
  saveFile(name, file, "text/calendar", document_);
  return name;
}
