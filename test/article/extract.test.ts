import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../utils/article/extract.ts";
import { extractPage } from "../../utils/pipeline/extract-page.ts";

const PARAGRAPHS = [
  "The harbour of Velmora reopened on Tuesday after a storm had closed it for eleven days, its authority said in a statement.",
  "Crews cleared two sunken barges from the channel overnight, and the first ferry left for the islands at six in the morning.",
  "“We lost a season’s catch in a week,” said Tomas Reke, who leads the fishers’ union and was among the first to sail again.",
  "Insurers put the damage at 40 million crowns, a figure that the authority called premature, since divers are still counting.",
];
const body = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("\n");
const head = (extra = "") =>
  `<title>Harbour reopens | Velmora Post</title><meta property="og:type" content="article">${extra}`;
const asItIs = (html: string) => html;
const read = (html: string, url = "https://velmora.example/2026/01/harbour", sanitise: typeof asItIs | null = null) =>
  extractArticle(new JSDOM(html, { url }).window.document, {
    url,
    published: null,
    access: "unknown",
    clutter: new Set<Element>(),
    sanitise,
  });

test("returns blocks with their offsets in the text", () => {
  const { article, verdict } = read(
    `<html lang="en"><head>${head()}</head><body><article><h1>Harbour reopens</h1>${body}<h2>What next</h2><ul><li>Divers go on counting until the end of the month.</li></ul></article></body></html>`,
  );
  expect(verdict).toEqual({ readable: true });
  expect(article.title).toBe("Harbour reopens");
  expect(article.blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "paragraph",
    "paragraph",
    "paragraph",
    "heading",
    "list item",
  ]);
  expect(article.blocks.slice(0, 4).map(({ start, end }) => article.text.slice(start, end))).toEqual(PARAGRAPHS);
});

test("leaves out what surrounds an article: captions, teasers, share bars, the byline line", () => {
  const html = `<head>${head('<meta name="author" content="Lia Brandt">')}</head><body><nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1><p>By Lia Brandt</p>
    <figure><img src="data:,"><figcaption>The channel on Monday. Photo: agency</figcaption></figure>${body}
    <p><a href="/x">Read more: Storm closes harbour</a></p><div class="related-stories"><p>Another story that has nothing to do with harbours, told at some length.</p></div></article></body>`;
  const { article } = read(html);
  expect(article.text).toBe(PARAGRAPHS.join("\n\n"));
  expect(article.byline).toEqual(["Lia Brandt"]);
});

test("reads text in open shadow roots, with slots filled", () => {
  const dom = new JSDOM(
    `<head>${head()}</head><body><h1>Harbour reopens</h1><story-body><p slot="lead">${PARAGRAPHS[0]}</p></story-body></body>`,
    { url: "https://velmora.example/a" },
  );
  const host = dom.window.document.querySelector("story-body");
  const root = host?.attachShadow({ mode: "open" });
  const div = dom.window.document.createElement("div");
  for (const words of PARAGRAPHS.slice(1))
    div.append(Object.assign(dom.window.document.createElement("p"), { textContent: words }));
  root?.append(Object.assign(dom.window.document.createElement("slot"), { name: "lead" }), div);
  const { article } = extractArticle(dom.window.document, {
    url: "https://velmora.example/a",
    published: null,
    access: "unknown",
    clutter: new Set<Element>(),
    sanitise: null,
  });
  expect(article.text).toBe(PARAGRAPHS.join("\n\n"));
});

test("reads the article, not the dialog, while a dialog hides the main content from screen readers", () => {
  const html = `<head>${head()}</head><body><main aria-hidden="true" inert><h1>Harbour reopens</h1>${body}</main><div role="dialog"><p>${"We and our partners store things on your device. ".repeat(20)}</p></div></body>`;
  const { article } = read(html);
  expect(article.text).toBe(PARAGRAPHS.join("\n\n"));
});

test("leaves out a second story appended below the first", () => {
  const html = `<head>${head()}</head><body><article><h1>Harbour reopens</h1>${body}</article><article><h1>Mine closes</h1><p>${"The mine of Orsk closed on Monday, and nobody was sorry. ".repeat(12)}</p></article></body>`;
  expect(read(html).article.text).not.toContain("mine of Orsk");
});

test("of several stories, reads the one whose address is the page's", () => {
  const other = `<article data-url="/2026/01/mine"><h1>Mine closes</h1><p>${"The mine of Orsk closed on Monday, and nobody was sorry. ".repeat(12)}</p></article>`;
  const own = `<article data-url="https://velmora.example/2026/01/harbour"><h1>Harbour reopens</h1>${body}</article>`;
  expect(read(`<head>${head()}</head><body>${other}${own}</body>`).article.text).toBe(PARAGRAPHS.join("\n\n"));
});

