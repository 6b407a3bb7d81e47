import { expect } from "vitest";
import type { PageHandle } from "../../../tools/browser/driver.ts";
import { faultsOf } from "../axe.ts";
import { test } from "../stage.ts";
import { waitUntil } from "../views.ts";

/** The pages, and what is clicked in them before they are looked at; each is looked at when `ready` is seen. */
const PAGES = [
  { path: "options.html", clicks: ["#add-never", "#save-settings"], ready: ".preview" },
  { path: "options.html", clicks: ["input[value=html]"], ready: ".rich-text h4" },
  { path: "welcome.html", clicks: [], ready: ".welcome-steps" },
  { path: "example.html", clicks: [], ready: "#example-click" },
  { path: "example.html", clicks: ["#example-click"], ready: ".example-facts .factbox-tabs" },
];

const SIZES = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
];

async function clickAll(page: PageHandle, clicks: readonly string[]): Promise<void> {
  for (const selector of clicks) {
    await waitUntil(page, `document.querySelector(${JSON.stringify(selector)}) !== null`);
    await page.click(selector);
  }
}

test.for(["light", "dark"] as const)(
  "in %s colours, options, welcome page and example have no fault that axe-core knows, and fit a narrow window",
  async (scheme, { browser, visit }) => {
    await browser.setColourScheme(scheme);
    for (const { path, clicks, ready } of PAGES)
      for (const size of SIZES) {
        const page = await visit.openOwn(path, size);
        await clickAll(page, clicks);
        await waitUntil(page, `document.querySelector(${JSON.stringify(ready)}) !== null`);
        expect(await faultsOf(page), `${path} ${size.width}`).toEqual([]);
        await expect
          .poll(() => page.evaluate("document.documentElement.scrollWidth <= innerWidth"), { message: path })
          .toBe(true);
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        await expect
          .poll(() => page.evaluate("document.documentElement.scrollWidth <= innerWidth"), { message: `${path} large` })
          .toBe(true);
        await page.close();
      }
  },
);
