import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { QUIET_CHROMIUM } from "./chromium.ts";
import { USUAL_SIZE } from "./driver.ts";
import { findBrowser } from "./find.ts";

/** A Chromium that can be traced, and the origin of the extension in it ("chrome-extension://…/"; empty without one). */
export type Measured = { browser: Browser; origin: string; id: string };

const REGISTERED = "chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)";

/**
 * Starts Chromium in a fresh profile, with the extension of a folder or without one; only this machine can be reached.
 * An extension that holds a site from its install is waited for until its script is registered there. Throws where no
 * Chromium is found, or nothing is registered.
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
      // localhost is this machine too, under a name that no build holds: what a page does there is what it does without us.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
  try {
    const id = extension ? await browser.installExtension(extension) : "";
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
  await page.waitForFunction(REGISTERED, { timeout: 10_000 });
  await page.close();
}

/** Opens an address and waits until its page says a word on its console: nothing is asked of the page, which might pass for a reader's hand. */
export async function openUntilSaid(page: Page, url: string, word: string): Promise<void> {
  const said = new Promise<void>((done) => page.on("console", (message) => message.text() === word && done()));
  await page.goto(url);
  await said;
}
