import { describe, expect } from "vitest";
import { BLOCK, type Look, QUOTE, readText } from "../read-text.ts";
import { test } from "../stage.ts";

/** Declarations under which text is seen, or will be. */
const SHOWING = {
  "a fainter caption": "opacity: 0.6",
  "white on a dark ground": "color: #fff; background: #234",
  "letters that a gradient fills":
    "background: linear-gradient(90deg, #e00, #00e); -webkit-background-clip: text; -webkit-text-fill-color: transparent",
  "white on a picture": "color: #fff; background: url('data:image/gif;base64,R0lGODlhAQABAAAAACw=') #fff",
  "small letters": "font-size: 9px",
  "a hanging indent": "display: inline-block; text-indent: -1em; padding-left: 1em",
  "a wide hanging indent": "display: inline-block; text-indent: -9em; padding-left: 9em",
  "no box of its own": "display: contents",
  "a clip that applies to positioned boxes only": "clip: rect(0, 0, 0, 0)",
  "white letters with a shadow": "color: #fff; text-shadow: 0 0 3px #000",
  "a clip path that leaves the half": "display: inline-block; clip-path: inset(0 0 50% 0)",
  "a clip path that leaves all": "display: inline-block; clip-path: inset(0)",
  "a clip path beyond its box": "display: inline-block; clip-path: inset(0 -100% 0 0)",
  "small capitals": "font-variant: small-caps; font-size: 8px",
  "half of its size": "display: inline-block; transform: scale(0.5)",
  "a box that is cut at its side":
    "display: inline-block; max-width: 12px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap",
  "white letters with a shadow all around": "color: #fff; text-shadow: 0 0 1px #fff, 0 0 2px #123",
  "an animation that runs": "color: transparent; animation: 60s shine infinite",
  "white letters with a stroke": "color: #fff; -webkit-text-stroke: 1px #123",
  "a colour of another form": "color: oklch(0.5 0.2 260)",
  "a light colour on a dark one, both of other forms": "color: oklch(0.9 0 0); background: color(display-p3 0 0 0.2)",
  "a faint ground": "background: rgb(0 0 0 / 0.05)",
  "letters that let some of the ground through": "color: rgb(0 0 0 / 0.5)",
  "a shadow around its box": "box-shadow: 0 0 4px #000",
  "one colour for its ground and its letters, which the ground is clipped to":
    "background: #b00; background-clip: text; color: transparent",
} as const;

test.for(Object.entries(SHOWING))("text is kept that has %s", async ([, declarations], { chromium }) => {
  const style = `@keyframes shine { to { color: #123 } } .odd { ${declarations} }`;
  const within = await readText(chromium, { style, before: QUOTE('<span class="odd">not</span>') });
  expect(within).toContain("We will not sell the old lighthouse");
  expect(await readText(chromium, { style, before: `<p class="odd">${BLOCK}</p>` })).toContain(BLOCK);
});

