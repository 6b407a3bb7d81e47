const SENTENCE =
  "The harbour of Velmora reopened on Tuesday after a storm had closed it for eleven days, its authority said.";
const P = `<p>${SENTENCE}</p>`;
const STORY = `<h1>Harbour of Velmora reopens</h1>${P.repeat(12)}`;
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour of Velmora reopens</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;

/** Pages of a size or shape that no reader was made for, by name: their HTML, and whether their story must be cut. */
export const HOSTILE: readonly { name: string; html: () => string; partial: boolean }[] = [
  {
    name: "ten megabytes of code and menus around a story",
    html: () =>
      page(
        `<script>${"var velmora = 1; ".repeat(300_000)}</script><nav>${"<a href='/x'>Elsewhere</a> ".repeat(180_000)}</nav><article>${STORY}</article>`,
      ),
    partial: false,
  },
  {
    name: "ten megabytes of paragraphs",
    html: () => page(`<article>${STORY}${P.repeat(87_000)}</article>`),
    partial: true,
  },
  {
    name: "half a million elements beside a story",
    html: () => page(`<article>${STORY}</article>${"<div><i>a</i></div>".repeat(250_000)}`),
    partial: false,
  },
  {
    name: "one paragraph of five megabytes",
    html: () => page(`<article>${STORY}<p>${`${SENTENCE} `.repeat(47_000)}</p></article>`),
    partial: true,
  },
  { name: "a hundred thousand paragraphs side by side", html: () => page(STORY + P.repeat(100_000)), partial: true },
];

/** A page whose story stands under twenty thousand boxes, as HTML; parsers of browsers cap its depth. */
export const DEEP_HTML: string = page(`${"<div>".repeat(20_000)}${STORY}${"</div>".repeat(20_000)}`);

/** Builds, by script in a page, what no browser's parser lets through: a story under twenty thousand boxes. Boxes that are not shown spare the browser their layout, which takes its whole time. */
export const BUILD_DEEP = `{
  const story = document.createElement("article");
  story.innerHTML = ${JSON.stringify(STORY)};
  let top = story;
  for (let i = 0; i < 20000; i++) { const box = document.createElement("div"); box.append(top); top = box; }
  top.hidden = false; top.style.contentVisibility = "hidden";
  document.body.append(top);
  document.title = "Harbour of Velmora reopens";
}`;
