import { JSDOM, VirtualConsole } from "jsdom";
import { expect, test } from "vitest";
import { answer } from "../../tools/distill/answer.ts";
import { boundHtml } from "../../tools/distill/bound-html.ts";
import { limitPageSize } from "../../utils/article/dom/limit-page-size.ts";
import { viewWithoutLayout } from "../../utils/clean/engine/page-view.ts";
import { detectAccessSync } from "../../utils/clean/paywall/detect-access.ts";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { extractPage } from "../../utils/pipeline/extract-page.ts";
import { countDomWork } from "../support/dom-work.ts";
import { DEEP_HTML, hostilePages } from "../support/hostile-texts.ts";

// All pages are above what is read whole. `npm run bench -- growth` takes the time of larger ones.
const PAGES = [
  ...hostilePages(0.2),
  { name: "a story under twenty thousand boxes", html: () => DEEP_HTML, partial: false },
];
/** Maximum of calls to the DOM for each element of a page, to limit its size: one and a half times what is needed. */
const LIMITING_CALLS = 33;
/** Maximum of calls to the DOM to read a page of any size: twice what the largest needs. */
const READING_CALLS = 1_400_000;

test.for(PAGES)("reads $name in work that grows no faster than the page", ({ html, partial }) => {
  const bounded = boundHtml(html());
  const { window } = new JSDOM(bounded.html, { virtualConsole: new VirtualConsole() });
  const elements = window.document.getElementsByTagName("*").length;
  const work = countDomWork(window);
  const limited = limitPageSize(window.document);
  expect(work.calls).toBeLessThan(LIMITING_CALLS * Math.max(elements, 1_000));
  const view = { access: detectAccessSync(viewWithoutLayout(limited.page)), clutter: findClutter, sanitise: null };
  work.calls = 0;
  const found = extractPage(limited.page, view, { url: null, published: null, now: () => 0 });
  expect(work.calls).toBeLessThan(READING_CALLS);
  expect(bounded.partial || limited.partial || found.partial).toBe(partial);
  expect(found.state).toBe("article");
  expect(found.article.text).toContain("The harbour of Velmora reopened");
  if (!partial) expect(found.article.blocks).toHaveLength(12);
  window.close();
});

test("says of a page that is too large that it was read in part", async () => {
  const [page] = hostilePages(0.2).filter(({ name }) => name === "one paragraph of megabytes");
  if (!page) throw new Error("no such page");
  const source = { kind: "html" as const, html: page.html() };
  const found = await answer({
    id: 1,
    source,
    url: "https://velmora.example/a",
    published: "2026-03-03",
    warnings: [],
  });
  expect(found).toMatchObject({ state: "article", warnings: [expect.stringMatching(/too large/)] });
});

test("leaves a page with thousands of drawn icons as it is", () => {
  const icon = `<svg><title>Share</title><g><path d="M0 0L9 9"/></g><use xlink:href="#share"/></svg>`;
  const html = `<ul>${`<li>${icon}</li>`.repeat(2_000)}</ul><p>The harbour of Velmora reopened.</p>`;
  expect(boundHtml(html)).toEqual({ html, partial: false });
});

test.each([
  ["after a drawing", "<svg></svg><path/>"],
  ["in a drawing's description", "<svg><desc><path/>"],
  ["in the title of a drawing", "<svg><title><b></title>"],
  ["after a paragraph that ends a drawing", "<svg><p><path/>"],
  ["with scripts between them", "<script>1</script><b>"],
])("limits the depth of elements %s", (_, html) => {
  const bounded = boundHtml(`${html.repeat(2_000)}The harbour of Velmora reopened.`);
  expect(bounded.html.match(/<(?:path|b)\b/g)?.length ?? 0).toBeLessThanOrEqual(600);
  expect(bounded.html).toContain("The harbour of Velmora reopened.");
});

test("leaves a bearable page as it is, to the byte", () => {
  const html = `<p a="<div>">x<!-- <div> --><script>"<div>".repeat(9)</script>${"<div><p>y</div>".repeat(2_000)}`;
  expect(boundHtml(html)).toEqual({ html, partial: false });
});
