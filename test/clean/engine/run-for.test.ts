import { beforeEach, expect, test } from "vitest";
import { runFor } from "../../../utils/clean/engine/run-for.ts";
import type { Task } from "../../../utils/clean/engine/task.ts";

let time = 0;

beforeEach(() => {
  time = 0;
});

/** A task of some steps, each of which takes its number of milliseconds on the clock. */
function* taking(...steps: number[]): Task<void> {
  for (const ms of steps) {
    time += ms;
    yield;
  }
}

const run = (limit: number, ...tasks: Task<void>[]) => runFor(limit, tasks.values(), () => time);

test("runs tasks one after the other until the time is spent", () => {
  const second = taking(2, 2, 2);
  const first = run(5, taking(2), second);
  expect(first.spent).toBe(6);
  expect(first.unfinished).toBe(second);
  expect(run(9, taking(1), taking(1))).toEqual({ spent: 2, unfinished: null });
});

test("a step that the rest of the machine interrupted counts as a short one", () => {
  expect(run(9, taking(1, 400, 1))).toEqual({ spent: 6, unfinished: null });
});
