import { expect } from "vitest";
import type { Served } from "../../../tools/serve/serve.ts";
import { servePages } from "../../../tools/serve/serve-pages.ts";
import { allowByPopup } from "../allowed-pages.ts";
import { lateAppeals, SETTLED } from "../late-appeals.ts";
import { test } from "../stage.ts";
import { drawFrames, waitUntil } from "../views.ts";
import type { Visit } from "../visit.ts";

// Firefox gives no pictures of its frames, so the page looks at itself: what is seen as a frame begins, and still is in
// the first task after it, was painted in it.
const WATCH = `window.framesDrawn = window.framesSeen = 0;
  const afterFrame = new MessageChannel();
  const sees = () => Boolean(document.querySelector("#over")?.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  let sawAtBegin = false;
  afterFrame.port1.onmessage = () => { window.framesDrawn++; if (sawAtBegin && sees()) window.framesSeen++; };
  (function look() {
    sawAtBegin = sees();
    afterFrame.port2.postMessage(null);
    requestAnimationFrame(look);
  })();`;
const PAGES = lateAppeals(WATCH);

let served: Served;

test.beforeAll(async () => {
  const pages = Object.entries(PAGES);
  served = await servePages(new Map(pages.map(([way, html]) => [pathOf(way), html])), null);
});

test.afterAll(() => served?.close());

const pathOf = (way: string) => `/${encodeURIComponent(way)}`;

/** How the appeal of a page was seen from its beginning on: frames that showed it, and whether it stands at last. */
async function sightOf(visit: Visit, address: string) {
  const page = await visit.open(address);
  await waitUntil(page, `window.${SETTLED}`);
  await drawFrames(page, 6);
  expect(Number(await page.evaluate("framesDrawn"))).toBeGreaterThan(6);
  return {
    framesSeen: Number(await page.evaluate("framesSeen")),
    standing: await page.evaluate("document.querySelector('#over').checkVisibility({ opacityProperty: true })"),
  };
}

test.for(Object.keys(PAGES))(
  "an appeal that is %s is in no frame where the site is allowed, and in some where it is not",
  async (way, { visit }) => {
    const allowed = new URL(pathOf(way), served.url).href;
    await allowByPopup(visit, allowed);
    expect(await sightOf(visit, allowed)).toEqual({ framesSeen: 0, standing: false });
    // This machine's other name is another site.
    const other = await sightOf(visit, allowed.replace("127.0.0.1", "localhost"));
    expect(other.standing).toBe(true);
    expect(other.framesSeen).toBeGreaterThan(0);
  },
);
