import { expect, test } from "vitest";
import { createTimeBudget } from "../../../utils/clean/engine/time-budget.ts";

const limits = { batch: 5, window: 20, span: 1_000, total: 50 };

test("gives one batch at a time while the window has time left", () => {
  const ledger = createTimeBudget(limits);
  expect(ledger.left(0)).toBe(5);
  ledger.spend(0, 17);
  expect(ledger.left(10)).toBe(3);
  ledger.spend(10, 5);
  expect(ledger.left(20)).toBeLessThanOrEqual(0);
});

test("returns when time will be left again: when the first entry leaves the span", () => {
  const ledger = createTimeBudget(limits);
  ledger.spend(0, 12);
  ledger.spend(400, 9);
  expect(ledger.next(500)).toBe(1_000);
  expect(ledger.left(1_000)).toBe(5);
});

test("is used up for good when the total is spent", () => {
  const ledger = createTimeBudget(limits);
  ledger.spend(0, 30);
  ledger.spend(5_000, 20);
  expect(ledger.left(60_000)).toBe(0);
  expect(ledger.next(60_000)).toBeNull();
});
