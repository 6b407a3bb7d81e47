import { pageAround, paragraphs, STORY, type StoryCase, storyPage, TITLE } from "../story-page.ts";

const LETTER = "I warned them in writing about the mud, and I still have the receipt for the letter.";
const posts: readonly (readonly [clock: string, heading: string, words: string])[] = [
  [
    "11:42",
    "Ferry takes the workers",
    "The afternoon ferry will take the workers to the meeting in town without a fare, the line says. It leaves at one.",
  ],
  [
    "10:58",
    "School bell rings",
    "The bell of the school at Skarvik rang for 340 seconds at eleven, one for each year, says its teacher, Mona Vik.",
  ],
  [
    "10:15",
    "Lawyer speaks",
    "“Nobody signs anything today,” says Jonas Mehl at the gate of the works, where some sixty people have gathered by now.",
  ],
  [
    "09:40",
    "Owners meet",
    "The owners have gone into the office. Nobody has come out since nine o’clock, and the blinds are down.",
  ],
  [
    "09:05",
    "Works to close",
    "The works will close in October, a notice on the gate says. It is signed by Halla Brekke and both of her brothers.",
  ],
];
const HEAD = `<h1>${TITLE}: live</h1><p class="byline">By Ida Ro</p>${paragraphs(0, 3)}`;
const entries = (tag: string, extra = "") =>
  posts
    .map(
      ([clock, heading, words], n) =>
        `<${tag} class="post" id="p-${n}"><time datetime="2026-03-12T${clock}:00+01:00">${clock}</time>${extra}<h2>${heading}</h2><p>${words}</p></${tag}>`,
    )
    .join("\n");
const LIVE_KEEP = [...STORY.slice(0, 3), ...posts.flatMap(([, heading, words]) => [heading, words])];

const reported = (head: (clock: string) => string) =>
  storyPage(
    `${paragraphs(0, 3)}${posts.map(([clock, , words]) => `<div class="entry">${head(clock)}<p>${words}</p></div>`).join("")}`,
  );
const REPORTED_KEEP = [...STORY.slice(0, 3), ...posts.map(([, , words]) => words)];

