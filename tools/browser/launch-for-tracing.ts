import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { isRegistered } from "./built-extension.ts";
import { installExtension, QUIET_CHROMIUM } from "./chromium-launch.ts";
import { USUAL_SIZE } from "./driver.ts";
import { findBrowser } from "./find.ts";

/** A Chromium that can be traced; `origin` is the extension's ("chrome-extension://…/"), or empty without one. */
export type Measured = { browser: Browser; origin: string; id: string };

/**
 * Starts Chromium in a fresh profile, with the extension of a folder or without one; it reaches only this machine.
 * For an extension with a host permission, waits until its content script is registered. Throws if there is no Chromium
 * or nothing is registered.
 */
export async function startMeasured(extension: string | null, holdsSite: boolean): Promise<Measured> {
  const found = findBrowser("chromium");
  if (!found.ok) throw new Error(found.error);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    pipe: true,
    enableExtensions: true,
    defaultViewport: USUAL_SIZE,
    args: [
      ...QUIET_CHROMIUM,
      "--enable-unsafe-extension-debugging",
      // "localhost" is a second origin on this machine for which no build has a permission: pages there run without us.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
  try {
    const id = extension ? await installExtension(browser, extension) : "";
    const origin = id ? `chrome-extension://${id}/` : "";
    if (holdsSite) await waitForScript(browser, origin);
    return { browser, origin, id };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function waitForScript(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}options.html`);
  await page.waitForFunction(isRegistered(true), { timeout: 10_000 });
  await page.close();
}

/**
 * Opens an address and waits until its page logs a word to the console.
 * Nothing else touches the page, because that could count as a user gesture.
 */
export async function openUntilSaid(page: Page, url: string, word: string): Promise<void> {
  const said = new Promise<void>((done) => page.on("console", (message) => message.text() === word && done()));
  await page.goto(url);
  await said;
}
