import type { Driver, PageHandle } from "../../tools/browser/driver.ts";
import { servePages } from "../../tools/serve/serve-pages.ts";
import { allowSite } from "../e2e/builds.ts";
import { PATIENCE } from "../e2e/visit.ts";
import { LOOK, type Look, lookOf } from "./look.ts";

/** What Factbox says of a page: what kind of page it is, the article's words, and the receipts. */
type Report = { state: string; text: string; receipts: { kind: string; reason: string; words: string }[] };

/** A page that was opened on an allowed site: how it looked once it had settled, and what Factbox said. */
export type Visit = Look & Report & { path: string };

/** A page to be opened. */
export type ServedPage = { path: string; html: string };

/** Chromium on an allowed site, for many pages: visits them, a few at a time, and hands each over in its turn. */
export type Visitor = {
  address: (path: string) => string;
  visitAll: () => Promise<Visit[]>;
  end: () => Promise<void>;
};

/** How many frames a page draws before it is looked at although something is left on it that stays there. */
const FRAMES_WITH_REST = 40;
/** How many tabs are used. A tab is used again: a new one costs more than a page. */
const TABS = 2;

/**
 * Serves some pages to a Chromium, and allows their site. On a busy machine the extension uses up its time and goes on
 * when it has some again, so a page is waited for until it is clean; `leavesRest` names the pages that are not to be.
 */
export async function startVisits(
  chromium: Driver,
  pages: readonly ServedPage[],
  leavesRest: (path: string) => boolean,
): Promise<Visitor> {
  const addressed = pages.map(({ path, html }): [string, string] => [`/${encodeURI(path)}`, html]);
  const site = await servePages(new Map([["/start", "<!doctype html><title>Start</title>"], ...addressed]), null);
  await allowSite(chromium);
  // A page of the extension may inject its script again: it answers with the receipts of the page's one cleaner.
  const inside = await chromium.openExtensionPage("options.html");

  const address = (path: string) => `${site.url}${encodeURI(path)}`;

  async function visit(tab: PageHandle, path: string): Promise<Visit> {
    const there = address(path);
    await tab.evaluate(`void setTimeout(() => location.replace(${JSON.stringify(there)}))`);
    const arrived = `location.href === ${JSON.stringify(there)} && document.readyState === "complete" && document.body.dataset.late !== "coming"`;
    if (!(await tab.waitFor(arrived, PATIENCE))) throw new Error(`${path} did not open`);
    await tab.evaluate(settled(leavesRest(path)));
    const report = await reportOn(inside, path);
    return { path, ...lookOf(await tab.evaluate(LOOK)), ...report };
  }

  async function visitAll(): Promise<Visit[]> {
    const queue = [...pages];
    const visits: Visit[] = [];
    // A window of its own is seen, where a tab behind another is not: there, no frame is drawn and a page may wait
    // for one.
    const lane = async (number: number) => {
      const opener = await chromium.open(`${site.url}start`);
      await opener.evaluate(`void window.open("lane-${number}", "", "popup,width=1280,height=900")`);
      const tab = await chromium.waitForPage(`lane-${number}`, PATIENCE);
      if (!tab) throw new Error("no tab was opened");
      for (let next = queue.shift(); next; next = queue.shift()) visits.push(await visit(tab, next.path));
      await tab.close();
      await opener.close();
    };
    await Promise.all(Array.from({ length: TABS }, (_, number) => lane(number)));
    return visits;
  }

  const end = async () => {
    await inside.close();
    await site.close();
  };
  return { address, visitAll, end };
}

/**
 * JavaScript that waits in a page until nothing that has to go is left, or for some frames where something stays:
 * asking from outside costs more than the page.
 */
function settled(leavesRest: boolean): string {
  return `new Promise((done) => {
    const end = performance.now() + ${PATIENCE};
    let frames = 0;
    (function ask() {
      frames++;
      const isOver = ${leavesRest ? `frames > ${FRAMES_WITH_REST}` : "performance.now() > end"};
      const { left, locked } = isOver ? { left: [] } : frames % 4 ? { locked: true } : ${LOOK};
      if (left?.length || locked) requestAnimationFrame(ask);
      else done(true);
    })();
  })`;
}

async function reportOn(inside: PageHandle, path: string): Promise<Report> {
  const asked = `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith(${JSON.stringify(encodeURI(path))})))
    .then((tab) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["/distill.js"] }))
    .then(([{ result }]) => ({ state: result.extraction.state, text: result.extraction.article.text, receipts: result.removals.map(({ kind, reason, words }) => ({ kind, reason, words })) }))`;
  const { state, text, receipts }: Record<string, unknown> = Object(await inside.evaluate(asked));
  if (!Array.isArray(receipts)) throw new Error(`no report on ${path}`);
  return {
    state: String(state),
    text: String(text),
    receipts: receipts.map((one) => {
      const { kind, reason, words } = Object(one);
      return { kind: String(kind), reason: String(reason), words: String(words) };
    }),
  };
}
