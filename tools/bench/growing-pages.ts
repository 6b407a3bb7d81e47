/** A kind of page of any length. */
export type GrowingPage = { name: string; html: (chars: number) => string };

const paragraph = (days: number) =>
  `<p>The harbour of Velmora reopened on Tuesday after a storm had closed it for ${days} days, its authority said.</p>`;
const STORY = `<h1>Harbour of Velmora reopens</h1>${[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(paragraph).join("")}`;

const document = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour of Velmora reopens</title>${head}</head><body>${body}</body></html>`;

const fill = (chars: number, piece: (number: number) => string): string => {
  const pieces: string[] = [];
  let length = 0;
  for (let number = 0; length < chars; number++) {
    const next = piece(number);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
};

const beside = (name: string, piece: (number: number) => string): GrowingPage => ({
  name,
  html: (chars) => document(`<article>${STORY}</article>${fill(chars, piece)}`),
});

const before = (name: string, piece: (number: number) => string): GrowingPage => ({
  name,
  html: (chars) => document(`${fill(chars, piece)}<article>${STORY}</article>`),
});

/** Pages with as much as can be of one thing that a parser or a reader of articles has to get through. */
export const GROWING_PAGES: readonly GrowingPage[] = [
  { name: "paragraphs of a story", html: (chars) => document(`<article>${STORY}${fill(chars, paragraph)}</article>`) },
  {
    name: "attributes of one tag",
    html: (chars) => document(`<p ${fill(chars, (n) => `a${n}=b `)}>x</p><article>${STORY}</article>`),
  },
  {
    name: "attributes of one tag without values",
    html: (chars) => document(`<p ${fill(chars, (n) => `a${n} `)}>x</p><article>${STORY}</article>`),
  },
  {
    name: "one attribute again and again",
    html: (chars) => document(`<p ${fill(chars, () => "a=b ")}>x</p><article>${STORY}</article>`),
  },
  {
    name: "one long attribute",
    html: (chars) => document(`<p id="${"a".repeat(chars)}">x</p><article>${STORY}</article>`),
  },
  {
    name: "classes of one tag",
    html: (chars) => document(`<article class="${fill(chars, (n) => `c${n} `)}">${STORY}</article>`),
  },
  {
    name: "attributes never closed",
    html: (chars) => document(`<article>${STORY}</article><p ${fill(chars, (n) => `a${n}=b `)}`),
  },
  beside("tags with twenty attributes", (n) => `<i ${fill(100, (k) => `a${k}=${n} `)}>a</i>`),
  {
    name: "quotation marks never closed",
    html: (chars) => document(`<article>${STORY}<p>${"“".repeat(chars)}</p></article>`),
  },
  beside("scripts", () => "<script>a()</script>"),
  beside("scripts never closed", () => "<script>a() "),
  beside("styles never closed", () => "<style>a "),
  beside("text areas never closed", () => "<textarea>a "),
  beside("comments never closed", () => "<!-- a "),
  beside("script tags opened in scripts", () => "<script><!--<script>"),
  beside("closing tags alone", () => "</p></div></b>"),
  before("tags never closed", () => "<div>"),
  before("formatting never closed", () => "<b><i>"),
  before("formatting of paragraphs never closed", () => "<p><b>"),
  before("links in links", () => "<a href=/x>x"),
  before("tables in tables", () => "<table><tr><td>"),
  before("tables without cells", () => "<table>x"),
  before("lists in lists", () => "<ul><li>x"),
  before("formatting closed in the wrong order", () => "<b><p>x</b></p>"),
  before("anchors across blocks", () => "<a><div>x</a>"),
  before("forms and buttons", () => "<form><button>x"),
  before("options", () => "<select><option>x"),
  before("svg and math", () => "<svg><desc><math><mi>"),
  before("templates in templates", () => "<template>"),
  beside("short texts", (n) => `a<br>${n % 10}`),
  {
    name: "short texts in one paragraph",
    html: (chars) => document(`<article>${STORY}<p>${fill(chars, (n) => `a${n % 9}<br>`)}</p></article>`),
  },
  {
    name: "inline elements in one paragraph",
    html: (chars) => document(`<article>${STORY}<p>${fill(chars, (n) => `<i>a${n % 9}</i>b `)}</p></article>`),
  },
  {
    name: "one long text",
    html: (chars) => document(`<article>${STORY}<p>${"harbour storm, ".repeat(chars / 15)}</p></article>`),
  },
  { name: "one run of spaces", html: (chars) => document(`<article>${STORY}<p>a${" ".repeat(chars)}b</p></article>`) },
  { name: "entities", html: (chars) => document(`<article>${STORY}<p>${"&amp;&lt;".repeat(chars / 9)}</p></article>`) },
  beside("dialogs", (n) => `<div role=dialog class=modal>Subscribe ${n}</div>`),
  beside("links of a menu", (n) => `<a href="/x${n}">Elsewhere ${n}</a> `),
  beside("table cells", (n) => `${n % 20 ? "" : "<table><tr>"}<td>${n}</td>`),
  beside("pictures", (n) => `<img src="/a${n}.jpg" srcset="/a.jpg 1x, /b.jpg 2x" alt="a">`),
  {
    name: "a source set",
    html: (chars) => document(`<article>${STORY}<img srcset="${"/a.jpg 1x, ".repeat(chars / 11)}"></article>`),
  },
  {
    name: "spaces in a source set",
    html: (chars) => document(`<article>${STORY}<img srcset="/a.jpg${" ".repeat(chars)}1x"></article>`),
  },
  {
    name: "linked data",
    html: (chars) =>
      document(
        `<article>${STORY}</article>`,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${"a ".repeat(chars / 2)}"}</script>`,
      ),
  },
  {
    name: "spaces in linked data",
    html: (chars) =>
      document(
        `<article>${STORY}</article>`,
        `<script type="application/ld+json">{"@type":"NewsArticle"${" ".repeat(chars)},"author":"Ada${" ".repeat(chars)}Brel"}</script>`,
      ),
  },
  {
    name: "nested linked data",
    html: (chars) =>
      document(
        `<article>${STORY}</article>`,
        `<script type="application/ld+json">${'{"a":['.repeat(chars / 6)}</script>`,
      ),
  },
  {
    name: "meta elements",
    html: (chars) =>
      document(
        `<article>${STORY}</article>`,
        fill(chars, (n) => `<meta name="author" content="Ada Brel ${n}">`),
      ),
  },
  {
    name: "a long headline",
    html: (chars) => document(`<h1>${"Harbour ".repeat(chars / 8)}</h1><article>${STORY}</article>`),
  },
  {
    name: "a long byline",
    html: (chars) =>
      document(`<h1>Harbour</h1><p class=byline>By ${"Ada Brel, ".repeat(chars / 10)}</p><article>${STORY}</article>`),
  },
];
