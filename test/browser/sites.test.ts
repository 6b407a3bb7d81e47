import { expect, test } from "vitest";
import { siteName, sitePattern } from "../../utils/browser/sites.ts";

test("a site is a scheme and a host", () => {
  expect(sitePattern("https://news.orlan.example:8443/a/b?c#d")).toBe("https://news.orlan.example/*");
  expect(sitePattern("http://127.0.0.1:4000/")).toBe("http://127.0.0.1/*");
});

test("browser pages, files and nonsense are no sites", () => {
  for (const url of ["about:blank", "chrome://settings/", "file:///home/a.html", "", "not a url"])
    expect(sitePattern(url)).toBeNull();
});

test("a site's name is its host", () => {
  expect(siteName("https://news.orlan.example/*")).toBe("news.orlan.example");
});
