import { expect } from "vitest";
import { serveOne } from "../serve-one.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";
import { countOf, MARKS, stateOf, waitUntil } from "../views.ts";

const IS_UP = "document.querySelector('#over')?.checkVisibility()";
const IS_GONE = "document.querySelector('#over')?.checkVisibility() === false";
const ALL_BACK = "[...document.querySelectorAll('.receipt button')].every((button) => button.disabled)";
const STYLES =
  "[document.documentElement, document.body, document.querySelector('#over')].map((one) => one.getAttribute('style'))";
const LAID = "const over = veil(); over.innerHTML = WORDS; document.body.append(over);";

test.for([
  [
    "the gutter of a page whose styles fade",
    "body { transition: all .4s; }",
    "document.body.setAttribute('style', 'overflow:hidden;  padding-right:15px;bogus:1');",
  ],
  [
    "an overlay that would fade for half a minute",
    ".veil { transition: display 30s allow-discrete; }",
    "over.setAttribute('style', 'position:fixed;  COLOR:Red;bogus:1;;top:0');",
  ],
  ["an overlay without a style of its own", "", ""],
])("puts back %s to the letter", async ([, style = "", script = ""], { visit, onTestFinished }) => {
  const { url, close } = await serveOne({ body: storyPage({ style, script: `${LAID} ${script}` }) });
  onTestFinished(close);
  const page = await visit.open(url);
  await waitUntil(page, IS_UP);
  const before = await page.evaluate(STYLES);
  const popup = await visit.click(page);
  await waitUntil(page, IS_GONE);
  await popup.evaluate("document.querySelector('.receipt button').click()");
  await waitUntil(popup, ALL_BACK);
  await expect.poll(() => page.evaluate(STYLES)).toEqual(before);
  await expect.poll(() => countOf(page, MARKS)).toBe(0);
  await expect.poll(() => page.evaluate(IS_UP)).toBe(true);
});

test("a page that is locked by containment can be scrolled, and is locked again by Undo", async ({
  visit,
  onTestFinished,
}) => {
  const style = "html.locked { overflow: hidden !important; contain: strict; height: 100%; } main { height: 3000px; }";
  const script = `${LAID} document.documentElement.className = "locked";`;
  const { url, close } = await serveOne({ body: storyPage({ style, script }) });
  onTestFinished(close);
  const page = await visit.open(url);
  await waitUntil(page, IS_UP);
  const popup = await visit.click(page);
  await waitUntil(page, IS_GONE);
  await waitUntil(page, "getComputedStyle(document.documentElement).overflowY === 'auto'");
  // Of a contained root nothing overflows, so that a script cannot scroll it either.
  await page.evaluate("scrollTo({ top: 500, behavior: 'instant' })");
  await waitUntil(page, "scrollY > 150");
  await popup.evaluate("document.querySelector('#undo-removals').click()");
  await waitUntil(page, "getComputedStyle(document.documentElement).contain === 'strict'");
});

const HEARD = `const over = Object.assign(document.createElement("dialog"), { id: "over", className: "veil" });
  over.innerHTML = WORDS; document.body.append(over); over.showModal(); globalThis.heard = [];
  over.addEventListener("toggle", ({ newState }) => {
    if (newState === "open" && !globalThis.isShown) globalThis.isShown = true;
    else heard.push("toggle");
  });
  for (const name of ["beforetoggle", "close", "cancel"]) over.addEventListener(name, () => heard.push(name));
  setTimeout(() => { globalThis.isShown = true; }, 500);`;

test("a page does not hear that its dialog is closed and shown again", async ({ visit, onTestFinished }) => {
  const { url, close } = await serveOne({ body: storyPage({ script: HEARD }) });
  onTestFinished(close);
  const page = await visit.open(url);
  await waitUntil(page, "globalThis.isShown");
  const popup = await visit.click(page);
  await waitUntil(page, IS_GONE);
  await popup.evaluate("document.querySelector('.receipt button').click()");
  await waitUntil(popup, ALL_BACK);
  await waitUntil(page, "document.querySelector('#over').matches(':modal')");
  // Longer than a browser may take to tell.
  await page.evaluate("new Promise((done) => setTimeout(done, 700, true))");
  await expect.poll(() => page.evaluate("heard")).toEqual([]);
  await page.evaluate("document.querySelector('#over').close()");
  await waitUntil(page, "heard.includes('close')");
});

const UNMARKED = `${LAID}
  new MutationObserver((records) => {
    for (const { target } of records)
      for (const { name } of [...target.attributes]) if (name.startsWith("data-factbox")) target.removeAttribute(name);
  }).observe(document, { attributes: true, subtree: true });`;

test("says that the appeal was left where a page shows it again at once, and claims no removal", async ({
  visit,
  onTestFinished,
}) => {
  const { url, close } = await serveOne({ body: storyPage({ script: UNMARKED }) });
  onTestFinished(close);
  const page = await visit.open(url);
  await waitUntil(page, IS_UP);
  const popup = await visit.click(page);
  await expect.poll(() => stateOf(popup)).toBe("facts");
  await waitUntil(popup, "document.body.textContent.includes('The page puts up an overlay again and again.')");
  await expect.poll(() => page.evaluate(IS_UP)).toBe(true);
  await waitUntil(popup, ALL_BACK);
});

// At the first mark, the page puts the appeal into a box of its own.
const MOVED = `const box = document.body.appendChild(document.createElement("div")); ${LAID}
  new MutationObserver((_, observer) => { observer.disconnect(); box.append(over); }).observe(over, { attributes: true });`;

test("puts back what a page has moved into another element, and leaves it there", async ({ visit, onTestFinished }) => {
  const { url, close } = await serveOne({ body: storyPage({ script: MOVED }) });
  onTestFinished(close);
  const page = await visit.open(url);
  await waitUntil(page, IS_UP);
  const popup = await visit.click(page);
  await waitUntil(page, `${IS_GONE} && document.querySelector("div > #over") !== null`);
  await waitUntil(popup, "document.querySelector('#undo-removals') !== null");
  await popup.evaluate("document.querySelector('#undo-removals').click()");
  await waitUntil(popup, ALL_BACK);
  // Longer than the page is watched before it counts as at rest.
  await page.evaluate("new Promise((done) => setTimeout(done, 1_000, true))");
  await expect.poll(() => page.evaluate(IS_UP)).toBe(true);
  await expect.poll(() => countOf(page, MARKS)).toBe(0);
});
