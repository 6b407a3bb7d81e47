import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closingLines, NO_TALLY, readTally, type Tally } from "../../tools/check/tally.ts";

const FAILURE = { name: "firefox > toast.test.ts > says what is gone", error: "Expected 2, got 1" };

function written(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "factbox-tally-")), "tally.json");
  writeFileSync(path, text);
  return path;
}

test("names each failed test and its error above the counts", () => {
  const tally: Tally = { ...NO_TALLY, passed: 4, failed: 1, failures: [FAILURE] };
  expect(closingLines(tally, ["tests in Firefox"])).toEqual([
    "Failed: tests in Firefox",
    "  firefox > toast.test.ts > says what is gone: Expected 2, got 1",
    "0 tests needed a retry",
    "4 passed, 1 failed",
  ]);
});

test("reads back what was written", async () => {
  const tally: Tally = { passed: 4, failed: 1, failures: [FAILURE], retried: [FAILURE] };
  expect(await readTally(written(JSON.stringify(tally)))).toEqual(tally);
});

test.each(["", "{}", "[]", '{"passed":"4","failed":0,"failures":[],"retried":[]}', '{"passed":4,"failed":0}'])(
  "counts a run that wrote %j as failed",
  async (text) => {
    expect(await readTally(written(text))).toEqual({ ...NO_TALLY, failed: 1 });
  },
);

test("counts a run that wrote nothing as failed", async () => {
  expect(await readTally(join(tmpdir(), "factbox-no-such-tally.json"))).toEqual({ ...NO_TALLY, failed: 1 });
});
