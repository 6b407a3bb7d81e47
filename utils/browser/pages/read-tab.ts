// Context: extension pages. The one file that runs scripts in a page after the reader's click.

import { browser } from "wxt/browser";
import { errorMessage } from "../../shared/values.ts";
import { isMarkAnswer, type MarkAnswer, type MarkCommand } from "../mark-commands.ts";
import { isPageAnswer, isPageReport, type PageAnswer, type PageCommand, type PageReport } from "../page-report.ts";

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

/**
 * Reads the page of a tab; needs the permission that a click on the toolbar button gives. Never rejects.
 * `onSent` is called while the page is being read, with nothing left to be sent to it.
 */
export async function readTab(tabId: number, onSent: () => void): Promise<TabResult> {
  try {
    const target = { tabId };
    const [[first]] = await Promise.all([
      browser.scripting.executeScript({ target, func: showLeftovers }),
      browser.scripting.insertCSS({ target, files: ["/page.css"], origin: "USER" }),
      browser.scripting.insertCSS({ target, files: ["/mark.css"], origin: "AUTHOR" }),
    ]);
    if (!first?.result) return { state: "closed-page" };
    const sent = browser.scripting.executeScript({ target, files: ["/distill.js"] });
    onSent();
    const report = await unlessLeft(tabId, first.result, sent.then(toReport));
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
 * Runs in a page. Shows what this extension hid before it was updated or loaded again: nobody has the receipts any
 * more, and the cleaning that follows hides it anew, under receipts of its own. Returns the time at which the page
 * began, which tells it from the next; 0 where it shows a PDF file. Firefox does not run it in its own pages, and
 * gives no error.
 */
function showLeftovers(): number {
  const isFirst = !Object.hasOwn(globalThis, "factboxCleaner");
  // A page's elements may hide these methods of the document's and of their own.
  for (const name of isFirst ? ["data-factbox-removed", "data-factbox-released"] : [])
    for (const element of Document.prototype.querySelectorAll.call(document, `[${name}]`))
      Element.prototype.removeAttribute.call(element, name);
  return document.contentType === "application/pdf" ? 0 : performance.timeOrigin;
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
    await browser.scripting.executeScript({ target: { tabId }, files: ["/marks.js"] });
    const second = await send();
    return isMarkAnswer(second) ? second : null;
  } catch {
    return null;
  }
}
