import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { MAX_PAGE } from "../../../utils/article/dom/copy-within-limits.ts";
import { limitPageSize } from "../../../utils/article/dom/limit-page-size.ts";

const SENTENCE = "The council of Arden Hill voted on Monday to reopen the old quarry road after nine years.";
const STORY = `<p>${SENTENCE}</p>`.repeat(6);
const TOO_MANY_LINKS = "<a>1</a>".repeat(MAX_PAGE.elements);
const documentOf = (body: string) =>
  new JSDOM(`<head><title>Quarry road</title></head><body>${body}</body>`, { url: "https://arden.example/road" }).window
    .document;

test("returns a page within the limits itself", () => {
  const document = documentOf(`<article>${STORY}</article>`);
  const { page, partial } = limitPageSize(document);
  expect(page).toBe(document);
  expect(partial).toBe(false);
});

test("leaves a page that is large only by its code as it is", () => {
  const document = documentOf(`<script>${"x".repeat(MAX_PAGE.chars + 1)}</script>${STORY}`);
  expect(limitPageSize(document).page).toBe(document);
});

const XHTML = { contentType: "application/xhtml+xml" } as const;
const HALF = "y ".repeat(MAX_PAGE.chars / 4);

test.each([
  ["as many characters as are read", `<p>${HALF}</p><p>${HALF}</p>`, true],
  ["one character more", `<p>${HALF}</p><p>${HALF}z</p>`, false],
  ["one more in a comment", `<p>${HALF}</p><!--z--><p>${HALF}</p>`, true],
  ["one more in a section of XHTML", `<p>${HALF}</p><p>${HALF}</p><p><![CDATA[z]]></p>`, false],
  ["one more in a script", `<p>${HALF}</p><script>z</script><p>${HALF}</p>`, true],
])("counts %s", (_, body, isWhole) => {
  const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
  const { document } = new JSDOM(xhtml, XHTML).window;
  expect(limitPageSize(document).page === document).toBe(isWhole);
});

test.each([
  ["hidden elements", `<div hidden>${"x y ".repeat(MAX_PAGE.chars)}</div><main>${STORY}</main>`],
  ["an endless headline", `<main><h1>Quarry road ${"again ".repeat(MAX_PAGE.chars)}</h1>${STORY}</main>`],
])("keeps its characters for the story, and spends few on %s", (_, body) => {
  const { page, partial } = limitPageSize(documentOf(body));
  expect(partial).toBe(false);
  expect(page.querySelector("main")?.textContent).toContain(SENTENCE.repeat(6));
});

test("copies what is hidden until it is found", () => {
  const document = documentOf(`<main>${STORY}<p hidden="until-found">Note</p></main><nav>${TOO_MANY_LINKS}</nav>`);
  expect(limitPageSize(document).page.body.textContent).toContain("Note");
});

test("copies the article around the story, with head and headline, if the page has too many elements", () => {
  const document = documentOf(
    `<h1>Quarry road reopens</h1><nav>${TOO_MANY_LINKS}</nav><article><div>${STORY}</div><p>Note</p></article>`,
  );
  const { page, partial } = limitPageSize(document);
  expect(partial).toBe(false);
  expect(page.title).toBe("Quarry road");
  expect(page.querySelector("h1")?.textContent).toBe("Quarry road reopens");
  expect(page.querySelector("article")?.textContent).toContain("Note");
  expect(page.querySelector("nav")).toBeNull();
});

test("takes the story alone if the article around it is too large", () => {
  const document = documentOf(`<article><div id="story">${STORY}</div><div>${TOO_MANY_LINKS}</div></article>`);
  const { page, partial } = limitPageSize(document);
  expect(partial).toBe(false);
  expect(page.querySelector("#story")?.textContent).toBe(SENTENCE.repeat(6));
  expect(page.querySelector("a")).toBeNull();
});

test("cuts a story that is too large itself, and says so", () => {
  const paragraphs = Math.ceil(MAX_PAGE.chars / SENTENCE.length) + 10;
  const { page, partial } = limitPageSize(documentOf(`<article>${`<p>${SENTENCE}</p>`.repeat(paragraphs)}</article>`));
  expect(partial).toBe(true);
  expect(page.body.textContent).toHaveLength(MAX_PAGE.chars);
});

test("flattens elements below the deepest level, and keeps their words apart", () => {
  const depth = 2 * MAX_PAGE.depth;
  const document = documentOf(`${"<div>".repeat(depth)}one<div><p>two</p></div>${"</div>".repeat(depth)}`);
  const { page, partial } = limitPageSize(document);
  expect(partial).toBe(false);
  expect(page.body.textContent?.trim()).toMatch(/^one\s+two$/);
  expect(page.querySelectorAll("div").length).toBeLessThanOrEqual(MAX_PAGE.depth);
});

test("counts and cuts what open shadow roots hold", () => {
  const document = documentOf(`<div id="host"></div>`);
  const host = document.querySelector("#host");
  const paragraphs = Math.ceil(MAX_PAGE.chars / SENTENCE.length) + 10;
  if (host) host.attachShadow({ mode: "open" }).innerHTML = `<p>${SENTENCE}</p>`.repeat(paragraphs);
  const { page, partial } = limitPageSize(document);
  expect(partial).toBe(true);
  expect(page.body.textContent).toHaveLength(MAX_PAGE.chars);
});

test("counts the levels of shadow roots in each other", () => {
  const document = documentOf(`${STORY}<div id="host"></div>`);
  let inner = document.createElement("p");
  for (let level = 0; level < MAX_PAGE.depth; level++) {
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(inner);
    inner = host;
  }
  document.body.append(inner);
  const { page, partial } = limitPageSize(document);
  expect(page).not.toBe(document);
  expect(partial).toBe(false);
  expect(page.body.textContent).toContain(SENTENCE.repeat(6));
});
