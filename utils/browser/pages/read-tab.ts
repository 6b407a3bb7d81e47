// Context: extension pages. The one file that runs scripts in a page after the reader's click.

import { browser } from "wxt/browser";
import { errorMessage } from "../../shared/values.ts";
import { isMarkAnswer, type MarkAnswer, type MarkCommand } from "../mark-commands.ts";
import { isPageAnswer, isPageReport, type PageAnswer, type PageCommand, type PageReport } from "../page-report.ts";
import { type OpenedPage, openPage } from "./open-page.ts";

/** The result of reading a tab: a report, a page that was left, one closed to extensions, or a failure in words. */
export type TabResult =
  | { state: "read"; report: PageReport }
  | { state: "gone" }
  | { state: "closed-page" }
  | { state: "failed"; detail: string };

// Words of Chromium's and Firefox's errors for pages that no extension may access.
const CLOSED_PAGE_ERRORS = [
  "cannot access",
  "cannot be scripted",
  "gallery cannot",
  "must request permission",
  "missing host permission",
  "extensions gallery",
  "error page",
  "showing error",
];

/** How long the answer of a page that is left may still come, in ms. */
const GRACE_MS = 500;

/** A tab; its address and title are visible only after a click on the toolbar button, and are "" before. */
export type ActiveTab = { id: number; windowId: number; url: string; title: string; incognito: boolean };

/** Returns the active tab; null if there is none. */
export async function getActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { id, windowId, url = "", title = "", incognito } = tab;
  return { id, windowId, url, title, incognito };
}

/** Opens the page of a tab for reading; rejects if the browser does not let the extension into it. */
export async function openTab(tabId: number): Promise<OpenedPage> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: openPage });
  const { began, answer } = frame?.result ?? { began: 0, answer: null };
  return { began: typeof began === "number" ? began : 0, answer: isPageAnswer(answer) ? answer : null };
}

/**
 * Reads the page of a tab; needs the permission that a click on the toolbar button gives. Never rejects.
 * `onSent` is called while the page is being read, with nothing left to be sent to it.
 */
export async function readTab(tabId: number, onSent: () => void, opened = openTab(tabId)): Promise<TabResult> {
  try {
    const { began } = await opened;
    if (!began) return { state: "closed-page" };
    const target = { tabId };
    // Neither waits for the other. The style sheet, which is small, comes first; else an inline style hides instead.
    const styled = browser.scripting.insertCSS({ target, files: ["/page.css"], origin: "USER" });
    const sent = browser.scripting.executeScript({ target, files: ["/distill.js"] });
    onSent();
    const answer = Promise.all([sent, styled]).then(([frames]) => toReport(frames));
    const report = await unlessLeft(tabId, began, answer);
    return report ? { state: "read", report } : { state: "gone" };
  } catch (error) {
    const detail = errorMessage(error);
    const isClosed = CLOSED_PAGE_ERRORS.some((words) => detail.toLowerCase().includes(words));
    return isClosed ? { state: "closed-page" } : { state: "failed", detail };
  }
}

/** Returns the report among a script's results. Throws if there is none: the page may be loaded again meanwhile. */
function toReport([frame]: { result?: unknown }[]): PageReport {
  if (!isPageReport(frame?.result)) throw new Error("the page gave no reading");
  return frame.result;
}

/**
 * Waits for a page's answer, which may fail, or never come, if the page is left before; null once the tab shows another
 * page, or is closed. An address that the page changes by itself does not end it.
 */
async function unlessLeft<Answer>(tabId: number, page: unknown, answer: Promise<Answer>): Promise<Answer | null> {
  const left = Promise.withResolvers<null>();
  const isSame = () =>
    browser.scripting
      .executeScript({ target: { tabId }, func: () => performance.timeOrigin, injectImmediately: true })
      .then(([frame]) => frame?.result === page)
      .catch(() => false);
  const look = async () => (await isSame()) || left.resolve(null);
  let mayBeLeft = false;
  const onChange = (id: number) => {
    if (id !== tabId) return;
    mayBeLeft = true;
    setTimeout(look, GRACE_MS);
  };
  browser.tabs.onUpdated.addListener(onChange);
  browser.tabs.onRemoved.addListener(onChange);
  try {
    const first = await Promise.race([answer, left.promise]);
    // A paused page may answer after the tab shows the next one.
    return mayBeLeft && !(await isSame()) ? null : first;
  } catch (error) {
    if (await isSame()) throw error;
    return null;
  } finally {
    browser.tabs.onUpdated.removeListener(onChange);
    browser.tabs.onRemoved.removeListener(onChange);
  }
}

/** Returns the sanitised HTML of a page that was read; "" if it shows another text by now, null if it is gone. */
export async function getArticleHtml(tabId: number): Promise<string | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["/sanitise.js"] });
    const answer = await sendCommand(tabId, { type: "html" });
    return answer?.done ? (answer.html ?? "") : null;
  } catch {
    return null;
  }
}

/** Sends a command to a page that was read; null if that page is gone. */
export async function sendCommand(tabId: number, command: PageCommand): Promise<PageAnswer | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page's isolated world, where the page script left its agent; an element of that id is none.
      func: (sent: PageCommand) =>
        Object.hasOwn(globalThis, "factboxAgent") ? (globalThis.factboxAgent?.(sent) ?? null) : null,
      args: [command],
    });
    return isPageAnswer(frame?.result) ? frame.result : null;
  } catch {
    return null;
  }
}

/** Sends a command about marks to a page; null if that page is gone. The script that obeys it is injected once. */
export async function sendMarkCommand(tabId: number, command: MarkCommand): Promise<MarkAnswer | null> {
  const send = async (): Promise<unknown> => {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: (sent: MarkCommand) =>
        Object.hasOwn(globalThis, "factboxMarks") ? (globalThis.factboxMarks?.(sent) ?? null) : null,
      args: [command],
    });
    return frame?.result;
  };
  try {
    const answer = await send();
    if (isMarkAnswer(answer)) return answer;
    // Where the script never was, there is nothing to count.
    if (command.type === "count") return null;
    await Promise.all([
      browser.scripting.insertCSS({ target: { tabId }, files: ["/mark.css"], origin: "AUTHOR" }),
      browser.scripting.executeScript({ target: { tabId }, files: ["/marks.js"] }),
    ]);
    const second = await send();
    return isMarkAnswer(second) ? second : null;
  } catch {
    return null;
  }
}
