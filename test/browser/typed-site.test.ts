import "./extension.ts";

import { expect, test } from "vitest";
import { typedSite } from "../../utils/browser/pages/typed-site.ts";

test.each([
  ["news.example", "https://news.example/*"],
  ["  News.Example  ", "https://news.example/*"],
  ["https://news.example/2026/03/bridge?a#b", "https://news.example/*"],
  ["http://news.example", "http://news.example/*"],
  ["news.example/politics", "https://news.example/*"],
  ["news.example:8443", "https://news.example/*"],
  ["localhost", "https://localhost/*"],
  ["http://intranet/news", "http://intranet/*"],
  ["127.0.0.1", "https://127.0.0.1/*"],
  ["http://[::1]/", "http://[::1]/*"],
  ["новини.example", "https://xn--b1amarcd.example/*"],
])("%s is a site", (typed, pattern) => {
  expect(typedSite(typed)).toBe(pattern);
});

test.each([
  "",
  "   ",
  "news",
  "orlan news",
  "*",
  "*.example",
  "https://*/*",
  "<all_urls>",
  "reader@news.example",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "chrome://extensions",
  "https://",
  "https://news.example:99999",
  "news.example:99999",
  "news.",
  ".",
])("%j is no site", (typed) => {
  expect(typedSite(typed)).toBeNull();
});
