import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { plainPage } from "../../../utils/article/dom/property-names.ts";

const documentOf = (body: string) => new JSDOM(`<body>${body}</body>`).window.document;

const isCopied = (body: string) => {
  const document = documentOf(body);
  return plainPage(document) !== document;
};

test("knows the names that hide a property of a form or of the document", () => {
  expect(isCopied('<form><input name="parentNode"></form>')).toBe(true);
  expect(isCopied('<img name="querySelector">')).toBe(true);
  expect(isCopied('<form><input name="readability"></form>')).toBe(true);
  expect(isCopied('<img name="location"><object id="readability"></object>')).toBe(true);
  expect(isCopied('<iframe id="defaultView"></iframe>')).toBe(true);
  expect(isCopied('<img name="locations" alt="location">')).toBe(false);
  expect(isCopied('<form name="search"><input name="email" id="mail"></form><p id="title">')).toBe(false);
});

test("copies a page without them, and with all others", () => {
  const copy = plainPage(documentOf('<form><input name="firstChild" id="mail"></form><img name="body">'));
  expect(copy.body.innerHTML).toBe('<form><input id="mail"></form><img>');
});
