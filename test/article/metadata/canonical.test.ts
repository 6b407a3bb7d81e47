import { expect, test } from "vitest";
import { of, url } from "../page-of.ts";

const canonical = (href: string, address = url) =>
  of(`<link rel="canonical" href="${href}">`, "", address).canonicalUrl;

test("takes a stated address on the same site", () => {
  expect(canonical("https://www.velmora.example/a")).toBe("https://www.velmora.example/a");
  expect(canonical("/city/harbour?id=2")).toBe("https://velmora.example/city/harbour?id=2");
  expect(canonical("https://velmora.co.uk/a", "https://m.velmora.co.uk/b")).toBe("https://velmora.co.uk/a");
});

test("leaves the name and password out of an address", () => {
  expect(canonical("https://reader:secret@velmora.example/a")).toBe("https://velmora.example/a");
  expect(canonical("", "https://reader:secret@velmora.example/b")).toBe("https://velmora.example/b");
  expect(canonical("", "https://reader@velmora.example/b?c#d")).toBe("https://velmora.example/b?c#d");
});

test.each(["https://other.example/city", "javascript:alert(1)", "https://velmora.example/", "https://[broken"])(
  "refuses %s as the page's own address",
  (href) => {
    expect(canonical(href)).toBe(url);
  },
);

test("tells sites under a shared second-level domain apart", () => {
  expect(canonical("https://other.co.uk/a", "https://velmora.co.uk/b")).toBe("https://velmora.co.uk/b");
});

test("reads the language from the markup, or from an unambiguous script of the title", () => {
  expect(of('<meta property="og:locale" content="pl_PL">').language).toBe("pl-PL");
  expect(of('<meta http-equiv="content-language" content="sv, en">').language).toBe("sv");
  expect(of("<title>港が再開した</title>").language).toBe("ja");
  expect(of("<title>Harbour reopens</title>").language).toBeNull();
});
