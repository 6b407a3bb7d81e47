import { paragraphs, STORY, type StoryCase, storyPage } from "../story-page.ts";

const rows = [
  "11’ Vik scores after a corner.",
  "44’ Dahl makes it two from a free kick through the wall.",
  "88’ Lang ends it, off the post.",
];
const inRows = (lines: readonly string[]) =>
  lines.map((line) => `<div class="k3"><b>${line.slice(0, 3)}</b> <span>${line.slice(4)}</span></div>`).join("");
const MATCH = [
  "Skarvik lost 0–3 at home to Brenna on Sunday, and the coach stayed in the dressing room for an hour.",
  "Skarvik have now lost five in a row.",
];
const picture = (caption: string) => `<figure><img src="/p.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
const RESULTS =
  "<table><thead><tr><th>Party</th><th>Votes</th></tr></thead><tbody><tr><td>Reed List</td><td>4,112</td></tr><tr><td>Road Party</td><td>2,507</td></tr></tbody></table>";
const PICTURES = [
  "A salter lights the last of the two hundred candles that hang over the pans.",
  "Smoke lies over the estuary like a second river, and nobody in Skarvik opens a window.",
  "A child has been allowed to stay up and counts the lamps of the boats from the wall.",
];
const update = (clock: string, words: string) =>
  `<div class="u-item"><div class="u-clock">${clock}</div><div class="u-text"><p>${words}</p></div></div>`;
const UPDATES = [
  "All eight are down. They have been given tea and blankets.",
  "The second cabin is being lowered by hand, a metre a minute.",
  "The wind is too strong for the helicopter.",
  "The cable car has stopped.",
];
const life = "Halla Kristine Brekke, salter, born 3 February 1933; died 9 May 2026";

/** Lines that are unlike the others of their story, and belong to it by their place. */
export const KEPT_LINE_CASES: readonly StoryCase[] = [
  {
    name: "a short last sentence in a box of its own",
    html: storyPage(`${paragraphs()}<div><p>It was passed.</p></div>`),
    keep: ["It was passed."],
  },
  {
    name: "a short last sentence in a box with a class of no furniture",
    html: storyPage(`${paragraphs()}<div class="end"><p>It was passed.</p></div>`),
    keep: ["It was passed."],
  },
  {
    name: "a short last sentence in a box beside the boxes of the others",
    html: storyPage(
      `<div class="x1">${paragraphs(0, 3)}</div><div class="x2">${paragraphs(3)}</div><div class="x3"><div><p>It was passed.</p></div></div>`,
    ),
    keep: ["It was passed."],
  },
  ...[
    '<p class="x9">Brenna Courier, Skarvik</p>',
    "<p>Read more in our guide to the estuary.</p>",
    '<p>Ask the reporter: <a href="/mail">Ida Ro</a>.</p>',
  ].map((line) => ({
    name: `no line of the page in such a box: ${line.slice(0, 16)}`,
    html: storyPage(
      `<div class="x1">${paragraphs(0, 3)}</div><div class="x2">${paragraphs(3)}</div><div>${line}</div>`,
    ),
    keep: STORY.slice(0, 6),
    gone: [line.replace(/<[^>]*>/g, "").slice(0, 16)],
  })),
  ...[
    '<div class="w"><div class="v"><p>It was passed on Friday.</p></div></div>',
    "<section><p>It was passed on Friday.</p></section>",
  ].map((html) => ({
    name: `a short last sentence in a box of its own behind an advertisement: ${html.slice(0, 9)}`,
    html: storyPage(`${paragraphs()}<div class="box"><span>Anzeige</span></div>${html}`),
    keep: ["It was passed on Friday."],
    gone: ["Anzeige"],
  })),
  {
    name: "a line about the author in a box of its own behind a heading",
    html: storyPage(`${paragraphs()}<h4>The author</h4><div class="w"><p>Ada has two cats.</p></div>`),
    keep: [],
    gone: ["two cats"],
  },
  {
    name: "a line about the author in a box that has a class",
    html: storyPage(`${paragraphs()}<div class="bio"><p>Ada has two cats.</p></div>`),
    keep: [],
    gone: ["two cats"],
  },
  {
    name: "rows of a match between the paragraphs",
    html: storyPage(`<p>${MATCH[0]}</p>${inRows(rows)}<p>${MATCH[1]}</p>`),
    keep: [MATCH[0] ?? "", "Vik scores", "Dahl makes it two", "Lang ends it", MATCH[1] ?? ""],
  },
  {
    name: "a claim and its verdict in boxes",
    html: storyPage(
      `${paragraphs(0, 3)}<div class="claim"><b>Claim:</b> The sea has gone.</div><div class="verdict"><b>Verdict:</b> False. It was low tide.</div>${paragraphs(3)}`,
    ),
    keep: [...STORY.slice(0, 3), "The sea has gone.", "It was low tide.", ...STORY.slice(3)],
  },
  {
    name: "the short last entry of updates",
    html: storyPage(
      `<p>The cable car of Skarvik stands still with eight people in it. We report.</p>${UPDATES.map((words, index) => update(`1${4 - index}:20`, words)).join("")}`,
    ),
    keep: UPDATES,
  },
  {
    name: "short last paragraphs in Korean, and in Thai without a full stop",
    html: storyPage(
      "<p>전교생이 아홉 명뿐이던 해운리 분교가 학부모들의 노력으로 적어도 2년 더 문을 열게 됐다고 교육지원청이 화요일 밝혔다.</p><p>학부모들은 이웃 마을을 돌며 전단을 나눠 주고 통학 차량을 직접 운전하겠다고 약속했다.</p><p>분교는 1951년에 문을 열었다.</p>",
    ),
    keep: ["교육지원청이", "분교는 1951년에 문을 열었다."],
  },
  {
    name: "the bold line of a life at the end of an obituary",
    html: storyPage(`${paragraphs(0, 6)}<p><strong>${life}</strong></p>`),
    keep: [...STORY.slice(0, 6), life],
  },
  {
    name: "the captions of a picture story",
    html: storyPage(
      `<p>Three pictures of the last night.</p>${PICTURES.map(picture).join("")}<p>The pictures hang in the library until June.</p>`,
    ),
    keep: [...PICTURES, "until June"],
  },
  {
    name: "the captions of pictures beside a longer story",
    html: storyPage(`${paragraphs(0, 3)}${PICTURES.map(picture).join("")}${paragraphs(3)}`),
    keep: STORY,
    gone: PICTURES,
  },
  {
    name: "the source of a quotation in a figure, and not the caption of a picture",
    html: storyPage(
      `${paragraphs(0, 4)}<figure><blockquote><p>A coast without salt is a coast without bread.</p></blockquote><figcaption>Ada Rost, cooper</figcaption></figure>${picture("The cooperage in 1931")}${paragraphs(4)}`,
    ),
    keep: [...STORY.slice(0, 4), "A coast without salt", "Ada Rost, cooper", ...STORY.slice(4)],
    gone: ["cooperage"],
  },
  {
    name: "the tables of a short report, within and at its end",
    html: storyPage(`${paragraphs(0, 2)}${RESULTS}${paragraphs(2, 3)}${RESULTS.replaceAll("Reed", "Gravel")}`),
    keep: ["Reed List", "4,112", "Gravel List"],
  },
  {
    name: "a table that lays out boxes, at the end",
    html: storyPage(
      `${paragraphs(0, 4)}<table><tr><td>Weather today: rain</td></tr><tr><td>Tides: 9.40</td></tr></table>`,
    ),
    keep: STORY.slice(0, 4),
    gone: ["Weather today", "Tides"],
  },
  {
    name: "boxes and lines between the paragraphs that are not the story's",
    html: storyPage(
      `${paragraphs(0, 2)}<div class="related-box"><p>Eel season opens early this year.</p></div><p>Photo: Ola Strand.</p>${paragraphs(2, 4)}<div class="x"><span>Become a member of the Courier today.</span></div><aside><p>The port in figures: 300 ships a year.</p></aside>${paragraphs(4)}`,
    ),
    keep: STORY,
    gone: ["Eel season", "Ola Strand", "Become a member", "300 ships"],
  },
];
