import { expect, test } from "vitest";
import { findBrowser, listBrowsers, type Machine } from "../../tools/browser/find.ts";
import { ensureBrowsers, type InstallingMachine, installBrowsers } from "../../tools/browser/install.ts";

const CHROME_ON_MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

function machine(files: string[], env: Machine["env"] = {}, platform: NodeJS.Platform = "linux"): Machine {
  return { platform, env, isProgram: (path) => files.includes(path) };
}

test("prefers Chromium, and lists every browser once", () => {
  const found = listBrowsers(machine(["/usr/bin/firefox-esr", "/usr/bin/chromium", "/snap/bin/chromium"]));
  expect(found.map(({ path }) => path)).toEqual(["/usr/bin/chromium", "/usr/bin/firefox-esr"]);
});

test("looks on PATH before the usual folders", () => {
  const here = machine(["/home/x/bin/chromium", "/usr/bin/chromium"], { PATH: "/home/x/bin" });
  expect(findBrowser(undefined, here)).toMatchObject({ path: "/home/x/bin/chromium", engine: "chromium" });
});

test("finds applications on macOS and Windows", () => {
  expect(findBrowser("chromium", machine([CHROME_ON_MAC], {}, "darwin"))).toMatchObject({ path: CHROME_ON_MAC });
  const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
  const windows = machine([edge], { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" }, "win32");
  expect(findBrowser(undefined, windows)).toEqual({ ok: true, engine: "chromium", name: "Microsoft Edge", path: edge });
});

test("takes the kind of browser that was asked for, and says when there is none", () => {
  const here = machine(["/usr/bin/chromium"]);
  expect(findBrowser("chromium", here)).toMatchObject({ path: "/usr/bin/chromium" });
  expect(findBrowser("firefox", here)).toMatchObject({ ok: false, missing: "firefox" });
});

test("lets FACTBOX_BROWSER override the search, and the argument override both", () => {
  const env = { FACTBOX_BROWSER: "/opt/other/firefox-bin" };
  const here = machine(["/usr/bin/chromium", "/opt/other/firefox-bin"], env);
  expect(findBrowser(undefined, here)).toMatchObject({ engine: "firefox", path: "/opt/other/firefox-bin" });
  expect(findBrowser("chromium", here)).toMatchObject({ path: "/usr/bin/chromium" });
});

test("says in words that a named browser is not there", () => {
  expect(findBrowser("/nowhere/chrome", machine([]))).toEqual({
    ok: false,
    error: expect.stringContaining("/nowhere/chrome"),
    missing: null,
  });
});

function bare(files: string[], uid: number, statuses: number[] = []): InstallingMachine & { ran: string[] } {
  const ran: string[] = [];
  const run = async (command: string, args: readonly string[]) => {
    ran.push([command, ...args].join(" "));
    return statuses.shift() ?? 0;
  };
  return { ...machine(files), uid, run, ran };
}

test("installs by apt as root", async () => {
  const root = bare(["/usr/bin/apt-get"], 0);
  expect(await installBrowsers(["chromium", "firefox"], root)).toEqual({ ok: true });
  expect(root.ran.at(-1)).toContain("--no-install-recommends chromium firefox-esr");
});

test("runs nothing where it may not install, and says what to do", async () => {
  const user = bare(["/usr/bin/apt-get"], 1000);
  expect(await installBrowsers(["firefox"], user)).toEqual({
    ok: false,
    error: expect.stringContaining("firefox-esr"),
  });
  const elsewhere = bare([], 0);
  expect(await installBrowsers(["chromium"], elsewhere)).toEqual({
    ok: false,
    error: expect.stringContaining("Chrome"),
  });
  expect([...user.ran, ...elsewhere.ran]).toEqual([]);
});

test("tells that an installation failed", async () => {
  const result = await installBrowsers(["chromium"], bare(["/usr/bin/apt-get"], 0, [100, 100]));
  expect(result).toEqual({ ok: false, error: expect.stringContaining("status 100") });
});

test("installs only the kind that is missing", async () => {
  const here = bare(["/usr/bin/apt-get", "/usr/bin/chromium"], 0);
  expect(await ensureBrowsers(["chromium", "firefox"], here)).toEqual({ ok: true });
  expect(here.ran.at(-1)).toMatch(/recommends firefox-esr fonts/);
  const complete = bare(["/usr/bin/chromium", "/usr/bin/firefox"], 1000);
  expect(await ensureBrowsers(["chromium", "firefox"], complete)).toEqual({ ok: true });
  expect(complete.ran).toEqual([]);
});
