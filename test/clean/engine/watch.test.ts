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

/** A look that takes so many steps of so many milliseconds. */
function* work(steps: number, ms: number): Task<Removal[]> {
  for (let i = 0; i < steps; i++) {
    time += ms;
    yield;
  }
  return [];
}

function start(change: Partial<Cleaner> = {}, limits: Partial<WatchBudget> = {}) {
  const cleaner: Cleaner = {
    phase: () => "idle",
    access: () => ({ access: "free", limited: false }),
    notices: () => [],
    scan: vi.fn(() => work(1, 0)),
    removals: () => [],
    restore: () => false,
    restoreAll: () => undefined,
    forgetPage: () => undefined,
    takeDeferred: () => [],
    ...change,
  };
  const tell = vi.fn();
  const stop = new AbortController();
  const later = (call: () => void, ms: number) => {
    const timer = { at: time + ms, call };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  const clock = { now: () => time, later };
  return { cleaner, tell, stop, watching: watchPage(cleaner, clock, stop.signal, tell, { ...budget, ...limits }) };
}

const box = () => document.body.appendChild(document.createElement("div"));
const looks = (cleaner: Cleaner) => vi.mocked(cleaner.scan).mock.calls;

test("glances at what changes at once, and looks at all of it when the page has come to rest", () => {
  const { cleaner, watching } = start();
  const [first, second] = [box(), box()];
  watching.changed([first]);
  watching.changed([second]);
  expect(looks(cleaner)).toEqual([
    [[first], "before-paint"],
    [[second], "before-paint"],
  ]);
  pass(300);
  expect(looks(cleaner).slice(2)).toEqual([[[first, second], "idle"]]);
});

test("tells of a look that took something off, and of a wall", () => {
  const off: Removal[] = [];
  let limited = false;
  const look = vi.fn(function* (): Task<Removal[]> {
    yield;
    off.push(removal);
    return [];
  });
  const { tell, watching } = start({ scan: look, removals: () => off, access: () => ({ access: "locked", limited }) });
  watching.wake();
  pass(10);
  expect(tell).toHaveBeenCalledTimes(1);
  limited = true;
  watching.changed([box()]);
  pass(300);
  expect(look).toHaveBeenCalledTimes(1);
});

test("does a long look in slices of one batch, and lets the page breathe between them", () => {
  const { watching, cleaner } = start({ scan: vi.fn(() => work(40, 1)) });
  const slices: number[] = [];
  watching.wake();
  for (let before = time; timers.length && slices.length < 50; before = time) {
    const next = timers.shift();
    time = Math.max(time, next?.at ?? 0);
    before = time;
    next?.call();
    slices.push(time - before);
  }
  expect(slices.filter(Boolean)).toEqual(Array.from({ length: 8 }, () => 5));
  expect(looks(cleaner)).toHaveLength(1);
});

test("spends no more than its window in any ten seconds, however wild the page", () => {
  let spent: number[] = [];
  const look = vi.fn(function* (): Task<Removal[]> {
    spent.push(time);
    time += 4;
    yield;
    return [];
  });
  const { watching } = start({ scan: look });
  for (let i = 0; i < 2_000; i++) {
    watching.changed([box()]);
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
  const { cleaner, watching } = start();
  watching.wake();
  pass(1_000);
  expect(timers).toEqual([]);
  expect(looks(cleaner)).toEqual([[null, "idle"]]);
  watching.changed([box()]);
  pass(300);
  expect(looks(cleaner)).toHaveLength(3);
  expect(timers).toEqual([]);
});

test("ends when its work is used up, its life is over, or it is told to, and lives on from a turn", () => {
  const { cleaner, watching } = start({ scan: vi.fn(() => work(1, 4)) }, { total: 10 });
  for (let i = 0; i < 20; i++) {
    watching.changed([box()]);
    pass(300);
  }
  expect(looks(cleaner).length).toBeLessThanOrEqual(4);
  expect(watching.ended()).toBe(true);

  const old = start();
  pass(50_000);
  old.watching.wake();
  pass(20_000);
  expect(old.watching.ended()).toBe(false);
  pass(60_000);
  expect(old.watching.ended()).toBe(true);
  old.watching.changed([box()]);
  pass(300);
  expect(looks(old.cleaner)).toEqual([[null, "idle"]]);

  const told = start();
  told.watching.wake();
  told.stop.abort();
  expect(timers).toEqual([]);
  told.watching.changed([box()]);
  pass(300);
  expect(looks(told.cleaner)).toEqual([]);
});

test("looks at the whole page where too much has changed to list", () => {
  const { cleaner, watching } = start();
  watching.changed(Array.from({ length: 70 }, box));
  pass(300);
  expect(looks(cleaner).at(-1)).toEqual([null, "idle"]);
});
