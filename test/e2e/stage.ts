import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, inject } from "vitest";
import { type ChromiumDriver, startChromium } from "../../tools/browser/chromium.ts";
import type { Driver } from "../../tools/browser/driver.ts";
import { type Engine, findBrowser } from "../../tools/browser/find.ts";
import { startFirefox } from "../../tools/browser/firefox.ts";
import { serve } from "../../tools/serve/serve.ts";
import { ROOT } from "../support/source-files.ts";
import { allowSite, BUILDS } from "./builds.ts";
import { type Visit, visitsIn } from "./visit.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser of the project that a test runs in; see `test/vitest.config.ts`. */
    engine: Engine;
  }
}

/** The engine's one browser, the address of the tests' own files, and the folder that it saves downloads in. */
type Running = { browser: Driver; files: string; downloads: string; end: () => Promise<void> };

// All files of a project are run by one process, each with fixtures of its own: what they share stands here.
let running: Promise<Running> | null = null;

async function start(engine: Engine): Promise<Running> {
  const found = findBrowser(engine);
  if (!found.ok) throw new Error(found.error);
  const served = await serve(join(ROOT, "test"));
  if ("error" in served) throw new Error(served.error);
  const downloads = mkdtempSync(join(tmpdir(), `factbox-downloads-${engine}-`));
  const options = { program: found.path, extension: BUILDS[engine], headless: true, downloads };
  const browser = await (engine === "chromium"
    ? startChromium(options)
    : startFirefox({ ...options, grantPermissions: true }));
  const end = async () => {
    running = null;
    await browser.close();
    await served.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  return { browser, files: served.url, downloads, end };
}

const inBrowser = base
  .extend("engine", { scope: "worker" }, () => inject("engine"))
  .extend("running", { scope: "worker" }, async ({ engine }, { onCleanup }): Promise<Running> => {
    running ??= start(engine);
    onCleanup(async () => (await running)?.end());
    return running;
  })
  .extend("browser", { scope: "worker" }, ({ running }): Driver => running.browser)
  .extend("downloads", { scope: "worker" }, ({ running }): string => running.downloads)
  .extend("chromium", { scope: "worker" }, ({ browser }): ChromiumDriver => {
    if (!isChromium(browser)) throw new Error("only Chromium can do this");
    return browser;
  });

/**
 * A test in a browser, which it shares with all tests of its engine. `visit` opens pages and popups that are closed
 * when the test ends; a test that asks for it begins with the shipped extension as it is after its installation.
 * `browser` and `chromium` are the browser itself, as it is.
 */
export const test = inBrowser.extend("visit", async ({ engine, running }, { onCleanup }): Promise<Visit> => {
  await running.browser.reset(BUILDS[engine]);
  const { visit, end } = visitsIn(running.browser, running.files);
  onCleanup(end);
  return visit;
});

/** The same in Chromium, with the build whose site is allowed from the beginning. */
export const allowedTest = inBrowser.extend("visit", async ({ chromium, running }, { onCleanup }): Promise<Visit> => {
  await allowSite(chromium);
  const { visit, end } = visitsIn(chromium, running.files);
  onCleanup(end);
  return visit;
});

const isChromium = (driver: Driver): driver is ChromiumDriver => "browser" in driver;
