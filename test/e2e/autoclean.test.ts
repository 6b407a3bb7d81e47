import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageHandle } from "../../tools/browser/driver.ts";
import { openPopup, type Stage, setStage, wordsAt } from "./setup.ts";

const MODAL = ".support-modal";
const hidden = `document.querySelector("${MODAL}").hasAttribute("data-factbox-removed")`;

/** The popup's switch for the page's site, as it stands. */
const switchedOn = "document.querySelector('#clean-site').checked";

describe("in Firefox, the switch in the popup", () => {
  let stage: Stage;
  let page: PageHandle;

  beforeAll(async () => {
    stage = await setStage("firefox", "firefox", { grantPermissions: true });
  });

  afterAll(() => stage?.end());

  test("asks for one site and cleans its pages from then on, and no longer once it is off", async () => {
    page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    let popup = await openPopup(stage.driver, page);
    expect(await popup.evaluate(switchedOn)).toBe(false);
    await popup.click("#clean-site");
    expect(
      await popup.waitFor(
        `${switchedOn} && /is cleaned from now on/.test(document.querySelector('.notice').textContent)`,
        10_000,
      ),
    ).toBe(true);
    await popup.close();
    await page.close();

    page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    expect(await page.waitFor(hidden, 10_000)).toBe(true);
    expect(await page.evaluate(`document.querySelector("${MODAL}").checkVisibility()`)).toBe(false);
    popup = await openPopup(stage.driver, page);
    expect(await popup.evaluate(switchedOn)).toBe(true);
    expect(await wordsAt(popup, ".receipts summary")).toBe("4 things were taken off this page.");
    await popup.click("#clean-site");
    expect(await popup.waitFor(`!${switchedOn}`, 10_000)).toBe(true);
    await popup.close();
    await page.close();

    page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    expect(await page.waitFor(`document.querySelector("${MODAL}").checkVisibility()`, 10_000)).toBe(true);
    expect(await page.evaluate("document.querySelectorAll('[data-factbox-removed]').length")).toBe(0);
  });
});

describe("in Chromium, on an allowed site", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("chromium", "chromium e2e");
    // The background registers the site's script when it is installed; a page that opens before has none.
    const options = await stage.driver.openExtensionPage("options.html");
    const registered = "chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)";
    if (!(await options.waitFor(registered, 10_000))) throw new Error("the site was not registered");
    await options.close();
  });

  afterAll(() => stage?.end());

  test("a late modal goes as it opens, without a click, and the scroll stays free", async () => {
    const page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    expect(await page.waitFor(hidden, 10_000)).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.body).overflowY")).not.toBe("hidden");
    const popup = await openPopup(stage.driver, page);
    expect(await wordsAt(popup, ".receipts summary")).toBe("4 things were taken off this page.");
    expect(await popup.evaluate(switchedOn)).toBe(true);
    await popup.evaluate("document.querySelector('.put-back-all').click()");
    expect(
      await popup.waitFor(
        "[...document.querySelectorAll('.receipt button')].every((button) => button.disabled)",
        5_000,
      ),
    ).toBe(true);
    expect(await page.evaluate(`document.querySelector("${MODAL}").checkVisibility()`)).toBe(true);
    await popup.close();
    await page.close();
  });

  test("a wall is left alone", async () => {
    const page = await stage.driver.open(stage.address("pages/paywalled/page.html"));
    await new Promise((done) => setTimeout(done, 1_500));
    expect(
      await page.evaluate("document.querySelectorAll('[data-factbox-removed], [data-factbox-released]').length"),
    ).toBe(0);
    expect(await page.evaluate("document.querySelector('#gate').checkVisibility()")).toBe(true);
    await page.close();
  });

  test("the options page lists the site, and says so when the browser keeps it", async () => {
    const options = await stage.driver.openExtensionPage("options.html");
    expect(await options.waitFor("document.querySelector('.sites li') !== null", 5_000)).toBe(true);
    expect(await wordsAt(options, ".sites li span")).toBe("127.0.0.1");
    await options.click(".sites button");
    expect(
      await options.waitFor(
        "/could not be changed|no longer cleaned/.test(document.querySelector('[role=status]').textContent)",
        5_000,
      ),
    ).toBe(true);
    await options.close();
  });
});
