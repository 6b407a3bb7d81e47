// Context: extension pages. Waits for a page that is still loading, but not for ever.

import { type Moment, runInPage } from "./run-in-page.ts";

/** How long a page that is still loading may be waited for before what is there is read, in ms. */
const LOADING_MS = 2_000;
/** How long it takes until a page without any text is looked at again, in ms. */
const PAUSE_MS = 500;

/** What a page says while it is waited for: when it began, and whether there is text to read. */
type Look = { began: number; hasText: boolean };

/** Runs in a page, where nothing outside of the function is known. */
function lookForText(): Look {
  // A page's elements may hide its body.
  const body = Document.prototype.querySelector.call(document, "body");
  // Not its text content: scripts and styles are nothing to read.
  const words = body instanceof HTMLElement ? body.innerText.trim() : "";
  return { began: performance.timeOrigin, hasText: words !== "" };
}

/** Returns what a page says; throws if the tab shows another page by now. */
async function look(tabId: number, began: number, moment: Moment): Promise<Look> {
  const seen = await runInPage(tabId, moment, lookForText);
  if (seen?.began !== began) throw new Error("the page was left");
  return seen;
}

/**
 * Waits until a page that began at a time is parsed. Its connection, a script or a style sheet may hold that up for
 * ever: then only until there is text. Text that was not there at the look before has a pause to be followed by the
 * rest. Resolves to true if the page is still loading. Rejects if it is left.
 */
export async function waitForPage(tabId: number, began: number): Promise<boolean> {
  const parsed = look(tabId, began, "when parsed").then(() => true);
  const isParsed = (ms: number) => Promise.race([parsed, new Promise<boolean>((done) => setTimeout(done, ms, false))]);
  let wasEmpty = false;
  for (let ms = LOADING_MS; !(await isParsed(ms)); ms = PAUSE_MS) {
    const { hasText } = await look(tabId, began, "now");
    if (hasText && !wasEmpty) return true;
    wasEmpty = !hasText;
  }
  return false;
}
