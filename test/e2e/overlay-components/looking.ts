import type { PageHandle, View } from "../../../tools/browser/driver.ts";
import { until } from "../../../tools/browser/waiting.ts";
import { drawFrames, waitUntil } from "../views.ts";
import { PATIENCE } from "../visit.ts";
import type { Component } from "./component.ts";

// What the checks below share, as they run in the page.
const EYES = `const find = (path) => {
  let found = null, root = document;
  for (const part of path.split(" >>> ")) { found = root?.querySelector(part) ?? null; root = found?.shadowRoot ?? null; }
  return found;
};
const isSeen = (element) => Boolean(element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  && [element, ...element.children].some((one) => { const { width, height } = one.getBoundingClientRect(); return width > 0 && height > 0; }));
const tag = ({ localName, attributes }) => "<" + localName + [...attributes].map(({ name, value }) => " " + name + "=" + JSON.stringify(value)).sort().join("") + ">";
const tree = (node) => node.nodeType === Node.TEXT_NODE ? node.data.trim() : node.nodeType === Node.ELEMENT_NODE
  ? tag(node) + (node.shadowRoot ? "#" + inside(node.shadowRoot) + "#" : "") + inside(node) + "</" + node.localName + ">" : "";
const inside = ({ childNodes }) => [...childNodes].map(tree).join("");
const article = document.querySelector("article");`;

const look = (view: View, code: string) => view.evaluate(`(() => { ${EYES}\n${code} })()`);

/** Which of a component's parts are seen. */
export async function partsSeen(view: View, { shown }: Component): Promise<string[]> {
  const seen = await look(view, `return ${JSON.stringify(shown)}.filter((path) => isSeen(find(path)))`);
  return Array.isArray(seen) ? seen.map(String) : [];
}

/** Whether all of a component's parts are seen, or come to be in time. */
export async function isShown(view: View, component: Component): Promise<boolean> {
  const all = async () => (await partsSeen(view, component)).length === component.shown.length;
  return (await until(PATIENCE, all)) ?? false;
}

/** What lies over the middle of the viewport: "the article", or the start of something else's markup. */
export async function middleOf(view: View): Promise<string> {
  return String(
    await look(
      view,
      `const over = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
return over && article.contains(over) ? "the article" : String(over && tag(over));`,
    ),
  );
}

/** What is wrong with the story: blocks that are not seen, and what keeps it from being read, by eye or by ear. */
export async function faultsOfStory(view: View): Promise<unknown> {
  return look(
    view,
    `const faults = [...article.querySelectorAll("h1, p")].filter((block) => !isSeen(block)).map((block) => "not seen: " + block.textContent);
for (let at = article; at; at = at.parentElement) {
  const { filter, pointerEvents, userSelect } = getComputedStyle(at);
  if (filter !== "none") faults.push(at.localName + " filter " + filter);
  if (pointerEvents === "none" || userSelect === "none") faults.push(at.localName + " cannot be used");
  if (at.matches("[inert], [aria-hidden=true]")) faults.push(at.localName + " is hidden from screen readers");
}
return faults;`,
  );
}

/** The story's paragraphs, as they stand in the page. */
export async function paragraphsOf(view: View): Promise<unknown> {
  return look(view, `return [...article.querySelectorAll("p")].map((block) => block.textContent)`);
}

/**
 * The markup that "Put back" must bring back: the component's own with its shadow roots, the tags of the page around
 * it, and what is in the top layer.
 */
export async function markupOf(view: View, { root, shown }: Component): Promise<unknown> {
  return look(
    view,
    `const root = find(${JSON.stringify(root ?? shown[0])});
return { component: root && tree(root), around: [document.documentElement, document.body, ...document.body.children].map(tag),
  top: [...document.querySelectorAll(":modal, :popover-open")].map((element) => element.localName + (element.matches(":modal") ? " modal" : "")) };`,
  );
}

/** How the page's scroll stands, by its computed styles. */
export async function scrollOf(view: View): Promise<unknown> {
  return look(
    view,
    `return [document.documentElement, document.body].map((element) => {
  const { overflowX, overflowY, position, touchAction, height, top } = getComputedStyle(element);
  return [overflowX, overflowY, position, touchAction, position === "static" ? "" : height + " " + top].join(" ");
});`,
  );
}

/** Whether the page's scroll is locked by its styles. */
export async function isLocked(view: View): Promise<boolean> {
  return Boolean(
    await look(
      view,
      `return [document.documentElement, document.body].some((element) => /hidden|clip/.test(getComputedStyle(element).overflowY))`,
    ),
  );
}

/** Names of the attributes of ours on a component or in it. */
export async function marksOn(view: View, { root, shown }: Component): Promise<unknown> {
  return look(
    view,
    `const root = find(${JSON.stringify(root ?? shown[0])});
return [...new Set((root ? tree(root) : "").match(/data-factbox[\\w-]*/g))];`,
  );
}

// The slowest component's own timers and transitions leave half a second between two changes.
const FRAMES_AT_REST = 40;

/** Waits until a page has drawn some forty frames in which nothing of its markup has changed and nothing has moved. */
export async function comeToRest(view: View): Promise<void> {
  await view.evaluate(`new Promise((done) => {
    let frames = 0;
    const observer = new MutationObserver(() => { frames = 0; });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const moves = () => document.getAnimations().some(({ playState }) => playState === "running");
    (function step() {
      frames = moves() ? 0 : frames + 1;
      if (frames < ${FRAMES_AT_REST}) return void requestAnimationFrame(step);
      observer.disconnect();
      done(true);
    })();
  })`);
}

/** Waits until a real turn of the wheel has moved the page; false if none does. */
export async function wheelMoves(page: PageHandle): Promise<boolean> {
  await toTop(page);
  await page.wheel(400);
  return page.waitFor("scrollY > 200", PATIENCE);
}

/** True if a real turn of the wheel has reached the page and has not moved it. */
export async function wheelIsIdle(page: PageHandle): Promise<boolean> {
  await toTop(page);
  await page.evaluate(
    `void addEventListener("wheel", () => { window.wheelWasTurned = true; }, { once: true, capture: true, passive: true })`,
  );
  await page.wheel(400);
  await waitUntil(page, "window.wheelWasTurned");
  // What scrolls smoothly is on its way by then.
  await drawFrames(page, 12);
  return (await page.evaluate("scrollY")) === 0;
}

/**
 * Waits until a real press of Page Down has moved the page; a window that has lost the focus for a moment is asked
 * again.
 */
export async function keyMoves(page: PageHandle): Promise<boolean> {
  await toTop(page);
  const moves = async () => {
    await page.press("PageDown");
    return page.waitFor("scrollY > 200", PATIENCE / 10);
  };
  return (await until(PATIENCE, moves)) ?? false;
}

const toTop = (page: PageHandle) => page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
