import { spawn } from "node:child_process";
import type { Step } from "./steps.ts";

/**
 * How a step ended: what it wrote, and its exit status (127 if it could not start); null for one that was not run,
 * because a step before it failed.
 */
export type Outcome = { step: Step; output: string; status: number | null; seconds: number };

/** Runs a command; `env` is added to its environment. */
export type Runner = (step: Step) => Promise<{ status: number; output: string }>;

/**
 * Runs steps side by side, `lanes` at a time, each as soon as those before it have passed and in the order of the list.
 * `tell` hears of each as it ends. All of them run, whatever fails, but for those that come after a failed one.
 */
export async function runSteps(
  steps: readonly Step[],
  lanes: number,
  run: Runner,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...steps];
  const running = new Set<Promise<void>>();
  const statusOf = (name: string) => outcomes.find(({ step }) => step.name === name)?.status;
  const end = (outcome: Outcome) => {
    outcomes.push(outcome);
    tell(outcome);
  };

  async function start(step: Step): Promise<void> {
    const started = performance.now();
    const { status, output } = await run(step);
    end({ step, status, output, seconds: (performance.now() - started) / 1000 });
  }

  /** Takes the next step that can run out of those that wait; steps that cannot run any more end here. */
  function next(): Step | undefined {
    for (const step of [...waiting]) {
      const before = step.after.map(statusOf);
      const failed = before.some((status) => status !== undefined && status !== 0);
      if (!failed && before.includes(undefined)) continue;
      waiting.splice(waiting.indexOf(step), 1);
      if (!failed) return step;
      end({ step, status: null, output: "", seconds: 0 });
      return next();
    }
    return undefined;
  }

  while (waiting.length || running.size) {
    while (running.size < lanes) {
      const step = next();
      if (!step) break;
      const done: Promise<void> = start(step).finally(() => running.delete(done));
      running.add(done);
    }
    if (!running.size && waiting.length) throw new Error(`Nothing comes before ${waiting.map(({ name }) => name)}.`);
    await Promise.race(running);
  }
  return outcomes;
}

/** Runs a command and keeps what it writes, on either stream, in order; `env` is added to the environment. */
export function runQuietly(
  { command, args }: Step,
  env: Record<string, string>,
): Promise<{ status: number; output: string }> {
  return new Promise((done) => {
    const written: string[] = [];
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => written.push(text));
    child.on("error", (error) => done({ status: 127, output: `${command}: ${error.message}\n` }));
    child.on("close", (status) => done({ status: status ?? 1, output: written.join("") }));
  });
}
