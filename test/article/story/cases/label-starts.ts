import { paragraphs, STORY, type StoryCase, storyPage } from "../story-page.ts";

const between = (html: string, after = "") => storyPage(`${paragraphs(0, 4)}${html}${paragraphs(4)}${after}`);
const around = (lines: readonly string[]) => [...STORY.slice(0, 4), ...lines, ...STORY.slice(4)];
const inParagraphs = (lines: readonly string[]) => lines.map((words) => `<p>${words}</p>`).join("\n");
const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/<[^>]+>/g, ""));
const links = '<ul><li><a href="/news/eel">Eel season opens</a></li><li><a href="/news/bell">A new bell</a></li></ul>';
const linkedStarts = [
  '<a href="/courts/1">Related litigation</a> in Skarvik has cost the owners a million crowns, the minutes say.',
  '<a href="/boats">Sponsored boats</a> had been allowed to moor at the quay free of charge since 2009.',
  '<a href="/prices">Recommended prices had been published by the board’s own experts in March.</a>',
];
const signs = [
  "Follow us to the pans, says a sign at the gate, and mind the step.",
  "Share this with your grandchildren, the note in the tin ended.",
  "All rights reserved for the crown, as the old law had it, passed to the town.",
];

const TERMS = ["Gallery", "Related party", "Newsletter", "Listen:", "Topics:"];
const definitions = (terms: readonly string[], define: (term: string, index: number) => string) =>
  `<dl>${terms.map((term, index) => `<dt>${term}</dt><dd>${define(term, index)}</dd>`).join("")}</dl>`;

const colons = [
  "Credit: that is what small firms in the valley cannot get any more.",
  "Photo: that was the only word on the back of the envelope which the police found.",
  "Source: a pump from 1911 that still runs, said the keeper of the sheds.",
];
const credits = [
  "Credit: Ola Strand / Brenna Courier",
  "Photo: Ola Strand, Brenna Courier, Skarvik, in March of 2026.",
  "Video: Watch how the salt is made in the pans of Skarvik.",
];
const sources = ["Source: dpa", "Quelle: dpa/Brenna Courier", "Fonte: ANSA", "(AP)"];

/** Lines that begin with a label's word, judged by their place: subheadings, sentences with links, words of signs. */
export const LABEL_START_CASES: readonly StoryCase[] = [
  ...["Related thefts", "Newsletter wars", "Trending down", "Sponsored silence", "More on the debts"].map(
    (heading) => ({
      name: `the subheading "${heading}" above a paragraph`,
      html: between(`<h2>${heading}</h2>`),
      keep: around([heading]),
    }),
  ),
  ...["Newsletter", "Related", "Most read", "Gallery"].map((heading) => ({
    name: `the subheading "${heading}" beside another of its shape`,
    html: between(`<h2>${heading}</h2>`, "").replace(`<p>${STORY[2]}`, `<h2>A quarrel</h2><p>${STORY[2]}`),
    keep: [...STORY.slice(0, 2), "A quarrel", ...STORY.slice(2, 4), heading, ...STORY.slice(4)],
  })),
  {
    name: "a label beside a subheading, above a box that has no words",
    html: between(`<h2>A quarrel</h2>${paragraphs(3, 4)}<h4>Advertisement</h4><div id="ad-4"></div>`),
    keep: [STORY[2], "A quarrel", STORY[4]],
    gone: ["Advertisement"],
  },
  { name: "sentences with a colon behind a label's word", html: between(inParagraphs(colons)), keep: around(colons) },
  ...credits.map((words) => ({
    name: `the credit "${words}" between paragraphs and at the end`,
    html: between(inParagraphs([words]), inParagraphs([words])),
    keep: STORY,
    gone: [words],
  })),
  ...sources.map((words) => ({
    name: `the source "${words}" as the last line`,
    html: between("", inParagraphs([words])),
    keep: STORY,
    gone: [words],
  })),
  {
    name: "a subheading in bold that begins with a label's word",
    html: between("<p><strong>Recommended by nobody</strong></p>"),
    keep: around(["Recommended by nobody"]),
  },
  ...["Related articles", "Most read", "More from the coast", "Recommended for you"].map((heading) => ({
    name: `the label "${heading}" above links`,
    html: between(`<h3>${heading}</h3>${links}`),
    keep: STORY,
    gone: [heading, "Eel season"],
  })),
  {
    name: "sentences with a link that begin with a label's word",
    html: between(inParagraphs(linkedStarts)),
    keep: around(plain(linkedStarts)),
  },
  {
    name: "linked calls to read on",
    html: between(
      inParagraphs([
        '<a href="/news/port">Read more about the port and its plans for the river.</a>',
        'See also <a href="/news/eel">what the council says of the eel fishers in Skarvik.</a>',
        '<b>Related:</b> <a href="/news/bell">The harbour church has a new bell, the council says.</a>',
      ]),
    ),
    keep: STORY,
    gone: ["plans for the river", "eel fishers", "new bell"],
  },
  {
    name: "the words of signs and notes between paragraphs",
    html: between(inParagraphs(signs)),
    keep: around(signs),
  },
  {
    name: "appeals behind the story, and between a list and a box",
    html: between(
      "<ul><li>pans</li></ul><p>Follow us for more news about the coast and the port.</p><div>pans</div>",
      "<p>Subscribe to our newsletter and read about the coast every week.</p>",
    ),
    keep: STORY,
    gone: ["Follow us", "Subscribe to"],
  },
  {
    name: "the terms of a definition list",
    html: between(definitions(TERMS, (_, index) => `The salters say so of the ${index + 2} oldest pans.`)),
    keep: around(TERMS.flatMap((term, index) => [term, `so of the ${index + 2} oldest`])),
  },
  {
    name: "an interview in a definition list, with a short last answer",
    html: storyPage(
      `<p>${STORY[0]}</p>${definitions(["Why did you stay?", "And now?"], (_, index) => (index ? "Now we wait for the court, and for the spring." : `${STORY[1]}`))}`,
    ),
    keep: [STORY[0], "Why did you stay?", STORY[1], "And now?", "and for the spring."],
  },
  {
    name: "a list of terms with links",
    html: storyPage(`${paragraphs()}${definitions(["Tags", "Filed under"], (tag) => `<a href="/t">${tag} sea</a>`)}`),
    keep: STORY,
    gone: ["Tags", "Filed under"],
  },
  {
    name: "sentences in boxes that are no paragraphs",
    html: between(signs.map((words) => `<div>${words}</div>`).join(""))
      .replaceAll("<p>", "<div>")
      .replaceAll("</p>", "</div>"),
    keep: around(signs),
  },
  {
    name: "a credit in brackets, and requests in other languages",
    html: between(
      "<p>(Photo by Ola Strand)</p>",
      '<p>Folgen Sie uns auf <a href="https://m.example">Mastodon</a>!</p><p>Suivez-nous sur Mastodon</p>',
    ).replace(' lang="en"', ""),
    keep: STORY,
    gone: ["Ola Strand", "Folgen Sie", "Suivez-nous"],
  },
];
