import { expect } from "vitest";
import type { View } from "../../../tools/browser/driver.ts";
import { jsonLdFormat } from "../../../utils/summary/json-ld.ts";
import { analyzePage } from "../../support/analyze.ts";
import { expectationOf } from "../../support/expectation.ts";
import { t } from "../../support/invented-texts.ts";
import { read } from "../../support/source-files.ts";
import { markedPixels } from "../pixels.ts";
import { outsideRequestsDuring } from "../requests.ts";
import { test } from "../stage.ts";
import {
  countOf,
  drawFrames,
  hasState,
  IS_LOCKED,
  isSeen,
  MARKS,
  noticeSays,
  openTab,
  reload,
  stateOf,
  waitUntil,
  wordsAt,
} from "../views.ts";

const SLUG = "donation-modal";
const ALL_BACK = "[...document.querySelectorAll('.receipt button')].every((button) => button.disabled)";

/** The facts of a JSON-LD summary: without what depends on the moment and on what was taken off the page. */
function factsIn(summary: string): object {
  const passing = new Set(["sdDatePublished", "comment"]);
  return Object.fromEntries(Object.entries(JSON.parse(summary)).filter(([key]) => !passing.has(key)));
}

/** Chooses a format in the popup and copies the facts in it. */
async function copyAs(popup: View, format: string, name: string): Promise<void> {
  await popup.evaluate(
    `{ const select = document.querySelector("#format"); select.value = "${format}"; select.dispatchEvent(new Event("change", { bubbles: true })); }`,
  );
  await popup.click("#copy");
  await waitUntil(popup, noticeSays(`Copied as ${name}`));
}

test("a click shows the article's facts", async ({ visit }) => {
  const { popup } = await visit.clickOn(SLUG);
  await expect.poll(() => stateOf(popup)).toBe("facts");
  await expect.poll(() => wordsAt(popup, "h1")).toBe(expectationOf(SLUG).article?.title);
  for (const id of ["quotes", "people", "dates", "figures"] as const) {
    const count = Number(/\d+$/.exec(await wordsAt(popup, `#tab-${id}`))?.[0]);
    await openTab(popup, id);
    await expect.poll(() => countOf(popup, ".panel .row"), { message: id }).toBeGreaterThan(2);
    if (id !== "quotes") await expect.poll(() => countOf(popup, ".panel .row"), { message: id }).toBe(count);
  }
});

