/** Work that can be interrupted wherever it yields, and that returns its result. */
export type Task<T> = Generator<undefined, T, undefined>;

/** Runs a task to its end without a break. */
export function runToCompletion<T>(task: Task<T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}
