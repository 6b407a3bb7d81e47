const sentence = (days: number) =>
  `The harbour of Velmora reopened on Tuesday after a storm had closed it for ${days} days, its authority said.`;
/** Paragraphs that differ, since a story's copies of its own paragraphs are left out. */
const paragraphs = (count: number) =>
  Array.from({ length: Math.round(count) }, (_, index) => `<p>${sentence(index + 2)}</p>`).join("");
const STORY = `<h1>Harbour of Velmora reopens</h1>${paragraphs(12)}`;
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour of Velmora reopens</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;

/** A page of a size or shape that no reader was made for: its HTML, and whether its story must be cut. */
export type HostilePage = { name: string; html: () => string; partial: boolean };

/**
 * Returns such pages of up to ten megabytes, or a share of their size; at a fifth all are still too large to be read
 * whole.
 */
export function hostilePages(share = 1): HostilePage[] {
  const many = (words: string, count: number) => words.repeat(Math.round(count * share));
  return [
    {
      name: "megabytes of code and menus around a story",
      html: () =>
        page(
          `<script>${many("var velmora = 1; ", 300_000)}</script><nav>${many("<a href='/x'>Elsewhere</a> ", 180_000)}</nav><article>${STORY}</article>`,
        ),
      partial: false,
    },
    {
      name: "megabytes of paragraphs in an article",
      html: () => page(`<article>${STORY}${paragraphs(87_000 * share)}</article>`),
      partial: true,
    },
    {
      name: "a hundred thousand elements beside a story",
      html: () => page(`<article>${STORY}</article>${many("<div><i>a</i></div>", 250_000)}`),
      partial: false,
    },
    {
      name: "one paragraph of megabytes",
      html: () => page(`<article>${STORY}<p>${many(`${sentence(11)} `, 47_000)}</p></article>`),
      partial: true,
    },
    {
      name: "paragraphs side by side without a box",
      html: () => page(STORY + paragraphs(100_000 * share)),
      partial: true,
    },
  ];
}

/** A page whose story stands under twenty thousand boxes, as HTML; parsers of browsers cap its depth. */
export const DEEP_HTML: string = page(`${"<div>".repeat(20_000)}${STORY}${"</div>".repeat(20_000)}`);

/**
 * Builds, by script in a page, what no browser's parser lets through: a story under twenty thousand boxes. Boxes
 * that are not shown spare the browser their layout, which takes its whole time.
 */
export const BUILD_DEEP = `{
  const story = document.createElement("article");
  story.innerHTML = ${JSON.stringify(STORY)};
  let top = story;
  for (let i = 0; i < 20000; i++) { const box = document.createElement("div"); box.append(top); top = box; }
  top.hidden = false; top.style.contentVisibility = "hidden";
  document.body.append(top);
  document.title = "Harbour of Velmora reopens";
}`;
