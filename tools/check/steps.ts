import { availableParallelism } from "node:os";

/** One step of the check: its name, what runs, and the names of the steps that must have passed before. */
export type Step = { name: string; command: string; args: readonly string[]; after: readonly string[] };

const PREPARE: Step = { name: "prepare", command: "wxt", args: ["prepare"], after: [] };

/** What needs neither a build nor a browser. */
export const STATIC_STEPS: readonly Step[] = [
  PREPARE,
  { name: "types", command: "tsc", args: ["--noEmit"], after: ["prepare"] },
  { name: "lint", command: "biome", args: ["check", "--error-on-warnings"], after: [] },
  { name: "dead code", command: "knip", args: [], after: ["prepare"] },
];

const buildStep = (name: string, ...args: string[]): Step => ({
  name: `build for ${name}`,
  command: "wxt",
  args: ["build", "-b", ...args],
  after: ["prepare"],
});

const BUILDS: readonly Step[] = [
  buildStep("Chrome", "chrome"),
  buildStep("Firefox", "firefox"),
  buildStep("an allowed site", "chrome", "--mode", "e2e"),
];

/** Projects of `test/vitest.config.ts`. */
type TestProject = "unit" | "chromium" | "firefox";

/** A step that runs tests: the name of its project is the step's. */
export type TestStep = Step & { name: TestProject };

function testStep(name: TestProject, after: readonly Step[], ...args: string[]): TestStep {
  const run = ["run", "--config", "test/vitest.config.ts", "--project", name];
  return { name, command: "vitest", args: [...run, ...args], after: after.map((step) => step.name) };
}

const WORKERS = Math.max(1, availableParallelism() - 1);

/** Everything. Steps begin in this order as cores become free: Chromium's tests take longest, so all others run beside them. */
export const ALL_STEPS: readonly Step[] = [
  PREPARE,
  ...BUILDS,
  testStep("chromium", BUILDS),
  ...STATIC_STEPS.filter((step) => step !== PREPARE),
  {
    name: "store lint",
    command: "web-ext",
    args: ["lint", "--source-dir", ".output/firefox-mv3"],
    after: ["build for Firefox"],
  },
  testStep("unit", [PREPARE], `--maxWorkers=${WORKERS}`),
  testStep("firefox", BUILDS),
];

/** The builds and the tests in both browsers, of some files or of all. */
export function endToEndSteps(files: readonly string[]): readonly Step[] {
  // A file may have tests for one browser only.
  const args = files.length ? [...files, "--passWithNoTests"] : [];
  return [PREPARE, ...BUILDS, testStep("chromium", BUILDS, ...args), testStep("firefox", BUILDS, ...args)];
}

/** True if a step runs tests. */
export const runsTests = (step: Step): step is TestStep => step.command === "vitest";
