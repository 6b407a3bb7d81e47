// npm test: types, lint, dead code, builds, store lint, unit tests, and end to end in both browsers; all of it, whatever fails.
import { mkdir, readFile, rm } from "node:fs/promises";
import { ensureBrowsers } from "../browser/install.ts";
import { run, STEPS } from "./steps.ts";

const REPORTS = ".factbox/reports";

/** How many tests a Vitest run passed and failed, as its JSON report says; a run without a report failed once. */
async function counts(file: string): Promise<{ passed: number; failed: number }> {
  try {
    const report: unknown = JSON.parse(await readFile(file, "utf8"));
    const number = (key: string) => {
      const value =
        typeof report === "object" && report !== null
          ? Object.entries(report).find(([name]) => name === key)?.[1]
          : undefined;
      return typeof value === "number" ? value : 0;
    };
    const suites = number("numFailedTestSuites");
    return { passed: number("numPassedTests"), failed: Math.max(number("numFailedTests"), suites ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
const faults: string[] = [];
const settle = (name: string, ok: boolean) => {
  if (ok) passed++;
  else {
    failed++;
    faults.push(name);
  }
};

for (const step of STEPS) {
  console.log(`\n— ${step.name}`);
  settle(step.name, (await run(step)) === 0);
}

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
const browsers = await ensureBrowsers();
if (!browsers.ok) console.error(browsers.error);
settle("browsers", browsers.ok);

for (const project of ["unit", "e2e"]) {
  console.log(`\n— ${project} tests`);
  const file = `${REPORTS}/${project}.json`;
  const args = [
    "run",
    "--config",
    "test/vitest.config.ts",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const status = await run({ command: "vitest", args });
  const count = await counts(file);
  passed += count.passed;
  failed += status && !count.failed ? 1 : count.failed;
  if (status) faults.push(`${project} tests`);
}

if (faults.length) console.log(`\nFailed: ${faults.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
