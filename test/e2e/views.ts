import type { TabId } from "../../components/facts/tab-id.ts";
import type { View } from "../../tools/browser/driver.ts";
import { PATIENCE } from "./visit.ts";

/** The popup's state. */
export async function stateOf(popup: View): Promise<string> {
  return String(await popup.evaluate("document.querySelector('main').dataset.state"));
}

/** JavaScript: true if the popup or the panel is in a state. */
export const hasState = (name: string): string =>
  `document.querySelector("main").dataset.state === ${JSON.stringify(name)}`;

/** The words of the first element that a selector finds, blanks collapsed. */
export async function wordsAt(view: View, selector: string): Promise<string> {
  return String(
    await view.evaluate(
      `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? "").replace(/\\s+/g, " ").trim()`,
    ),
  );
}

/** Opens a tab of the facts, in the popup or the reader. */
export async function openTab(view: View, id: TabId): Promise<void> {
  await waitUntil(view, `document.querySelector("#tab-${id}") !== null`);
  await view.evaluate(`document.querySelector("#tab-${id}").click()`);
  await waitUntil(view, `document.querySelector(".panel-${id}") !== null`);
}

/** Shows what was removed and the choice for the site in the popup, in the place of the facts. */
async function openCleaning(popup: View): Promise<void> {
  if (!(await popup.evaluate(isSeen(".view")))) await popup.click("#show-removals");
  await waitUntil(popup, isSeen(".view"));
}

/** Clicks one of the choices for the site ("clean-site-never"). */
export async function chooseSite(popup: View, id: string): Promise<void> {
  await openCleaning(popup);
  await popup.click(`#${id}`);
}

/** How many elements a selector finds. */
export async function countOf(view: View, selector: string): Promise<number> {
  return Number(await view.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`));
}

/** JavaScript: true if the first element that a selector finds is seen. */
export const isSeen = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)}).checkVisibility()`;

/** JavaScript: true if the view's notice contains some words. */
export const noticeSays = (words: string): string =>
  `(document.querySelector(".notice")?.textContent ?? "").includes(${JSON.stringify(words)})`;

/** JavaScript: true if the page's scroll is stopped by its styles. */
export const IS_LOCKED =
  "[document.documentElement, document.body].some((element) => getComputedStyle(element).overflowY === 'hidden')";

/** Elements of a page that the extension has hidden or whose scroll it has freed. */
export const MARKS = "[data-factbox-removed], [data-factbox-released]";

/**
 * Lets a page draw so many frames. What the extension does before a frame is painted has then been done, and what it
 * does when a page has come to rest (a quarter of a second) after some thirty frames.
 */
export async function drawFrames(view: Pick<View, "evaluate">, frames: number): Promise<void> {
  await view.evaluate(
    `new Promise((done) => { let left = ${frames}; (function step() { if (left-- > 0) requestAnimationFrame(step); else done(true); })(); })`,
  );
}

/** Waits until an expression is true in a document; throws where it does not become so. */
export async function waitUntil(view: View, expression: string): Promise<void> {
  if (!(await view.waitFor(expression, PATIENCE))) throw new Error(`This did not become true: ${expression}`);
}

/** Reloads a document and waits for the next one; until then, a question may reach the old one or fail. */
export async function reload(view: View): Promise<void> {
  const began = Number(await view.evaluate("performance.timeOrigin"));
  await view.evaluate("setTimeout(() => location.reload()), null");
  await waitUntil(view, `performance.timeOrigin !== ${began}`);
}
