// Context: extension pages. Tells when a tab has left a page for the next one.

import { browser } from "wxt/browser";
import { runInPage } from "./run-in-page.ts";

/** How long the answer of a page that is left may still come, in ms. */
const GRACE_MS = 500;

/** True if a tab still shows the page that began at a time; false too once it is closed to the extension. */
const isShown = (tabId: number, began: number): Promise<boolean> =>
  runInPage(tabId, "now", () => performance.timeOrigin).then(
    (shown) => shown === began,
    () => false,
  );

/** Calls back whenever something changes in a tab, or it is closed. Returns a function that ends this. */
function onTabChanged(tabId: number, listener: () => void): () => void {
  const onChange = (id: number) => {
    if (id === tabId) listener();
  };
  browser.tabs.onUpdated.addListener(onChange);
  browser.tabs.onRemoved.addListener(onChange);
  return () => {
    browser.tabs.onUpdated.removeListener(onChange);
    browser.tabs.onRemoved.removeListener(onChange);
  };
}

/** Looks whether a tab has left the page that began at a time, and calls back. */
const lookAt = (tabId: number, began: number, listener: (isLeft: boolean) => void) => async (): Promise<void> =>
  listener(!(await isShown(tabId, began)));

/**
 * Calls back, at each change in a tab and a moment after it, with whether it has left the page that began at a time. An
 * address that the page changes by itself does not count, and a page may come back. Returns a function that ends this.
 */
export function onPageLeft(tabId: number, began: number, listener: (isLeft: boolean) => void): () => void {
  const look = lookAt(tabId, began, listener);
  return onTabChanged(tabId, () => {
    void look();
    setTimeout(look, GRACE_MS);
  });
}

/**
 * Waits for a page's answer, which may fail, or never come, if the page is left before; null once the tab shows another
 * page, or is closed.
 */
export async function unlessLeft<Answer>(
  tabId: number,
  began: number,
  answer: Promise<Answer>,
): Promise<Answer | null> {
  const left = Promise.withResolvers<null>();
  let mayBeLeft = false;
  const look = lookAt(tabId, began, (isLeft) => isLeft && left.resolve(null));
  const end = onTabChanged(tabId, () => {
    mayBeLeft = true;
    setTimeout(look, GRACE_MS);
  });
  try {
    const first = await Promise.race([answer, left.promise]);
    // A paused page may answer after the tab shows the next one.
    return mayBeLeft && !(await isShown(tabId, began)) ? null : first;
  } catch (error) {
    if (await isShown(tabId, began)) throw error;
    return null;
  } finally {
    end();
  }
}
