import type { Driver, PageHandle } from "../../../tools/browser/driver.ts";

/**
 * Windows of one browser, shared by tests that run at once. Opening one costs more than all that happens in it, so each
 * is used again and again.
 */
export function shareWindows(driver: Driver) {
  const idle: PageHandle[] = [];
  let last: Promise<unknown> = Promise.resolve();

  /**
   * Lets tasks happen one at a time, in order: a toolbar has one popup, and it closes when another window comes to
   * the front.
   */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const mine = last.then(task, task);
    last = mine.catch(() => undefined);
    return mine;
  }

  /** Lends a window to a task, which goes wherever it wants with it. */
  async function inWindow(task: (page: PageHandle) => Promise<void>): Promise<void> {
    const page = idle.pop() ?? (await inTurn(() => driver.openWindow("about:blank")));
    // A window in which something failed is left as it is.
    await task(page);
    idle.push(page);
  }

  return { inTurn, inWindow };
}
