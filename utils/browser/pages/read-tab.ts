// Context: extension pages. What is done in a page after the reader's click.

import { browser } from "wxt/browser";
import { errorMessage } from "../../shared/values.ts";
import { isMarkAnswer, type MarkAnswer, type MarkCommand } from "../mark-commands.ts";
import { isPageAnswer, isPageReport, type PageAnswer, type PageCommand, type PageReport } from "../page-report.ts";
import { unlessLeft } from "./left-page.ts";
import { type OpenedPage, openPage } from "./open-page.ts";
import { addStyle, runInPage, runScript } from "./run-in-page.ts";
import { waitForPage } from "./wait-for-page.ts";

/**
 * The result of reading a tab: a report, of a page that was still loading or not; a page that was left, one closed to
 * all extensions or to this one, or a failure in words.
 */
export type TabResult =
  | { state: "read"; report: PageReport; wasLoading: boolean }
  | { state: "gone" }
  | { state: "closed-page" | "refused" }
  | { state: "failed"; detail: string };

/**
 * Chromium's words for a page that the click gives no permission for: one that it loaded ahead, before the reader
 * followed a link to it from a page that was read.
 */
const REFUSED = /cannot access contents of (?:the page|url "https?:)/i;
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
  const opened = await runInPage(tabId, "now", openPage);
  const { began, isParsed, answer } = opened ?? { began: 0, isParsed: true, answer: null };
  const known = isPageAnswer(answer) ? answer : null;
  return { began: typeof began === "number" ? began : 0, isParsed: isParsed === true, answer: known };
}

/**
 * Reads the page of a tab; needs the permission that a click on the toolbar button gives. Never rejects.
 * `onSent` is called while the page is being read, with nothing left to be sent to it; `onWait` before that, if the
 * page is still loading and has to be waited for.
 */
export async function readTab(
  tabId: number,
  onSent: () => void,
  opened = openTab(tabId),
  onWait: () => void = () => undefined,
): Promise<TabResult> {
  try {
    const { began, isParsed } = await opened;
    if (!began) return { state: "closed-page" };
    if (isParsed) return (await unlessLeft(tabId, began, read(tabId, onSent, false))) ?? { state: "gone" };
    onWait();
    const waited = waitForPage(tabId, began).then((isLoading) => read(tabId, onSent, isLoading));
    return (await unlessLeft(tabId, began, waited)) ?? { state: "gone" };
  } catch (error) {
    const detail = errorMessage(error);
    if (REFUSED.test(detail)) return { state: "refused" };
    const isClosed = CLOSED_PAGE_ERRORS.some((words) => detail.toLowerCase().includes(words));
    return isClosed ? { state: "closed-page" } : { state: "failed", detail };
  }
}

/** Runs the page script, in a page that is still loading too. Throws if it gives no report. */
async function read(tabId: number, onSent: () => void, wasLoading: boolean): Promise<TabResult> {
  // Neither waits for the other. The style sheet, which is small, comes first; else an inline style hides instead.
  const styled = addStyle(tabId, "/page.css", "USER");
  const sent = runScript(tabId, wasLoading ? "now" : "when parsed", "/distill.js");
  onSent();
  const [report] = await Promise.all([sent, styled]);
  // The page may be loaded again meanwhile.
  if (!isPageReport(report)) throw new Error("the page gave no reading");
  return { state: "read", report, wasLoading };
}

/** Returns the sanitised HTML of a page that was read; "" if it shows another text by now, null if it is gone. */
export async function getArticleHtml(tabId: number): Promise<string | null> {
  try {
    await runScript(tabId, "now", "/sanitise.js");
    const answer = await sendCommand(tabId, { type: "html" });
    return answer?.done ? (answer.html ?? "") : null;
  } catch {
    return null;
  }
}

/** Sends a command to a page that was read, and may still be loading; null if that page is gone. */
export async function sendCommand(tabId: number, command: PageCommand): Promise<PageAnswer | null> {
  // Runs in the page's isolated world, where the page script left its agent; an element of that id is none.
  const send = (sent: PageCommand) =>
    Object.hasOwn(globalThis, "factboxAgent") ? (globalThis.factboxAgent?.(sent) ?? null) : null;
  const answer = await runInPage(tabId, "now", send, command).catch(() => null);
  return isPageAnswer(answer) ? answer : null;
}

/** Sends a command about marks to a page; null if that page is gone. The script that obeys it is injected once. */
export async function sendMarkCommand(tabId: number, command: MarkCommand): Promise<MarkAnswer | null> {
  const inPage = (sent: MarkCommand) =>
    Object.hasOwn(globalThis, "factboxMarks") ? (globalThis.factboxMarks?.(sent) ?? null) : null;
  const send = (): Promise<unknown> => runInPage(tabId, "now", inPage, command);
  try {
    const answer = await send();
    if (isMarkAnswer(answer)) return answer;
    // Where the script never was, there is nothing to count.
    if (command.type === "count") return null;
    await Promise.all([addStyle(tabId, "/mark.css", "AUTHOR"), runScript(tabId, "now", "/marks.js")]);
    const second = await send();
    return isMarkAnswer(second) ? second : null;
  } catch {
    return null;
  }
}
