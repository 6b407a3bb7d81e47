import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, posix, win32 } from "node:path";

/** A browser engine; Chrome, Edge and Brave use Chromium's. */
export type Engine = "chromium" | "firefox";

/** A browser program on this machine. */
export type BrowserProgram = { engine: Engine; name: string; path: string };

/** The machine to search: platform, environment, and a test for executable files. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isProgram: (path: string) => boolean;
};

/** The usual locations of a browser: commands on PATH, then paths by platform. */
type Place = { engine: Engine; name: string; commands: string[]; mac: string; windows: string };

// In order of preference: browsers that accept unpacked extensions from the command line come first.
const PLACES = [
  {
    engine: "chromium",
    name: "Chromium",
    commands: ["chromium", "chromium-browser"],
    mac: "Chromium.app/Contents/MacOS/Chromium",
    windows: "Chromium\\Application\\chrome.exe",
  },
  {
    engine: "chromium",
    name: "Google Chrome",
    commands: ["google-chrome-stable", "google-chrome", "google-chrome-beta", "google-chrome-unstable"],
    mac: "Google Chrome.app/Contents/MacOS/Google Chrome",
    windows: "Google\\Chrome\\Application\\chrome.exe",
  },
  {
    engine: "chromium",
    name: "Microsoft Edge",
    commands: ["microsoft-edge-stable", "microsoft-edge"],
    mac: "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    windows: "Microsoft\\Edge\\Application\\msedge.exe",
  },
  {
    engine: "chromium",
    name: "Brave",
    commands: ["brave-browser-stable", "brave-browser", "brave"],
    mac: "Brave Browser.app/Contents/MacOS/Brave Browser",
    windows: "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
  },
  {
    engine: "firefox",
    name: "Firefox ESR",
    commands: ["firefox-esr"],
    mac: "Firefox ESR.app/Contents/MacOS/firefox",
    windows: "Mozilla Firefox ESR\\firefox.exe",
  },
  {
    engine: "firefox",
    name: "Firefox",
    commands: ["firefox", "firefox-developer-edition", "firefox-nightly"],
    mac: "Firefox.app/Contents/MacOS/firefox",
    windows: "Mozilla Firefox\\firefox.exe",
  },
] as const satisfies readonly Place[];

// Folders of programs on Linux, in case PATH lacks some. Snaps come last: they cannot read hidden folders or /tmp.
const LINUX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/opt/firefox", "/snap/bin"];

/** Describes this machine. */
export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isProgram };
}

/** Lists the browsers on PATH and in the usual locations, preferred ones first, each path once. */
export function listBrowsers(machine: Machine = thisMachine()): BrowserProgram[] {
  return PLACES.flatMap(({ engine, name, ...place }) => {
    const path = candidates(machine, place).find(machine.isProgram);
    return path ? [{ engine, name, path }] : [];
  });
}

/** The browser to use, or a message why there is none; `missing` is the engine to install. */
export type Found = ({ ok: true } & BrowserProgram) | { ok: false; error: string; missing: Engine | null };

/**
 * Finds the browser to use: `wanted` ("chromium", "firefox" or the path of a program), else FACTBOX_BROWSER, else the
 * first one found.
 */
export function findBrowser(wanted: string | undefined, machine: Machine = thisMachine()): Found {
  const asked = wanted ?? (machine.env.FACTBOX_BROWSER || undefined);
  if (asked !== undefined && asked !== "chromium" && asked !== "firefox") return programAt(asked, machine);
  const found = listBrowsers(machine).find(({ engine }) => asked === undefined || engine === asked);
  if (found) return { ok: true, ...found };
  const kind =
    asked === "firefox" ? "Firefox" : asked ? "Chromium (or Chrome, Edge, Brave)" : "browser that takes Factbox";
  return { ok: false, error: `No ${kind} was found on this machine.`, missing: asked ?? "chromium" };
}

function programAt(path: string, machine: Machine): Found {
  if (!machine.isProgram(path)) {
    const error = `There is no program at ${path}. Name "chromium", "firefox", or the path of a browser's program.`;
    return { ok: false, error, missing: null };
  }
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return { ok: true, engine: /firefox|librewolf/i.test(name) ? "firefox" : "chromium", name, path };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function candidates({ platform, env }: Machine, { commands, mac, windows }: Omit<Place, "engine" | "name">): string[] {
  const home = env.HOME ?? "";
  if (platform === "darwin")
    return ["/Applications", posix.join(home, "Applications")].map((at) => posix.join(at, mac));
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? [win32.join(root, windows)] : []));
  }
  const folders = [...(env.PATH ?? "").split(delimiter).filter(Boolean), ...LINUX_FOLDERS];
  return folders.flatMap((folder) => commands.map((command) => join(folder, command)));
}
