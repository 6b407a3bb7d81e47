import { writeFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { type PageHandle, USUAL_SIZE, type View } from "./driver.ts";
import { truthOf, until } from "./waiting.ts";

/** Makes a view of a document; `close` closes it. */
export function viewOf(page: Page, close: () => Promise<void>): View {
  return {
    evaluate: async (code) => (await page.evaluate(code)) ?? null,
    waitFor: async (expression, ms) =>
      (await until(ms, () => page.evaluate(truthOf(expression)).then(Boolean, () => false))) ?? false,
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    screenshot: async (path, { fullPage = false } = {}) => {
      await writeFile(path, await page.screenshot({ fullPage }));
    },
    close,
  };
}

/** Makes the mouse actions of a tab's page, except clicking. */
export function mouseActions(page: Page): Pick<PageHandle, "wheel"> {
  return {
    wheel: async (down, right = 0) => {
      const { width, height } = page.viewport() ?? USUAL_SIZE;
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel({ deltaX: right, deltaY: down });
    },
  };
}

/** Closes a popup: it is not a tab, so it has to close itself. */
export async function closePopup(popup: Page): Promise<void> {
  const gone = new Promise<void>((done) => popup.once("close", () => done()));
  if (popup.isClosed()) return;
  await popup.evaluate("window.close()").catch(() => {});
  await gone;
}
