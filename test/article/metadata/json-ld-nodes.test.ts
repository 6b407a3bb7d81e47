import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { parseJsonLd } from "../../../utils/article/metadata/json-ld.ts";
import { readJsonLdNodes, toText } from "../../../utils/article/metadata/json-ld-nodes.ts";
import { ld } from "../page-of.ts";

test.each([
  ['{"a":1,}', [{ a: 1 }]],
  ['{"a":[1,2,],}', [{ a: [1, 2] }]],
  ['{"a":1}{"b":"}"}', [{ a: 1 }, { b: "}" }]],
  ['//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
  ['<!-- {"a":1} -->', [{ a: 1 }]],
  ['{"a":"x\ny"};', [{ a: "x y" }]],
  ['{"a":', []],
  ["", []],
])("reads the script %j", (source, values) => {
  expect(parseJsonLd(source)).toEqual(values);
});

test("parses a script once, and again after it has changed", () => {
  const { document } = new JSDOM(ld({ "@type": "NewsArticle", headline: "Harbour reopens" })).window;
  const first = readJsonLdNodes(document);
  expect(readJsonLdNodes(document)).toBe(first);
  const script = document.querySelector("script");
  if (script) script.textContent = '{"@type":"NewsArticle","headline":"Harbour closes"}';
  expect(toText(readJsonLdNodes(document)[0]?.get("headline"))).toBe("Harbour closes");
});
