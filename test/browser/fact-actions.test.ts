// @vitest-environment happy-dom
import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { copyFactbox } from "../../entrypoints/shared/copy-factbox.ts";
import { createFactActions } from "../../entrypoints/shared/fact-actions.ts";
import { copyRendered, copyRich } from "../../utils/browser/pages/clipboard.ts";
import { saveCalendarFile } from "../../utils/browser/pages/save-calendar.ts";
import { formats } from "../../utils/summary/formats.ts";
import type { DateFact } from "../../utils/types.ts";
import { article, factbox } from "../support/invented-texts.ts";
import { resetExtension } from "./extension.ts";

type Written = { types: Record<string, Blob> };
const report = vi.fn();
const write = vi.fn<(items: Written[]) => Promise<void>>();
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  resetExtension();
  report.mockReset();
  write.mockReset().mockResolvedValue(undefined);
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal("navigator", { clipboard: { write, writeText } });
  vi.stubGlobal(
    "ClipboardItem",
    class {
      types: Record<string, Blob>;
      constructor(types: Record<string, Blob>) {
        this.types = types;
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const formatOf = (id: string) => {
  const format = formats.find((item) => item.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
};
const writtenText = (type: string) => write.mock.calls[0]?.[0][0]?.types[type]?.text();

test("copies text as text, and HTML together with its plain text", async () => {
  expect(await copyRendered(formatOf("markdown"), "# Title", "Title")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("# Title");
  expect(await copyRendered(formatOf("html"), "<h1>Title</h1>", "Title")).toBe(true);
  expect(await writtenText("text/html")).toBe("<h1>Title</h1>");
  expect(await writtenText("text/plain")).toBe("Title");
});

test("says that nothing was copied if the browser refuses", async () => {
  const refusal = new Error("Write permission denied.");
  write.mockRejectedValue(refusal);
  writeText.mockRejectedValue(refusal);
  expect(await copyRich({ html: "<p>x</p>", text: "x" })).toBe(false);
  expect(await copyRendered(formatOf("text"), "x", "x")).toBe(false);
  await copyFactbox(factbox, "markdown", report);
  expect(report).toHaveBeenLastCalledWith("Nothing was copied: the browser did not allow it.");
  const [quote] = factbox.facts.quotes;
  if (quote) await createFactActions(factbox, vi.fn(), report).copyQuote(quote);
  expect(report).toHaveBeenCalledTimes(2);
  expect(report).toHaveBeenLastCalledWith("Nothing was copied: the browser did not allow it.");
});

test("copies a factbox and a quote, and says so", async () => {
  await copyFactbox(factbox, "html", report);
  expect(report).toHaveBeenLastCalledWith("Copied as Rich text.");
  expect(await writtenText("text/html")).toContain("Orlan Bridge");
  const [quote] = factbox.facts.quotes;
  if (quote) await createFactActions(factbox, vi.fn(), report).copyQuote(quote);
  expect(report).toHaveBeenLastCalledWith("Copied the quote with its source and link.");
});

test("a jump takes forty characters on both sides, fewer at the ends of the text", () => {
  const show = vi.fn();
  const { jump } = createFactActions(factbox, show, report);
  const { text } = article;
  const middle = { start: 60, end: 70, text: text.slice(60, 70) };
  jump(middle);
  jump({ start: 5, end: text.length, text: text.slice(5) });
  expect(show.mock.calls.map(([quote]) => Object.values(quote))).toEqual([
    [middle.text, text.slice(20, 60), text.slice(70, 110)],
    [text.slice(5), text.slice(0, 5), ""],
  ]);
});

const date = (value: string | null): DateFact => ({
  start: 24,
  end: 30,
  text: "Friday",
  kind: "date",
  value,
  certainty: 1,
});

test("saves a date as a calendar file, whose address lives until the download has read it", async () => {
  vi.useFakeTimers();
  let file: Blob | null = null;
  const create = vi.fn((blob: Blob) => {
    file = blob;
    return "blob:factbox";
  });
  const revoke = vi.fn();
  vi.stubGlobal("URL", Object.assign(class extends URL {}, { createObjectURL: create, revokeObjectURL: revoke }));
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  createFactActions(factbox, vi.fn(), report).addToCalendar(date("2026-03-20"));
  await vi.waitFor(() => expect(clicked).toHaveBeenCalledTimes(1));
  expect(report.mock.calls[0]?.[0]).toMatch(/^Calendar file saved: .+\.ics$/);
  expect(create.mock.calls[0]?.[0].type).toBe("text/calendar;charset=utf-8");
  expect(file).not.toBeNull();
  vi.advanceTimersByTime(59_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(revoke).toHaveBeenCalledWith("blob:factbox");
});

test("saves nothing for a date that cannot be entered in a calendar", () => {
  const create = vi.spyOn(URL, "createObjectURL");
  expect(saveCalendarFile(date(null), factbox)).toBeNull();
  createFactActions(factbox, vi.fn(), report).addToCalendar(date(null));
  expect(create).not.toHaveBeenCalled();
  expect(report).not.toHaveBeenCalled();
});
