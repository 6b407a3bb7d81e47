// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import type { Cleaner } from "../../utils/clean/cleaner.ts";
import { watch } from "../../utils/clean/watch.ts";
import type { Removal } from "../../utils/types.ts";

const budget = { pause: 250, work: 600, passes: 5, life: 60_000 };
const removal: Removal = { id: "a", kind: "donation", reason: "reasonDonationDialog", words: "", selector: "" };

let time = 0;
let timers: { at: number; call: () => void }[] = [];
let mutate: () => void = () => undefined;
let observing = false;

class Observer {
  constructor(call: () => void) {
    mutate = call;
  }
  observe() {
    observing = true;
  }
  disconnect() {
    observing = false;
  }
  takeRecords() {
    return [];
  }
}

beforeEach(() => {
  time = 0;
  timers = [];
  observing = false;
});

function pass(ms: number) {
  const end = time + ms;
  for (;;) {
    timers.sort((a, b) => a.at - b.at);
    const next = timers[0];
    if (!next || next.at > end) break;
    timers.shift();
    time = next.at;
    next.call();
  }
  time = end;
}

function start(change: Partial<Cleaner> = {}, signal = new AbortController().signal) {
  const cleaner: Cleaner = {
    access: () => ({ access: "free", limited: false }),
    pass: vi.fn(() => []),
    removals: () => [],
    putBack: () => false,
    putBackAll: () => undefined,
    ...change,
  };
  const onPass = vi.fn();
  const clock = { now: () => time, later: (call: () => void, ms: number) => timers.push({ at: time + ms, call }) };
  watch(cleaner, { document, Observer }, clock, signal, onPass, budget);
  return { cleaner, onPass };
}

test("many changes at once cost one pass", () => {
  const { cleaner } = start();
  for (let i = 0; i < 100; i++) mutate();
  pass(300);
  expect(cleaner.pass).toHaveBeenCalledTimes(1);
});

test("tells of a pass that hid something", () => {
  const { onPass } = start({ pass: () => [removal] });
  mutate();
  pass(300);
  expect(onPass).toHaveBeenCalledTimes(1);
});

test("ends after its passes, its work or its life, whichever comes first", () => {
  const { cleaner } = start();
  for (let i = 0; i < 20; i++) {
    mutate();
    pass(300);
  }
  expect(cleaner.pass).toHaveBeenCalledTimes(budget.passes);
  expect(observing).toBe(false);
  const slow = vi.fn(() => {
    time += 400;
    return [];
  });
  start({ pass: slow });
  for (let i = 0; i < 20; i++) {
    mutate();
    pass(300);
  }
  expect(slow).toHaveBeenCalledTimes(2);
  const { cleaner: late } = start();
  pass(61_000);
  mutate();
  pass(300);
  expect(late.pass).not.toHaveBeenCalled();
  expect(observing).toBe(false);
});

test("stops when it is told to, and when a wall appears", () => {
  const stop = new AbortController();
  const { cleaner } = start({}, stop.signal);
  stop.abort();
  mutate();
  pass(300);
  expect(cleaner.pass).not.toHaveBeenCalled();
  start({ access: () => ({ access: "locked", limited: true }) });
  mutate();
  pass(300);
  expect(observing).toBe(false);
});
