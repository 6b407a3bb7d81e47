import { paragraphs, STORY, type StoryCase, storyPage } from "../story-page.ts";

const between = (html: string) => storyPage(`${paragraphs(0, 3)}${html}${paragraphs(3)}`);
const CONSENT = [
  "To show this content we need your permission",
  "At this point you find a video that completes the article. It is shown if you accept the cookies of its provider.",
  "Hier finden Sie einen externen Inhalt, der den Artikel ergänzt. Ich bin einverstanden, dass er gezeigt wird.",
];
const shares = (tag: string) =>
  ["Yes, at any price: 62%", "No: 30%", "Don’t know: 8%"].map((words) => `<${tag}>${words}</${tag}>`).join("");
const SAID = "“You can buy our sheds, but you cannot buy the sea with them,” Halla Brekke said at the gate on Monday.";
/** Small boxes with buttons or fields. */
export const ASKING_BOX_CASES: readonly StoryCase[] = [
  ...CONSENT.flatMap((words) =>
    [
      `<div class="q7"><h4>External content</h4><p>${words}</p><button>Allow</button></div>`,
      `<div class="q7"><div>${words}</div><div><button>Allow</button> <button>Settings</button></div></div>`,
      `<div class="q7"><p>${words}</p><label><input type="checkbox"> Always show</label></div>`,
    ].map((html, index) => ({
      name: `a request for consent (${index + 1}): ${words.slice(0, 24)}`,
      html: between(html),
      keep: STORY,
      gone: [words.slice(0, 24), "External content", "Always show"],
    })),
  ),
  ...[
    `<div class="w9"><h4>Should the town buy the works?</h4>${shares("p")}<button>Vote</button></div>`,
    `<form><fieldset><legend>Should the town buy the works?</legend>${shares("label")}<input type="radio"></fieldset></form>`,
  ].map((html) => ({
    name: `a vote and its result: ${html.slice(1, 5)}`,
    html: between(html),
    keep: STORY,
    gone: ["Should the town", "62%", "30%"],
  })),
  {
    name: "a result of which the story tells",
    html: between(`<p>The council voted on Friday, and the count gave this:</p><ul>${shares("li")}</ul>`),
    keep: [...STORY.slice(0, 3), "gave this:", "Yes, at any price: 62%", "Don’t know: 8%", ...STORY.slice(3)],
  },
  {
    name: "paragraphs in boxes with a button each",
    html: storyPage(
      [...STORY.slice(0, 3), SAID, ...STORY.slice(3)]
        .map((words) => `<div class="graf"><p>${words}</p><button>Share</button></div>`)
        .join(""),
    ),
    keep: [...STORY.slice(0, 3), SAID, ...STORY.slice(3)],
  },
  {
    name: "a story beside a button in one box",
    html: storyPage(`${paragraphs(0, 3)}<p>${SAID}</p>${paragraphs(3, 4)}<button>Share</button>`),
    keep: [...STORY.slice(0, 3), SAID, STORY[3]],
  },
];
