import { join } from "node:path";
import type { Driver, Size, View } from "../browser/driver.ts";
import { clickFactbox, waitForOverlay } from "../start/show.ts";

const WINDOW: Size = { width: 1280, height: 800 };
const APPEARING_MS = 15_000;
/** The tabs of the popup that are pictured besides the first one. */
const TABS = ["quotes", "people", "dates"] as const;

/** The names of the pictures that `captureArticle` takes. */
export const CAPTURES = [
  "page-before.png",
  "page-after.png",
  "popup.png",
  ...TABS.map((tab) => `popup-${tab}.png`),
  "popup-dark.png",
  "reader.png",
  "options.png",
] as const;

/** Takes pictures of an article before and after a click on Factbox's button, and of popup, reader and options. */
export async function captureArticle(driver: Driver, url: string, folder: string): Promise<void> {
  const shoot = (view: View, name: (typeof CAPTURES)[number]) => view.screenshot(join(folder, name));
  await driver.setColourScheme("light");
  const page = await driver.open(url, WINDOW);
  await waitForOverlay(page);
  await shoot(page, "page-before.png");
  let popup = await clickFactbox(driver, page);
  await shoot(popup, "popup.png");
  await shoot(page, "page-after.png");
  for (const tab of TABS) {
    await popup.click(`#tab-${tab}`);
    await shoot(popup, `popup-${tab}.png`);
  }
  await driver.setColourScheme("dark");
  popup = await clickFactbox(driver, page);
  await shoot(popup, "popup-dark.png");
  await driver.setColourScheme("light");
  popup = await clickFactbox(driver, page);
  await popup.click("#open-reader");
  const reader = await driver.waitForPage("reader.html", APPEARING_MS);
  if (!reader) throw new Error("The reader did not open.");
  await reader.resize(WINDOW);
  // The facts and their marks come after the article.
  if (
    !(await reader.waitFor(
      `document.querySelector(".panel") && document.querySelector("article [aria-describedby]")`,
      APPEARING_MS,
    ))
  )
    throw new Error("The reader shows no facts.");
  await shoot(reader, "reader.png");
  const options = await driver.openExtensionPage("options.html", WINDOW);
  if (!(await options.waitFor(`document.querySelector("main h1")`, APPEARING_MS)))
    throw new Error("The options did not open.");
  await shoot(options, "options.png");
}
