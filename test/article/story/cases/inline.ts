import { pageAround, paragraphs, STORY, type StoryCase, storyPage, TITLE } from "../story-page.ts";

const [first, , third] = STORY;
const rest = paragraphs(1);
const inThird = (from: string, to: string) =>
  storyPage(`${paragraphs(0, 2)}<p>${third.replace(from, to)}</p>${paragraphs(3)}`);

/** Words that a page sets apart inside a paragraph, and first letters set large. */
export const INLINE_CASES: readonly StoryCase[] = [
  {
    name: "a drop cap in a box before the paragraph",
    html: storyPage(`<div class="dropcap" aria-hidden="true">T</div><p>${first.slice(1)}</p>${rest}`),
    keep: STORY,
  },
  {
    name: "a drop cap in a span",
    html: storyPage(`<p><span class="dropcap">T</span>${first.slice(1)}</p>${rest}`),
    keep: STORY,
  },
  {
    name: "a drop cap in a heading-sized box inside the paragraph",
    html: storyPage(`<div class="p"><div class="cap">T</div>${first.slice(1)}</div>${rest}`),
    keep: STORY,
  },
  {
    name: "a drop cap that is a picture",
    html: storyPage(`<p><img class="letter" src="data:," alt="T">${first.slice(1)}</p>${rest}`),
    keep: STORY,
  },
  {
    name: "a drop cap after an opening quotation mark",
    html: storyPage(`${paragraphs(0, 2)}<div class="initial">“W</div><p>${third.slice(2)}</p>${paragraphs(3)}`),
    keep: STORY,
  },
  {
    name: "a letter that is a label, not a drop cap",
    html: storyPage(`${paragraphs(0, 3)}<h3>B</h3>${paragraphs(3)}`),
    keep: STORY,
  },
  {
    name: "unknown elements inside paragraphs",
    html: inThird("Halla Brekke", '<entity data-id="7"><hl-mark class="on">Halla Brekke</hl-mark></entity>'),
    keep: STORY,
  },
  {
    name: "an unknown element at the end of a paragraph",
    html: inThird("since 1998.", "since <x-tip>1998</x-tip>."),
    keep: STORY,
  },
  {
    name: "unknown elements that hold the whole story and its paragraphs",
    html: pageAround(
      `<story-view><story-head><h1>${TITLE}</h1></story-head><story-text>${STORY.map((words) => `<text-block><p>${words}</p></text-block>`).join("")}</story-text></story-view>`,
    ),
    keep: STORY,
  },
  {
    name: "unknown elements as paragraphs",
    html: storyPage(STORY.map((words) => `<x-graf>${words}</x-graf>`).join("\n")),
    keep: STORY,
  },
  {
    name: "words in a button of an explanation",
    html: inThird("the tax office", 'the <button type="button" class="tip">tax office</button>'),
    keep: STORY,
  },
  {
    name: "a button for copying at the end of a paragraph",
    html: inThird("since 1998.", "since 1998. <button>Copy link</button>"),
    keep: STORY,
    gone: ["Copy link"],
  },
  {
    name: "marks, footnotes and abbreviations inside a paragraph",
    html: inThird("Halla Brekke", "<mark>Halla</mark> <abbr title='x'>Brekke</abbr>"),
    keep: STORY,
  },
  {
    name: "a paragraph with an advertisement in its middle",
    html: inThird("and in the end", "<ins class='ad'></ins>and in the end"),
    keep: STORY,
  },
  {
    name: "a drop cap that is a picture in a box before the paragraph",
    html: storyPage(`<div><img src="data:," alt="T"></div><p>${first.slice(1)}</p>${rest}`),
    keep: STORY,
  },
  {
    name: "unknown elements with a link inside",
    html: inThird("Halla Brekke", "<gw-link><a href='/halla'><gw-text>Halla Brekke</gw-text></a></gw-link>"),
    keep: STORY,
  },
  {
    name: "a clock directly before the words of a heading",
    html: storyPage(
      `${paragraphs(0, 3)}<h3><time>11:42</time><span>Ferry takes the workers</span></h3>${paragraphs(3, 5)}<h3><time>10.58</time>School bell rings</h3>${paragraphs(5)}`,
    ),
    keep: ["11:42 Ferry takes", "10.58 School bell"],
  },
];
