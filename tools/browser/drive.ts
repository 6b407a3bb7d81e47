import { startChromium } from "./chromium.ts";
import type { Driver, StartOptions } from "./driver.ts";
import type { BrowserProgram } from "./find.ts";
import { startFirefox } from "./firefox.ts";

/** Starts a browser of either engine with the extension; rejects if it does not start. */
export function startBrowser(browser: BrowserProgram, options: Omit<StartOptions, "program">): Promise<Driver> {
  const start = browser.engine === "firefox" ? startFirefox : startChromium;
  return start({ ...options, program: browser.path });
}
