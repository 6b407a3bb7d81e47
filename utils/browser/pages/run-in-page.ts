// Context: extension pages. The one file that runs scripts in a page after the reader's click.

import { browser } from "wxt/browser";

/** How long a style sheet is waited for, in ms. */
const STYLE_MS = 500;

/**
 * When a script runs: at once, or once the page is parsed and its scripts have run. That may never be: a page may go on
 * loading for ever.
 */
export type Moment = "now" | "when parsed";

/**
 * Runs a function in a tab's page, where nothing outside of the function is known. Resolves to what it returns;
 * undefined where the browser ran nothing.
 */
export async function runInPage<Args extends unknown[], Result>(
  tabId: number,
  moment: Moment,
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | undefined> {
  const call = { target: { tabId }, func, injectImmediately: moment === "now" };
  const [frame] = await browser.scripting.executeScript({ ...call, args });
  return frame?.result;
}

type Script = "/distill.js" | "/marks.js" | "/sanitise.js";

/** Runs a script of the extension in a tab's page. Resolves to its value. */
export async function runScript(tabId: number, moment: Moment, file: Script): Promise<unknown> {
  const call = { target: { tabId }, files: [file], injectImmediately: moment === "now" };
  const [frame] = await browser.scripting.executeScript(call);
  return frame?.result;
}

/**
 * Puts a style sheet of the extension into a tab's page, above the page's own ("USER") or among them. Resolves when it
 * is there, or after a moment: Firefox waits until the page is parsed.
 */
export const addStyle = (tabId: number, file: "/page.css" | "/mark.css", origin: "USER" | "AUTHOR"): Promise<void> =>
  Promise.race([
    browser.scripting.insertCSS({ target: { tabId }, files: [file], origin }),
    new Promise<void>((done) => setTimeout(done, STYLE_MS)),
  ]);