/** Quotations, lists, tables, live blogs and other parts of a story. */
export const PART_CASES: readonly StoryCase[] = [
  ...[
    (clock: string) => `<div class="meta">${clock}Tor Lien</div>`,
    (clock: string) => `<div class="meta"><time datetime="2026-03-12T${clock}">${clock}</time><b>Tor Lien</b></div>`,
    (clock: string) => `<h3>${clock}<span>Tor Lien</span></h3>`,
  ].map((head) => ({
    name: `clock and reporter in one line of a live blog: ${head("9:05").slice(0, 26)}`,
    html: reported(head),
    keep: REPORTED_KEEP,
    gone: ["Tor Lien"],
  })),
  {
    name: "clocks with headings that differ",
    html: reported((clock) => `<h3>${clock} Salt Tower ${clock === "11:42" ? "Falls" : clock.slice(0, 2)}</h3>`),
    keep: ["11:42 Salt Tower", "10:58 Salt Tower", "09:05 Salt Tower"],
  },
  {
    name: "a quotation in a figure",
    html: storyPage(
      `${paragraphs(0, 4)}<figure class="wp-quote"><blockquote><p>“${LETTER}”</p></blockquote><figcaption>Nils Aune, former foreman</figcaption></figure>${paragraphs(4)}`,
    ),
    keep: [...STORY.slice(0, 4), LETTER, ...STORY.slice(4)],
  },
  {
    name: "a quotation without marks in a figure among the paragraphs’ own boxes",
    html: storyPage(
      `<div class="t1">${paragraphs(0, 3)}<figure class="z2"><blockquote><p>${LETTER}</p></blockquote></figure>${paragraphs(3)}</div>`,
    ),
    keep: [...STORY.slice(0, 3), LETTER, ...STORY.slice(3)],
  },
  {
    name: "a quotation without marks",
    html: storyPage(
      `${paragraphs(0, 4)}<p>A foreman wrote to the paper:</p><blockquote><p>${LETTER}</p></blockquote>${paragraphs(4)}`,
    ),
    keep: [...STORY.slice(0, 4), LETTER, ...STORY.slice(4)],
  },
  {
    name: "a table in a figure",
    html: storyPage(
      `${paragraphs(0, 4)}<figure><table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>1998</td><td>2,700 tonnes</td></tr><tr><td>2025</td><td>900 tonnes</td></tr></table></figure>${paragraphs(4)}`,
    ),
    keep: [...STORY.slice(0, 4), "2,700 tonnes", "900 tonnes", ...STORY.slice(4)],
  },
  {
    name: "a list of points",
    html: storyPage(
      `${paragraphs(0, 4)}<ul><li>The owners want to close in October.</li><li>The union wants a year’s wages.</li><li>The council wants the sheds.</li></ul>${paragraphs(4)}`,
    ),
    keep: [...STORY.slice(0, 4), "close in October.", "a year’s wages.", "wants the sheds.", ...STORY.slice(4)],
  },
  {
    name: "a definition list",
    html: storyPage(
      `${paragraphs(0, 4)}<dl><dt>Salt pan</dt><dd>A shallow basin in which the sun dries sea water until the salt is left.</dd><dt>Brine</dt><dd>Water that holds more salt than the sea does, and freezes late.</dd></dl>${paragraphs(4)}`,
    ),
    keep: [...STORY.slice(0, 4), "Salt pan", "until the salt is left.", "Brine", "freezes late.", ...STORY.slice(4)],
  },
  {
    name: "questions and answers",
    html: storyPage(
      `${paragraphs(0, 2)}<p><strong>Why did you not sell?</strong></p>${paragraphs(2, 4)}<p><strong>Who pays the debts?</strong></p>${paragraphs(4)}`,
    ),
    keep: [
      ...STORY.slice(0, 2),
      "Why did you not sell?",
      ...STORY.slice(2, 4),
      "Who pays the debts?",
      ...STORY.slice(4),
    ],
  },
  {
    name: "a live blog of articles beside the head",
    html: pageAround(
      `<div class="live-page"><article class="live-head">${HEAD}</article><div class="feed">${entries("article")}</div></div>`,
    ),
    keep: LIVE_KEEP,
  },
  {
    name: "a live blog of list items, each with a reporter",
    html: pageAround(
      `<article><div class="head">${HEAD}</div><ol class="feed">${entries("li", '<span class="reporter">Ida Ro, reporter</span>')}</ol></article>`,
    ),
    keep: LIVE_KEEP,
  },
  {
    name: "the parts of a story in sibling articles",
    html: pageAround(
      `<article class="part"><h1>${TITLE}</h1>${paragraphs(0, 3)}</article><article class="part">${paragraphs(3, 5)}</article><article class="part">${paragraphs(5)}</article>`,
    ),
    keep: STORY,
  },
  {
    name: "teasers that are articles, with summaries",
    html: storyPage(
      paragraphs(),
      Array.from(
        { length: 4 },
        (_, n) =>
          `<article class="card"><h2><a href="/news/${n}">Teaser ${n} about the coast and its birds</a></h2><p>A summary of teaser ${n}, long enough to look like a paragraph of a story about the birds of the coast.</p></article>`,
      ).join(""),
    ),
    keep: STORY,
    gone: ["birds"],
  },
  {
    name: "another whole story below the first",
    html: storyPage(
      paragraphs(),
      `<article><h1>Eel season opens early</h1>${Array.from({ length: 5 }, (_, n) => `<p>Fishers of the upper Brenna set their first ${n + 20} traps on Sunday, three weeks earlier than in any year since the war, they said.</p>`).join("")}</article>`,
    ),
    keep: STORY,
    gone: ["traps"],
  },
  {
    name: "a box of facts inside the story",
    html: storyPage(
      `${paragraphs(0, 4)}<div class="factbox"><h3>Salt in Skarvik</h3><p>The works were founded in 1686 and had 210 workers in their best year.</p></div>${paragraphs(4)}`,
    ),
    keep: STORY,
  },
  {
    name: "links in a list that a line announces",
    html: storyPage(
      `${paragraphs(0, 4)}<p>Three firms have asked for the plans:</p><ul><li><a href="https://a.example">Northern Salt</a></li><li><a href="https://b.example">Brine and Sons</a></li><li><a href="https://c.example">Sea Works</a></li></ul>${paragraphs(4)}`,
    ),
    keep: [...STORY.slice(0, 4), "Northern Salt", "Brine and Sons", "Sea Works", ...STORY.slice(4)],
  },
  {
    name: "a story between line breaks in a cell beside another",
    html: pageAround(
      `<table><tr><td><h1>${TITLE}</h1><font>${STORY.join("<br><br>")}</font></td><td><a href="/tides">Tides</a></td></tr></table>`,
    ),
    keep: STORY,
    gone: ["Tides"],
  },
];