test("keeps a block quotation at its place among the paragraphs", () => {
  const quotation = "“Nobody will be asked to fill in a form before the boats are back.”";
  const [first, second, ...rest] = PARAGRAPHS.map((words) => `<p>${words}</p>`);
  const html = `<head>${head()}</head><body><article><h1>Harbour reopens</h1>${first}${second}<blockquote><p>${quotation}</p></blockquote>${rest.join("")}</article></body>`;
  expect(read(html).article.blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "paragraph",
    "quotation",
    "paragraph",
    "paragraph",
  ]);
});

test("returns a table's rows in order, one a line", () => {
  const html = `<head>${head()}</head><body><article><h1>Harbour reopens</h1>${body}<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Velmora</td><td>41</td></tr></table><p>${PARAGRAPHS[0]?.replace("Tuesday", "Friday")}</p></article></body>`;
  const { text } = read(html).article;
  expect(text).toContain("Velmora 41");
});

test("does not change the page", () => {
  const dom = new JSDOM(
    `<head>${head()}</head><body><nav>Menu</nav><article><h1>Harbour reopens</h1>${body}</article></body>`,
  );
  const before = dom.serialize();
  extractArticle(dom.window.document, {
    url: "https://velmora.example/",
    published: null,
    access: "unknown",
    clutter: new Set<Element>(),
    sanitise: null,
  });
  expect(dom.serialize()).toBe(before);
});

test("does not take a page of teasers or an empty page for an article", () => {
  const teasers = Array.from(
    { length: 20 },
    (_, i) => `<div><h3><a href="/${i}">Story number ${i} of the day</a></h3><p>Some words about it</p></div>`,
  ).join("");
  expect(read(`<head><title>Velmora Post</title></head><body><main>${teasers}</main></body>`).verdict.readable).toBe(
    false,
  );
  expect(read("").verdict.readable).toBe(false);
});

test("reports a paywall on an article, but not on a list of stories", () => {
  const state = (html: string) => {
    const url = "https://velmora.example/2026/01/harbour";
    const { document } = new JSDOM(html, { url }).window;
    const view = { access: { access: "locked" as const, limited: true }, clutter: new Set<Element>(), sanitise: null };
    return extractPage(document, view, { url, published: null, now: () => 0 });
  };
  expect(state(`<head>${head()}</head><body><article><h1>Harbour reopens</h1>${body}</article></body>`)).toMatchObject({
    state: "limited",
    reason: null,
    article: { access: "locked" },
  });
  const teasers = Array.from({ length: 12 }, (_, i) => `<h3><a href="/${i}">Story ${i}</a></h3>`).join("");
  expect(state(`<body><main>${teasers}</main></body>`)).toMatchObject({
    state: "not-an-article",
    reason: "notArticleList",
  });
});

test("keeps the text of a page that is no article, so that it can be read anyway", () => {
  const url = "https://velmora.example/docs/harbour";
  const body = `<h1>Harbour</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join("")}<pre>open --harbour</pre>`;
  const { document } = new JSDOM(`<body><main>${body}</main></body>`, { url }).window;
  const view = { access: { access: "unknown" as const, limited: false }, clutter: new Set<Element>(), sanitise: null };
  const { state, reason, article } = extractPage(document, view, { url, published: null, now: () => 0 });
  expect({ state, reason }).toEqual({ state: "not-an-article", reason: "notArticleDocumentation" });
  for (const words of PARAGRAPHS) expect(article.text).toContain(words);
});

test("splits a paragraph at a double line break", () => {
  const { article } = read(
    `<head>${head()}</head><body><article><h1>Harbour reopens</h1><div>${PARAGRAPHS.join("<br><br>")}</div></article></body>`,
  );
  expect(article.text).toBe(PARAGRAPHS.join("\n\n"));
});

test("takes the direction from the text's letters if the page does not declare it", () => {
  const words =
    "أعلنت بلدية المدينة يوم الثلاثاء إعادة فتح الميناء بعد عاصفة أغلقته أحد عشر يوما، وقالت في بيان إن العمل يستمر. ";
  const { article } = read(
    `<head>${head()}</head><body><article><h1>إعادة فتح الميناء</h1><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></article></body>`,
  );
  expect(article.direction).toBe("rtl");
});

test("keeps the times of a live blog's entries in its HTML, and not among its words", () => {
  const entry = (words: string, n: number) =>
    `<div class="entry"><time>1${n}:20</time><h2>Entry ${n}</h2><p>${words}</p></div>`;
  const { article } = read(
    `<head>${head()}</head><body><article><h1>Harbour reopens</h1><p>12 March 2026, 10:10</p>${PARAGRAPHS.map(entry).join("")}</article></body>`,
    undefined,
    asItIs,
  );
  for (const [n] of PARAGRAPHS.entries()) expect(article.html).toContain(`1${n}:20`);
  expect(article.text).not.toContain(":20");
  expect(article.html).not.toContain("10:10");
});
