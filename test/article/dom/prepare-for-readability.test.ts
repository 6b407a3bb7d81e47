import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { prepareForReadability } from "../../../utils/article/dom/prepare-for-readability.ts";

const URL_OF_PAGE = "https://daily.example/harbour";
const STATED = { url: URL_OF_PAGE, title: "" };
const STORY = `<p>${"The harbour of Brackwater reopened after nine weeks of repairs on Monday. ".repeat(3)}</p>`;

function pageOf(body: string): Document {
  return new JSDOM(`<body><h1>Harbour reopens</h1>${STORY.repeat(3)}${body}</body>`, { url: URL_OF_PAGE }).window
    .document;
}

test("leaves out the clutter that is known, and does not look for more", () => {
  const page = pageOf('<div id="a">Give today</div><div id="b">Join us</div>');
  const copy = prepareForReadability(page, new Set(page.querySelectorAll("#a")), STATED);
  expect([copy.querySelector("#a"), copy.querySelector("#b")?.textContent]).toEqual([null, "Join us"]);
  expect(page.querySelector("#a")).not.toBeNull();
});

test("leaves out known clutter inside and beside shadow roots", () => {
  const page = pageOf('<div id="host"></div><div id="a">Give today</div>');
  const root = page.querySelector("#host")?.attachShadow({ mode: "open" });
  if (!root) throw new Error("no shadow root");
  root.innerHTML = '<p id="inner">Inside the card</p><div id="b">Join us</div>';
  const known = new Set([...page.querySelectorAll("#a"), ...root.querySelectorAll("#b")]);
  const copy = prepareForReadability(page, known, STATED);
  expect(copy.querySelector("#inner")?.textContent).toBe("Inside the card");
  expect([copy.querySelector("#a"), copy.querySelector("#b")]).toEqual([null, null]);
});

test("looks for clutter in the copy where none is known", () => {
  const page = pageOf('<div id="a">Give today</div>');
  const copy = prepareForReadability(page, (found) => [...found.querySelectorAll("#a")], STATED);
  expect(copy.querySelector("#a")).toBeNull();
});

test("leaves out a dialog that repeats the headline, and keeps one that holds the story", () => {
  const terms = '<div role="dialog" id="terms"><h1>Harbour reopens</h1><p>Print this text for free.</p></div>';
  const reprint = terms.replace("terms", "reprint").replace("</div>", `${STORY.repeat(3)}</div>`);
  const story = `<div role="dialog" id="story"><h1>Harbour closes</h1>${STORY.repeat(3)}</div>`;
  const copy = prepareForReadability(pageOf(terms + reprint + story), new Set(), STATED);
  expect(copy.querySelector("#terms, #reprint")).toBeNull();
  expect(copy.querySelectorAll("#story p")).toHaveLength(3);
});

test("leaves out struck words, hints of a pointer and the numbers of notes", () => {
  const words =
    'We are <s>not</s> sorry for <del>forty</del> <ins>fifty</ins> cracks<sup><a href="#n1">1</a></sup> in ' +
    'steel<span role="tooltip">An alloy</span> of 4 m<sup>2</sup>.';
  const copy = prepareForReadability(pageOf(`<p id="a">${words}</p>`), new Set(), STATED);
  expect(copy.querySelector("#a")?.textContent.replace(/ +/g, " ")).toBe(
    "We are sorry for fifty cracks in steel of 4 m2.",
  );
});

test("writes the quotation marks that only a browser draws, and none beside those of the page", () => {
  const wordsOf = (html: string) =>
    prepareForReadability(pageOf(`<p id="said">${html}</p>`), new Set(), STATED).querySelector("#said")?.innerHTML;
  expect(wordsOf("Brel said: <q>It <b>is</b> late</q>.")).toBe("Brel said: “It <b>is</b> late”.");
  expect(wordsOf("Brel said: <q>He told me <q>go</q></q>")).toBe("Brel said: “He told me ‘go’”");
  expect(wordsOf("Brel said: „<q>It is late</q>“")).toBe("Brel said: „It is late“");
  expect(wordsOf("Brel said: <q>«It is late»</q>")).toBe("Brel said: «It is late»");
});

test("looks no more often for paragraphs in two hundred boxes in each other that are shown on demand than in twenty", () => {
  const countQueries = (boxes: number) => {
    const page = pageOf(`${'<div style="display: contents">'.repeat(boxes)}<p>Brief</p>`);
    const { prototype } = page.defaultView?.Element ?? Element;
    const own = prototype.querySelectorAll;
    let count = 0;
    prototype.querySelectorAll = function (selector: string) {
      count++;
      return own.call(this, selector);
    };
    prepareForReadability(page, new Set(), STATED);
    return count;
  };
  expect(countQueries(200)).toBe(countQueries(20));
});
