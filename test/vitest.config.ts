import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**"], testTimeout: 30_000 },
      },
      {
        extends: true,
        // A browser at a time: two cores, and a click needs the window in front.
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Windows that tests of one file share at a time: a page that must be cleaned needs some of the machine.
          maxConcurrency: 2,
          // A browser that the machine starves is late once; a fault is there both times.
          retry: 1,
        },
      },
    ],
  },
});
