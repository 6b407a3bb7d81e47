import { expect } from "vitest";
import type { View } from "../../../tools/browser/driver.ts";
import { faultsOf } from "../axe.ts";
import { emulate } from "../emulate.ts";
import { test } from "../stage.ts";
import { openTab, waitUntil } from "../views.ts";

/** Brings the popup of an article into each of its views, one after the other. */
const VIEWS: Readonly<Record<string, (popup: View) => Promise<unknown>>> = {
  story: async () => undefined,
  "a chosen figure": (popup) => popup.evaluate("document.querySelector('.tiles .fact')?.click()"),
  quotes: (popup) => openTab(popup, "quotes"),
  "a chosen quote": (popup) => popup.evaluate("document.querySelector('.quote .fact').click()"),
  people: (popup) => openTab(popup, "people"),
  "a person": (popup) => popup.evaluate("document.querySelector('.party .fact')?.click()"),
  dates: (popup) => openTab(popup, "dates"),
  figures: (popup) => openTab(popup, "figures"),
  search: (popup) => openTab(popup, "search"),
  "what was removed": (popup) => popup.click("#show-removals"),
  menu: (popup) => popup.click("#more"),
  shortcuts: (popup) => popup.click("#show-shortcuts"),
  about: async (popup) => {
    await popup.click("#more");
    await popup.click("#show-about");
  },
};

test.for(["light", "dark"] as const)(
  "in %s colours, no view of the popup has a fault",
  async (scheme, { browser, visit }) => {
    await browser.setColourScheme(scheme);
    for (const slug of ["donation-modal", "rtl-arabic"]) {
      const { popup } = await visit.clickOn(slug);
      for (const [name, show] of Object.entries(VIEWS)) {
        // The Arabic page names nobody.
        if (slug === "rtl-arabic" && /people|person/.test(name)) continue;
        await show(popup);
        expect(await faultsOf(popup), `${slug}, ${name}`).toEqual([]);
      }
      await popup.close();
    }
  },
);

test.for(["paywalled", "front-page", "german"])(
  "%s: the popup's words for its state have no fault",
  async (slug, { visit }) => {
    const { popup } = await visit.clickOn(slug);
    expect(await faultsOf(popup)).toEqual([]);
  },
);

test("in forced colours, the popup has no fault", async ({ chromium, visit }) => {
  const { popup } = await visit.clickOn("donation-modal");
  await emulate(chromium, "popup.html", { forcedColours: true });
  await waitUntil(popup, "matchMedia('(forced-colors: active)').matches");
  for (const id of ["story", "quotes", "dates"] as const) {
    await openTab(popup, id);
    await popup.evaluate("document.querySelector('.panel .row .fact').click()");
    expect(await faultsOf(popup), id).toEqual([]);
  }
});

test.for(["light", "dark"] as const)("in %s colours, the reader has no fault", async (scheme, { browser, visit }) => {
  await browser.setColourScheme(scheme);
  const { popup } = await visit.clickOn("donation-modal");
  await popup.click("#open-reader");
  const reader = await visit.opened("reader.html");
  await waitUntil(reader, "document.querySelector('.story p') !== null");
  expect(await faultsOf(reader)).toEqual([]);
});
