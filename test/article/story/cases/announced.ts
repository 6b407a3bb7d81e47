import { paragraphs, STORY, type StoryCase, storyPage } from "../story-page.ts";

const between = (html: string) => storyPage(`${paragraphs(0, 3)}${html}${paragraphs(3)}`);
const around = (...lines: readonly string[]) => [...STORY.slice(0, 3), ...lines, ...STORY.slice(3)];
const links =
  '<ul><li><a href="/news/eel">Eel season opens early</a></li><li><a href="/news/bell">New bell for the church</a></li></ul>';
const linked = (words: string) => `<p><a href="/news/eel">${words}</a></p>`;
const EEL = "Eel season opens three weeks early this year.";
const MINUTES = "The minutes were published by the council on Friday.";

const PARTS = ["A quarrel with the river", "Two buyers and no bid", "What comes next"];
const list = (tag: string, link = true) =>
  `<${tag}>${PARTS.map((part, index) => `<li>${link ? `<a href="#${index}">${part}</a>` : part}</li>`).join("")}</${tag}>`;
const withParts = (contents: string) =>
  storyPage(
    `${contents}${paragraphs(0, 2)}${PARTS.map((part, index) => `<h2 id="${index}">${part}</h2>${paragraphs(2 + index, 3 + index)}`).join("")}${paragraphs(5)}`,
  );

// Lines that lead to another story, with no link around their first words, by language.
const ONWARD: readonly (readonly [language: string, words: string])[] = [
  ["ja", "【関連記事】うなぎ漁が三週間早く解禁"],
  ["ja", "あわせて読みたい：うなぎ漁が解禁"],
  ["hi", "यह भी पढ़ें: बाम मछली का मौसम शुरू"],
  ["ar", "اقرأ أيضا: موسم الأنقليس يبدأ مبكرا"],
  ["ko", "관련 기사: 뱀장어 철 3주 일찍 시작"],
  ["zh", "相关阅读：鳗鱼季提前三周开始"],
  ["th", "อ่านเพิ่มเติม: ฤดูปลาไหลเริ่มเร็ว"],
  ["id", "Baca juga: Musim belut dibuka lebih awal"],
  ["el", "Διαβάστε επίσης: Νωρίς φέτος το χέλι"],
  ["tr", "Ayrıca okuyun: Yılan balığı erken geldi"],
  ["nl", "Lees ook: Palingseizoen begint vroeg"],
  ["pl", "Zobacz także: Wcześniejszy sezon na węgorza"],
  ["fi", "Lue myös: Ankeriaskausi alkaa aikaisin"],
];

/** Labels and what they announce: links, pictures, and the parts of the story itself. */
export const ANNOUNCED_CASES: readonly StoryCase[] = [
  ...ONWARD.map(([language, words]) => ({
    name: `a line that leads to another story: ${words}`,
    html: between(`<p>${words}</p>`).replace('lang="en"', `lang="${language}"`),
    keep: STORY,
    gone: [words],
  })),
  ...["Gallery", "Related", "Read more", "Podcast", "Elsewhere", "Bildergalerie", "À lire aussi"].map((label) => ({
    name: `the heading "${label}" above links in the middle of a story`,
    html: between(`<h3>${label}</h3>${links}`),
    keep: STORY,
    gone: [label, "Eel season"],
  })),
  ...["Gallery", "In pictures", "Video"].map((label) => ({
    name: `the heading "${label}" above a picture`,
    html: between(
      `<h3>${label}</h3><figure><img src="/q.jpg" alt=""><figcaption>The quay in 1931</figcaption></figure>`,
    ),
    keep: STORY,
    gone: [label, "1931"],
  })),
  {
    name: "a subheading above a picture, and one above a single link to a file",
    html: between(
      `<h3>A quarrel with the river</h3><figure><img src="/q.jpg" alt=""><figcaption>The quay in 1931</figcaption></figure>${paragraphs(3, 4)}<h3>What the minutes say</h3><div><a href="/minutes.pdf">Minutes (PDF)</a></div>`,
    ),
    keep: [...STORY.slice(0, 3), "A quarrel with the river", STORY[3], "What the minutes say", STORY[4]],
    gone: ["1931"],
  },
  ...[
    ["a heading", `<h3>Related</h3>${linked(EEL)}`],
    ["words in bold", `<p><strong>More on this</strong></p>${linked(EEL)}`],
    ["a short line", `<p>Read more</p>${linked(EEL)}`],
  ].map(([label, html]) => ({
    name: `a linked sentence below a label: ${label}`,
    html: between(`${html}`),
    keep: STORY,
    gone: ["Eel season", "Related", "More on this", "Read more"],
  })),
  {
    name: "linked sentences of the story, one of them below a subheading",
    html: between(`${linked(EEL)}<h2>A quarrel with the river</h2>${linked(MINUTES)}`),
    keep: around(EEL, "A quarrel with the river", MINUTES),
  },
  ...[
    ["links below a heading", `<h2>Contents</h2>${list("ul")}`],
    ["links below words in bold", `<p><b>In this article</b></p>${list("ol")}`],
    ["lines below a short line with a colon", `<p>Inhalt:</p>${list("ul", false)}`],
    ["lines in a box", `<div><p>Sommaire</p>${list("ul", false)}</div>`],
  ].map(([form, html]) => ({
    name: `a list of the story's parts: ${form}`,
    html: withParts(`${html}`),
    keep: [STORY[0], STORY[1], PARTS[0] ?? "", STORY[2], PARTS[1] ?? "", STORY[3], PARTS[2] ?? "", ...STORY.slice(4)],
    gone: ["Contents", "In this article", "Inhalt", "Sommaire"],
    once: PARTS,
  })),
  {
    name: "a list that the story announces, of which one item is a subheading, too",
    html: between(
      "<p>The council named three reasons for the closure, in this order:</p><ul><li>mud</li><li>Debts</li><li>rain</li></ul><h2>Debts</h2>",
    ),
    keep: around("in this order:", "mud", "Debts", "rain", "Debts"),
  },
];
