import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageHandle } from "../../tools/browser/driver.ts";
import { openPopup, type Stage, setStage, wordsAt } from "./setup.ts";

const MODAL = ".support-modal";
const hidden = `document.querySelector("${MODAL}").hasAttribute("data-factbox-removed")`;

/** The popup's switch for the page's site, as it stands. */
const switchedOn = "document.querySelector('#clean-site').checked";

/** Puts an appeal over an open page, as a late script does. */
const ANOTHER = `{
  const late = document.createElement("div");
  late.id = "another";
  late.style.cssText = "position: fixed; inset: 15%; z-index: 99; background: white";
  late.innerHTML = "<p>Dear readers, our journalism depends on you. Please support our newsroom with $5 a month.</p><a href='/donate'>Donate</a> <a href='#l'>Remind me later</a>";
  document.body.append(late);
}`;
const noticeSays = (words: string) =>
  `document.querySelector(".notice").textContent.includes(${JSON.stringify(words)})`;

describe("in Firefox, the choice in the popup", () => {
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
    await page.evaluate(ANOTHER);
    expect(await page.waitFor("document.querySelector('#another').hasAttribute('data-factbox-removed')", 10_000)).toBe(
      true,
    );
    await page.evaluate("document.querySelector('#another').remove()");
    await popup.click("#clean-site-on-click");
    expect(await popup.waitFor(`!${switchedOn}`, 10_000)).toBe(true);
    expect(await popup.waitFor(noticeSays("no longer cleaned as its pages open"), 10_000)).toBe(true);
    await popup.close();
    // On the open page, too, the watch has ended.
    await page.evaluate(ANOTHER);
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await page.evaluate("document.querySelector('#another').checkVisibility()")).toBe(true);
    // A click there cleans it and watches it again.
    popup = await openPopup(stage.driver, page);
    const gone = "document.querySelector('#another').hasAttribute('data-factbox-removed')";
    expect(await page.evaluate(gone)).toBe(true);
    await page.evaluate(`document.querySelector('#another').remove(); ${ANOTHER}`);
    expect(await page.waitFor(gone, 10_000)).toBe(true);
    await popup.close();
    await page.close();

    page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    expect(await page.waitFor(`document.querySelector("${MODAL}").checkVisibility()`, 10_000)).toBe(true);
    expect(await page.evaluate("document.querySelectorAll('[data-factbox-removed]').length")).toBe(0);
    await page.close();
  });

  test("“never” gives the site back and puts everything back; “always” ends it", async () => {
    page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    let popup = await openPopup(stage.driver, page);
    await popup.click("#clean-site");
    expect(await popup.waitFor(noticeSays("is cleaned from now on"), 10_000)).toBe(true);
    await popup.click("#clean-site-never");
    expect(await popup.waitFor(noticeSays("is never cleaned from now on"), 10_000)).toBe(true);
    expect(await popup.evaluate("browser.permissions.getAll().then(({ origins }) => origins)")).toEqual([]);
    expect(await page.evaluate("document.querySelectorAll('[data-factbox-removed]').length")).toBe(0);
    await popup.close();
    popup = await openPopup(stage.driver, page);
    expect(await wordsAt(popup, ".notes")).toMatch(/^You chose that this site is never cleaned/);
    expect(await popup.evaluate("document.querySelectorAll('.receipt').length")).toBe(0);
    await popup.click("#clean-site");
    expect(await popup.waitFor(`${switchedOn} && ${noticeSays("is cleaned from now on")}`, 10_000)).toBe(true);
    await popup.close();
    await page.close();
    page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    expect(await page.waitFor(hidden, 10_000)).toBe(true);
    await page.close();
  });
});

/** The badge and the title of the toolbar button on the one open page of the tests' server, asked from an extension's page. */
const BUTTON =
  "chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([{ id: tabId }]) => Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]))";
const scriptsAre = (many: string) =>
  `chrome.scripting.getRegisteredContentScripts().then(({ length }) => length ${many})`;

describe("in Chromium, on an allowed site", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("chromium", "chromium e2e");
    // The background registers the site's script when it is installed; a page that opens before has none.
    const options = await stage.driver.openExtensionPage("options.html");
    if (!(await options.waitFor(scriptsAre("> 0"), 10_000))) throw new Error("the site was not registered");
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
    const options = await stage.driver.openExtensionPage("options.html");
    expect(await options.evaluate(BUTTON)).toEqual(["–", "The publisher limits access to this article."]);
    await options.close();
    await page.close();
  });

  test("the button counts what is off the page, and a site that is never cleaned gets no script", async () => {
    const options = await stage.driver.openExtensionPage("options.html");
    let page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    expect(await page.waitFor(hidden, 10_000)).toBe(true);
    expect(await options.waitFor(`${BUTTON}.then(([text]) => text === "4")`, 5_000)).toBe(true);
    expect(await options.evaluate(BUTTON)).toEqual(["4", "Show the factbox of this article"]);
    const popup = await openPopup(stage.driver, page);
    await popup.click("#clean-site-never");
    expect(await popup.waitFor(noticeSays("is never cleaned from now on"), 5_000)).toBe(true);
    await popup.close();
    expect(await options.waitFor(`${BUTTON}.then(([text]) => text === "")`, 5_000)).toBe(true);
    expect(await options.waitFor(scriptsAre("=== 0"), 5_000)).toBe(true);
    await page.close();

    page = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
    expect(await page.waitFor(`document.querySelector("${MODAL}").checkVisibility()`, 10_000)).toBe(true);
    expect(await page.evaluate("document.querySelectorAll('[data-factbox-removed]').length")).toBe(0);
    await page.close();
    expect(await options.waitFor("document.querySelector('.never-sites li') !== null", 5_000)).toBe(true);
    await options.click(".never-sites button");
    expect(await options.waitFor(scriptsAre("> 0"), 5_000)).toBe(true);
    await options.close();
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
