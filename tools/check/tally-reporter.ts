import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { type Fault, TALLY_FILE, type Tally } from "./tally.ts";

type Errors = readonly { message?: string }[];

const fault = (name: string, errors: Errors | undefined): Fault => ({
  name,
  error: errors?.[0]?.message?.split("\n")[0] ?? "no error was kept",
});

const nameOf = (test: TestCase): string => [test.project.name, test.module.relativeModuleId, test.fullName].join(" > ");

/** Counts tests; what fails outside of a test, in a hook or at loading, counts as one failure. */
function tallyModules(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Tally {
  const failures = unhandled.map((error) => fault("outside of any test", [error]));
  const retried: Fault[] = [];
  let passed = 0;
  for (const module of modules) {
    for (const part of [module, ...module.children.allSuites()])
      if (part.errors().length > 0) failures.push(fault(module.relativeModuleId, part.errors()));
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result();
      if (state === "passed") passed++;
      else failures.push(fault(nameOf(test), errors));
      if ((test.diagnostic()?.retryCount ?? 0) > 0) retried.push(fault(nameOf(test), errors));
    }
  }
  return { passed, failed: failures.length, failures, retried };
}

/** Writes what a run came to into the file that the environment names, for the check that started it. */
export const tallyReporter: Reporter = {
  onTestRunEnd: (modules, unhandled) => {
    const path = process.env[TALLY_FILE];
    if (path) writeFileSync(path, JSON.stringify(tallyModules(modules, unhandled)));
  },
};
