import { expect } from "vitest";
import { AT_REST, STUBBORN } from "../../../tools/bench/mutation-stress.ts";
import { openUntilSaid } from "../../../tools/browser/launch-for-tracing.ts";
import { servePages } from "../../../tools/serve/serve-pages.ts";
import { allowSite } from "../builds.ts";
import { test } from "../stage.ts";

const TRIES = 3;

test("a page that lays its appeal over the story again and again is tried three times, then left", async ({
  chromium,
  onTestFinished,
}) => {
  await allowSite(chromium);
  const served = await servePages(new Map([["/story", STUBBORN]]), null);
  onTestFinished(served.close);
  const page = await chromium.browser.newPage();
  await openUntilSaid(page, `${served.url}story`, AT_REST);
  // The page lays another one each time that the last is not seen: all but the one that stands were hidden.
  const laid = Number(await page.evaluate("tries"));
  expect(laid).toBeGreaterThan(1);
  expect(laid - 1).toBeLessThanOrEqual(TRIES);
  await expect.poll(() => page.evaluate("document.querySelector('#over').checkVisibility()")).toBe(true);
});
