import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One run of the batch command under GNU parallel: files of lines, each answered in a file of its own. */
export type FleetRun = {
  /** The folder whose `in/` holds the files. The answers go to its `out/`; a run in the same folder is resumed. */
  folder: string;
  jobs: number;
  /** Run everything on the first core of the machine. */
  isOnOneCore: boolean;
  retries: number;
  /** Kill so many workers, one every second. */
  kills: number;
};

/** How a run ended: the jobs that failed, the workers that were killed, and seconds. */
export type FleetResult = { failedJobs: number; killed: number; wall: number; processor: number };

const KILL_EVERY_MS = 1_000;
/**
 * What a worker runs. Status 1 says that lines had errors, which are in their answers; any other is a failure. Only a
 * whole file gets its name: workers of a run that was killed may go on beside those of the next.
 */
export const WORKER = "npm run --silent distill -- --jsonl < in/{} > out/{}.$$ || [ $? -eq 1 ] && mv out/{}.$$ out/{}";
const NPM_RUN = `npm --prefix '${fileURLToPath(new URL("../..", import.meta.url))}' run`;
const TIMES = /^TIMES (\S+) (\S+) (\S+)$/m;

/** Runs GNU parallel over the files of a folder; throws if it is not installed. */
export async function runFleet({ folder, jobs, isOnOneCore, retries, kills }: FleetRun): Promise<FleetResult> {
  await mkdir(join(folder, "out"), { recursive: true });
  const options = ["--jobs", String(jobs), "--retries", String(retries), "--joblog", "jobs.log", "--resume-failed"];
  const cores = isOnOneCore ? "0" : `0-${cpus().length - 1}`;
  const script =
    'TIMEFORMAT="TIMES %R %U %S"; cd "$1"; cores=$2; shift 2; time (ls in | taskset -c "$cores" parallel "$@")';
  const bash = ["-c", script, "bash", folder, cores, ...options, WORKER.replace("npm run", NPM_RUN)];
  const child = spawn("bash", bash, { stdio: ["ignore", "ignore", "pipe"] });
  const words: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text) => words.push(text));
  let killed = 0;
  const timer = setInterval(() => {
    if (killed < kills) killed += killWorker(child.pid);
  }, KILL_EVERY_MS);
  const failedJobs = await new Promise<number>((done) => child.on("close", (status) => done(status ?? 1)));
  clearInterval(timer);
  const [, wall, user, system] = TIMES.exec(words.join("")) ?? [];
  if (wall === undefined || failedJobs === 127) throw new Error(`GNU parallel did not run: ${words.join("").trim()}`);
  return { failedJobs, killed, wall: Number(wall), processor: Number(user) + Number(system) };
}

/** Kills one of the processes under a process that read articles, with a signal that none can handle. */
function killWorker(root: number | undefined): number {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  const rows = stdout.split("\n").map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row)?.slice(1) ?? []);
  const parents = new Map(rows.map(([pid, parent]) => [pid, parent]));
  const isUnder = (pid: string | undefined): boolean =>
    pid !== undefined && pid !== "0" && (pid === String(root) || isUnder(parents.get(pid)));
  const workers = rows.filter(([pid, , args = ""]) => /^node\b.*distill\.ts --jsonl$/.test(args) && isUnder(pid));
  const [pid] = workers[Math.floor(Math.random() * workers.length)] ?? [];
  if (pid === undefined) return 0;
  try {
    process.kill(Number(pid), "SIGKILL");
    return 1;
  } catch {
    return 0; // it ended in between
  }
}

/** Returns the answers of a run in the order of the lines, without the times they took. */
export function answersOf(folder: string): string[] {
  const out = join(folder, "out");
  const whole = readdirSync(out).filter((name) => name.endsWith(".jsonl"));
  return whole.sort().flatMap((name) => withoutTimes(readFileSync(join(out, name), "utf8")));
}

/** Returns the lines of an output without the times they took. */
export function withoutTimes(output: string): string[] {
  const lines = output.split("\n").filter(Boolean);
  return lines.map((line) => line.replace(/"timing":\{[^}]*\}/, ""));
}
