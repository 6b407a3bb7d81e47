import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { viewWithoutLayout } from "../../../utils/clean/engine/page-view.ts";
import { detectAccessSync } from "../../../utils/clean/paywall/detect-access.ts";
import { laidOut, page } from "../pages.ts";

const WALL =
  '<section class="gate"><h2>Subscribe to continue reading</h2><p>Choose a plan. <a href="/login">Log in</a></p></section>';
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const LOCKED = ld({ "@type": "NewsArticle", isAccessibleForFree: false });
const SENTENCE =
  "The harbour of Velmora reopened on Tuesday, its authority said, after divers had looked at every stone. ";
const CUT = `<p>${SENTENCE}${SENTENCE}</p><p>${SENTENCE}What the divers found under the third pier was not a stone but a</p>`;

/** Builds a page with this story, and more HTML after it. */
const story = (inside: string, after: string, head = "") =>
  new JSDOM(
    `<html><head>${head}</head><body><main><article><h1>Harbour reopens</h1><div class="text">${inside}</div>${after}</article></main></body></html>`,
  ).window.document;
const whole = (after: string, head = "") => detectAccessSync(viewWithoutLayout(page("", after, head)));
const cut = (after: string, head = "") => detectAccessSync(viewWithoutLayout(story(CUT, after, head)));
const seen = (document: Document) => detectAccessSync(laidOut(document));

test.each([
  ["the boolean", { "@type": "NewsArticle", isAccessibleForFree: false }],
  ["the string", { "@type": "NewsArticle", isAccessibleForFree: "False" }],
  ["a list", [{ "@type": "WebSite" }, { "@type": "NewsArticle", isAccessibleForFree: ["false"] }]],
  ["a graph", { "@graph": [{ "@type": "NewsArticle", isAccessibleForFree: false }] }],
  ["a schema.org address", { "@type": "NewsArticle", isAccessibleForFree: "https://schema.org/False" }],
  ["a part alone", { "@type": "NewsArticle", hasPart: { isAccessibleForFree: "False", cssSelector: ".body" } }],
])("a page declared as paid for is locked, and limited by a wall at a cut: %s", (_, value) => {
  expect(whole("", ld(value))).toEqual({ access: "locked", limited: false });
  expect(cut(WALL, ld(value))).toEqual({ access: "locked", limited: true });
});

test("microdata declares access as JSON-LD does", () => {
  expect(whole("", '<meta itemprop="isAccessibleForFree" content="true">').access).toBe("free");
  expect(whole("", '<meta itemprop="isAccessibleForFree" content="false">').access).toBe("locked");
});

test("the content tier is read as declared: free, metered, locked; metered alone limits nothing", () => {
  const tier = (name: string) => `<meta property="article:content_tier" content="${name}">`;
  expect(whole("", tier("free"))).toEqual({ access: "free", limited: false });
  expect(whole("", tier("metered"))).toEqual({ access: "metered", limited: false });
  expect(whole("", tier("locked"))).toEqual({ access: "locked", limited: false });
  expect(whole("", tier("metered") + LOCKED)).toEqual({ access: "metered", limited: false });
});

test.each([
  "You have 3 free articles left this month",
  "You have read 2 of 5 free articles",
  "Il vous reste 2 articles à lire",
  "Noch 4 freie Artikel in diesem Monat",
])("a count of free articles is a meter, which limits nothing: %s", (words) => {
  expect(whole(`<div><p>${words}. <a href="/s">Subscribe</a></p></div>`)).toEqual({
    access: "metered",
    limited: false,
  });
});

test("a number of articles in the story is no meter", () => {
  const words = "The law has 12 free-trade articles, and 3 stories of the tower remain.";
  expect(whole(`<p>${words}</p>`).access).toBe("unknown");
});

test.each([
  ["English", "Sign in to continue reading"],
  ["English", "This article is for subscribers"],
  ["German", "Jetzt weiterlesen"],
  ["French", "Article réservé aux abonnés"],
  ["Spanish", "Suscríbete para seguir leyendo"],
  ["Italian", "Contenuto riservato agli abbonati"],
  ["Portuguese", "Exclusivo para assinantes"],
  ["Japanese", "この記事は会員限定です。"],
  ["Russian", "Только для подписчиков"],
])("a wall after a cut sentence limits access without a declaration, in %s: %s", (_, words) => {
  const wall = `<div><p>${words}</p><button>OK</button></div>`;
  expect(cut(wall)).toEqual({ access: "locked", limited: true });
  expect(whole(wall)).toEqual({ access: "unknown", limited: false });
});

