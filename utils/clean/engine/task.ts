/** Work that can be interrupted: it yields where it may be, and returns its result. */
export type Task<T> = Generator<undefined, T, undefined>;

/** Does interruptible work without a break. */
export function runToCompletion<T>(steps: Task<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
