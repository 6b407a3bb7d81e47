import { spawn } from "node:child_process";

/** One step of the check: its name, and what runs. */
export type Step = { name: string; command: string; args: string[] };

/** The steps before the tests, cheapest first: a fault should be told as early as it can be. */
export const STEPS: readonly Step[] = [
  { name: "prepare", command: "wxt", args: ["prepare"] },
  { name: "types", command: "tsc", args: ["--noEmit"] },
  { name: "lint", command: "biome", args: ["check", "--error-on-warnings"] },
  { name: "dead code", command: "knip", args: [] },
  { name: "build for Chrome", command: "wxt", args: ["build", "-b", "chrome"] },
  { name: "build for Firefox", command: "wxt", args: ["build", "-b", "firefox"] },
  { name: "build for the end-to-end tests", command: "wxt", args: ["build", "-b", "chrome", "--mode", "e2e"] },
  {
    name: "store lint",
    command: "web-ext",
    args: ["lint", "--source-dir", ".output/firefox-mv3"],
  },
];

/** Runs a command with its output on this terminal; resolves to its exit status, 127 where it cannot start. */
export function run({ command, args }: Omit<Step, "name">): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.on("close", (status) => done(status ?? 1));
  });
}
