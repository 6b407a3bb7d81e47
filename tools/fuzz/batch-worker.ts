import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../distill/distill.ts", import.meta.url));
const POLL_MS = 250;
/** Clock ticks a second in `/proc`, which Linux fixes for user space. */
const TICKS = 100;

/** The answer to a line and the processor time it took in seconds, or why there is none. */
export type Reply = { ok: true; answer: unknown; seconds: number } | { ok: false; error: string; seconds: number };

/** A process of the batch command, which answers one line at a time. */
export type BatchWorker = { ask: (line: string) => Promise<Reply>; close: () => void };

/** Returns the processor time of a process in seconds; 0 for one that has ended. */
function processorTime(pid: number | undefined): number {
  try {
    const [, fields = ""] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const values = fields.split(" ");
    return (Number(values[11]) + Number(values[12])) / TICKS;
  } catch {
    return 0;
  }
}

/**
 * Starts the batch command.
 * A line that takes more than `maxSeconds` of processor time ends it, and the next line starts it again.
 */
export function startBatchWorker(maxSeconds: number): BatchWorker {
  let child: ChildProcess | null = null;
  let waiting: ((line: string | null) => void) | null = null;

  function start(): ChildProcess {
    const started = spawn(process.execPath, [COMMAND, "--jsonl"], { stdio: ["pipe", "pipe", "ignore"] });
    const { stdout } = started;
    if (!stdout) throw new Error("the batch command has no output");
    let pieces: string[] = [];
    // Not by readline, which also ends a line at U+2028, which JSON allows in strings.
    stdout.setEncoding("utf8").on("data", (chunk: string) => {
      const [last = "", ...more] = chunk.split("\n").reverse();
      for (const part of more.reverse()) {
        waiting?.([...pieces, part].join(""));
        pieces = [];
      }
      pieces.push(last);
    });
    started.on("close", () => {
      if (child === started) child = null;
      waiting?.(null);
    });
    child = started;
    return started;
  }

  async function ask(line: string): Promise<Reply> {
    const running = child ?? start();
    const before = processorTime(running.pid);
    let isStopped = false;
    const timer = setInterval(() => {
      if (processorTime(running.pid) - before <= maxSeconds) return;
      isStopped = true;
      running.kill("SIGKILL");
    }, POLL_MS);
    const answer = await new Promise<string | null>((done) => {
      waiting = done;
      running.stdin?.write(`${line}\n`);
    });
    clearInterval(timer);
    waiting = null;
    const seconds = isStopped ? maxSeconds : Math.max(0, processorTime(running.pid) - before);
    if (answer === null) return { ok: false, error: isStopped ? "it did not end" : "the command ended", seconds };
    return { ok: true, answer: JSON.parse(answer), seconds };
  }
  return { ask, close: () => child?.kill() };
}
