import { pageAround, paragraphs, STORY, type StoryCase, storyPage, TITLE } from "../story-page.ts";

const headed = (heading: (words: string, id: number) => string) =>
  storyPage(
    `${paragraphs(0, 2)}${heading("A quarrel with the river", 1)}${paragraphs(2, 4)}${heading("Two buyers and no bid", 2)}${paragraphs(4)}`,
  );
const KEEP = [
  ...STORY.slice(0, 2),
  "A quarrel with the river",
  ...STORY.slice(2, 4),
  "Two buyers and no bid",
  ...STORY.slice(4),
];
const DAYS = ["March 3", "March 9", "11 March 2026", "Thursday, March 12"];
const chronology = (tag: string, days: readonly string[]) =>
  storyPage(`${paragraphs(0, 3)}${days.map((day, n) => `<${tag}>${day}</${tag}><p>${STORY[n + 3]}</p>`).join("\n")}`);
const chronologyKeep = (days: readonly string[]) => [
  ...STORY.slice(0, 3),
  ...days.flatMap((day, n) => [day, STORY[n + 3] ?? ""]),
];

const SUBTITLE = "Forty people lose their work, and the town its oldest trade";
const below = (lines: string) =>
  pageAround(`<article><header><h1>${TITLE}</h1>${lines}</header><div class="text">${paragraphs()}</div></article>`);
const BYLINE = '<p class="byline">By Ida Ro</p><p>12 March 2026</p>';

