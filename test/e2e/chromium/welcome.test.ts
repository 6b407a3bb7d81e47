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
  // Clicks and other pages open no second one.
  await (await visit.clickOn("donation-modal")).popup.close();
  const options = await visit.openOwn("options.html");
  await waitUntil(options, "document.querySelector('.version') !== null");
  await drawFrames(options, 60);
  const pages = await chromium.browser.pages();
  expect(pages.filter((page) => page.url().endsWith("welcome.html"))).toHaveLength(1);
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
