import { spawn } from "node:child_process";
import { type Engine, findBrowser, type Machine, thisMachine } from "./find.ts";

/** The result of an installation; the error message says what to do by hand. */
export type Installed = { ok: true } | { ok: false; error: string };

/** A machine to install on: the user id, and a function that runs a command to its exit status. */
export type InstallingMachine = Machine & {
  uid: number | undefined;
  run: (command: string, args: readonly string[]) => Promise<number>;
};

const APT = "/usr/bin/apt-get";
const PACKAGES = { chromium: "chromium", firefox: "firefox-esr" } as const satisfies Record<Engine, string>;
// Without a font, a bare machine draws boxes instead of letters.
const FONTS = "fonts-dejavu-core";

/** Installs browsers with apt, on Debian and its derivatives and as root. */
export async function installBrowsers(
  engines: readonly Engine[],
  machine: InstallingMachine = thisInstallingMachine(),
): Promise<Installed> {
  const packages = engines.map((engine) => PACKAGES[engine]);
  const byHand = `apt-get install ${[...packages, FONTS].join(" ")}`;
  if (machine.platform !== "linux" || !machine.isProgram(APT)) {
    return {
      ok: false,
      error: `Install ${engines.map(inWords).join(" or ")}, or set FACTBOX_BROWSER to its program.`,
    };
  }
  if (machine.uid !== 0) return { ok: false, error: `Install a browser (as root: ${byHand}) and try again.` };
  // Old package lists can be sufficient, so a failed update is no reason to stop.
  await machine.run(APT, ["update", "-q"]);
  const status = await machine.run(APT, ["install", "-q", "-y", "--no-install-recommends", ...packages, FONTS]);
  if (status === 0) return { ok: true };
  return { ok: false, error: `"${byHand}" ended with status ${status}; its own words stand above.` };
}

/** Installs the browsers that are missing. */
export async function ensureBrowsers(
  engines: readonly Engine[] = ["chromium", "firefox"],
  machine: InstallingMachine = thisInstallingMachine(),
): Promise<Installed> {
  const missing = engines.filter((engine) => !findBrowser(engine, machine).ok);
  return missing.length ? installBrowsers(missing, machine) : { ok: true };
}

function thisInstallingMachine(): InstallingMachine {
  return { ...thisMachine(), uid: process.getuid?.(), run: runQuietly };
}

function inWords(engine: Engine): string {
  return engine === "firefox" ? "Firefox" : "Chromium (or Chrome, Edge, Brave)";
}

/** Runs a command with its output on standard error; resolves to its exit status, 127 if it cannot start. */
function runQuietly(command: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn(command, args, { env, stdio: ["ignore", 2, 2] });
    child.on("error", () => done(127));
    child.on("close", (status) => done(status ?? 1));
  });
}
