import { expect, test } from "vitest";
import { og, paragraphs, verdictOn } from "../page-builder.ts";

const page = (title: string, at: string, head = "", lang = "en") =>
  verdictOn({
    lang,
    at,
    title: `${title} | Velmora Post`,
    head,
    body: `<main><h1>${title}</h1>${paragraphs(5)}</main>`,
  });

test.each([
  ["Terms of Use", "/p/12", "en"],
  ["Privacy Policy", "/privacy-policy", "en"],
  ["How we use what you tell us", "/privacy.html", "en"],
  ["Impressum", "/impressum/", "de"],
  ["Datenschutzerklärung", "/p/12", "de"],
  ["Mentions légales", "/mentions-legales", "fr"],
  ["Política de privacidad", "/p/12", "es"],
  ["Политика конфиденциальности", "/p/12", "ru"],
  ["About us", "/about", "en"],
])("takes “%s” at %s for a page about the site", (title, at, lang) => {
  expect(page(title, at, "", lang)).toBe("notArticleSite");
});

test("takes it for one even if its system declares every page an article", () => {
  expect(page("Privacy Policy", "/privacy-policy", og({ "og:type": "article" }))).toBe("notArticleSite");
});

test.each([
  ["Privacy policy of the ferry’s app breaks the law", "/2026/03/privacy-policy-of-ferry-app"],
  ["Terms of surrender", "/terms-of-surrender"],
  ["About a boat that came back", "/about-a-boat"],
])("takes the story “%s” at %s for an article", (title, at) => {
  expect(page(title, at)).toBe("article");
});

test("takes a signed post with such a title for an article", () => {
  const signed = og({
    "og:type": "article",
    "article:published_time": "2026-03-12T09:00:00Z",
    "article:author": "Lia Bo",
  });
  expect(page("Privacy policy", "/blog/privacy-policy", signed)).toBe("article");
});
