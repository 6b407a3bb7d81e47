import { expect } from "vitest";
import { until } from "../../../tools/browser/waiting.ts";
import type { Served } from "../../../tools/serve/serve.ts";
import { servePages } from "../../../tools/serve/serve-pages.ts";
import { allowByPopup } from "../allowed-pages.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";
import { drawFrames, waitUntil } from "../views.ts";
import { PATIENCE, type Visit } from "../visit.ts";

// The page marks an element as we do, counts all changes to attributes and lays an appeal over its story. What it sees
// of us is all that Firefox tells: our scripts and style sheets are hidden from it.
const PAGE = storyPage({
  before: `<p id="marked" data-factbox-removed="1">The board met in the old customs house.</p>`,
  script: `window.changed = [];
    new MutationObserver((records) => changed.push(...records.map(({ attributeName }) => attributeName)))
      .observe(document, { subtree: true, attributes: true });
    addEventListener("load", () => setTimeout(() => { const one = veil(); one.innerHTML = WORDS; document.body.append(one); }, 100));`,
});
const FOUND = `({
  appeal: document.querySelector("#over").checkVisibility() ? "seen" : "hidden",
  marked: getComputedStyle(document.querySelector("#marked")).display,
  changed, highlights: CSS.highlights.size,
})`;
const UNTOUCHED = { appeal: "seen", marked: "block", changed: [], highlights: 0 };
/** In so many frames we have long seen an appeal, where we are. */
const FRAMES = 40;

let served: Served;

test.beforeAll(async () => {
  served = await servePages(new Map([["/story", PAGE]]), null);
});

test.afterAll(() => served?.close());

const address = (host: "127.0.0.1" | "localhost") => new URL("/story", served.url.replace("127.0.0.1", host)).href;

/** What a page finds of us once it has laid an appeal over its story. */
async function foundOn(visit: Visit, host: "127.0.0.1" | "localhost"): Promise<unknown> {
  const page = await visit.open(address(host));
  await waitUntil(page, "document.querySelector('#over')");
  await drawFrames(page, FRAMES);
  return page.evaluate(FOUND);
}

test("as it is installed, nothing of ours is in any page", async ({ visit }) => {
  expect(await foundOn(visit, "127.0.0.1")).toEqual(UNTOUCHED);
});

test("where one site is allowed, we are in its pages, and in no other site's", async ({ visit }) => {
  await allowByPopup(visit, address("127.0.0.1"));
  const changed = expect.arrayContaining(["data-factbox-removed"]);
  expect(await foundOn(visit, "127.0.0.1")).toMatchObject({ appeal: "hidden", marked: "none", changed });
  expect(await foundOn(visit, "localhost")).toEqual(UNTOUCHED);
});

test("once the browser takes a site back, its open pages are left and later ones not entered", async ({ visit }) => {
  await allowByPopup(visit, address("127.0.0.1"));
  const page = await visit.open(address("127.0.0.1"));
  await waitUntil(page, "document.querySelector('#over')?.checkVisibility() === false");
  const own = await visit.openOwn("options.html");
  await own.evaluate("browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins }))");
  await own.close();
  // The page hears of it by a message; until then, an appeal is gone within a frame.
  const isLeft = async () => {
    await page.evaluate("document.querySelectorAll('.later').forEach((one) => one.remove())");
    await page.evaluate("{ const one = veil('later'); one.innerHTML = WORDS; document.body.append(one); }");
    await drawFrames(page, FRAMES);
    return Boolean(await page.evaluate("document.querySelector('.later').checkVisibility()"));
  };
  expect(await until(PATIENCE, isLeft)).toBe(true);
  expect(await foundOn(visit, "127.0.0.1")).toEqual(UNTOUCHED);
});
