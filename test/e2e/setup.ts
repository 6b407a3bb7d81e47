import { join } from "node:path";
import { startBrowser } from "../../tools/browser/drive.ts";
import type { Driver, PageHandle, StartOptions, View } from "../../tools/browser/driver.ts";
import { type Engine, findBrowser } from "../../tools/browser/find.ts";
import { serve } from "../../tools/serve/serve.ts";
import { ROOT } from "../support/source-files.ts";

/** The builds that tests run: the ones that are shipped, and Chromium's with access to the tests' own server. */
export const BUILDS = { chromium: "chrome-mv3", firefox: "firefox-mv3", "chromium e2e": "chrome-mv3-e2e" } as const;

/** A browser with Factbox in it and the fixtures served beside it. */
export type Stage = {
  driver: Driver;
  /** The address of a fixture's page, or of another file under `test/`. */
  address: (path: string) => string;
  end: () => Promise<void>;
};

/** Starts a browser with a build of the extension, and serves the tests' pages. */
export async function setStage(
  engine: Engine,
  build: keyof typeof BUILDS,
  options: Partial<StartOptions> = {},
): Promise<Stage> {
  const browser = findBrowser(engine);
  if (!browser.ok) throw new Error(browser.error);
  const served = await serve(join(ROOT, "test"));
  if ("error" in served) throw new Error(served.error);
  const driver = await startBrowser(browser, {
    extension: join(ROOT, ".output", BUILDS[build]),
    headless: true,
    ...options,
  });
  const end = async () => {
    await driver.close();
    await served.close();
  };
  return { driver, address: (path) => `${served.url}${path}`, end };
}

/** Opens a fixture's page, waits for what comes late, and clicks the toolbar button; resolves when the popup has finished. */
export async function clickOn(
  { driver, address }: Stage,
  slug: string,
  wait = 0,
): Promise<{ page: PageHandle; popup: View }> {
  const page = await driver.open(address(`pages/${slug}/page.html`));
  if (wait) await new Promise((done) => setTimeout(done, wait));
  return { page, popup: await openPopup(driver, page) };
}

/** Clicks the toolbar button on a page; resolves when the popup has finished reading. */
export async function openPopup(driver: Driver, page: PageHandle): Promise<View> {
  const popup = await driver.clickToolbar(page);
  const done = await popup.waitFor(
    "(document.querySelector('main')?.dataset.state ?? 'reading') !== 'reading'",
    20_000,
  );
  if (!done) throw new Error("the popup went on reading");
  return popup;
}

/** The popup's state. */
export async function stateOf(popup: View): Promise<string> {
  return String(await popup.evaluate("document.querySelector('main').dataset.state"));
}

/** The words of the first element that a selector finds, blanks collapsed. */
export async function wordsAt(view: View, selector: string): Promise<string> {
  return String(
    await view.evaluate(
      `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? "").replace(/\\s+/g, " ").trim()`,
    ),
  );
}
