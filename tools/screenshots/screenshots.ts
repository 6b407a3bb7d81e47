// npm run screenshots: takes the pictures of the README and of the stores, of an invented article in a real browser.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../browser/drive.ts";
import type { Driver } from "../browser/driver.ts";
import { findBrowser } from "../browser/find.ts";
import { serve } from "../serve/serve.ts";
import { servePages } from "../serve/serve-pages.ts";
import { buildExtension } from "../start/build.ts";
import { captureArticle } from "./capture.ts";
import { COMPOSITIONS } from "./compositions.ts";

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const ARTICLE = pathOf("test/pages/donation-modal/page.html");
const README_PICTURES = pathOf(".readme");
const STORE_PICTURES = pathOf(".store");

/** Composes the stores' pictures out of those in a folder. */
async function compose(driver: Driver, captured: string): Promise<void> {
  const asAddress = (name: string) => `data:image/png;base64,${readFileSync(join(captured, name)).toString("base64")}`;
  const pages = new Map(COMPOSITIONS.map(({ name, html }) => [`/${name}.html`, html(asAddress)]));
  const served = await servePages(pages, null);
  try {
    for (const { name, size } of COMPOSITIONS) {
      const page = await driver.open(`${served.url}${name}.html`, size);
      await page.screenshot(join(STORE_PICTURES, name));
      await page.close();
    }
  } finally {
    await served.close();
  }
}

/** Takes all pictures; resolves to an error message, or null. */
async function takePictures(): Promise<string | null> {
  const browser = findBrowser("chromium");
  if (!browser.ok) return browser.error;
  const built = await buildExtension("chromium");
  if (!built.ok) return built.error;
  const served = await serve(ARTICLE);
  if ("error" in served) return served.error;
  for (const folder of [README_PICTURES, STORE_PICTURES]) mkdirSync(folder, { recursive: true });
  const driver = await startBrowser(browser, { extension: built.folder, headless: true });
  try {
    await captureArticle(driver, served.url, README_PICTURES);
    await compose(driver, README_PICTURES);
    return null;
  } finally {
    await driver.close();
    await served.close();
  }
}

const error = await takePictures();
if (error) {
  console.error(error);
  process.exitCode = 1;
} else console.log(`The pictures are in ${README_PICTURES} and ${STORE_PICTURES}.`);