test("an empty declared part limits access to a short text without a wall's phrase", () => {
  const head = ld({
    "@type": "NewsArticle",
    isAccessibleForFree: false,
    hasPart: { isAccessibleForFree: false, cssSelector: ".locked" },
  });
  expect(cut('<div class="locked"></div>', head).limited).toBe(true);
  expect(whole('<div class="locked"></div>', head)).toEqual({ access: "locked", limited: true });
  const long = `<p>${SENTENCE.repeat(20)}</p>`;
  expect(detectAccessSync(viewWithoutLayout(story(long, '<div class="locked"></div>', head))).limited).toBe(false);
});

test("with layout, faded text or a wall over the page limits access", () => {
  const faded = page('<i class="end"></i>', WALL, LOCKED);
  faded.querySelector(".text")?.setAttribute("style", "filter: blur(4px)");
  expect(seen(faded).limited).toBe(true);
  const over = WALL.replace("<section", '<section style="position: fixed" data-box="0 0 1000 800"');
  expect(seen(page("", over)).limited).toBe(true);
  expect(seen(page("", over, ld({ "@type": "NewsArticle", isAccessibleForFree: true }))).limited).toBe(true);
});

test("a named wall limits access only if it is visible", () => {
  expect(seen(page("", WALL)).limited).toBe(true);
  expect(seen(page("", WALL.replaceAll("<h2", '<h2 style="display: none"'))).limited).toBe(false);
  expect(cut(WALL.replace("<section", "<section hidden")).limited).toBe(false);
});

test("a subscriber who sees the whole text is not behind a wall", () => {
  expect(whole("", LOCKED)).toEqual({ access: "locked", limited: false });
});

test("a page declared free is free, whatever its class names", () => {
  const box =
    '<aside class="not-paywall-contribute-block"><p>This story is not behind a paywall. Subscribe to continue our work.</p><a href="/x">Donate</a></aside>';
  expect(whole(box, ld({ "@type": "NewsArticle", isAccessibleForFree: true }))).toEqual({
    access: "free",
    limited: false,
  });
  expect(cut(box, '<meta property="article:content_tier" content="free">').limited).toBe(false);
});

test("an appeal on a free article is no wall, even where its story is short", () => {
  const appeal =
    '<div class="paywall-free-appeal"><p>We have no paywall. Support us with $5 a month.</p><a href="/donate">Donate</a><button>Maybe later</button></div>';
  expect(cut(appeal)).toEqual({ access: "unknown", limited: false });
});

test("a story about walls is no wall", () => {
  const prose = `${CUT}<p>Readers of the Post met a new line on Monday: “Subscribe to continue reading.” It cost the paper a third of its readers, an <a href="/study">inquiry</a> says.</p>`;
  const long = `<p>${SENTENCE.repeat(9)}</p>`;
  expect(detectAccessSync(viewWithoutLayout(story(long + prose, "")))).toEqual({ access: "unknown", limited: false });
  const bare = prose.replace(/[“”]/g, "").replace("Readers", SENTENCE.repeat(3));
  expect(detectAccessSync(viewWithoutLayout(story(bare, ""))).limited).toBe(false);
});

test("a link to subscribe in the header is no wall", () => {
  expect(cut('<header><p>Subscribe to continue reading <a href="/s">Subscribe</a></p></header>').limited).toBe(false);
});

test("words in a script are no wall", () => {
  const script = (words: string) => `<div><script>var a = "${words}"</script><button>OK</button></div>`;
  expect(cut(script("Subscribe to continue reading")).limited).toBe(false);
  expect(whole(script("3 free articles left")).access).toBe("unknown");
});

test("an invalid selector proves nothing", () => {
  const head = ld({ "@type": "NewsArticle", isAccessibleForFree: false, hasPart: { cssSelector: "..[" } });
  expect(whole("", head)).toEqual({ access: "locked", limited: false });
});
