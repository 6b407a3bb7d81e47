import { expect } from "vitest";
import { BUILDS } from "../builds.ts";
import { test } from "../stage.ts";
import { drawFrames, waitUntil } from "../views.ts";

test("the welcome page opens once after the installation, with the keys of this browser", async ({
  chromium,
  visit,
}) => {
  await chromium.reset(BUILDS.chromium, true);
  const welcome = await visit.opened("welcome.html");
  await waitUntil(welcome, "document.querySelectorAll('.welcome-steps svg').length === 3");
  const keys = String(await welcome.evaluate("chrome.commands.getAll().then(([{ shortcut }]) => shortcut)"));
  await waitUntil(welcome, `document.body.textContent.includes(${JSON.stringify(keys)})`);
  await welcome.close();

  // An extension that is loaded again is updated, not installed. Its pages are closed to all until it is there.
  const options = await visit.openOwn("options.html");
  await options.evaluate("setTimeout(() => chrome.runtime.reload(), 0)");
  const opensAgain = () => visit.openOwn("options.html").catch(() => null);
  await expect.poll(opensAgain, { timeout: 20_000, interval: 500 }).not.toBeNull();
  const after = await visit.openOwn("options.html");
  await waitUntil(after, "document.querySelector('.version') !== null");
  await drawFrames(after, 60);
  const pages = await chromium.browser.pages();
  expect(pages.filter((page) => page.url().endsWith("welcome.html"))).toEqual([]);
});

test("the welcome page leads to the example, and to the options", async ({ visit }) => {
  const welcome = await visit.openOwn("welcome.html");
  await waitUntil(welcome, "document.querySelector('#open-options') !== null");
  await welcome.click("#open-options");
  await (await visit.opened("options.html")).close();
  await welcome.click("#open-example");
  await waitUntil(
    welcome,
    "location.pathname === '/example.html' && document.querySelector('#example-click') !== null",
  );
});
