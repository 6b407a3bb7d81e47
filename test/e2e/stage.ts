import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, inject } from "vitest";
import { type ChromiumDriver, startChromium } from "../../tools/browser/chromium.ts";
import type { Driver } from "../../tools/browser/driver.ts";
import { type Engine, findBrowser } from "../../tools/browser/find.ts";
import { startFirefox } from "../../tools/browser/firefox.ts";
import type { Served } from "../../tools/serve/serve.ts";
import { serve } from "../../tools/serve/serve.ts";
import { ROOT } from "../support/source-files.ts";
import { type Visit, visitsIn } from "./visit.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser of the project that a test runs in; see `test/vitest.config.ts`. */
    engine: Engine;
  }
}

const buildFolder = (name: string) => join(ROOT, ".output", name);

/** Folders of the builds that are shipped, and of Chromium's with access to the tests' own server from its installation on. */
export const BUILDS = {
  chromium: buildFolder("chrome-mv3"),
  firefox: buildFolder("firefox-mv3"),
  allowed: buildFolder("chrome-mv3-e2e"),
} as const;

/** True once the extension has registered its script for the allowed sites; asked from one of its own pages. */
export const IS_REGISTERED = "chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)";

async function start(engine: Engine, downloads: string): Promise<Driver> {
  const found = findBrowser(engine);
  if (!found.ok) throw new Error(found.error);
  const options = { program: found.path, extension: BUILDS[engine], headless: true, downloads };
  return engine === "chromium" ? startChromium(options) : startFirefox({ ...options, grantPermissions: true });
}

/**
 * A test in a browser. All files of an engine share one, and each file gets its extension freshly installed:
 * - `stage`: the browser with the shipped build.
 * - `allowed`: Chromium with the build whose site is allowed from the beginning. A file uses one of the two.
 * - `visit`: opens pages and popups, which are closed when the test ends.
 */
export const test = base
  .extend("engine", { scope: "worker" }, () => inject("engine"))
  .extend("downloads", { scope: "worker" }, async ({ engine }, { onCleanup }): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), `factbox-downloads-${engine}-`));
    onCleanup(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  })
  .extend("browser", { scope: "worker" }, async ({ engine, downloads }, { onCleanup }): Promise<Driver> => {
    const driver = await start(engine, downloads);
    onCleanup(driver.close);
    return driver;
  })
  .extend("files", { scope: "worker" }, async ({ engine }, { onCleanup }): Promise<Served> => {
    const served = await serve(join(ROOT, "test"));
    if ("error" in served) throw new Error(`${engine}: ${served.error}`);
    onCleanup(served.close);
    return served;
  })
  .extend("stage", { scope: "file" }, async ({ engine, browser }): Promise<Driver> => {
    await browser.reset(BUILDS[engine]);
    return browser;
  })
  .extend("chromium", { scope: "worker" }, ({ browser }): ChromiumDriver => {
    if (!isChromium(browser)) throw new Error("only Chromium can do this");
    return browser;
  })
  .extend("allowed", { scope: "file" }, async ({ chromium }): Promise<ChromiumDriver> => {
    await chromium.reset(BUILDS.allowed);
    const options = await chromium.openExtensionPage("options.html");
    // A page that opens before has no script.
    if (!(await options.waitFor(IS_REGISTERED, 20_000))) throw new Error("the site was not registered");
    await options.close();
    return chromium;
  })
  .extend("visit", async ({ browser, files }, { onCleanup }): Promise<Visit> => {
    const { visit, end } = visitsIn(browser, files.url);
    onCleanup(end);
    return visit;
  });

const isChromium = (driver: Driver): driver is ChromiumDriver => "browser" in driver;