/** Subheadings of all sorts, and days and times as headings. */
export const HEADING_CASES: readonly StoryCase[] = [
  { name: "plain subheadings", html: headed((words) => `<h2>${words}</h2>`), keep: KEEP },
  {
    name: "subheadings that link to themselves",
    html: headed((words, id) => `<div class="anchor"><h2><a href="#s${id}">${words}</a></h2></div>`),
    keep: KEEP,
  },
  {
    name: "subheadings that link to themselves by a whole address",
    html: headed(
      (words, id) => `<h2 id="s${id}"><a href="https://courier.example/2026/03/saltworks#s${id}">${words}</a></h2>`,
    ),
    keep: KEEP,
  },
  {
    name: "subheadings with a sign that links to them",
    html: headed((words, id) => `<h2 id="s${id}">${words} <a class="permalink" href="#s${id}">#</a></h2>`),
    keep: KEEP,
    gone: ["river #", "bid #"],
  },
  {
    name: "subheadings in boxes of their own beside boxes of paragraphs",
    html: storyPage(
      `<div class="blk">${paragraphs(0, 2)}</div><div class="blk-h"><h2>A quarrel with the river</h2></div><div class="blk">${paragraphs(2, 4)}</div><div class="blk-h"><h2>Two buyers and no bid</h2></div><div class="blk">${paragraphs(4)}</div>`,
    ),
    keep: KEEP,
  },
  { name: "days as headings of a chronology", html: chronology("h3", DAYS), keep: chronologyKeep(DAYS) },
  {
    name: "times as headings of a chronology",
    html: chronology("h4", ["6:40 a.m.", "7:05 a.m.", "11 a.m.", "2:30 p.m."]),
    keep: chronologyKeep(["6:40 a.m.", "7:05 a.m.", "11 a.m.", "2:30 p.m."]),
  },
  {
    name: "the day of publication below the headline and above the story",
    html: storyPage(`<h4>12 March 2026</h4><p>Updated 13 March 2026, 10:15</p>${paragraphs()}`),
    keep: STORY,
    gone: ["12 March 2026", "10:15"],
  },
  {
    name: "a standfirst below the headline",
    html: pageAround(
      `<article><h1>${TITLE}</h1><h2 class="standfirst">Forty people lose their work, and the town its oldest trade, because a river was dredged</h2><p class="byline">By Ida Ro</p><div class="text">${paragraphs()}</div></article>`,
    ),
    keep: STORY,
  },
  ...[
    `<h3 class="subtitle">${SUBTITLE}</h3>${BYLINE}`,
    `${BYLINE}<h2>${SUBTITLE}.</h2>`,
    `<div class="dek">${SUBTITLE}.</div>${BYLINE}`,
    `<h2>${SUBTITLE}</h2><figure><img src="/q.jpg" alt=""><figcaption>The quay of Skarvik</figcaption></figure>`,
    `<hgroup><p>${SUBTITLE}</p></hgroup>`,
    `<span>${SUBTITLE}</span>${BYLINE}`,
    `<div class="x1">${SUBTITLE}</div>${BYLINE}`,
    `<p>${SUBTITLE}</p>${BYLINE}`,
  ].map((lines) => ({
    name: `a second line of the headline: ${lines.slice(0, 16)}`,
    html: below(lines),
    keep: [SUBTITLE, ...STORY],
    gone: ["By Ida Ro", "The quay of Skarvik"],
  })),
  {
    name: "what is no second line of the headline: another story, a request, a name",
    html: below(
      '<h2><a href="/news/eel">Eel season opens three weeks early in all of the fjords</a></h2><h3>Sign up for our free newsletter about the coast and its trades</h3><div>Ida Ro, who writes about trades for the Courier</div>',
    ),
    keep: STORY,
    gone: ["Eel season", "Sign up", "writes about trades"],
  },
  ...[
    "Ida Ro, who writes about trades and the sea for the Courier",
    "Share this story with friends on all your networks today",
    "Updated on Thursday, 12 March 2026, at 10:15 in the morning",
    "Ada Brel, Jonas van Mehl, Halla K. Brekke and Nils Aune",
    "Links on this page may earn the paper a small commission",
  ].flatMap((words) =>
    ["div", "span"].map((tag) => ({
      name: `no subtitle in a ${tag}: ${words.slice(0, 16)}`,
      html: below(`<${tag}>${words}</${tag}>${BYLINE}`),
      keep: STORY,
      gone: [words],
    })),
  ),
  {
    name: "the site's name and what it says of itself above the headline",
    html: pageAround(
      `<div><h1>Brenna Courier</h1><div>News for both banks of the river, on every day.</div></div><div><h2>${TITLE}</h2>${paragraphs()}</div>`,
    ),
    keep: STORY,
    gone: ["News for both banks"],
  },
  {
    name: "headlines of other stories among the paragraphs",
    html: storyPage(
      `${paragraphs(0, 3)}<div class="inline-teaser"><h3><a href="/news/eel">Eel season opens three weeks early</a></h3></div>${paragraphs(3)}`,
    ),
    keep: STORY,
    gone: ["Eel season"],
  },
  {
    name: "a heading at the end that announces other stories",
    html: storyPage(
      `${paragraphs()}<h3>More on the saltworks</h3><ul><li><a href="/news/a">Salt in figures</a></li></ul>`,
    ),
    keep: STORY,
    gone: ["More on the saltworks"],
  },
  {
    name: "headings that link to other pages, in the box of the paragraphs",
    html: headed((words, id) => `<h2><a href="/topic/${id}">${words}</a></h2>`),
    keep: KEEP,
  },
  {
    name: "one heading that links to a topic, like another without a link",
    html: storyPage(
      `${paragraphs(0, 2)}<h2>Mud against salt</h2>${paragraphs(2, 4)}<h2><a href="/topic/sheds">Who wants the sheds</a></h2>${paragraphs(4)}`,
    ),
    keep: ["Mud against salt", "Who wants the sheds", ...STORY.slice(4)],
  },
  {
    name: "no heading that links to another story, unlike the story’s own",
    html: storyPage(
      `${paragraphs(0, 2)}<h2>Mud against salt</h2>${paragraphs(2, 3)}<h2>Who wants the sheds</h2>${paragraphs(3, 5)}<h4><a href="/news/eel">Eel season opens three weeks early</a></h4>${paragraphs(5)}`,
    ),
    keep: ["Mud against salt", "Who wants the sheds", ...STORY.slice(5)],
    gone: ["Eel season"],
  },
  {
    name: "years as headings of a chronology",
    html: chronology("h3", ["1686", "1931", "1998", "2026"]),
    keep: chronologyKeep(["1686", "1931", "1998", "2026"]),
  },
  {
    name: "days in bold as headings of a chronology",
    html: storyPage(
      `${paragraphs(0, 3)}${DAYS.map((day, n) => `<p><b>${day}</b></p><p>${STORY[n + 3]}</p>`).join("\n")}`,
    ),
    keep: chronologyKeep(DAYS),
  },
];
