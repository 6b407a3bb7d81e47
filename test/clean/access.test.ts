import { expect, test } from "vitest";
import { readAccess } from "../../utils/clean/access.ts";
import { bareScene } from "../../utils/clean/scene.ts";
import { page } from "./pages.ts";

const WALL =
  '<section class="gate"><h2>Subscribe to continue reading</h2><p>Already a subscriber? <a href="/login">Log in</a></p></section>';
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const access = (after: string, head: string) => readAccess(bareScene(page("", after, head)));

test.each([
  ["the boolean", { "@type": "NewsArticle", isAccessibleForFree: false }],
  ["the string", { "@type": "NewsArticle", isAccessibleForFree: "False" }],
  ["a list", [{ "@type": "WebSite" }, { "@type": "NewsArticle", isAccessibleForFree: ["false"] }]],
  ["a graph", { "@graph": [{ "@type": "NewsArticle", isAccessibleForFree: false }] }],
  ["a schema.org address", { "@type": "NewsArticle", isAccessibleForFree: "https://schema.org/False" }],
])("a wall with a declaration limits access: %s", (_, value) => {
  expect(access(WALL, ld(value))).toBe("limited");
});

test("a locked tier with a wall limits access; a metered tier does not decide", () => {
  expect(access(WALL, '<meta property="article:content_tier" content="locked">')).toBe("limited");
  expect(access("", '<meta property="article:content_tier" content="metered">')).toBe("unknown");
});

test("the declared part being cut limits access without a wall's words", () => {
  const head = ld({
    "@type": "NewsArticle",
    isAccessibleForFree: false,
    hasPart: { isAccessibleForFree: false, cssSelector: ".locked" },
  });
  expect(access('<div class="locked"></div>', head)).toBe("limited");
});

test("a subscriber who sees the whole text is not behind a wall", () => {
  expect(access("", ld({ "@type": "NewsArticle", isAccessibleForFree: false }))).toBe("unknown");
});

test("what is declared free is free, whatever its boxes are called", () => {
  const box =
    '<aside class="not-paywall-contribute-block"><p>This story is not behind a paywall. Subscribe to continue our work.</p><a href="/x">Donate</a></aside>';
  expect(access(box, ld({ "@type": "NewsArticle", isAccessibleForFree: true }))).toBe("free");
  expect(access(box, '<meta property="article:content_tier" content="free">')).toBe("free");
});

test("a link to subscribe in the header is no wall", () => {
  expect(access('<header><p>Subscribe to continue reading <a href="/s">Subscribe</a></p></header>', "")).toBe(
    "unknown",
  );
});

test("a broken selector says nothing", () => {
  expect(
    access(
      "",
      ld({
        "@type": "NewsArticle",
        isAccessibleForFree: false,
        hasPart: { isAccessibleForFree: false, cssSelector: "..[" },
      }),
    ),
  ).toBe("unknown");
});
