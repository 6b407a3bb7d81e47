import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandArguments } from "./commands.ts";
import { answersOf, type FleetResult, type FleetRun, runFleet, withoutTimes } from "./fleet-run.ts";

const PAGES = fileURLToPath(new URL("../../test/pages/", import.meta.url));
const DEFAULT_LINES = "400";
const BROKEN_EVERY = 37;
const KILLS = 6;
const MAX_CHARS = 200_000;
const LINES_A_FILE = 20;

/** Returns lines of the invented pages in turn, of which some are broken. */
async function readLines(count: number): Promise<string[]> {
  const slugs = (await readdir(PAGES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const pages = await Promise.all(slugs.map(({ name }) => readFile(join(PAGES, name, "page.html"), "utf8")));
  const small = pages.filter((html) => html.length < MAX_CHARS);
  return Array.from({ length: count }, (_, id) => {
    const line = JSON.stringify({ id, html: small[id % small.length], url: `https://orlan.example/${id}` });
    return id % BROKEN_EVERY === 0 ? line.slice(0, line.length / 2) : line;
  });
}

/** Makes a folder whose `in/` holds lines in files of some, as `split` writes them. */
async function splitLines(folder: string, lines: readonly string[]): Promise<string> {
  await mkdir(join(folder, "in"), { recursive: true });
  for (let from = 0; from < lines.length; from += LINES_A_FILE) {
    const name = `x${String(from).padStart(9, "0")}.jsonl`;
    await writeFile(join(folder, "in", name), `${lines.slice(from, from + LINES_A_FILE).join("\n")}\n`);
  }
  return folder;
}

/** Says how a run went, and returns whether its answers are those of one process. */
function report(what: string, { wall, processor, killed, failedJobs }: FleetResult, same: boolean | null): void {
  const end = same === null ? "" : same ? ", every line answered as by one process" : ", LINES ARE MISSING OR DIFFER";
  const times = `${wall.toFixed(1)} s, ${processor.toFixed(1)} s of processor time`;
  console.log(`${what}: ${times}, ${killed} workers killed, ${failedJobs} jobs failed${end}`);
}

/**
 * Runs the batch command under GNU parallel over lines of which some are broken: with one worker on one core and on two
 * (Node compiles and collects garbage on other threads), with two workers, with workers that are killed and retried,
 * and with workers that are killed and resumed by a second run. The argument is the number of lines. Resolves to 1 if
 * an answer is missing or differs from that of one process.
 */
export async function benchFleet({ positionals: [lines = DEFAULT_LINES] }: CommandArguments): Promise<number> {
  if (!/^[1-9]\d*$/.test(lines)) throw new Error(`"${lines}" is no number of lines`);
  const root = await mkdtemp(join(tmpdir(), "factbox-fleet-"));
  try {
    const all = await readLines(Number(lines));
    const alone = spawnSync("npm", ["run", "--silent", "distill", "--", "--jsonl"], {
      input: `${all.join("\n")}\n`,
      encoding: "utf8",
      maxBuffer: 2 ** 31 - 1,
    });
    const expected = JSON.stringify(withoutTimes(alone.stdout));
    const isSame = (folder: string) => JSON.stringify(answersOf(folder)) === expected;
    const verdicts: boolean[] = [];
    /** Runs with some workers, says how it went, and compares the answers if that run should have them all. */
    const run = async (what: string, change: Partial<FleetRun> & Pick<FleetRun, "folder">, isWhole = true) => {
      const load = loadavg()[0]?.toFixed(1);
      const result = await runFleet({ jobs: 2, isOnOneCore: false, retries: 1, kills: 0, ...change });
      const same = isWhole ? isSame(change.folder) : null;
      if (same !== null) verdicts.push(same);
      report(`${what} (load ${load} before)`, result, same);
      return result.wall;
    };
    console.log(`${lines} lines, ${all.filter((line) => !line.endsWith("}")).length} of them broken`);
    const folderOf = (name: string) => splitLines(join(root, name), all);
    const core = await run("one worker on one core", { folder: await folderOf("core"), jobs: 1, isOnOneCore: true });
    const one = await run("one worker on two cores", { folder: await folderOf("one"), jobs: 1 });
    const two = await run("two workers on two cores", { folder: await folderOf("two") });
    const times = (before: number) => (before / two).toFixed(2);
    console.log(`two cores are ${times(core)} times as fast as one; two workers ${times(one)} times as fast as one`);
    await run("killed and retried", { folder: await folderOf("retried"), retries: KILLS + 1, kills: KILLS });
    const folder = await folderOf("resumed");
    await run("killed", { folder, kills: KILLS }, false);
    await run("the same again", { folder });
    return verdicts.every(Boolean) ? 0 : 1;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
