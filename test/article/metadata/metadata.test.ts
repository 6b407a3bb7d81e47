import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readMetadata } from "../../../utils/article/metadata/metadata.ts";

const url = "https://velmora.example/2026/01/12/harbour/";
const of = (head: string, body = "") =>
  readMetadata(new JSDOM(`<head>${head}</head><body>${body}</body>`, { url }).window.document, url);
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

test("takes the JSON-LD node with the page's address, not the first", () => {
  const other = {
    "@type": "NewsArticle",
    url: "https://velmora.example/other",
    headline: "Mine closes",
    author: { name: "Else Where" },
    datePublished: "2020-01-01",
  };
  const own = {
    "@type": ["Article", "NewsArticle"],
    mainEntityOfPage: { "@id": url },
    headline: "Harbour reopens after storm",
    author: [
      { "@type": "Person", name: "Lia Brandt" },
      { "@type": "Person", name: "Jon Wex" },
    ],
    datePublished: "2026-01-12T09:30:00+02:00",
    dateModified: "2026-01-12T11:00:00+02:00",
    publisher: { name: "Velmora Post" },
  };
  const metadata = of(ld({ "@graph": [other, own] }));
  expect(metadata).toMatchObject({
    title: "Harbour reopens after storm",
    byline: ["Lia Brandt", "Jon Wex"],
    site: "Velmora Post",
    published: "2026-01-12T09:30:00+02:00",
    modified: "2026-01-12T11:00:00+02:00",
    declared: 2,
  });
});

test("survives broken JSON-LD", () => {
  expect(
    of(`${ld('{"@type": "NewsArticle", "headline": ')}<meta property="og:title" content="Harbour reopens">`).title,
  ).toBe("Harbour reopens");
  expect(of(ld('{"@type":"NewsArticle","headline":"Harbour\nreopens again"}')).title).toBe("Harbour reopens again");
});

test("removes the site's name from the title", () => {
  expect(
    of("<title>Harbour reopens - Velmora Post</title><meta property='og:site_name' content='Velmora Post'>").title,
  ).toBe("Harbour reopens");
});

test("prefers the visible headline if the metadata confirms it", () => {
  const metadata = of(
    '<meta property="og:title" content="Harbour of Velmora reopens">',
    "<h1>Velmora Post</h1><h1>Harbour of Velmora reopens after storm</h1>",
  );
  expect(metadata.title).toBe("Harbour of Velmora reopens after storm");
});

test.each([
  ["By Lia Brandt and Jon Wex", ["Lia Brandt", "Jon Wex"]],
  ["Von Lia Brandt", ["Lia Brandt"]],
  ["Lia Brandt, Staff Writer", ["Lia Brandt"]],
  ["https://velmora.example/staff/lia", []],
  ["admin", []],
  ["Lia Brandt, Velmora Post", ["Lia Brandt"]],
  ["@liabrandt", []],
])("reads the author line %j", (words, names) => {
  expect(
    of(`<meta property="og:site_name" content="Velmora Post"><meta name="author" content="${words}">`).byline,
  ).toEqual(names);
});

test("names no author if the page names none", () => {
  expect(
    of(
      "<title>Harbour reopens</title>",
      '<article><h1>Harbour reopens</h1><p>Words.</p></article><aside><span class="author">Other Person</span></aside>',
    ).byline,
  ).toEqual([]);
});

test("never changes a publisher's day because of a time zone", () => {
  expect(of('<meta property="article:published_time" content="2026-01-12T23:30:00-05:00">').published).toBe(
    "2026-01-12T23:30:00-05:00",
  );
  expect(of('<meta name="date" content="January 12, 2026 11:30 PM">').published).toBe("2026-01-12T23:30:00");
  expect(of('<meta name="date" content="12 January 2026">').published).toBe("2026-01-12");
});

test("finds the date on the page or in its address if no metadata states it", () => {
  expect(of("", '<article><time datetime="2026-01-11">yesterday</time></article>').published).toBe("2026-01-11");
  expect(of("", "<p>nothing</p>").published).toBe("2026-01-12");
});

test("rejects an impossible date", () => {
  expect(of('<meta property="article:published_time" content="2026-13-45">', "").published).toBe("2026-01-12");
});

test("shows no name of a site that would leave no room for the facts", () => {
  const siteOf = (name: string) => of(`<meta property="og:site_name" content="${name}">`).site;
  expect([siteOf("Velmora Gazette"), siteOf("Gazette ".repeat(40))]).toEqual(["Velmora Gazette", null]);
});
