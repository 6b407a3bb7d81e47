import { calendarFileName, createCalendarFile } from "../../summary/calendar-file.ts";
import type { Article, DateFact } from "../../types.ts";

/** Saves a date of an article as a calendar file, made here and handed to the browser's own downloads; its name, or null where the date can stand in no calendar. Call it in the click. */
export function saveCalendarFile(fact: DateFact, article: Article, document_ = document): string | null {
  const file = createCalendarFile(fact, article, new Date().toISOString());
  if (!file) return null;
  const url = URL.createObjectURL(new Blob([file], { type: "text/calendar;charset=utf-8" }));
  const link = document_.createElement("a");
  link.href = url;
  link.download = calendarFileName(fact, article);
  link.click();
  // Revoked at once, the address would be gone before the download has read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return link.download;
}
