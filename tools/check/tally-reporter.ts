import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { TALLY_FILE, type Tally } from "./tally.ts";

const firstLine = (errors: readonly { message?: string }[] | undefined): string =>
  errors?.[0]?.message?.split("\n")[0] ?? "no error was kept";

const nameOf = (test: TestCase): string => [test.project.name, test.module.relativeModuleId, test.fullName].join(" > ");

/** Counts tests; what fails outside of a test, in a hook or at loading, counts as one failure. */
function tallyModules(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Tally {
  const tally: Tally = { passed: 0, failed: unhandled.length, retried: [] };
  for (const module of modules) {
    const suites = [...module.children.allSuites()];
    tally.failed += [module, ...suites].filter((one) => one.errors().length > 0).length;
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result();
      if (state === "passed") tally.passed++;
      else tally.failed++;
      if ((test.diagnostic()?.retryCount ?? 0) > 0)
        tally.retried.push({ name: nameOf(test), error: firstLine(errors) });
    }
  }
  return tally;
}

/** Writes what a run came to into the file that the environment names, for the check that started it. */
export const tallyReporter: Reporter = {
  onTestRunEnd: (modules, unhandled) => {
    const path = process.env[TALLY_FILE];
    if (path) writeFileSync(path, JSON.stringify(tallyModules(modules, unhandled)));
  },
};
