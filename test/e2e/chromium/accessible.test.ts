import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";
import type { View } from "../../../tools/browser/driver.ts";
import { test } from "../stage.ts";
import { waitUntil } from "../views.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of WCAG 2.2 up to AA, and axe-core's own best practices; by default it leaves out the size of targets. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds wrong with a document, one line each. */
async function faultsOf(view: View): Promise<unknown> {
  return view.evaluate(
    `${AXE}; axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
  );
}

test.for(["light", "dark"] as const)(
  "in %s colours, popup, reader and options have no fault that axe-core knows",
  async (scheme, { browser, visit }) => {
    await browser.setColourScheme(scheme);
    const { popup } = await visit.clickOn("donation-modal");
    await popup.evaluate("document.querySelector('.receipts').open = true");
    expect(await faultsOf(popup)).toEqual([]);
    expect(await popup.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
      true,
    );
    await popup.click("#open-reader");
    const reader = await visit.opened("reader.html");
    await waitUntil(reader, "document.querySelector('.story p') !== null");
    expect(await faultsOf(reader)).toEqual([]);
    const options = await visit.openOwn("options.html", { width: 360, height: 800 });
    await waitUntil(options, "document.querySelector('h1') !== null");
    expect(await faultsOf(options)).toEqual([]);
    expect(await options.evaluate("document.documentElement.scrollWidth <= 360")).toBe(true);
  },
);
