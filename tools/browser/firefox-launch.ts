import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A running Firefox: its BiDi address, a function that ends it within `patience` ms, and a promise of its end. */
export type Launched = { address: string; end: (patience?: number) => Promise<void>; ended: Promise<void> };

const STARTING = 60_000;
const ENDING = 5_000;
const LAST_WORDS = 5;

/** Starts Firefox with a profile folder; rejects with a message if it exits or stays silent for a minute. */
export async function launchFirefox(program: string, profile: string, headless: boolean): Promise<Launched> {
  const args = ["--profile", profile, "--no-remote", "--new-instance", "--remote-debugging-port", "0"];
  args.push("--remote-allow-system-access", ...(headless ? ["--headless"] : []));
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  // It would outlive this process.
  process.once("exit", kill);
  const ended = new Promise<void>((done) => {
    child.on("close", () => done());
    child.on("error", () => done());
  }).finally(() => process.off("exit", kill));
  const end: Launched["end"] = async (patience = ENDING) => {
    const limit = setTimeout(kill, patience);
    await ended;
    clearTimeout(limit);
  };
  let lines: string[] = [];
  const address = await new Promise<string>((done, fail) => {
    const giveUp = (why: string) => {
      clearTimeout(patience);
      fail(new Error([`Firefox (${program}) ${why}.`, ...lines].join("\n")));
    };
    const patience = setTimeout(() => {
      kill();
      giveUp("did not answer within a minute");
    }, STARTING);
    child.on("error", (error) => giveUp(`cannot be started: ${error.message}`));
    child.on("close", (status) => giveUp(`ended with status ${status} before it was ready`));
    createInterface({ input: child.stderr }).on("line", (line) => {
      lines = [...lines.slice(1 - LAST_WORDS), line];
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (!found) return;
      clearTimeout(patience);
      done(found);
    });
  });
  return { address, end, ended };
}
