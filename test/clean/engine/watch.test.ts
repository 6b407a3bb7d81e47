// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import type { Cleaner } from "../../../utils/clean/engine/cleaner.ts";
import type { Task } from "../../../utils/clean/engine/task.ts";
import { type WatchBudget, watchPage } from "../../../utils/clean/engine/watch.ts";
import type { Removal } from "../../../utils/types.ts";

const budget: WatchBudget = {
  batch: 5,
  window: 200,
  span: 10_000,
  total: 3_000,
  reserve: 80,
  pause: 250,
  life: 60_000,
};
const removal: Removal = { id: "a", kind: "donation", reason: "reasonDonationDialog", words: "", selector: "" };

let time = 0;
let timers: { at: number; call: () => void }[] = [];

beforeEach(() => {
  time = 0;
  timers = [];
});

function pass(ms: number) {
  const end = time + ms;
  for (;;) {
    timers.sort((a, b) => a.at - b.at);
    const next = timers[0];
    if (!next || next.at > end) break;
    timers.shift();
    time = Math.max(time, next.at);
    next.call();
  }
  time = Math.max(time, end);
}

/** A scan of some steps that take some milliseconds each. */
function* work(steps: number, ms: number): Task<Removal[]> {
  for (let i = 0; i < steps; i++) {
    time += ms;
    yield;
  }
  return [];
}

function start(change: Partial<Cleaner> = {}, limits: Partial<WatchBudget> = {}) {
  const cleaner: Cleaner = {
    story: () => null,
    access: () => ({ access: "free", limited: false }),
    notices: () => [],
    scan: vi.fn(() => work(1, 0)),
    removals: () => [],
    restore: () => false,
    restoreAll: () => undefined,
    clutter: () => null,
    forgetRestored: () => undefined,
    forgetPage: () => undefined,
    takeDeferred: () => [],
    ...change,
  };
  const report = vi.fn();
  const stop = new AbortController();
  const later = (call: () => void, ms: number) => {
    const timer = { at: time + ms, call };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  const clock = { now: () => time, later };
  return { cleaner, report, stop, watch: watchPage(cleaner, clock, stop.signal, report, { ...budget, ...limits }) };
}

const box = () => document.body.appendChild(document.createElement("div"));
const scans = (cleaner: Cleaner) => vi.mocked(cleaner.scan).mock.calls;

test("scans changes before the paint, and all of them together when the page has come to rest", () => {
  const { cleaner, watch } = start();
  const [first, second] = [box(), box()];
  watch.changed([first]);
  watch.changed([second]);
  expect(scans(cleaner)).toEqual([
    [[first], "before-paint"],
    [[second], "before-paint"],
  ]);
  pass(300);
  expect(scans(cleaner).slice(2)).toEqual([[[first, second], "idle"]]);
});

test("reports a scan that hid something, and stops at a paywall", () => {
  const off: Removal[] = [];
  let limited = false;
  const scan = vi.fn(function* (): Task<Removal[]> {
    yield;
    off.push(removal);
    return [];
  });
  const { report, watch } = start({ scan, removals: () => off, access: () => ({ access: "locked", limited }) });
  watch.wake();
  pass(10);
  expect(report).toHaveBeenCalledTimes(1);
  limited = true;
  watch.changed([box()]);
  pass(300);
  expect(scan).toHaveBeenCalledTimes(1);
});

test("splits a long scan into slices of one batch", () => {
  const { watch, cleaner } = start({ scan: vi.fn(() => work(40, 1)) });
  const slices: number[] = [];
  watch.wake();
  for (let before = time; timers.length && slices.length < 50; before = time) {
    const next = timers.shift();
    time = Math.max(time, next?.at ?? 0);
    before = time;
    next?.call();
    slices.push(time - before);
  }
  expect(slices.filter(Boolean)).toEqual(Array.from({ length: 8 }, () => 5));
  expect(scans(cleaner)).toHaveLength(1);
});

test("spends no more than its window in any ten seconds, however wild the page", () => {
  let spent: number[] = [];
  const scan = vi.fn(function* (): Task<Removal[]> {
    spent.push(time);
    time += 4;
    yield;
    return [];
  });
  const { watch } = start({ scan });
  for (let i = 0; i < 2_000; i++) {
    watch.changed([box()]);
    pass(16);
  }
  for (const from of spent) {
    const inWindow = spent.filter((at) => at >= from && at < from + budget.span).length * 4;
    expect(inWindow).toBeLessThanOrEqual(budget.window + 4);
  }
  spent = spent.filter((at) => at > 20_000);
  expect(spent.length).toBeGreaterThan(10);
});

test("sleeps while nothing happens, and wakes for what does", () => {
  const { cleaner, watch } = start();
  watch.wake();
  pass(1_000);
  expect(timers).toEqual([]);
  expect(scans(cleaner)).toEqual([[null, "idle"]]);
  watch.changed([box()]);
  pass(300);
  expect(scans(cleaner)).toHaveLength(3);
  expect(timers).toEqual([]);
});

test("ends with its time, its life or its signal, and lives on after a navigation", () => {
  const { cleaner, watch } = start({ scan: vi.fn(() => work(1, 4)) }, { total: 10 });
  for (let i = 0; i < 20; i++) {
    watch.changed([box()]);
    pass(300);
  }
  expect(scans(cleaner).length).toBeLessThanOrEqual(4);
  expect(watch.ended()).toBe(true);

  const old = start();
  pass(50_000);
  old.watch.wake();
  pass(20_000);
  expect(old.watch.ended()).toBe(false);
  pass(60_000);
  expect(old.watch.ended()).toBe(true);
  old.watch.changed([box()]);
  pass(300);
  expect(scans(old.cleaner)).toEqual([[null, "idle"]]);

  const aborted = start();
  aborted.watch.wake();
  aborted.stop.abort();
  expect(timers).toEqual([]);
  aborted.watch.changed([box()]);
  pass(300);
  expect(scans(aborted.cleaner)).toEqual([]);
});

test("scans the whole page if too many elements have changed", () => {
  const { cleaner, watch } = start();
  watch.changed(Array.from({ length: 70 }, box));
  pass(300);
  expect(scans(cleaner).at(-1)).toEqual([null, "idle"]);
});
