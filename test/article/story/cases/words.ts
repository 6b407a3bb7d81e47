import { paragraphs, STORY, type StoryCase, storyPage } from "../story-page.ts";

const between = (lines: readonly string[], at = 4) =>
  storyPage(`${paragraphs(0, at)}${lines.map((words) => `<p>${words}</p>`).join("\n")}${paragraphs(at)}`);
const around = (lines: readonly string[], at = 4) => [...STORY.slice(0, at), ...lines, ...STORY.slice(at)];
const told = [
  "Related charges against two former directors were dropped in 2019.",
  "Sponsored by state senator Wilma Tarn, the bill would protect the sheds.",
  "Advertisement revenue plays no part in it, said the publisher of the catalogue.",
  "Loading at the quay took eleven hours on Sunday.",
  "Recommended prices for sea salt rose by a tenth.",
];
const moreTold = [
  "Subscribe or sink is what the union calls the owners’ offer.",
  "More on the owners’ side than on the workers’, the judge wrote, spoke the books.",
  "Watch repairers, basket makers and the cooper have left the street already.",
  "Trending upwards since March, the price of rock salt helped nobody in Skarvik.",
];
const soldAndSued = [
  "Getty Images said on Tuesday it had bought the town’s oldest photographs.",
  "Filed under seal in May, the complaint names two former directors.",
];
const asked = [
  "Follow us on Chirper",
  "Advertisement",
  "Read more",
  "Share this article",
  "Sign up for our newsletter",
  "Article continues below",
  "Getty Images",
  "Filed under: Business, Salt",
];
const figure = (caption: string) => `<figure><img src="data:," alt=""><figcaption>${caption}</figcaption></figure>`;

/** Lines that begin like furniture and are not, and lines that are. */
export const WORD_CASES: readonly StoryCase[] = [
  { name: "paragraphs that begin with words of furniture", html: between(told), keep: around(told) },
  { name: "more paragraphs that begin with words of furniture", html: between(moreTold), keep: around(moreTold) },
  {
    name: "paragraphs that begin with an agency's name or a word of filing",
    html: between(soldAndSued),
    keep: around(soldAndSued),
  },
  {
    name: "one such paragraph at the end of the story",
    html: storyPage(`${paragraphs()}<p>Related inquiries in two other ports go on.</p>`),
    keep: [...STORY, "Related inquiries in two other ports go on."],
  },
  { name: "labels and appeals among the paragraphs", html: between(asked), keep: STORY, gone: asked },
  {
    name: "appeals with links among the paragraphs",
    html: between([
      'Sign up for <a href="/letters">our newsletter</a> to read about the coast every week.',
      'Follow us on <a href="https://chirper.example/brenna">Chirper</a> and <a href="https://pix.example/brenna">Pix</a>.',
      'Related: <a href="/news/port">Container port wants a deeper river</a>.',
    ]),
    keep: STORY,
    gone: ["our newsletter", "Follow us", "deeper river"],
  },
  {
    name: "remarks of the page beside links and advertisements",
    html: storyPage(
      `${paragraphs(0, 2)}<div class="ad"><button>Remove ads</button><span>Advertisement</span></div>${paragraphs(2, 4)}<p>See the <a href="https://port.example/">plan of the port<span class="visually-hidden"> (opens in new tab)</span></a>, which has 300 pages and eleven maps.</p>${paragraphs(4)}`,
    ),
    keep: [...STORY.slice(0, 4), "plan of the port, which has", ...STORY.slice(4)],
    gone: ["Remove ads", "opens in new tab", "Advertisement"],
  },
  {
    name: "captions and credits of pictures",
    html: storyPage(
      `${figure("The pans at low tide. Photo: Ola Strand")}${paragraphs(0, 3)}<div class="image"><img src="data:," alt=""><p>The drying sheds in 1931. (Courtesy of the town archive)</p></div>${paragraphs(3)}`,
    ),
    keep: STORY,
    gone: ["low tide", "town archive"],
  },
  {
    name: "a story about a newsletter and its subscribers",
    html: between(["Newsletter writers on the coast earn more than salters do, a survey of the council found."]),
    keep: around(["Newsletter writers on the coast earn more than salters do, a survey of the council found."]),
  },
  {
    name: "buttons for sharing after the headline",
    html: storyPage(
      `<div class="share"><button>Share</button><button>Copy link</button><a href="https://chirper.example/">Chirper</a></div>${paragraphs()}`,
    ),
    keep: STORY,
    gone: ["Copy link", "Chirper"],
  },
  {
    name: "verbs that furniture uses, in sentences of the story",
    html: between([
      "Follow the money, the lawyer told the workers at the gate.",
      "Read more books, the teacher advised the owners’ children.",
      "Video evidence from the quay was shown to the court.",
      "Most popular among the visitors was the boiling house.",
    ]),
    keep: around([
      "Follow the money, the lawyer told the workers at the gate.",
      "Read more books, the teacher advised the owners’ children.",
      "Video evidence from the quay was shown to the court.",
      "Most popular among the visitors was the boiling house.",
    ]),
  },
];
