import { join } from "node:path";
import { expect, test } from "vitest";
import { AT_REST, STUBBORN } from "../../tools/bench/mutation-stress.ts";
import { openUntilSaid, startMeasured } from "../../tools/browser/launch-for-tracing.ts";
import { servePages } from "../../tools/serve/serve-pages.ts";
import { ROOT } from "../support/source-files.ts";
import { BUILDS } from "./setup.ts";

const TRIES = 3;

test("a page that lays its appeal over the story again and again is tried three times, then left", async () => {
  const served = await servePages(new Map([["/story", STUBBORN]]), null);
  const { browser } = await startMeasured(join(ROOT, ".output", BUILDS["chromium e2e"]), true);
  try {
    const page = await browser.newPage();
    await openUntilSaid(page, `${served.url}story`, AT_REST);
    // The page lays another one each time that the last is not seen: all but the one that stands were hidden.
    const laid = Number(await page.evaluate("tries"));
    expect(laid).toBeGreaterThan(1);
    expect(laid - 1).toBeLessThanOrEqual(TRIES);
    expect(await page.evaluate("document.querySelector('#over').checkVisibility()")).toBe(true);
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
});
