import type { Page, Target } from "puppeteer-core";
import type { ChromiumDriver } from "../../tools/browser/chromium.ts";
import { viewOf } from "../../tools/browser/chromium-views.ts";
import type { View } from "../../tools/browser/driver.ts";
import { until } from "../../tools/browser/waiting.ts";
import { PATIENCE } from "./visit.ts";

/** Returns Puppeteer's page of the tab whose address contains some words. */
export async function tabAt({ browser }: ChromiumDriver, words: string): Promise<Page> {
  const page = (await browser.pages()).find((one) => one.url().includes(words));
  if (!page) throw new Error(`no tab shows ${words}`);
  return page;
}

/** Clicks the toolbar button on a page beside which a panel is open: its popup closes once it has told the panel. */
export async function clickBesidePanel(chromium: ChromiumDriver, words: string): Promise<void> {
  const page = await tabAt(chromium, words);
  const [extension] = (await chromium.browser.extensions()).values();
  if (!extension) throw new Error("the extension is gone");
  await page.bringToFront();
  const isPopup = (target: Target) => target.url().endsWith("/popup.html");
  const appeared = chromium.browser.waitForTarget(isPopup, { timeout: PATIENCE });
  await extension.triggerAction(page);
  await appeared;
  await until(PATIENCE, async () => !chromium.browser.targets().some(isPopup) || null);
}

/** Presses the popup's button that keeps its content open beside the page, and waits for the panel. */
export async function keepOpen({ browser }: ChromiumDriver, popup: View): Promise<View> {
  const before = new Set(browser.targets());
  const appeared = browser.waitForTarget((one) => one.url().endsWith("/sidepanel.html") && !before.has(one), {
    timeout: PATIENCE,
  });
  await popup.click("#keep-open");
  const panel = await (await appeared).asPage();
  return viewOf(panel, async () => {
    await panel.evaluate("window.close()").catch(() => undefined);
  });
}

/**
 * Stops a tab's page as soon as a script of the extension ("distill.js") begins to run there, or a `debugger` statement
 * is met. `stopped` resolves then; `goOn` lets it run.
 */
export async function stopAt(page: Page, script: string) {
  const session = await page.createCDPSession();
  await session.send("Debugger.enable");
  await session.send("Debugger.setBreakpointByUrl", { urlRegex: `/${script.replace(".", "\\.")}$`, lineNumber: 0 });
  const stopped = new Promise<void>((done) => session.once("Debugger.paused", () => done()));
  // A page that was left does not stand still any more.
  const goOn = async () => {
    await session.send("Debugger.resume").catch(() => undefined);
    await session.detach().catch(() => undefined);
  };
  return { stopped, goOn, session };
}
