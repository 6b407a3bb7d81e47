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

/** A step that runs the tests of projects of `test/vitest.config.ts`. */
function testStep(name: string, projects: string, after: readonly Step[], ...args: string[]): Step {
  const run = ["run", "--config", "test/vitest.config.ts", "--project", projects];
  return { name, command: "vitest", args: [...run, ...args], after: after.map((step) => step.name) };
}

const WORKERS = Math.max(1, availableParallelism() - 1);

/** All steps, in the order in which they start as cores become free. The Chromium tests take longest. */
export const ALL_STEPS: readonly Step[] = [
  PREPARE,
  ...BUILDS,
  testStep("tests in Chromium", "chromium", BUILDS),
  ...STATIC_STEPS.filter((step) => step !== PREPARE),
  {
    name: "store lint",
    command: "node",
    args: ["tools/store/lint.ts", ".output/firefox-mv3"],
    after: ["build for Firefox"],
  },
  {
    name: "regular expressions",
    command: "node",
    args: ["tools/check/expressions.ts"],
    after: ["build for Chrome"],
  },
  testStep("unit tests", "unit*", [PREPARE], `--maxWorkers=${WORKERS}`),
  testStep("tests in Firefox", "firefox", BUILDS),
];

/** The builds and the tests in both browsers, of some files or of all. */
export function endToEndSteps(files: readonly string[]): readonly Step[] {
  // A file may have tests for one browser only.
  const args = files.length ? [...files, "--passWithNoTests"] : [];
  return [
    PREPARE,
    ...BUILDS,
    testStep("tests in Chromium", "chromium", BUILDS, ...args),
    testStep("tests in Firefox", "firefox", BUILDS, ...args),
  ];
}

/** True if a step runs tests. */
export const runsTests = (step: Step): boolean => step.command === "vitest";
