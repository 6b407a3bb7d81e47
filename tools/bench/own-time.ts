import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";

/** Our work in one task of a page's main thread: start, wall and processor time in milliseconds, and its cause. */
export type TaskRun = { at: number; wall: number; cpu: number; of: string };

/** The parts of a trace event that are read here; times are in microseconds. */
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  tdur: number;
  url: string;
  of: string;
};

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute"];
const SCRIPTS: ReadonlySet<string> = new Set(["EvaluateScript", "FunctionCall"]);

/**
 * Traces a page's main thread while `use` runs and `after` milliseconds longer.
 * Returns the work of an origin's scripts. With `silent`, for pages without scripts of their own, all microtasks count
 * too, because those of an async function have no URL.
 */
export async function ownTaskRuns(
  page: Page,
  origin: string,
  use: () => Promise<unknown>,
  { after, silent }: { after: number; silent: boolean },
): Promise<TaskRun[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await use();
  await pause(after);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  return taskRunsIn(eventsIn(JSON.parse(trace)), origin, silent);
}

/** Returns the complete events of a trace by their start. */
function eventsIn(trace: unknown): TraceEvent[] {
  const { traceEvents } = Object(trace);
  if (!Array.isArray(traceEvents)) throw new Error("the browser gave no trace");
  return traceEvents
    .filter((event) => event?.ph === "X")
    .map((event) => ({
      name: String(event.name),
      ph: "X",
      pid: Number(event.pid),
      tid: Number(event.tid),
      ts: Number(event.ts),
      dur: Number(event.dur ?? 0),
      tdur: Number(event.tdur ?? 0),
      url: String(event.args?.data?.url ?? ""),
      of: `${event.name} ${event.args?.data?.functionName ?? ""}`.trim(),
    }))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

/** Sums up our outermost events by task. */
function taskRunsIn(events: readonly TraceEvent[], origin: string, silent: boolean): TaskRun[] {
  const runs: TaskRun[] = [];
  const threads = Map.groupBy(events, ({ pid, tid }) => `${pid} ${tid}`);
  for (const thread of threads.values()) {
    if (!thread.some(({ url }) => url.startsWith(origin))) continue;
    let taskEnds = 0;
    let oursEnds = 0;
    let run: TaskRun | null = null;
    for (const event of thread) {
      const ends = event.ts + event.dur;
      if (event.name === "RunTask" && event.ts >= taskEnds) {
        taskEnds = ends;
        run = null;
      }
      const isOurs =
        (SCRIPTS.has(event.name) && event.url.startsWith(origin)) || (silent && event.name === "RunMicrotasks");
      if (!isOurs || event.ts < oursEnds) continue;
      oursEnds = ends;
      if (!run) {
        run = { at: event.ts / 1000, wall: 0, cpu: 0, of: event.of };
        runs.push(run);
      }
      run.wall += event.dur / 1000;
      run.cpu += event.tdur / 1000;
    }
  }
  return runs;
}
