import { afterAll, beforeAll, expect, test } from "vitest";
import { clickOn, openPopup, type Stage, setStage, stateOf, wordsAt } from "./setup.ts";

const NEVER = "You chose that this site is never cleaned. Its page was left as it is.";
const marks = "document.querySelectorAll('[data-factbox-removed], [data-factbox-released]').length";
const receipts = "document.querySelectorAll('.receipt').length";
const seen = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).checkVisibility()`;
const held =
  "[document.documentElement, document.body].some((element) => getComputedStyle(element).overflowY === 'hidden')";
const noticeSays = (words: string) =>
  `document.querySelector(".notice").textContent.includes(${JSON.stringify(words)})`;

let stage: Stage;

beforeAll(async () => {
  stage = await setStage("chromium", "chromium");
});

afterAll(() => stage?.end());

test("“never” puts everything back at once, and from then on a click reads the page and leaves it as it is", async () => {
  const { page, popup } = await clickOn(stage, "donation-modal", 1_800);
  expect(await popup.evaluate(receipts)).toBe(4);
  expect(await popup.evaluate("document.querySelector('#clean-site-on-click').checked")).toBe(true);
  await popup.click("#clean-site-never");
  expect(await popup.waitFor(noticeSays("127.0.0.1 is never cleaned from now on"), 5_000)).toBe(true);
  expect(await page.evaluate(marks)).toBe(0);
  expect(await page.evaluate(seen(".support-modal"))).toBe(true);
  expect(await popup.evaluate("[...document.querySelectorAll('.receipt button')].every((one) => one.disabled)")).toBe(
    true,
  );
  await popup.close();

  // On the page that was cleaned before, and on one that is opened anew.
  const fresh = await stage.driver.open(stage.address("pages/donation-modal/page.html"));
  await fresh.waitFor(seen(".support-modal"), 5_000);
  for (const one of [page, fresh]) {
    const again = await openPopup(stage.driver, one);
    expect(await stateOf(again)).toBe("facts");
    expect(await wordsAt(again, ".notes")).toBe(NEVER);
    expect(await again.evaluate(receipts)).toBe(0);
    expect(await again.evaluate("document.querySelector('#clean-site-never').checked")).toBe(true);
    expect(await one.evaluate(marks)).toBe(0);
    await again.close();
  }
  await fresh.close();
  await page.close();
});

test("the options page lists the site, and cleans it again on the reader's word", async () => {
  const options = await stage.driver.openExtensionPage("options.html");
  expect(await options.waitFor("document.querySelector('.never-sites li') !== null", 5_000)).toBe(true);
  expect(await wordsAt(options, ".never-sites li span")).toBe("127.0.0.1");
  await options.click(".never-sites button");
  expect(await options.waitFor(noticeSays("127.0.0.1 is cleaned again when you click"), 5_000)).toBe(true);
  expect(await options.evaluate("document.querySelectorAll('.never-sites li').length")).toBe(0);
  await options.close();

  const { page, popup } = await clickOn(stage, "donation-modal", 1_800);
  expect(await popup.evaluate(receipts)).toBe(4);
  expect(await wordsAt(popup, ".notes")).toBe("");
  expect(await popup.evaluate("document.querySelector('#clean-site-on-click').checked")).toBe(true);
  await popup.close();
  await page.close();
});

test("a site put on the list in one window is put back in another", async () => {
  const { page, popup } = await clickOn(stage, "donation-modal", 1_800);
  expect(await page.evaluate(marks)).toBeGreaterThan(0);
  await popup.close();
  const front = await clickOn(stage, "front-page");
  expect(await stateOf(front.popup)).toBe("not-an-article");
  await front.popup.click("#clean-site-never");
  expect(await page.waitFor(`${marks} === 0`, 5_000)).toBe(true);
  expect(await page.evaluate(seen(".support-modal"))).toBe(true);
  await front.popup.click("#clean-site-on-click");
  expect(await front.popup.waitFor(noticeSays("cleaned again when you click"), 5_000)).toBe(true);
  await front.popup.close();
  await front.page.close();
  await page.close();
});

test("consent dialogs are left until a setting hides them, and are never answered", async () => {
  const dialogs = [
    { slug: "consent-aria-hidden", dialog: "#cmp-root", words: "We value your privacy" },
    { slug: "shadow-consent", dialog: "#privacy-center-root", words: "Your choices about cookies" },
  ];
  const choose = async (hide: boolean) => {
    const options = await stage.driver.openExtensionPage("options.html");
    await options.waitFor("document.querySelector('#hide-consent') !== null", 5_000);
    expect(await options.waitFor(`document.querySelector('#hide-consent').checked === ${!hide}`, 5_000)).toBe(true);
    await options.click("#hide-consent");
    const kept = `chrome.storage.local.get("hideConsent").then(({ hideConsent }) => hideConsent === ${hide})`;
    expect(await options.waitFor(kept, 5_000)).toBe(true);
    await options.close();
  };
  for (const hide of [true, false]) {
    await choose(hide);
    for (const { slug, dialog, words } of dialogs) {
      const { page, popup } = await clickOn(stage, slug);
      expect(await popup.evaluate("document.querySelectorAll('.receipt-consent').length")).toBe(hide ? 1 : 0);
      if (hide) expect(await wordsAt(popup, ".receipt-consent .words")).toContain(words);
      expect(await page.evaluate(seen(dialog))).toBe(!hide);
      expect(await page.evaluate(held)).toBe(!hide);
      expect(await page.evaluate("document.documentElement.dataset.consent ?? null")).toBeNull();
      await popup.close();
      await page.close();
    }
  }
});
