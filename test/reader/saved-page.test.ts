import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { renderSavedPage } from "../../utils/reader/saved-page.ts";
import { ATTACKS } from "../support/attacks.ts";
import { article, factbox, t } from "../support/invented-texts.ts";

const { window } = new JSDOM("<body></body>", { url: "https://orlan.example/a" });
const CONTEXT = { accessed: "2026-03-07T08:00:00Z", locale: "en-GB", t };
const html = `${article.text
  .split("\n\n")
  .map((words) => `<p>${words.replace("<east>", "&lt;east&gt;")}</p>`)
  .join("")}<img src="/quay.png" alt="The quay">`;

function saved(change: Partial<typeof article> = {}, hasMarks = true): Document {
  const page = renderSavedPage({ ...factbox, article: { ...article, html, ...change } }, CONTEXT, window, {
    hasMarks,
    pictureLabel: (alt) => `Picture: ${alt}`,
  });
  return new window.DOMParser().parseFromString(page, "text/html");
}

test("has the article with its marks, and its facts and its source", () => {
  const page = saved();
  expect(page.title).toBe(article.title);
  expect(page.querySelector("h1")?.textContent).toBe(article.title);
  expect(page.querySelector("article")?.lang).toBe("en");
  expect([...page.querySelectorAll("article .mark-who")].map(({ textContent }) => textContent)).toEqual([
    "Ada Brel",
    "Brel told",
  ]);
  expect(page.querySelector("article .mark-said")?.textContent).toBe("We kept our promise to the <east> bank,");
  expect(page.querySelector(".legend")?.textContent).toBe("whowhenfiguresaid");
  expect(page.querySelector(".facts")?.textContent).toContain("€12 million");
  expect(page.querySelector(".about")?.textContent).toContain(`The Orlan Courier · Mira Tolan, Jon Wex · 6 March 2026`);
  expect(page.querySelector(".about")?.textContent).toContain(article.canonicalUrl);
});

test("loads and runs nothing: its policy comes first, and its pictures are links", () => {
  const page = saved();
  const [charset, policy] = page.head.children;
  expect(charset?.getAttribute("charset")).toBe("utf-8");
  expect(policy?.getAttribute("content")).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'/);
  expect(page.querySelectorAll("script, img, link, iframe, object, base, form, [onclick], [style]")).toHaveLength(0);
  expect(page.querySelector("a.picture")?.textContent).toBe("Picture: The quay");
  expect(page.querySelector("style")?.textContent).not.toMatch(/url\(|@import|</);
});

test("holds no control characters but tabs and line feeds, and nothing that turns its direction", () => {
  const title = "Orlan \u202e\u0007closes\u001b[2J its\tbridge\u009b";
  const page = saved({ title, html: `<p>The \u001b]0;bridge\u0007 is\n closed.</p>` });
  expect(page.documentElement.outerHTML).not.toMatch(/[^\P{Cc}\t\n]/u);
  expect(page.querySelector("h1")?.textContent).toBe("Orlan closes[2J its\tbridge");
  expect(page.querySelector("article p:last-child")?.textContent).toBe("The ]0;bridge is\n closed.");
});

test("has no marks where they are switched off, and no buttons", () => {
  expect(saved({}, false).querySelectorAll(".fact-mark, .legend")).toHaveLength(0);
  expect(saved().querySelectorAll("[role], [tabindex], [aria-describedby]")).toHaveLength(0);
});

test("reads from right to left where the article does", () => {
  expect(saved({ direction: "rtl", language: "ar" }).querySelector("article")?.outerHTML).toMatch(
    /^<article lang="ar" dir="rtl">/,
  );
});

test.each(Object.entries(ATTACKS))("is safe from %s", (_, attacks) => {
  // Those that only take time are the sanitiser's matter.
  for (const attack of attacks.filter(({ length }) => length < 10_000)) {
    const page = saved({ html: attack, title: attack, site: attack, byline: [attack] });
    expect(
      page.querySelectorAll("script, img, iframe, object, embed, form, svg, math, template, base, [src]"),
    ).toHaveLength(0);
    expect(page.querySelectorAll("style")).toHaveLength(1);
    expect(page.querySelectorAll("meta")).toHaveLength(3);
    for (const element of page.querySelectorAll("*"))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$/);
        if (name === "href") expect(value).toMatch(/^(?:https?|mailto):/);
      }
  }
});
