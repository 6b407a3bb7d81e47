import fc from "fast-check";
import { JSDOM } from "jsdom";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import type { CopyChoices } from "../../utils/summary/copy-choices.ts";
import { formatQuote } from "../../utils/summary/format-quote.ts";
import { htmlFormat } from "../../utils/summary/html.ts";
import { jsonLdFormat } from "../../utils/summary/json-ld.ts";
import { markdownFormat } from "../../utils/summary/markdown.ts";
import { createOutline } from "../../utils/summary/outline.ts";
import type { OutlineItem } from "../../utils/summary/outline-sections.ts";
import { textFormat } from "../../utils/summary/plain-text.ts";
import type { Factbox } from "../../utils/types.ts";
import { RUN_TIMEOUT_MS, runOf } from "../support/arbitraries.ts";
import { anyFactbox, foundFactbox } from "../support/hostile-factbox.ts";
import { t } from "../support/invented-texts.ts";
import { schemaFaults } from "../support/schema-org.ts";

const context = { accessed: "2026-03-07T08:00:00Z", locale: "en-GB", t };
const choices: fc.Arbitrary<CopyChoices> = fc.record({ all: fc.boolean(), heading: fc.boolean(), links: fc.boolean() });
const factboxes: fc.Arbitrary<Factbox> = fc.oneof(foundFactbox, anyFactbox);

const CASES = 40;
// Control characters but for the ends of lines, directions that reach beyond their words, and halves of characters.
const UNSAFE = /(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const isWeb = (url: string) => /^https?:\/\//i.test(url);
/** What a reader sees of some words: white space is one blank, and what cannot be seen or written is nothing. */
const seen = (words: string) => words.replace(/[\s\p{Cc}\p{Cf}\p{Surrogate}\ufffd\ufffe]+/gu, "");

/** All words of a summary, in its order. */
function wordsOf(factbox: Factbox, { all, heading }: CopyChoices): string {
  const { title, about, event, sections } = createOutline(factbox, context, all);
  const item = ({ label, rest, coming, items = [] }: OutlineItem): string[] => [
    label,
    coming ? `(${t("summaryComing")})` : "",
    label ? rest : rest.replace(/^[:,]?\s/, ""),
    ...items.flatMap(item),
  ];
  return seen(
    [
      ...(heading ? [title, about.join(" · ")] : []),
      ...(event ? [event.label, event.rest] : []),
      ...sections.flatMap((section) => [section.heading, ...section.items.flatMap(item)]),
    ].join(" "),
  );
}

function flatten(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(flatten) : [])];
}

/** The words of a tree, without the numbers of its references. */
function wordsOfMarkdown(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node && node.type !== "linkReference" ? node.children.map(wordsOfMarkdown).join("") : "";
}

const MARKDOWN_NODES = [
  "root",
  "heading",
  "paragraph",
  "list",
  "listItem",
  "strong",
  "text",
  "link",
  "linkReference",
  "definition",
];

test("Markdown holds headings, lists and links to the article only, and says what the summary says", {
  timeout: RUN_TIMEOUT_MS,
}, () => {
  fc.assert(
    fc.property(factboxes, choices, (factbox, chosen) => {
      const rendered = markdownFormat.render(factbox, context, chosen);
      expect(rendered).not.toMatch(UNSAFE);
      const tree = fromMarkdown(rendered);
      const nodes = flatten(tree);
      expect(nodes.map(({ type }) => type).filter((type) => !MARKDOWN_NODES.includes(type))).toEqual([]);
      const addresses = nodes.flatMap((node) => ("url" in node ? [node.url] : []));
      const { canonicalUrl } = factbox.article;
      if (!isWeb(canonicalUrl)) expect(addresses).toEqual([]);
      expect(addresses.filter((address) => !isWeb(address))).toEqual([]);
      const references = nodes.flatMap((node) => (node.type === "linkReference" ? [node.label] : []));
      expect(references.filter((label) => !/^\d+$/.test(label ?? ""))).toEqual([]);
      expect(seen(wordsOfMarkdown(tree))).toBe(wordsOf(factbox, chosen));
    }),
    runOf(CASES),
  );
});

