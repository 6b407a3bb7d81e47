import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { indexPageText } from "../../utils/article/text-quote.ts";

const page = (body: string) => new JSDOM(`<body>${body}</body>`).window.document;
const find = (document: Document, words: string, before = "", after = "") =>
  indexPageText(document)({ words, before, after })?.range ?? null;

test("finds words across elements and line breaks", () => {
  const document = page("<p>The harbour\n   of <b>Vel</b>mora reopened.</p>");
  expect(find(document, "harbour of Velmora")?.toString().replace(/\s+/g, " ")).toBe("harbour of Velmora");
});

test("finds words that the page may break at soft hyphens", () => {
  const document = page("<p>The har&shy;bour of Vel\u200bmora reopened.</p>");
  expect(find(document, "harbour of Velmora")?.toString()).toBe("har\u00adbour of Vel\u200bmora");
});

test("finds a sentence whose quotation marks only the browser draws", () => {
  const document = page("<p>Brel said: <q>The harbour reopened</q>.</p>");
  expect(find(document, "Brel said: “The harbour reopened”.")?.toString()).toBe("Brel said: The harbour reopened.");
});

test("tells equal words apart by their context", () => {
  const document = page("<p>It opened on Friday.</p><p id='second'>It closed on Friday.</p>");
  const range = find(document, "Friday", "It closed on ", ".");
  expect(range?.startContainer.parentElement?.id).toBe("second");
});

test("ignores scripts and elements that the cleaning has hidden", () => {
  const document = page("<script>var a = 'Friday'</script><p data-factbox-removed='1'>Friday</p>");
  expect(find(document, "Friday")).toBeNull();
});

test("finds words in open shadow roots", () => {
  const document = page("<story-body></story-body>");
  const root = document.querySelector("story-body")?.attachShadow({ mode: "open" });
  root?.append(Object.assign(document.createElement("p"), { textContent: "It opened on Friday." }));
  expect(find(document, "opened on")?.toString()).toBe("opened on");
});

test("finds neither missing words nor an empty string", () => {
  expect(find(page("<p>Nothing here.</p>"), "Friday")).toBeNull();
  expect(find(page("<p>Nothing here.</p>"), "  ")).toBeNull();
});

test("survives a page of very deep nesting", () => {
  const document = page("");
  let at: Element = document.body;
  for (let depth = 0; depth < 2_000; depth++) {
    const inner = document.createElement("div");
    at.append(inner);
    at = inner;
  }
  at.append("deep Friday");
  expect(find(document, "Friday")?.startContainer.parentElement).toBe(at);
});
