import { expect, test } from "vitest";
import { ld, meta, of, url } from "../page-of.ts";

const TITLE = "Cooper of Velmora mends the oldest barge";
const story = (fields: object = {}) => ({
  "@type": "NewsArticle",
  headline: "Glazier sells his eleventh kiln",
  author: { "@type": "Person", name: "Odo Farnek" },
  datePublished: "2019-02-03",
  ...fields,
});
const other = story({ url: "https://velmora.example/city/glazier" });
const list = (...items: unknown[]) => ({ "@type": "ItemList", itemListElement: items });
const item = (value: unknown) => ({ "@type": "ListItem", position: 1, item: value });
const page = (data: unknown, head = `<title>${TITLE} | Velmora Post</title>`, line = "") =>
  of(head + ld(data), `<article><h1>${TITLE}</h1>${line}<p>The barge floats.</p></article>`);

test.each<[string, unknown]>([
  ["a list", list(other)],
  ["a list of two", list(other, story({ url: "/city/kiln", headline: "Kiln for sale" }))],
  ["a list of numbered items", list(item(other))],
  ["a list without addresses", list(story())],
  ["a numbered list without addresses", list(item(story()), item(story({ headline: "Kiln for sale" })))],
  ["a list of stories without headlines", list(story({ headline: undefined }))],
  ["a list in a graph", { "@graph": [{ "@type": "WebSite" }, list(story())] }],
  ["a collection", { "@type": "CollectionPage", hasPart: [other, story()] }],
  ["a collection about a list", { "@type": "CollectionPage", mainEntity: list(story()) }],
  ["a page in parts", { "@type": "WebPage", hasPart: story() }],
  ["a single other story", other],
  ["a story whose own page is another", story({ mainEntityOfPage: { "@id": "https://velmora.example/city/glazier" } })],
  ["several stories side by side", [other, story({ url: "https://velmora.example/kiln" })]],
  ["a story that the page mentions", { "@type": "WebPage", mentions: story(), citation: [story()] }],
  ["the whole that the page is part of", { "@type": "WebPage", isPartOf: story(), relatedLink: "/city/glazier" }],
])("takes nothing from %s", (_, data) => {
  expect(page(data)).toMatchObject({ title: TITLE, byline: [], published: null, declared: 0 });
  expect(page(data, undefined, "<div>By Lia Brandt</div><div>12 January 2026</div>")).toMatchObject({
    byline: ["Lia Brandt"],
    published: "2026-01-12",
    conflictingDate: null,
  });
});

const own = { author: { name: "Lia Brandt" }, datePublished: "2026-01-12" };

test.each<[string, unknown]>([
  ["has the page's address in a list", list(other, item(story({ ...own, url })))],
  ["has the page's headline in a list", list(other, story({ ...own, headline: TITLE }))],
  [
    "has the page's headline, and an older address",
    story({ ...own, headline: TITLE, url: "https://velmora.example/9" }),
  ],
  ["has the page's headline in other letters", story({ ...own, headline: TITLE.toUpperCase(), url: "/old" })],
  ["has a headline and no address", story({ ...own, headline: "Barge mended" })],
  ["has neither headline nor address", story({ ...own, headline: undefined })],
  ["is the page's main entity", { "@type": "WebPage", mainEntity: story({ ...own, headline: "Barge mended" }) }],
  ["stands beside a list", [list(other), story({ ...own, headline: "Barge mended" })]],
  ["stands behind another story", [other, story({ ...own, headline: TITLE, url: "https://velmora.example/9" })]],
  ["names a page without an address", story({ ...own, headline: "Barge mended", mainEntityOfPage: true })],
])("takes author and day from the story that %s", (_, data) => {
  expect(page(data)).toMatchObject({ byline: ["Lia Brandt"], published: "2026-01-12", declared: 2 });
});

test("knows its own story by the title of a preview, too", () => {
  const data = story({ ...own, url: "https://velmora.example/9" });
  const preview = '<title>Velmora Post</title><meta property="og:title" content="Glazier sells his eleventh kiln">';
  expect(page(data, preview)).toMatchObject({ byline: ["Lia Brandt"], published: "2026-01-12" });
  expect(page(data, meta("twitter:title", "Glazier sells his eleventh kiln")).byline).toEqual(["Lia Brandt"]);
});
