import { pageAround, paragraphs, STORY, type StoryCase, storyPage, TITLE } from "../story-page.ts";

const SECRET =
  "Members of the harbour club who have not confirmed their postal address within ninety days of the last letter will lose their berth.";
const hidden = (open: string, close = "</div>") =>
  storyPage(`${paragraphs(0, 3)}${open}<p>${SECRET}</p><p>${SECRET} Thank you.</p>${close}${paragraphs(3)}`);
const hiddenCase = (name: string, html: string): StoryCase => ({ name, html, keep: STORY, gone: ["harbour club"] });
const terms = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>${n + 1}. The member agrees that the service may store, copy, show and pass on all that he or she writes, and close an account at any time, without notice and without a refund.</p>`,
).join("");

/** Text that the reader cannot see, and text that the page reveals. */
export const HIDDEN_CASES: readonly StoryCase[] = [
  hiddenCase("the hidden attribute", hidden("<div hidden>")),
  hiddenCase("display: none", hidden('<div style="display: none">')),
  hiddenCase("display: none among other declarations", hidden('<div style="color:red; DISPLAY:none !important;">')),
  hiddenCase("visibility: hidden", hidden('<div style="visibility:hidden">')),
  hiddenCase("a height of nothing", hidden('<div style="height:0;overflow:hidden">')),
  hiddenCase("clipped to nothing", hidden('<div style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px">')),
  hiddenCase("a class that hides visually", hidden('<div class="visually-hidden">')),
  hiddenCase("a class for screen readers", hidden('<div class="sr-only">')),
  hiddenCase("hidden from screen readers too", hidden('<div aria-hidden="true" class="is-hidden">')),
  {
    name: "a hidden agreement, longer than the story",
    html: storyPage(
      paragraphs(),
      `<div class="layer" style="display:none"><h2>Agreement</h2><div>${terms}</div></div>`,
    ),
    keep: STORY,
    gone: ["member agrees", "Agreement"],
  },
  {
    name: "hidden paragraphs in a page that hides nothing else",
    html: storyPage(
      STORY.map((words, n) => `<p>${words}</p>${n === 2 ? `<p style="display:none">${SECRET}</p>` : ""}`).join(""),
    ),
    keep: STORY,
    gone: ["harbour club"],
  },
  {
    name: "the rest of the story behind a button",
    html: storyPage(
      `${paragraphs(0, 3)}<button aria-controls="rest">Read the whole story</button><div id="rest" hidden>${paragraphs(3)}</div>`,
    ),
    keep: STORY,
  },
  {
    name: "the rest of the story below a line that opens it",
    html: storyPage(
      `${paragraphs(0, 3)}<div class="more" style="display:none">${paragraphs(3)}</div><a class="read-more" href="#">Read more</a>`,
    ),
    keep: STORY,
    gone: ["Read more"],
  },
  {
    name: "the rest of the story, hidden until it is found",
    html: storyPage(`${paragraphs(0, 3)}<div hidden="until-found">${paragraphs(3)}</div>`),
    keep: STORY,
  },
  {
    name: "a part of the story in closed details",
    html: storyPage(
      `${paragraphs(0, 3)}<details><summary>How the pans work</summary>${paragraphs(3, 5)}</details>${paragraphs(5)}`,
    ),
    keep: STORY,
  },
  {
    name: "the story in tabs of which one is open",
    html: storyPage(
      `<div role="tablist"><button role="tab" aria-controls="t1">Today</button><button role="tab" aria-controls="t2">How it began</button></div><div role="tabpanel" id="t1">${paragraphs(0, 4)}</div><div role="tabpanel" id="t2" hidden>${paragraphs(4)}</div>`,
    ),
    keep: STORY,
  },
  {
    name: "a whole story that the page shows by a script",
    html: pageAround(
      `<div id="app" style="visibility:hidden"><article><h1>${TITLE}</h1>${paragraphs()}</article></div>`,
    ),
    keep: STORY,
  },
  {
    name: "a story hidden from screen readers while a dialog is open",
    html: pageAround(`<div aria-hidden="true"><article><h1>${TITLE}</h1>${paragraphs()}</article></div>`),
    keep: STORY,
  },
  hiddenCase("outside of the window", hidden('<div style="position:absolute; left:-9999px">')),
  hiddenCase("letters of no size", hidden('<div style="font-size: 0">')),
  {
    name: "a body that is hidden on small screens only",
    html: storyPage(
      `<div class="hidden md:block">${paragraphs(0, 4)}</div><div class="d-none d-md-block">${paragraphs(4)}</div>`,
    ),
    keep: STORY,
  },
  {
    name: "the rest of the story below a box that opens it",
    html: storyPage(
      `${paragraphs(0, 3)}<div class="w"><div style="display:none">${paragraphs(3)}</div><div><button>Show more</button></div></div>`,
    ),
    keep: STORY,
  },
  {
    name: "slides of which the page shows one",
    html: storyPage(
      [0, 2, 4]
        .map(
          (from) =>
            `<div class="slide"${from ? ' style="display:none"' : ""}>${paragraphs(from, from + (from < 4 ? 2 : 3))}</div>`,
        )
        .join(""),
    ),
    keep: STORY,
  },
  {
    name: "content that a server streams into hidden boxes",
    html: pageAround(
      `<article><h1>${TITLE}</h1>${paragraphs(0, 3)}</article><div hidden id="S:1">${paragraphs(3)}</div>`,
    ),
    keep: STORY,
  },
  {
    name: "a request for consent to an embedded post",
    html: storyPage(
      `${paragraphs(0, 3)}<div class="embed-consent"><p>At this point you find a post of Chirper that belongs to the story. You can have it shown if you agree to the transfer of personal data.</p><button>Show</button></div>${paragraphs(3)}`,
    ),
    keep: STORY,
    gone: ["post of Chirper"],
  },
];
