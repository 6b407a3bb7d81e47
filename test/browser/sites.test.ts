import { expect, test } from "vitest";
import { isSitePattern, matchesSites, siteHost, sitePattern } from "../../utils/browser/sites.ts";

test("a site is a scheme and a host", () => {
  expect(sitePattern("https://news.orlan.example:8443/a/b?c#d")).toBe("https://news.orlan.example/*");
  expect(sitePattern("http://127.0.0.1:4000/")).toBe("http://127.0.0.1/*");
});

test("browser pages, files and malformed addresses have no site", () => {
  for (const url of ["about:blank", "chrome://settings/", "file:///home/a.html", "", "not a url"])
    expect(sitePattern(url)).toBeNull();
});

test("a site's name is its host", () => {
  expect(siteHost("https://news.orlan.example/*")).toBe("news.orlan.example");
});

test("recognises the pattern of one site among other values", () => {
  for (const pattern of ["https://news.orlan.example/*", "http://127.0.0.1/*"])
    expect(isSitePattern(pattern)).toBe(true);
  for (const value of [
    "https://orlan.example/",
    "https://orlan.example/a/*",
    "ftp://orlan.example/*",
    "<all_urls>",
    "",
    4,
  ])
    expect(isSitePattern(value)).toBe(false);
});

test("matches a page with patterns of its host, of its domain and of all sites", () => {
  const page = "https://news.orlan.example:8443/a";
  for (const pattern of [
    "https://news.orlan.example/*",
    "*://*.orlan.example/*",
    "*://*.news.orlan.example/*",
    "https://*/*",
    "<all_urls>",
  ])
    expect(matchesSites(page, ["http://other.example/*", pattern])).toBe(true);
  for (const pattern of [
    "http://news.orlan.example/*",
    "https://orlan.example/*",
    "https://*.lan.example/*",
    "https://*.s.orlan.example/*",
    "nonsense",
  ])
    expect(matchesSites(page, [pattern])).toBe(false);
  expect(matchesSites("about:blank", ["*://*/*", "https://*/*"])).toBe(false);
});

test("matches hosts that are IPv6 addresses", () => {
  expect(sitePattern("http://[::1]:8080/a")).toBe("http://[::1]/*");
  expect(matchesSites("http://[::1]:8080/a", ["http://[::1]/*"])).toBe(true);
});
