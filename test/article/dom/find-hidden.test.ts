import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { phrasesOf } from "../../../tools/build/phrase-files.ts";
import { findHidden } from "../../../utils/article/dom/find-hidden.ts";
import { treesIn } from "../../../utils/article/dom/shadow-trees.ts";
import { addPhrases } from "../../../utils/phrases/catalog.ts";

const SENTENCE =
  "The council of Arden Hill voted on Monday to reopen the old quarry road after nine years of quarrels.";
const STORY = `<p>${SENTENCE}</p>`.repeat(4);
const documentOf = (body: string) => new JSDOM(`<body>${body}</body>`).window.document;
const hiddenIn = (document: Document) =>
  [...findHidden(document, [...treesIn(document.body)]).hidden].map((node) => "id" in node && node.id);

test("finds what attributes, inline styles and common classes hide", () => {
  expect(
    hiddenIn(
      documentOf(
        `${STORY}<p id="a" hidden>One</p><p id="b" style="Display : none">Two</p><span id="c" class="link sr-only">(opens in a new tab)</span>`,
      ),
    ),
  ).toEqual(["a", "b", "c"]);
});

test("finds what inline styles hide within a line, not blocks that a script may show", () => {
  expect(
    hiddenIn(
      documentOf(
        `${STORY}<p>They will <span id="a" style="opacity: 0">not</span> and <i id="b" style="color:transparent">never</i> or <u id="c" style="transform: scale(0)">ever</u> sell.</p><p id="d" style="opacity: 0">${SENTENCE}</p><p>Seen <b id="e" style="opacity: 0.6">words</b> stay.</p>`,
      ),
    ),
  ).toEqual(["a", "b", "c"]);
});

test("leaves out a hidden paragraph of a short story", () => {
  expect(hiddenIn(documentOf(`<p id="a" hidden>${SENTENCE}</p><p>${SENTENCE}</p>`))).toEqual(["a"]);
});

test("leaves out what a control opens of a former text, and keeps the rest of a story before its button", () => {
  const rest = `<p hidden>${SENTENCE}</p>`;
  const former = `<button>Frühere Fassung</button><p id="a" hidden>${SENTENCE}</p>`;
  addPhrases("de", phrasesOf("de"));
  expect(hiddenIn(documentOf(`${STORY}${rest}${rest}<button>Weiterlesen</button><hr>${former}`))).toEqual(["a"]);
});

test("leaves out hidden words of a story that a script has yet to show", () => {
  expect(
    hiddenIn(
      documentOf(`<p hidden>${SENTENCE}</p><p hidden>${SENTENCE} They will <span id="a" hidden>not</span> sell.</p>`),
    ),
  ).toEqual(["a"]);
});

test("leaves what shows on some screens, on demand, or when it is found", () => {
  expect(
    hiddenIn(
      documentOf(
        `${STORY}<p class="hidden md:block">One</p><p hidden="until-found">Two</p><button aria-controls="more">More</button><hr><div id="more" hidden>${STORY}</div>`,
      ),
    ),
  ).toEqual([]);
});

test("hides nothing if the rest would be no story", () => {
  expect(hiddenIn(documentOf(`<div id="app" style="visibility:hidden">${STORY}</div><p hidden>Menu</p>`))).toEqual([]);
});

test("asks the browser what its style sheets hide", () => {
  const document = documentOf(`${STORY}<div id="phone" class="x1">${STORY}</div><details><p>${SENTENCE}</p></details>`);
  // jsdom has no layout: the boxes of one class and closed details are what this page does not show.
  const prototype = Object.getPrototypeOf(document.body.constructor.prototype);
  prototype.checkVisibility = function (this: Element) {
    return this.closest(".x1, details > *") === null;
  };
  const rect = () => ({ left: 0, right: 600, bottom: 40, width: 600, height: 40 });
  prototype.getBoundingClientRect = rect;
  Object.assign(Object.getPrototypeOf(document.createRange()), { getBoundingClientRect: rect });
  expect(hiddenIn(document)).toEqual(["phone"]);
});
