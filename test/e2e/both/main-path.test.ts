import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageHandle, View } from "../../tools/browser/driver.ts";
import { jsonLdFormat } from "../../utils/summary/json-ld.ts";
import { analyzePage } from "../support/analyze.ts";
import { expectationOf } from "../support/expectation.ts";
import { t } from "../support/invented-texts.ts";
import { read } from "../support/source-files.ts";
import { clickOn, openPopup, type Stage, setStage, stateOf, wordsAt } from "./setup.ts";

const SLUG = "donation-modal";
const seen = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).checkVisibility()`;

/** The facts of a JSON-LD summary: without what depends on the moment and on what was taken off the page. */
function factsIn(summary: string): object {
  const passing = new Set(["sdDatePublished", "comment"]);
  return Object.fromEntries(Object.entries(JSON.parse(summary)).filter(([key]) => !passing.has(key)));
}

describe.each(["chromium", "firefox"] as const)("in %s, a click on the toolbar button", (engine) => {
  let stage: Stage;
  let page: PageHandle;
  let popup: View;

  beforeAll(async () => {
    stage = await setStage(engine, engine);
    ({ page, popup } = await clickOn(stage, SLUG, 2_000));
  });

  afterAll(() => stage?.end());

  test("shows the article's facts", async () => {
    expect(await stateOf(popup)).toBe("facts");
    expect(await wordsAt(popup, "h1")).toBe(expectationOf(SLUG).article?.title);
    for (const section of ["quotes", "parties", "dates", "figures"])
      expect(Number(await popup.evaluate(`document.querySelectorAll(".facts-${section} li").length`))).toBeGreaterThan(
        2,
      );
  });

  test("takes appeals and the modal off the page and frees its scroll", async () => {
    const receipts = Number(await popup.evaluate("document.querySelectorAll('.receipt').length"));
    expect(receipts).toBe(expectationOf(SLUG).removals?.length);
    expect(
      await page.evaluate(
        "[document.documentElement, document.body].some((element) => getComputedStyle(element).overflowY === 'hidden')",
      ),
    ).toBe(false);
    expect(await page.evaluate("document.querySelectorAll('[data-factbox-removed]').length")).toBe(receipts);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('[data-factbox-removed]')].some((element) => element.checkVisibility())",
      ),
    ).toBe(false);
    expect(await page.evaluate(seen(".article__content"))).toBe(true);
  });

  test("copies the same facts as Node finds, with links to their sentences", async () => {
    await popup.evaluate(
      "{ const select = document.querySelector('#format'); select.value = 'json'; select.dispatchEvent(new Event('change', { bubbles: true })); }",
    );
    await popup.click("#copy");
    expect(await popup.waitFor("/^Copied as JSON-LD/.test(document.querySelector('.notice').textContent)", 5_000)).toBe(
      true,
    );
    const copied = (await stage.driver.readClipboard())["text/plain"] ?? "";
    const page = await analyzePage(read(`test/pages/${SLUG}/page.html`), {
      // The address it is served from: a canonical link to another site is not believed.
      url: stage.address(`pages/${SLUG}/page.html`),
      published: null,
      withHtml: false,
    });
    const expected = jsonLdFormat.render(page, { accessed: new Date().toISOString(), locale: "en", t });
    expect(factsIn(copied)).toEqual(factsIn(expected));
    expect(copied).toContain("#:~:text=");
  });

  test("copies rich text with its plain text in one piece", async () => {
    await popup.evaluate(
      "{ const select = document.querySelector('#format'); select.value = 'html'; select.dispatchEvent(new Event('change', { bubbles: true })); }",
    );
    await popup.click("#copy");
    expect(
      await popup.waitFor("/^Copied as Rich text/.test(document.querySelector('.notice').textContent)", 5_000),
    ).toBe(true);
    const clipboard = await stage.driver.readClipboard();
    expect(clipboard["text/html"]).toMatch(/<h1>Brackwater/);
    expect(clipboard["text/plain"]).toMatch(/^Brackwater/);
  });

  test("copies one quote with its speaker, title, site, day and link", async () => {
    const words = await wordsAt(popup, ".quote .fact");
    const speaker = await wordsAt(popup, ".voice .speaker .name");
    await popup.click(".copy-quote");
    expect(await popup.waitFor("/^Copied the quote/.test(document.querySelector('.notice').textContent)", 5_000)).toBe(
      true,
    );
    const clipboard = await stage.driver.readClipboard();
    const [line = "", link = ""] = (clipboard["text/plain"] ?? "").split("\n");
    expect(line.startsWith(`“${words}” — ${speaker}`)).toBe(true);
    expect(line).toContain(`, ${expectationOf(SLUG).article?.title}, `);
    expect(line).toMatch(/March 12, 2026|12 March 2026/);
    expect(link.startsWith(`${stage.address(`pages/${SLUG}/page.html`)}#:~:text=`)).toBe(true);
    expect(clipboard["text/html"]).toContain(`<a href="${link}">“${words}”</a> — ${speaker}`);
  });

  test("shows a fact in the page: scrolled to and marked", async () => {
    await page.evaluate("scrollTo(0, 0)");
    await popup.evaluate("[...document.querySelectorAll('.facts-quotes .fact')].at(-1).click()");
    expect(
      await page.evaluate(
        "new Promise((done) => { const end = performance.now() + 5000; (function look() { if (scrollY > 200) done(true); else if (performance.now() > end) done(false); else setTimeout(look, 50); })(); })",
      ),
    ).toBe(true);
    expect(await wordsAt(popup, ".notice")).toBe("");
  });

  test("puts one thing back, then everything, without a reload", async () => {
    await page.evaluate("window.sameDocument = true");
    await popup.evaluate("document.querySelector('.receipts').open = true");
    const before = Number(await page.evaluate("document.querySelectorAll('[data-factbox-removed]').length"));
    await popup.evaluate("[...document.querySelectorAll('.receipt-newsletter button')].at(0).click()");
    expect(await popup.waitFor("document.querySelector('.receipt-newsletter button').disabled", 5_000)).toBe(true);
    expect(await page.evaluate("document.querySelectorAll('[data-factbox-removed]').length")).toBe(before - 1);
    expect(await page.evaluate(seen(".article__newsletter"))).toBe(true);
    await popup.evaluate("document.querySelector('.put-back-all').click()");
    expect(
      await popup.waitFor(
        "[...document.querySelectorAll('.receipt button')].every((button) => button.disabled)",
        5_000,
      ),
    ).toBe(true);
    expect(
      await page.evaluate("document.querySelectorAll('[data-factbox-removed], [data-factbox-released]').length"),
    ).toBe(0);
    expect(await page.evaluate("window.sameDocument")).toBe(true);
  });

  test("remembers the format, and what was put back stays back", async () => {
    await popup.close();
    popup = await openPopup(stage.driver, page);
    expect(await popup.waitFor("document.querySelector('#format').value === 'html'", 5_000)).toBe(true);
    expect(await popup.evaluate("document.querySelectorAll('.receipt').length")).toBe(0);
  });

  test("opens the article in the reader, its facts beside it", async () => {
    await popup.click("#open-reader");
    const reader = await stage.driver.waitForPage("reader.html", 10_000);
    expect(reader).not.toBeNull();
    if (!reader) return;
    expect(await reader.waitFor("document.querySelector('.story p') !== null", 10_000)).toBe(true);
    expect(await wordsAt(reader, ".story")).toContain(expectationOf(SLUG).body?.last);
    expect(await wordsAt(reader, "h1")).toBe(expectationOf(SLUG).article?.title);
    await reader.evaluate("[...document.querySelectorAll('.facts-quotes .fact')].at(-1).click()");
    expect(await reader.evaluate("CSS.highlights.has('factbox')")).toBe(true);
    await reader.close();
  });

  test("has words for a page that is no article", async () => {
    const none = await clickOn(stage, "front-page");
    expect(await stateOf(none.popup)).toBe("not-an-article");
    expect(await wordsAt(none.popup, "h1")).toBe("This page is not an article.");
    await none.popup.close();
    await none.page.close();
  });

  test("hides nothing behind a wall, and says that the publisher limits access", async () => {
    const walled = await clickOn(stage, "paywalled");
    expect(await stateOf(walled.popup)).toBe("limited");
    expect(
      await walled.page.evaluate("document.querySelectorAll('[data-factbox-removed], [data-factbox-released]').length"),
    ).toBe(0);
    expect(await walled.popup.evaluate("document.querySelectorAll('.receipt, .site-switch').length")).toBe(0);
    await walled.popup.close();
    await walled.page.close();
  });

  test("sends nothing anywhere", async () => {
    expect((await stage.driver.outsideRequests()).map(({ url, by }) => `${by} asked for ${url}`)).toEqual([]);
  });
});
