import "./extension.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reportSilence, SILENCE_MS } from "../../entrypoints/popup/report-silence.ts";
import { resetExtension } from "./extension.ts";

beforeEach(() => {
  resetExtension();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test("says that a page is silent, and waits on for its answer", async () => {
  const report = vi.fn();
  const answer = Promise.withResolvers<string>();
  const waiting = reportSilence(answer.promise, report);
  await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
  expect(report).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(report).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("does not answer"));
  answer.resolve("done");
  expect(await waiting).toBe("done");
});

test("says nothing of a page that answers or fails in time", async () => {
  const report = vi.fn();
  expect(await reportSilence(Promise.resolve(1), report)).toBe(1);
  await expect(reportSilence(Promise.reject(new Error("gone")), report)).rejects.toThrow("gone");
  await vi.advanceTimersByTimeAsync(SILENCE_MS * 2);
  expect(report).not.toHaveBeenCalled();
});