test("a click takes appeals and the modal off the page and frees its scroll", async ({ visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  const receipts = await countOf(popup, ".receipt");
  expect(receipts).toBe(expectationOf(SLUG).removals?.length);
  await expect.poll(() => page.evaluate(IS_LOCKED)).toBe(false);
  await expect.poll(() => countOf(page, "[data-factbox-removed]")).toBe(receipts);
  await waitUntil(
    page,
    "[...document.querySelectorAll('[data-factbox-removed]')].every((element) => !element.checkVisibility())",
  );
  await expect.poll(() => page.evaluate(isSeen(".article__content"))).toBe(true);
});

test("copies the same facts as Node finds, with links to their sentences", async ({ browser, visit }) => {
  const { popup } = await visit.clickOn(SLUG);
  await copyAs(popup, "json", "JSON-LD");
  const copied = (await browser.readClipboard())["text/plain"] ?? "";
  const node = await analyzePage(read(`test/pages/${SLUG}/page.html`), {
    // The address it is served from: a canonical link to another site is not believed.
    url: visit.fixture(SLUG),
    published: null,
    withHtml: false,
  });
  const expected = jsonLdFormat.render(node, { accessed: new Date().toISOString(), locale: "en", t });
  expect(factsIn(copied)).toEqual(factsIn(expected));
  expect(copied).toContain("#:~:text=");
});

test("copies rich text with its plain text in one piece, and remembers the format", async ({ browser, visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await copyAs(popup, "html", "Rich text");
  const clipboard = await browser.readClipboard();
  expect(clipboard["text/html"]).toMatch(/<h1><a [^>]*>Brackwater/);
  expect(clipboard["text/plain"]).toMatch(/^Brackwater/);
  await popup.close();
  await waitUntil(await visit.click(page), "document.querySelector('#format').value === 'html'");
});

test("copies one quote with its speaker, title, site, day and link", async ({ browser, visit }) => {
  const { popup } = await visit.clickOn(SLUG);
  await openTab(popup, "quotes");
  await popup.evaluate("document.querySelector('.quote-direct .fact').click()");
  const words = (await wordsAt(popup, "[data-chosen=true] .words")).replace(/^“|”$/g, "");
  const speaker = await wordsAt(popup, ".voice:has([data-chosen=true]) .name");
  await popup.click(".act-copy");
  await waitUntil(popup, noticeSays("Copied the quote"));
  const clipboard = await browser.readClipboard();
  const [line = "", link = ""] = (clipboard["text/plain"] ?? "").split("\n");
  expect(line.startsWith(`“${words}” — ${speaker}`)).toBe(true);
  expect(line).toContain(`, ${expectationOf(SLUG).article?.title}, `);
  expect(line).toMatch(/March 12, 2026|12 March 2026/);
  expect(link.startsWith(`${visit.fixture(SLUG)}#:~:text=`)).toBe(true);
  expect(clipboard["text/html"]).toContain(`<a href="${link}">“${words}”</a> — ${speaker}`);
});

test("shows a fact in the page: scrolled to and marked", async ({ visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await page.evaluate("scrollTo(0, 0)");
  await openTab(popup, "quotes");
  await popup.evaluate("[...document.querySelectorAll('.panel .fact')].at(-1).click()");
  await waitUntil(page, "scrollY > 200");
  await expect.poll(() => wordsAt(popup, ".notice")).toBe("");
  await drawFrames(page, 30);
  await expect.poll(() => markedPixels(page, popup)).toBeGreaterThan(500);
});

test("puts one thing back, then everything, without a reload, and what was put back stays back", async ({ visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await page.evaluate("window.sameDocument = true");
  const before = await countOf(page, "[data-factbox-removed]");
  await popup.evaluate("[...document.querySelectorAll('.receipt-newsletter button')].at(0).click()");
  await waitUntil(popup, "document.querySelector('.receipt-newsletter button').disabled");
  await expect.poll(() => countOf(page, "[data-factbox-removed]")).toBe(before - 1);
  await expect.poll(() => page.evaluate(isSeen(".article__newsletter"))).toBe(true);
  await popup.evaluate("document.querySelector('.put-back-all').click()");
  await waitUntil(popup, ALL_BACK);
  await expect.poll(() => countOf(page, MARKS)).toBe(0);
  await expect.poll(() => page.evaluate("window.sameDocument")).toBe(true);
  await popup.close();
  const again = await visit.click(page);
  await expect.poll(() => countOf(again, ".receipt")).toBe(before);
  await expect.poll(() => again.evaluate(ALL_BACK)).toBe(true);
  await expect.poll(() => countOf(page, MARKS)).toBe(0);
});

test("opens the article in the reader, its facts beside it", async ({ visit }) => {
  const { popup } = await visit.clickOn(SLUG);
  await popup.click("#open-reader");
  const reader = await visit.opened("reader.html");
  await waitUntil(reader, "document.querySelector('.story p') !== null");
  await expect.poll(() => wordsAt(reader, ".story")).toContain(expectationOf(SLUG).body?.last);
  await expect.poll(() => wordsAt(reader, "h1")).toBe(expectationOf(SLUG).article?.title);
  await openTab(reader, "quotes");
  await reader.evaluate("[...document.querySelectorAll('.panel .fact')].at(-1).click()");
  await waitUntil(reader, "CSS.highlights.has('factbox')");
  await drawFrames(reader, 30);
  await expect.poll(() => markedPixels(reader, reader)).toBeGreaterThan(500);
});

test("a reader keeps its article when another one is opened and it is reloaded", async ({ visit }) => {
  const { popup } = await visit.clickOn(SLUG);
  await popup.click("#open-reader");
  const reader = await visit.opened("reader.html");
  await waitUntil(reader, "document.querySelector('.story p') !== null");
  const second = await visit.clickOn("short-brief");
  await second.popup.click("#open-reader");
  await waitUntil(reader, "document.querySelector('h1') !== null");
  await reload(reader);
  await waitUntil(reader, "document.querySelector('.story p') !== null");
  await expect.poll(() => wordsAt(reader, "h1")).toBe(expectationOf(SLUG).article?.title);
});

test("has words for a page that is no article, and reads it anyway when asked to", async ({ visit }) => {
  const { popup } = await visit.clickOn("front-page");
  await expect.poll(() => stateOf(popup)).toBe("not-an-article");
  await expect.poll(() => wordsAt(popup, "h1")).toBe("This page is not an article.");
  await popup.click("#read-anyway");
  await waitUntil(popup, hasState("facts"));
  await expect.poll(() => wordsAt(popup, ".state-read-anyway")).toContain("This page may not be an article.");
});

test("hides nothing behind a wall, and says that the publisher limits access", async ({ visit }) => {
  const { page, popup } = await visit.clickOn("paywalled");
  await expect.poll(() => stateOf(popup)).toBe("limited");
  await expect.poll(() => countOf(page, MARKS)).toBe(0);
  await expect.poll(() => countOf(popup, ".receipt, .site-switch")).toBe(0);
});

test("sends nothing anywhere, where a page's own request is seen", async ({ browser, visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  const requests = await outsideRequestsDuring(browser, page, async () => {
    const popup = await visit.click(page);
    await copyAs(popup, "html", "Rich text");
    await popup.evaluate("document.querySelector('.put-back-all').click()");
    await waitUntil(popup, ALL_BACK);
    await popup.click("#open-reader");
    await waitUntil(await visit.opened("reader.html"), "document.querySelector('.story p') !== null");
    const options = await visit.openOwn("options.html");
    await waitUntil(options, "document.querySelector('h1') !== null");
    await page.evaluate("fetch('http://elsewhere.invalid/', { mode: 'no-cors' }).catch(() => null)");
  });
  expect(requests.map(({ url }) => url)).toEqual(["http://elsewhere.invalid/"]);
});
