import type { Task } from "./task.ts";

/** `unfinished` is the task that was interrupted, or null; `spent` is in milliseconds. */
type Run = { spent: number; unfinished: Task<unknown> | null };

/** Longest time that one step of a task counts for, in milliseconds. */
const MAX_STEP_MS = 4;

/**
 * Runs tasks one after the other until some milliseconds of processor time are spent.
 * A page has no clock for that. Steps are short, so one that took longer was interrupted by the rest of a busy machine,
 * and counts as a short one.
 */
export function runFor(limitMs: number, tasks: Iterator<Task<unknown>>, now: () => number): Run {
  let spent = 0;
  let task: Task<unknown> | null = null;
  let start = now();
  while (spent < limitMs) {
    if (!task) {
      const next = tasks.next();
      if (next.done) break;
      task = next.value;
    }
    if (task.next().done) task = null;
    const end = now();
    spent += Math.min(end - start, MAX_STEP_MS);
    start = end;
  }
  return { spent, unfinished: task };
}
