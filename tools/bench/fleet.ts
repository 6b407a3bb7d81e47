import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandArguments } from "./commands.ts";
import { answersOf, type FleetResult, runFleet, withoutTimes } from "./fleet-run.ts";

const PAGES = fileURLToPath(new URL("../../test/pages/", import.meta.url));
const DEFAULT_LINES = "400";
const BROKEN_EVERY = 37;
const KILLS = 6;
const MIN_SPEED_UP = 1.8;

/** Writes lines of the invented pages in turn, of which some are broken; returns the file. */
async function writeLines(folder: string, count: number): Promise<string> {
  const slugs = (await readdir(PAGES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const pages = await Promise.all(slugs.map(({ name }) => readFile(join(PAGES, name, "page.html"), "utf8")));
  const small = pages.filter((html) => html.length < 200_000);
  const lines = Array.from({ length: count }, (_, id) => {
    const line = JSON.stringify({ id, html: small[id % small.length], url: `https://orlan.example/${id}` });
    return id % BROKEN_EVERY === 0 ? line.slice(0, line.length / 2) : line;
  });
  const path = join(folder, "articles.jsonl");
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}

/** Says how a run went, and returns whether its answers are those of one process. */
function report(what: string, { wall, processor, killed, failedJobs }: FleetResult, same: boolean | null): void {
  const end = same === null ? "" : same ? ", every line answered as by one process" : ", LINES ARE MISSING OR DIFFER";
  const times = `${wall.toFixed(1)} s, ${processor.toFixed(1)} s of processor time`;
  console.log(`${what}: ${times}, ${killed} workers killed, ${failedJobs} jobs failed${end}`);
}

/**
 * Runs the batch command under GNU parallel over lines of which some are broken: with one worker and two, with workers
 * that are killed and retried, and with workers that are killed and resumed by a second run. The argument is the number
 * of lines. Resolves to 1 if an answer is missing or differs from that of one process.
 */
export async function benchFleet({ positionals: [lines = DEFAULT_LINES] }: CommandArguments): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "factbox-fleet-"));
  try {
    const input = await writeLines(folder, Number(lines));
    const alone = spawnSync("npm", ["run", "--silent", "distill", "--", "--jsonl"], {
      input: await readFile(input),
      encoding: "utf8",
      maxBuffer: 2 ** 31 - 1,
    });
    const expected = withoutTimes(alone.stdout);
    console.log(`${lines} lines, ${expected.filter((line) => line.includes('"error":')).length} of them broken`);
    const isSame = (run: string) => JSON.stringify(answersOf(run)) === JSON.stringify(expected);
    const common = { input, retries: 1, kills: 0 };

    const runs = [1, 2].map((jobs) => ({ ...common, jobs, folder: join(folder, `jobs-${jobs}`) }));
    const results: FleetResult[] = [];
    for (const run of runs) {
      const load = loadavg()[0]?.toFixed(1);
      const result = await runFleet(run);
      report(`${run.jobs} at a time, load ${load} before`, result, isSame(run.folder));
      results.push(result);
    }
    const [one, two] = results;
    const speedUp = (one?.wall ?? 0) / (two?.wall ?? 1);
    console.log(`two workers are ${speedUp.toFixed(2)} times as fast as one (${MIN_SPEED_UP} on two idle cores)`);

    const retried = join(folder, "retried");
    report(
      "killed and retried",
      await runFleet({ ...common, jobs: 2, retries: KILLS + 1, kills: KILLS, folder: retried }),
      isSame(retried),
    );

    const resumed = join(folder, "resumed");
    report("killed", await runFleet({ ...common, jobs: 2, kills: KILLS, folder: resumed }), null);
    report("resumed", await runFleet({ ...common, jobs: 2, folder: resumed }), isSame(resumed));
    return [...runs.map((run) => run.folder), retried, resumed].every(isSame) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
