import { expect, test } from "vitest";
import { ld, meta, of } from "../page-of.ts";

const story = "<p>The ferry returned on Monday.</p>";

test.each([
  "Harbour reopens after storm | Velmora Post",
  "Velmora Post - Harbour reopens after storm",
  "Harbour reopens after storm – Velmora Post – The Velmora Post",
  "Velmora Post: Harbour reopens after storm",
  "The Velmora Post:Harbour reopens after storm",
  "Velmora Post»Harbour reopens after storm",
  "Harbour reopens after storm_Velmora Post",
  "Harbour reopens after storm｜Velmora Post",
])("removes the site's name from %j", (title) => {
  expect(of(`<title>${title}</title>${meta("og:site_name", "Velmora Post")}`).title).toBe(
    "Harbour reopens after storm",
  );
});

test("takes the site's name from its address if the page does not state it", () => {
  expect(of("<title>Harbour reopens after storm | The Velmora</title>").title).toBe("Harbour reopens after storm");
});

test("removes a section after the title if a heading prints the title alone", () => {
  expect(
    of("<title>Harbour reopens after storm | District</title>", `<h4>Harbour reopens after storm</h4>${story}`).title,
  ).toBe("Harbour reopens after storm");
});

test("ignores headings in breadcrumbs and menus", () => {
  const trail = "<ol class='breadcrumb'><li><h1>Storm: harbour news for you</h1></li></ol>";
  const metas = meta("og:title", "Storm leaves: Harbour of Velmora reopens");
  expect(of(metas, `${trail}<article><h2>Storm leaves: Harbour of Velmora reopens</h2>${story}</article>`).title).toBe(
    "Storm leaves: Harbour of Velmora reopens",
  );
});

test("finds the headline in a page whose wrapper is named after comments", () => {
  const metas = meta("og:title", "Harbour of Velmora reopens for ferries");
  expect(
    of(metas, `<div class="no-comments has-logo"><main><h1>Harbour of Velmora reopens today</h1>${story}</main></div>`)
      .title,
  ).toBe("Harbour of Velmora reopens today");
});

test("leaves out a kicker inside the headline", () => {
  const head = meta("og:title", "Harbour reopens after the great storm");
  const body = "<h1><span>Velmora</span><span>Harbour reopens after the great storm</span></h1>";
  expect(of(head, body + story).title).toBe("Harbour reopens after the great storm");
});

test("takes the metadata's spacing between parts of the headline that touch", () => {
  const head = meta("og:title", "Two rescued at sea: boat found after five days");
  expect(of(head, `<h1><b>Two rescued at sea:</b><span>boat found after five days</span></h1>${story}`).title).toBe(
    "Two rescued at sea: boat found after five days",
  );
});

test("decodes character references that JSON escaped twice", () => {
  expect(of(ld({ "@type": "NewsArticle", headline: "Harbour &#8211; storm &amp; calm" })).title).toBe(
    "Harbour – storm & calm",
  );
});

test("takes the only h1 for the title even if the metadata words it differently", () => {
  const head = `<title>Velmora: ferries sail from the harbour again</title>${meta("og:title", "Velmora harbour: ferries sail again")}`;
  expect(of(head, `<h1>Why the harbour of Velmora was closed so long</h1>${story}`).title).toBe(
    "Why the harbour of Velmora was closed so long",
  );
  expect(of(head, `<h1>Sign up and never miss any of it</h1>${story}`).title).toBe(
    "Velmora harbour: ferries sail again",
  );
});

test("reads a headline that is a picture from its alternative text", () => {
  expect(of("", `<h1><img alt="Harbour of Velmora reopens" src="h.png"></h1>${story}`).title).toBe(
    "Harbour of Velmora reopens",
  );
});

test("removes a site's name after a hyphen in a script without capitals", () => {
  expect(of(`<title>港口周二重新开放-港湾报</title>${meta("og:site_name", "港湾报")}`).title).toBe("港口周二重新开放");
  expect(of(`<title>港口-周二重新开放</title>${meta("og:site_name", "港湾报")}`).title).toBe("港口-周二重新开放");
});

test("keeps a colon and a hyphen that part no site's name", () => {
  const site = meta("og:site_name", "Velmora Post");
  expect(of(`<title>Velmora Post: WHO: towns need clean wells</title>${site}`).title).toBe(
    "WHO: towns need clean wells",
  );
  expect(
    of(`<title>Velmora: harbours in need</title>${meta("og:site_name", "Other Gazette")}`, "", "https://o.example/a")
      .title,
  ).toBe("Velmora: harbours in need");
  expect(of(`<title>Post-storm repairs begin</title>${meta("og:site_name", "Post")}`).title).toBe(
    "Post-storm repairs begin",
  );
});

test("takes only the beginning of a title without end", () => {
  const endless = "The harbour of Velmora reopens. ".repeat(1_000);
  expect(of(`<title>${endless}</title>`, story).title).toBe(endless.slice(0, 500).trim());
  expect(of(ld({ "@type": "NewsArticle", headline: endless }), story).title).toHaveLength(500);
});
