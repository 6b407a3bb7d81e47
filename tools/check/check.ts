// npm test: types, lint, dead code, builds, store lint, unit and end-to-end tests. All steps run, whatever fails.
// npm run check: types, lint and dead code. npm run test:e2e [-- FILE …]: the builds, and the tests in both browsers.
import { mkdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { ensureBrowsers } from "../browser/install.ts";
import { type Outcome, runQuietly, runSteps } from "./run-steps.ts";
import { ALL_STEPS, endToEndSteps, runsTests, STATIC_STEPS } from "./steps.ts";
import { closingLines, NO_TALLY, readTally, TALLY_FILE, type Tally } from "./tally.ts";

const REPORTS = ".factbox/reports";
// A step keeps about one core busy.
const LANES = Math.max(2, availableParallelism());

function tell({ step, status, output, seconds }: Outcome): void {
  const end = status === null ? "not run: a step before it failed" : `${seconds.toFixed(1)} s`;
  console.log(`\n— ${step.name} (${end})`);
  if (output.trim()) console.log(output.trimEnd());
}

const [mode = "all", ...files] = process.argv.slice(2);
const steps = mode === "static" ? STATIC_STEPS : mode === "e2e" ? endToEndSteps(files) : ALL_STEPS;
const started = performance.now();
const total: Tally = structuredClone(NO_TALLY);
const faults: string[] = [];
const count = (name: string, ok: boolean) => {
  if (ok) total.passed++;
  else {
    total.failed++;
    faults.push(name);
  }
};

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
if (mode !== "static") {
  const browsers = await ensureBrowsers();
  if (!browsers.ok) console.error(browsers.error);
  count("browsers", browsers.ok);
}

const reportOf = (name: string) => `${REPORTS}/${name.replaceAll(" ", "-")}.json`;
const colours: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
const outcomes = await runSteps(
  steps,
  LANES,
  (step) => runQuietly(step, { ...colours, ...(runsTests(step) ? { [TALLY_FILE]: reportOf(step.name) } : {}) }),
  tell,
);

for (const { step, status } of outcomes) {
  if (!runsTests(step)) {
    count(step.name, status === 0);
    continue;
  }
  const { passed, failed, failures, retried } = await readTally(reportOf(step.name));
  total.passed += passed;
  // A run that fails without a failed test has failed once.
  total.failed += status !== 0 && failed === 0 ? 1 : failed;
  total.failures.push(...failures);
  total.retried.push(...retried);
  if (status !== 0 || failed > 0) faults.push(step.name);
}

console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(closingLines(total, faults).join("\n"));
process.exitCode = total.failed ? 1 : 0;
