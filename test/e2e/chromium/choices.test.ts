import { expect } from "vitest";
import { MODAL, MODAL_IS_SEEN } from "../allowed-pages.ts";
import { test } from "../stage.ts";
import { chooseSite, countOf, IS_LOCKED, isSeen, MARKS, noticeSays, stateOf, waitUntil, wordsAt } from "../views.ts";
import type { Visit } from "../visit.ts";

const SLUG = "donation-modal";
const NEVER = "Left as it is: you chose “Never”";
const noMarks = `document.querySelectorAll("${MARKS}").length === 0`;

test("“never” puts everything back at once, and from then on a click reads the page and leaves it as it is", async ({
  visit,
}) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await expect.poll(() => countOf(popup, ".receipt")).toBe(4);
  await expect.poll(() => popup.evaluate("document.querySelector('#clean-site-on-click').checked")).toBe(true);
  await chooseSite(popup, "clean-site-never");
  await waitUntil(popup, noticeSays("127.0.0.1 is never cleaned from now on"));
  await waitUntil(page, noMarks);
  await expect.poll(() => page.evaluate(isSeen(MODAL))).toBe(true);
  await waitUntil(popup, "[...document.querySelectorAll('.receipt button')].every((one) => one.disabled)");
  await popup.close();

  // On the page that was cleaned before, and on one that is opened anew.
  const fresh = await visit.open(visit.fixture(SLUG));
  await waitUntil(fresh, MODAL_IS_SEEN);
  for (const one of [page, fresh]) {
    const again = await visit.click(one);
    await expect.poll(() => stateOf(again)).toBe("facts");
    await expect.poll(() => wordsAt(again, ".status [role=status]")).toBe(NEVER);
    await expect.poll(() => countOf(again, ".receipt")).toBe(0);
    await waitUntil(again, "document.querySelector('#clean-site-never').checked");
    await expect.poll(() => countOf(one, MARKS)).toBe(0);
    await again.close();
  }
});

test("the options page lists a site that is never cleaned, and cleans it again on the reader's word", async ({
  visit,
}) => {
  const front = await visit.clickOn("front-page");
  await chooseSite(front.popup, "clean-site-never");
  await waitUntil(front.popup, noticeSays("127.0.0.1 is never cleaned from now on"));
  await front.popup.close();
  const options = await visit.openOwn("options.html");
  await waitUntil(options, "document.querySelector('.never-sites li') !== null");
  await expect.poll(() => wordsAt(options, ".never-sites li span")).toBe("127.0.0.1");
  await options.click(".never-sites button");
  await waitUntil(options, noticeSays("127.0.0.1 is cleaned again when you click"));
  await expect.poll(() => countOf(options, ".never-sites li")).toBe(0);

  const { popup } = await visit.clickOn(SLUG);
  await expect.poll(() => countOf(popup, ".receipt")).toBe(4);
  await expect.poll(() => wordsAt(popup, ".status [role=status]")).toBe("4 things removed from this page");
  await expect.poll(() => popup.evaluate("document.querySelector('#clean-site-on-click').checked")).toBe(true);
});

test("a site put on the list in one window is put back in another", async ({ visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await expect.poll(() => countOf(page, MARKS)).toBeGreaterThan(0);
  await popup.close();
  const front = await visit.clickOn("front-page");
  await expect.poll(() => stateOf(front.popup)).toBe("not-an-article");
  await chooseSite(front.popup, "clean-site-never");
  await waitUntil(page, noMarks);
  await expect.poll(() => page.evaluate(isSeen(MODAL))).toBe(true);
  await chooseSite(front.popup, "clean-site-on-click");
  await waitUntil(front.popup, noticeSays("cleaned again when you click"));
});

const DIALOGS = [
  { slug: "consent-aria-hidden", dialog: "#cmp-root", words: "We value your privacy" },
  { slug: "shadow-consent", dialog: "#privacy-center-root", words: "Your choices about cookies" },
];

/** Chooses on the options page whether consent dialogs are hidden. */
async function chooseConsent(visit: Visit, hide: boolean): Promise<void> {
  const options = await visit.openOwn("options.html");
  await waitUntil(options, `document.querySelector("#remove-consent")?.checked === ${!hide}`);
  await options.click("#remove-consent");
  await waitUntil(
    options,
    `chrome.storage.local.get("keptKinds").then(({ keptKinds }) => keptKinds.includes("consent") === ${!hide})`,
  );
  await options.close();
}

test("consent dialogs are left until a setting hides them, and are never answered", async ({ visit }) => {
  for (const hide of [true, false]) {
    await chooseConsent(visit, hide);
    for (const { slug, dialog, words } of DIALOGS) {
      const { page, popup } = await visit.clickOn(slug);
      await expect.poll(() => countOf(popup, ".receipt-consent")).toBe(hide ? 1 : 0);
      if (hide) await expect.poll(() => wordsAt(popup, ".receipt-consent .words")).toContain(words);
      await expect.poll(() => page.evaluate(isSeen(dialog))).toBe(!hide);
      await expect.poll(() => page.evaluate(IS_LOCKED)).toBe(!hide);
      await expect.poll(() => page.evaluate("document.documentElement.dataset.consent ?? null")).toBeNull();
      await popup.close();
      await page.close();
    }
  }
});