const HTML_ELEMENTS = ["A", "H1", "H2", "LI", "P", "STRONG", "TIME", "UL"];

/** What of some HTML a clipboard should not hold: other elements or attributes, and links to other than web pages. */
function htmlFaults(html: string): string[] {
  return [...JSDOM.fragment(html).querySelectorAll("*")].flatMap((element) => [
    ...(HTML_ELEMENTS.includes(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...element.getAttributeNames().flatMap((name) => {
      const value = element.getAttribute(name) ?? "";
      const isFine =
        (element.tagName === "A" && name === "href" && isWeb(value)) ||
        (element.tagName === "TIME" && name === "datetime" && /^\d{4}-\d\d-\d\d/.test(value));
      return isFine ? [] : [`${element.tagName} ${name}=${value}`];
    }),
  ]);
}

test("rich text holds headings, lists and web links only, and says what the summary says", {
  timeout: RUN_TIMEOUT_MS,
}, () => {
  fc.assert(
    fc.property(factboxes, choices, (factbox, chosen) => {
      const rendered = htmlFormat.render(factbox, context, chosen);
      expect(rendered).not.toMatch(UNSAFE);
      expect(htmlFaults(rendered)).toEqual([]);
      expect(seen(JSDOM.fragment(rendered).textContent ?? "")).toBe(wordsOf(factbox, chosen));
    }),
    runOf(CASES),
  );
});

test("plain text has a line for each line of the summary", { timeout: RUN_TIMEOUT_MS }, () => {
  fc.assert(
    fc.property(factboxes, choices, (factbox, chosen) => {
      const rendered = textFormat.render(factbox, context, chosen);
      expect(rendered).not.toMatch(UNSAFE);
      const { event, sections } = createOutline(factbox, context, chosen.all);
      const count = (items: readonly OutlineItem[]): number =>
        items.reduce((sum, { items: more = [] }) => sum + 1 + count(more), 0);
      const most =
        (chosen.heading ? 3 : 0) + (event ? 1 : 0) + sections.reduce((sum, { items }) => sum + 1 + count(items), 0);
      expect(rendered.split(/[\n\r\u2028\u2029\u0085\v\f]/).filter(Boolean).length).toBeLessThanOrEqual(most);
    }),
    runOf(CASES),
  );
});

test("JSON-LD is JSON in the domains and ranges of schema.org, with the article's words", {
  timeout: RUN_TIMEOUT_MS,
}, () => {
  fc.assert(
    fc.property(factboxes, (factbox) => {
      const rendered = jsonLdFormat.render(factbox, context);
      expect(rendered).not.toMatch(UNSAFE);
      const node = JSON.parse(rendered);
      expect(schemaFaults(node)).toEqual([]);
      expect(seen(node.headline)).toBe(seen(factbox.article.title));
      expect(node.mentions.length).toBeGreaterThanOrEqual(factbox.facts.parties.length + factbox.facts.figures.length);
      for (const { url } of node.mentions) if (url !== undefined) expect(isWeb(url)).toBe(true);
    }),
    runOf(CASES),
  );
});

test("a copied quote is one paragraph and one line of words, with a web address or none", {
  timeout: RUN_TIMEOUT_MS,
}, () => {
  fc.assert(
    fc.property(factboxes, (factbox) => {
      for (const quote of factbox.facts.quotes) {
        const { text, html } = formatQuote(quote, factbox, context);
        expect(`${text}${html}`).not.toMatch(UNSAFE);
        expect(htmlFaults(html)).toEqual([]);
        expect(JSDOM.fragment(html).children).toHaveLength(1);
        const [, ...more] = text.split("\n");
        expect(more.filter((line) => !isWeb(line))).toEqual([]);
      }
    }),
    runOf(CASES),
  );
});
