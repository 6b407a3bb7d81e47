import type { Driver, PageHandle, Size, View } from "../../tools/browser/driver.ts";
import { expectationOf } from "../support/expectation.ts";

/**
 * How long what a page or the extension does by itself may take on a busy machine, in ms. Waiting ends as soon as it
 * is done.
 */
export const PATIENCE = 20_000;

/** Opens pages and popups; all of them are closed when the test ends, however it ends. */
export type Visit = {
  /** The address of a file under `test/`. */
  address: (path: string) => string;
  /** The address of a fixture's page. */
  fixture: (slug: string) => string;
  open: (url: string, size?: Size) => Promise<PageHandle>;
  /** Opens one of the extension's own pages ("options.html"). */
  openOwn: (path: string, size?: Size) => Promise<PageHandle>;
  /** Waits for a tab that the extension opens, and throws where none comes. */
  opened: (part: string) => Promise<PageHandle>;
  /** Clicks the toolbar button on a page; resolves when the popup has finished reading. */
  click: (page: PageHandle) => Promise<View>;
  /** Opens a fixture's page, waits for what comes late on it, and clicks the toolbar button. */
  clickOn: (slug: string) => Promise<{ page: PageHandle; popup: View }>;
};

/** The visits of one test in a browser, and how they end; `files` is the address of the tests' own files. */
export function visitsIn(driver: Driver, files: string): { visit: Visit; end: () => Promise<void> } {
  const views: View[] = [];
  const keep = <T extends View>(view: T): T => {
    views.push(view);
    return view;
  };
  const address = (path: string) => `${files}${path}`;
  const fixture = (slug: string) => address(`pages/${slug}/page.html`);
  const open: Visit["open"] = async (url, size) => keep(await driver.open(url, size));
  const click: Visit["click"] = async (page) => {
    const popup = keep(await openPopup(driver, page));
    return popup;
  };
  const visit: Visit = {
    address,
    fixture,
    open,
    openOwn: async (path, size) => keep(await driver.openExtensionPage(path, size)),
    opened: async (part) => {
      const page = await driver.waitForPage(part, PATIENCE);
      if (!page) throw new Error(`no page ${part} was opened`);
      return keep(page);
    },
    click,
    clickOn: async (slug) => {
      const page = await open(fixture(slug));
      await waitForLate(page, slug);
      return { page, popup: await click(page) };
    },
  };
  const end = async () => {
    // The popup before its page, which takes the focus when it is left alone.
    for (const view of views.reverse()) await view.close();
  };
  return { visit, end };
}

/** Clicks the toolbar button on a page; resolves when the popup has finished reading. */
export async function openPopup(driver: Driver, page: PageHandle): Promise<View> {
  const popup = await driver.clickToolbar(page);
  const done = await popup.waitFor(
    "(document.querySelector('main')?.dataset.state ?? 'reading') !== 'reading'",
    PATIENCE,
  );
  if (!done) throw new Error("the popup went on reading");
  return popup;
}

/** Waits until everything that a fixture puts up after its load is seen. */
async function waitForLate(page: PageHandle, slug: string): Promise<void> {
  for (const { words, after } of expectationOf(slug).removals ?? []) {
    if (after === undefined) continue;
    const start = JSON.stringify(words.replace(/\s+/g, "").slice(0, 40));
    const seen = `[...document.body.querySelectorAll("*")].some((element) =>
      element.textContent.replace(/\\s+/g, "").startsWith(${start}) && element.checkVisibility())`;
    if (!(await page.waitFor(seen, PATIENCE))) throw new Error(`${slug} did not show: ${words}`);
  }
}
