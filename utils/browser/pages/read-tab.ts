// The one file that runs scripts in a page on the reader's click.

import { browser } from "wxt/browser";
import { errorMessage } from "../../shared/values.ts";
import { isPageAnswer, isPageReport, type PageAnswer, type PageCommand, type PageReport } from "../page-report.ts";

/** What came of reading a tab: a report, a page that is closed to extensions, or a failure in words. */
export type TabResult =
  | { state: "read"; report: PageReport }
  | { state: "closed-page" }
  | { state: "failed"; detail: string };

// What browsers say of pages that no extension may touch (Chromium's and Firefox's words).
const CLOSED =
  /cannot access|cannot be scripted|gallery cannot|must request permission|missing host permission|extensions gallery|error page|showing error/i;

/** Reads the page of a tab; needs the grant that a click on the toolbar button gives. */
export async function readTab(tabId: number): Promise<TabResult> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ["/page.css"], origin: "USER" });
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ["/distill.js"] });
    if (!isPageReport(frame?.result)) return { state: "failed", detail: "the page gave no reading" };
    return { state: "read", report: frame.result };
  } catch (error) {
    const detail = errorMessage(error);
    return CLOSED.test(detail) ? { state: "closed-page" } : { state: "failed", detail };
  }
}

/** The sanitised HTML of a page that was read; null when that page is no longer there, or shows another text by now. */
export async function getArticleHtml(tabId: number): Promise<string | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["/sanitise.js"] });
    return (await sendCommand(tabId, { do: "html" }))?.html || null;
  } catch {
    return null;
  }
}

/** Asks a page that was read for something; null when the page that was read is no longer there. */
export async function sendCommand(tabId: number, command: PageCommand): Promise<PageAnswer | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page's isolated world, where the page script left its agent.
      func: (asked: PageCommand) => globalThis.factboxAgent?.(asked) ?? null,
      args: [command],
    });
    return isPageAnswer(frame?.result) ? frame.result : null;
  } catch {
    return null;
  }
}