describe("text is kept", () => {
  const HIGH = '<div style="height: 2500px"></div>';
  const IMAGE = '<img alt="" width="600" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
  const KEPT: Record<string, Look> = {
    "in a block of a page builder that is still below the window": {
      style: ".elementor-invisible { visibility: hidden }",
      before: `${HIGH}<div class="elementor-invisible"><p>${BLOCK}</p></div>`,
    },
    "in a block below the window whose style waits for a script": {
      style: "",
      before: `${HIGH}<div data-w-id="a1" style="opacity: 0"><p>${BLOCK}</p></div>`,
    },
    "where a style sheet overrules the style of the element": {
      style: ".odd { display: block !important }",
      before: `<p class="odd" style="display: none">${BLOCK}</p>`,
    },
    "where a style sheet overrules the attribute": {
      style: ".odd { display: block }",
      before: `<p class="odd" hidden>${BLOCK}</p>`,
    },
    "in a box that is moved over the picture above it": {
      style: "",
      before: `<div style="height: 200px"></div><div style="position: relative; top: -120px"><p>${BLOCK}</p></div>`,
    },
    "in white on a picture in the same cell of a grid": {
      style: ".odd { display: grid } .odd > * { grid-area: 1 / 1 } .odd p { color: #fff }",
      before: `<div class="odd">${IMAGE}<p>${BLOCK}</p></div>`,
    },
    "in white on a layer in the same cell of a grid": {
      style: ".odd { display: grid } .odd > * { grid-area: 1 / 1 } .odd p { color: #fff } i { background: #123 }",
      before: `<div class="odd"><i></i><p>${BLOCK}</p></div>`,
    },
    "in a white text on a layer that is fixed behind it": {
      style: "body { background: none; color: #fff } .l { position: fixed; inset: 0; background: #123; z-index: -1 }",
      before: `<div class="l"></div><p>${BLOCK}</p>`,
    },
    "in the white of its box on the dark ground of a box around that": {
      style: ".odd { background: #123 } .odd div { color: #fff }",
      before: `<div class="odd"><div><p>${BLOCK}</p></div></div>`,
    },
    "in white on a page in a dark scheme": {
      style: ":root { color-scheme: dark } body { background: none } .odd { color: #fff }",
      before: `<p class="odd">${BLOCK}</p>`,
    },
    "in white on a layer of its box": {
      style:
        ".odd { position: relative } .odd::before { content: ''; position: absolute; inset: 0; background: #123; z-index: -1 } .odd p { color: #fff }",
      before: `<div class="odd"><p>${BLOCK}</p></div>`,
    },
    "that its paragraph's button shows": {
      style: ".odd { display: none }",
      before: `<p>The board has met.<span>…</span><span class="odd">${BLOCK}</span></p><button>Read more</button>`,
    },
    "in a block below the window that an animation library hides by its style attribute": {
      style: "",
      before: `${HIGH}<p style="opacity: 0; visibility: hidden; transform: translate(0px, 40px)">${BLOCK}</p>`,
    },
    "beside a page that is written from right to left": {
      style: "html { direction: rtl } .odd { position: absolute; left: -1400px; width: 600px }",
      before: `<p class="odd">${BLOCK}</p>`,
    },
  };

  test.for(Object.entries(KEPT))("%s", async ([, look], { chromium }) => {
    expect(await readText(chromium, look)).toContain(BLOCK);
  });
});

describe("what comes into sight later is kept", () => {
  const REST = "Fishermen had asked the board for years to leave the quay open, and heard of its vote from the radio.";
  const KEPT: Record<string, Look> = {
    "a story that fades in": { style: "article p { opacity: 0 }" },
    "paragraphs below that fade in": {
      style: "article p:nth-of-type(n + 3) { opacity: 0 }",
      before: `<p>${BLOCK}</p>`,
    },
    "a paragraph that fades in by a transition": {
      style: ".odd { opacity: 0; transition: opacity 0.4s }",
      before: `<p class="odd">${BLOCK}</p>`,
    },
    "a paragraph that slides in": {
      style: ".odd { opacity: 0; transform: translateY(24px) }",
      before: `<p class="odd">${BLOCK}</p>`,
    },
    "a panel that its button opens": {
      style: ".odd { height: 0; overflow: hidden }",
      before: `<button aria-expanded="false">Read more</button><div class="odd"><p>${BLOCK}</p></div>`,
    },
    "paragraphs before the button that opens them": {
      style: ".odd { display: none }",
      before: `<p>The board has met.</p><p class="odd">${BLOCK}</p><p class="odd">${REST}</p><button>Read more</button>`,
    },
    "paragraphs behind the button that opens them": {
      style: ".odd { display: none }",
      before: `<p>The board has met.</p><button>Weiterlesen</button><p class="odd">${REST}</p><p class="odd">${BLOCK}</p>`,
    },
    "a panel that a button elsewhere names": {
      style: ".odd { display: none }",
      before: `<button aria-controls="rest">続きを読む</button><div><div id="rest" class="odd"><p>${BLOCK}</p></div></div>`,
    },
    "the panel of a tab": {
      style: ".odd { opacity: 0 }",
      before: `<div role="tabpanel" class="odd"><p>${BLOCK}</p></div>`,
    },
    "text that is hidden until it is found": { style: "", before: `<div hidden="until-found"><p>${BLOCK}</p></div>` },
    "a slide beside the page": {
      style: ".slide { position: absolute; left: -1600px }",
      before: `<div class="slide"><p>${BLOCK}</p></div>`,
    },
  };

  test.for(Object.entries(KEPT))("%s", async ([, look], { chromium }) => {
    const text = await readText(chromium, look);
    if (look.before) expect(text).toContain(BLOCK);
    expect(text).toContain("The first boat of the winter timetable is to leave Tarnwick");
  });
});

test("a single letter at the start of a paragraph is kept", async ({ chromium }) => {
  const before = `<p><span class="odd">T</span>${BLOCK.slice(1)}</p>`;
  for (const style of [
    "float: left; font-size: 60px; line-height: 0.8; padding-right: 4px",
    "display: inline-block; overflow: hidden; font-size: 9px",
  ])
    expect(await readText(chromium, { style: `.odd { ${style} }`, before })).toContain(BLOCK);
});
