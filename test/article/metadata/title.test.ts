import { expect, test } from "vitest";
import { ld, meta, of } from "../page-of.ts";

const story = "<p>The ferry returned on Monday.</p>";

test.each([
  "Harbour reopens after storm | Velmora Post",
  "Velmora Post - Harbour reopens after storm",
  "Harbour reopens after storm – Velmora Post – The Velmora Post",
])("takes the site's name off %j", (title) => {
  expect(of(`<title>${title}</title>${meta("og:site_name", "Velmora Post")}`).title).toBe(
    "Harbour reopens after storm",
  );
});

test("knows the site's name from its address where the page does not state it", () => {
  expect(of("<title>Harbour reopens after storm | The Velmora</title>").title).toBe("Harbour reopens after storm");
});

test("takes a section behind the title off where a heading prints the title alone", () => {
  expect(
    of("<title>Harbour reopens after storm | District</title>", `<h4>Harbour reopens after storm</h4>${story}`).title,
  ).toBe("Harbour reopens after storm");
});

test("a headline in a trail of links or a menu is not what the page prints", () => {
  const trail = "<ol class='breadcrumb'><li><h1>Storm: harbour news for you</h1></li></ol>";
  const metas = meta("og:title", "Storm leaves: Harbour of Velmora reopens");
  expect(of(metas, `${trail}<article><h2>Storm leaves: Harbour of Velmora reopens</h2>${story}</article>`).title).toBe(
    "Storm leaves: Harbour of Velmora reopens",
  );
});

test("the page's wrappers may be named after comments without hiding its headline", () => {
  const metas = meta("og:title", "Harbour of Velmora reopens for ferries");
  expect(
    of(metas, `<div class="no-comments has-logo"><main><h1>Harbour of Velmora reopens today</h1>${story}</main></div>`)
      .title,
  ).toBe("Harbour of Velmora reopens today");
});

test("a kicker in the headline's element is not glued to the title", () => {
  const head = meta("og:title", "Harbour reopens after the great storm");
  const body = "<h1><span>Velmora</span><span>Harbour reopens after the great storm</span></h1>";
  expect(of(head, body + story).title).toBe("Harbour reopens after the great storm");
});

test("where the headline's parts touch, the metadata's own spacing stands between them", () => {
  const head = meta("og:title", "Two rescued at sea: boat found after five days");
  expect(of(head, `<h1><b>Two rescued at sea:</b><span>boat found after five days</span></h1>${story}`).title).toBe(
    "Two rescued at sea: boat found after five days",
  );
});

test("entities that JSON escaped once too often are resolved", () => {
  expect(of(ld({ "@type": "NewsArticle", headline: "Harbour &#8211; storm &amp; calm" })).title).toBe(
    "Harbour – storm & calm",
  );
});

test("the only headline is the title though the page calls its story otherwise elsewhere", () => {
  const head = `<title>Velmora: ferries sail from the harbour again</title>${meta("og:title", "Velmora harbour: ferries sail again")}`;
  expect(of(head, `<h1>Why the harbour of Velmora was closed so long</h1>${story}`).title).toBe(
    "Why the harbour of Velmora was closed so long",
  );
  expect(of(head, `<h1>Sign up and never miss any of it</h1>${story}`).title).toBe(
    "Velmora harbour: ferries sail again",
  );
});

test("a headline that is a picture is read from its alternative text", () => {
  expect(of("", `<h1><img alt="Harbour of Velmora reopens" src="h.png"></h1>${story}`).title).toBe(
    "Harbour of Velmora reopens",
  );
});
