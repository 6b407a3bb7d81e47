import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { PageHandle } from "../../../tools/browser/driver.ts";
import { test } from "../stage.ts";
import { countOf, noticeSays, waitUntil, wordsAt } from "../views.ts";
import type { Visit } from "../visit.ts";

const SLUG = "donation-modal";
const STORED = "chrome.storage.local.get().then((stored) => JSON.stringify(stored))";

async function openOptions(visit: Visit): Promise<PageHandle> {
  const options = await visit.openOwn("options.html");
  await waitUntil(options, "document.querySelector('.preview') !== null");
  return options;
}

/** JavaScript that types into the field for a site's address. */
const type = (address: string) => `{
  const field = document.querySelector("#site-address");
  field.value = ${JSON.stringify(address)};
  field.dispatchEvent(new Event("input", { bubbles: true }));
}`;

/** JavaScript that chooses a file, as the browser's dialog does, and waits until its result is shown. */
const choose = (content: string) => `{
  const field = document.querySelector("#load-settings");
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(content)}], "factbox-settings.json", { type: "application/json" }));
  field.files = chosen.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}`;

test("a site that is added to those that are never cleaned is left as it is, until it is removed", async ({
  visit,
}) => {
  const options = await openOptions(visit);
  await options.evaluate(type("not a site"));
  await options.click("#add-never");
  await expect.poll(() => wordsAt(options, "#site-fault")).toMatch(/^This is not the address of a site/);
  await options.evaluate(type(visit.fixture(SLUG)));
  await options.click("#add-never");
  await waitUntil(options, noticeSays("127.0.0.1 is never cleaned from now on"));
  const { page, popup } = await visit.clickOn(SLUG);
  await expect.poll(() => countOf(page, "[data-factbox-removed]")).toBe(0);
  await popup.close();
  // By its own script: its tab is no longer in front.
  await options.evaluate("document.querySelector('.never-sites button').click()");
  await waitUntil(options, noticeSays("cleaned again when you click"));
  await visit.click(page);
  await expect.poll(() => countOf(page, "[data-factbox-removed]")).toBeGreaterThan(0);
});

test("what is saved to a file is the reader's again after it was loaded", async ({ downloads, visit }) => {
  let options = await openOptions(visit);
  await options.click("#remove-newsletter");
  await options.click("input[value=json]");
  await options.evaluate(type("news.example"));
  await options.click("#add-never");
  await waitUntil(options, noticeSays("news.example is never cleaned"));
  await options.click("#save-settings");
  await waitUntil(options, "document.querySelector('.file-results li') !== null");
  const path = join(downloads, "factbox-settings.json");
  await expect.poll(() => readdirSync(downloads)).toContain("factbox-settings.json");
  const file = readFileSync(path, "utf8");
  rmSync(path);
  expect(JSON.parse(file)).toMatchObject({
    kind: "factbox-settings",
    version: 1,
    settings: { keptKinds: ["newsletter", "consent"], copyFormat: "json", neverSites: ["https://news.example/*"] },
  });
  const before = await options.evaluate(STORED);

  await options.evaluate("chrome.storage.local.clear()");
  await options.close();
  options = await openOptions(visit);
  await expect.poll(() => options.evaluate(STORED)).toBe("{}");
  await options.evaluate(choose(file));
  await waitUntil(options, "document.querySelectorAll('.file-results li').length === 2");
  expect(JSON.parse(String(await options.evaluate(STORED)))).toMatchObject(JSON.parse(String(before)));
  await expect.poll(() => options.evaluate("document.querySelector('#remove-newsletter').checked")).toBe(false);
  await expect.poll(() => wordsAt(options, ".never-sites li span")).toBe("news.example");
});

test("a bad file changes nothing and says in words what is wrong", async ({ visit }) => {
  const options = await openOptions(visit);
  await options.click("#remove-donation");
  await waitUntil(options, `${STORED}.then((stored) => stored.includes("donation"))`);
  const before = await options.evaluate(STORED);
  await options.evaluate(choose('{"kind":"factbox-settings","version":1,"settings":{"keptKinds":["sponsors"]}}'));
  await waitUntil(options, "document.querySelector('.file-results li') !== null");
  await expect.poll(() => wordsAt(options, ".file-results")).toContain("not possible for the setting “keptKinds”");
  await expect.poll(() => options.evaluate(STORED)).toBe(before);
});

test("names the shortcut that the browser gave, and the version of the manifest", async ({ visit }) => {
  const options = await openOptions(visit);
  await waitUntil(options, "document.querySelector('.shortcuts dd') !== null");
  const keys = await options.evaluate("chrome.commands.getAll().then(([{ shortcut }]) => shortcut)");
  await expect.poll(() => wordsAt(options, ".shortcuts dd")).toBe(keys === "" ? "No keys are set" : keys);
  const version = await options.evaluate("chrome.runtime.getManifest().version");
  await expect.poll(() => wordsAt(options, ".version")).toBe(`Factbox ${version}`);
});

test("the preview shows the copy in each format, and what is chosen for copies is in the copies", async ({
  browser,
  visit,
}) => {
  const options = await openOptions(visit);
  const preview =
    "(document.querySelector('textarea.preview')?.value ?? document.querySelector('.preview')?.textContent ?? '')";
  await waitUntil(options, `${preview}.startsWith("# [Tarn Valley")`);
  await expect.poll(() => options.evaluate(preview)).toContain("**Mirja Oltan**");
  await options.click("input[value=html]");
  await waitUntil(options, "document.querySelector('.rich-text h4') !== null");
  await options.click("input[value=json]");
  await waitUntil(options, `${preview}.includes('"NewsArticle"')`);
  await options.click("input[value=text]");
  await options.click("#copy-heading");
  await waitUntil(options, `${preview}.startsWith("The Tarn Valley Council approved")`);
  await options.close();

  const { popup } = await visit.clickOn(SLUG);
  await popup.click("#copy");
  await waitUntil(popup, noticeSays("Copied as Plain text"));
  const { "text/plain": copied = "" } = await browser.readClipboard();
  expect(copied).toMatch(/^The port authority of Brackwater closed/);
  expect(copied).not.toContain("Elspeth Varga");
});
