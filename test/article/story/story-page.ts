/** A page with what its article must have, in this order, what it must not have, and what at most once. */
export type StoryCase = {
  name: string;
  html: string;
  keep: readonly string[];
  gone?: readonly string[];
  once?: readonly string[];
};

/** An invented story: six paragraphs of usual length, then a short last one. */
export const STORY = [
  "The last saltworks on the Brenna estuary will close in October after 340 years, its owners told the forty workers on Monday morning.",
  "The pans at Skarvik yielded 900 tonnes of salt last year, a third of what they gave before the river was dredged for the container port.",
  "“We fought the sea, the tax office and the rain, and in the end it was the mud that beat us,” said Halla Brekke, who has run the works since 1998.",
  "The town council offered to buy the drying sheds for a museum, but its offer of 2.4 million crowns covers less than half of the debts.",
  "Two buyers from abroad looked at the works in spring and left without a bid, according to minutes that the council published on Friday.",
  "Most of the workers are older than fifty, and the union’s lawyer, Jonas Mehl, said he would ask for a year’s wages for each of them.",
  "The last boat with salt leaves the quay on October 3.",
] as const;

/** Returns paragraphs with the words of the story from one index to another. */
export const paragraphs = (from = 0, to: number = STORY.length) =>
  STORY.slice(from, to)
    .map((words) => `<p>${words}</p>`)
    .join("\n");

const NAV = `<header class="site-header"><a href="/">Brenna Courier</a><nav><ul>${[
  "News",
  "Sport",
  "Culture",
  "Weather",
]
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join("")}</ul></nav></header>`;
const RELATED = `<aside class="related"><h3>More stories</h3><ul>${[
  "Herring prices fall for a third week",
  "New bell for the harbour church",
  "Council to vote on night buses",
  "Storm warning for the outer islands",
]
  .map((title, index) => `<li><a href="/news/${index}">${title}</a></li>`)
  .join("")}</ul></aside>`;
const FOOTER = `<footer class="site-footer"><p>Brenna Courier, Quay 9, Skarvik.</p><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy policy</a></li></ul><p>Copyright 2026 Brenna Courier. All rights reserved.</p></footer>`;

/** The title of the invented story, and its headline. */
export const TITLE = "Brenna loses its last saltworks";

/** Returns a whole page around the words of a main element. */
export const pageAround = (main: string, after = "", before = "") =>
  `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | Brenna Courier</title><meta property="og:type" content="article"><meta property="og:title" content="${TITLE}"></head><body>${NAV}${before}<main id="content">${main}</main>${RELATED}${after}${FOOTER}</body></html>`;

/** Returns a page whose article has a headline, a byline and a body. */
export const storyPage = (body: string, after = "", before = "") =>
  pageAround(
    `<article class="story"><h1>${TITLE}</h1><p class="byline">By <a href="/authors/ida-ro">Ida Ro</a></p><p class="date"><time datetime="2026-03-12T09:30:00+01:00">12 March 2026, 09:30</time></p><div class="story-body">${body}</div></article>`,
    after,
    before,
  );
