import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { View } from "../../tools/browser/driver.ts";
import { clickOn, type Stage, setStage } from "./setup.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a document, one line each. */
async function faultsOf(view: View): Promise<unknown> {
  return view.evaluate(
    `${AXE}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
  );
}

describe.each(["light", "dark"] as const)("in %s colours", (scheme) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("chromium", "chromium");
    await stage.driver.setColourScheme(scheme);
  });

  afterAll(() => stage?.end());

  test("popup, reader and options have no fault that axe-core knows", async () => {
    const { popup } = await clickOn(stage, "donation-modal", 1_800);
    await popup.evaluate("document.querySelector('.receipts').open = true");
    expect(await faultsOf(popup)).toEqual([]);
    expect(await popup.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
      true,
    );
    await popup.click("#open-reader");
    const reader = await stage.driver.waitForPage("reader.html", 10_000);
    if (!reader) throw new Error("no reader page");
    await reader.waitFor("document.querySelector('.story p') !== null", 5_000);
    expect(await faultsOf(reader)).toEqual([]);
    const options = await stage.driver.openExtensionPage("options.html", { width: 360, height: 800 });
    await options.waitFor("document.querySelector('h1') !== null", 5_000);
    expect(await faultsOf(options)).toEqual([]);
    expect(await options.evaluate("document.documentElement.scrollWidth <= 360")).toBe(true);
  });
});
