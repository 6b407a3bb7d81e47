import { pageAround, paragraphs, STORY, type StoryCase, storyPage, TITLE } from "../story-page.ts";

const p = (index: number, attributes = "") => `<p${attributes && ` ${attributes}`}>${STORY[index]}</p>`;
const AD = '<div class="ad-slot"><span>Advertisement</span></div>';
const names = [
  "social-policy",
  "comment-piece",
  "sponsor-act",
  "sidebar-text",
  "related-law",
  "popup-shop",
  "extra-wide",
];

/** Stories whose paragraphs stand in boxes of their own, or in boxes with names like furniture's. */
export const BOX_CASES: readonly StoryCase[] = [
  {
    name: "groups of paragraphs in sections with generated names, the last one short",
    html: storyPage(
      `<section class="a1x"><div class="t-a1x">${p(0)}${p(1)}</div></section>${AD}<section class="b7q"><div class="t-b7q">${p(2)}${p(3)}</div></section>${AD}<section class="c0k"><div class="t-c0k">${p(4)}${p(5)}</div></section>${AD}<section class="d9z"><div class="t-d9z">${p(6)}</div></section>`,
    ),
    keep: STORY,
    gone: ["Advertisement"],
  },
  {
    name: "the first paragraph alone in a section, the others in another",
    html: storyPage(
      `<section class="q1"><div>${p(0)}</div></section>${AD}<section class="q2"><div>${paragraphs(1)}</div></section>`,
    ),
    keep: STORY,
  },
  {
    name: "every paragraph in a box of its own",
    html: storyPage(STORY.map((words) => `<div class="paywall-free-text"><div><p>${words}</p></div></div>`).join("")),
    keep: STORY,
  },
  {
    name: "the last short paragraph in a box of another name",
    html: storyPage(`<div class="copy">${paragraphs(0, 6)}</div><div class="copy-end">${p(6)}</div>`),
    keep: STORY,
  },
  {
    name: "body split in two columns with a teaser between",
    html: storyPage(
      `<div class="col">${paragraphs(0, 3)}</div><div class="promo"><a href="/news/eel">Eel season opens early</a></div><div class="col">${paragraphs(3)}</div>`,
    ),
    keep: STORY,
    gone: ["Eel season"],
  },
  {
    name: "paragraphs whose class names sound like furniture",
    html: storyPage(STORY.map((words, index) => `<p class="${names[index]}">${words}</p>`).join("")),
    keep: STORY,
  },
  {
    name: "a body named sidebar",
    html: pageAround(
      `<article><h1>${TITLE}</h1><div class="sidebar-left-none share-column">${paragraphs()}</div></article>`,
    ),
    keep: STORY,
  },
  {
    name: "a story in a box named comment",
    html: pageAround(
      `<article class="comment-article"><h1>${TITLE}</h1><div class="comment-body">${paragraphs()}</div></article>`,
    ),
    keep: STORY,
  },
  {
    name: "the lead in the header of the article",
    html: pageAround(
      `<article class="main-content"><header class="top"><h1>${TITLE}</h1><p class="byline">By Ida Ro</p><p class="lead">${STORY[0]}</p></header><div class="chunks"><div class="grid"><div class="body-part">${paragraphs(1, 4)}</div><div class="offers">The paper for one crown a week</div></div><div class="grid"><div class="body-part">${paragraphs(4)}</div></div></div></article>`,
    ),
    keep: STORY,
    gone: ["one crown a week"],
  },
  {
    name: "paragraphs that are links as a whole",
    html: storyPage(
      STORY.map((words, index) =>
        index === 1 || index === 4 ? `<p><a href="/news/old-${index}"><b>${words}</b></a></p>` : `<p>${words}</p>`,
      ).join(""),
    ),
    keep: STORY,
  },
  {
    name: "linked paragraphs in boxes of their own",
    html: storyPage(
      STORY.map(
        (words, index) =>
          `<div class="block-text"><p>${index === 3 ? `<a href="/news/old"><strong>${words}</strong></a>` : words}</p></div>`,
      ).join(""),
    ),
    keep: STORY,
  },
  {
    name: "teasers that are links between the paragraphs",
    html: storyPage(
      `${paragraphs(0, 3)}<p><a href="/news/eel"><strong>Eel season opens three weeks early on the Brenna</strong></a></p>${paragraphs(3, 5)}<p>Read more: <a href="/news/port">Container port wants a deeper river</a></p>${paragraphs(5)}`,
    ),
    keep: STORY,
    gone: ["Eel season", "deeper river"],
  },
  {
    name: "divs as paragraphs",
    html: storyPage(STORY.map((words) => `<div class="graf">${words}</div>`).join("")),
    keep: STORY,
  },
  {
    name: "paragraphs separated by line breaks",
    html: storyPage(STORY.join("<br><br>")),
    keep: STORY,
  },
  {
    name: "paragraphs separated by line breaks with an advertisement between",
    html: storyPage(`${STORY.slice(0, 4).join("<br /><br />")}${AD}${STORY.slice(4).join("<br /> <br />")}`),
    keep: STORY,
    gone: ["Advertisement"],
  },
  {
    name: "paragraphs separated by single line breaks in spans",
    html: storyPage(STORY.map((words) => `<span class="s">${words}</span><br>&nbsp;<br>`).join("")),
    keep: STORY,
  },
  {
    name: "the last paragraph after the closing element of the body",
    html: pageAround(
      `<article><h1>${TITLE}</h1><div class="text">${paragraphs(0, 6)}</div><p>${STORY[6]}</p></article>`,
    ),
    keep: STORY,
  },
  {
    name: "a note about the author and a newsletter box after the story",
    html: storyPage(
      `${paragraphs()}<div class="author-bio"><p>Ida Ro has covered the coast for the Brenna Courier since 2011.</p></div><div class="newsletter-box"><p>Sign up for our newsletter and get the coast in your inbox every Friday.</p></div>`,
    ),
    keep: STORY,
    gone: ["covered the coast", "every Friday"],
  },
];
