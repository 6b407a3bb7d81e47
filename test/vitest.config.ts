import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { tallyReporter } from "../tools/check/tally-reporter.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The end-to-end tests of one browser: all files run one after the other in one process, which shares its one browser
 * (see `test/e2e/stage.ts`). A click needs its window in front, so no two files may use a browser at a time.
 */
const endToEnd = (engine: "chromium" | "firefox") => ({
  extends: true as const,
  test: {
    name: engine,
    include: [`test/e2e/{both,${engine}}/**/*.test.ts`],
    provide: { engine },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    isolate: false,
    // What follows a click is asked until it is so: a busy machine paints later than it takes the next question.
    expect: { poll: { timeout: 20_000, interval: 50 } },
    // Windows that tests of one file share at a time: a page that must be cleaned needs some of the machine.
    maxConcurrency: 2,
  },
});

const unit = (name: string, include: string[], exclude: string[], isolate: boolean) => ({
  extends: true as const,
  test: { name, include, exclude, isolate, testTimeout: 30_000, setupFiles: ["tools/load-phrases.ts"] },
});

export default defineConfig({
  root,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // A test that fails fails: what passes at the second try has a race that should be found.
    retry: 0,
    reporters: ["default", tallyReporter],
    projects: [
      // Pure functions and documents of their own: nothing that one file does is seen in another, so they share a
      // process.
      unit("unit", ["test/**/*.test.{ts,tsx}"], ["test/{e2e,browser,components}/**"], false),
      // These put a browser's APIs or a page into the process.
      unit("unit-browser", ["test/{browser,components}/**/*.test.{ts,tsx}"], [], true),
      endToEnd("chromium"),
      endToEnd("firefox"),
    ],
  },
});
