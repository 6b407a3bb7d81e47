import { pageAround, paragraphs, STORY, type StoryCase, storyPage, TITLE } from "../story-page.ts";

const ARTICLE = (cls: string, tag: string, from = 0, to = 7) =>
  `<div class="${cls}"><article><${tag}>${TITLE}</${tag}><div class="body">${paragraphs(from, to)}</div></article></div>`;
const PLAIN = (cls: string, body: string) => `<div class="${cls}"><div class="m"><h2>${TITLE}</h2>${body}</div></div>`;
const summary = (n: number) =>
  `<li class="item"><a href="/c/${n}"><img src="data:," alt=""><h4>Singer number ${n} shows her garden, her dogs and a very dear coat</h4></a><p>She said that coat ${n} was a present, that the dogs came from a shelter, and that the garden had been her own work for three long years.</p></li>`;
const list = (tag: string, attributes: string) =>
  `<div ${attributes}><${tag}>${Array.from({ length: 9 }, (_, n) => summary(n)).join("")}</${tag}></div>`;

/** Copies of a story, repeated lines, and summaries of other stories. */
export const COPY_CASES: readonly StoryCase[] = [
  {
    name: "a copy for desks and a copy for phones",
    html: pageAround(`${ARTICLE("hidden-xs", "h1")}${PLAIN("visible-xs", paragraphs())}`),
    keep: STORY,
    once: STORY,
  },
  {
    name: "a copy for phones first",
    html: pageAround(`${PLAIN("only-phone", paragraphs())}${ARTICLE("only-desk", "h1")}`),
    keep: STORY,
    once: STORY,
  },
  {
    name: "copies with the same subheadings",
    html: pageAround(
      `${ARTICLE("d", "h1").replace(`<p>${STORY[3]}`, `<h2>No bid</h2><p>${STORY[3]}`)}${PLAIN("m-only", `${paragraphs(0, 3)}<h2>No bid</h2>${paragraphs(3)}`)}`,
    ),
    keep: [...STORY.slice(0, 3), "No bid", ...STORY.slice(3)],
    once: [...STORY, "No bid"],
  },
  {
    name: "the first lines of the story as a preview before it",
    html: pageAround(
      `<article><h1>${TITLE}</h1><div class="preview"><p>${STORY[0]}</p></div><div class="full">${paragraphs()}</div></article>`,
    ),
    keep: STORY,
    once: STORY,
  },
  {
    name: "a refrain that the story repeats",
    html: storyPage(
      `${paragraphs(0, 3)}<p>The tide waits for nobody.</p>${paragraphs(3, 5)}<p>The tide waits for nobody.</p>${paragraphs(5)}`,
    ),
    keep: [
      ...STORY.slice(0, 3),
      "The tide waits for nobody.",
      ...STORY.slice(3, 5),
      "The tide waits for nobody.",
      ...STORY.slice(5),
    ],
  },
  {
    name: "a carousel of other stories before the article",
    html: storyPage(paragraphs(), "", list("ul", 'id="mini-slides" class="item news"')),
    keep: STORY,
    gone: ["her garden", "from a shelter"],
  },
  {
    name: "a carousel of other stories after the article",
    html: storyPage(paragraphs(), list("ul", 'class="x9"')),
    keep: STORY,
    gone: ["her garden", "from a shelter"],
  },
  {
    name: "a carousel of other stories among the paragraphs",
    html: storyPage(`${paragraphs(0, 4)}${list("ol", 'class="x9"')}${paragraphs(4)}`),
    keep: STORY,
    gone: ["her garden", "from a shelter"],
  },
  {
    name: "a line that the page repeats between the paragraphs",
    html: storyPage(
      STORY.map(
        (words) => `<p>${words}</p><p class="n">This page is updated by the night desk of the Courier.</p>`,
      ).join(""),
    ),
    keep: STORY,
  },
];
