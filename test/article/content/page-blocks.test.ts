import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { splitIntoBlocks } from "../../../utils/article/content/page-blocks.ts";

const blocksOf = (html: string) => splitIntoBlocks(new JSDOM(html).window.document.body).blocks;
const wordsOf = (html: string) => blocksOf(html).map(({ words }) => words);

test("splits at block elements and double line breaks, not inside a line", () => {
  expect(wordsOf("<div>One <b>two</b> <a href=/>three</a><p>Four<br>five</p>six<br><br>seven</div>")).toEqual([
    "One two three",
    "Four five",
    "six",
    "seven",
  ]);
});

test.each([
  "<p>Ida Roen<br>Tove Alm</p>",
  "<p>Telephone: 40 71<br>Open on Tuesdays<br>Bread oven lit at six</p>",
  "<li>Ida Roen<br/>Weaver (retired)<br/> 14 Quince Lane</li>",
  "<div><b>Ida Roen</b><br><i>Tove Alm</i><br><span>e-mail: ida</span><br>Bo Lund</div>",
  "<p>Bakers<br>• Ida Roen<br>• Tove Alm</p>",
  "<p>Îles du Quince<br>Éva Roen</p>",
  "<p>Ида Роэн<br>Туве Альм</p>",
  "<p>“Quince Song” by Ida Roen<br>Tove Alm with “Loom Song” (1931)<br>Bo Lund</p>",
  "<p>Ida Roen<br>ida@quince.example<br>quince.example<br>Bo Lund<br>weaver</p>",
])("keeps the line breaks of a list: %s", (html) => {
  const ends = html.replace(/<br\/?> ?(?=(?:<\/?\w+>)*[\p{Lu}\p{N}•])/gu, "\n");
  expect(wordsOf(html)).toEqual([ends.replace(/<br\/?>/g, " ").replace(/<\/?\w+>/g, "")]);
});

test.each([
  "<p>Ida Roen, who kept the quince orchard<br>above the mill, has sold it to Tove<br>Alm, a weaver, for eleven goats.</p>",
  "<p>The weaver has sold her loom,<br>She walks to town by night,</p>",
  "<p>“The goats are gone,” said Ida<br>“and so is the hay.”</p>",
  "<p>Ida Roen:<br>Tove Alm;<br>Bo Lund –<br>Ann Moe</p>",
  "<p>He sang “The goats are gone<br>The hay is gone” on deck<br>Ida Roen laughed</p>",
  '<p>He sang "The goats are gone<br>The hay is gone" on deck<br>Ida Roen laughed</p>',
  "<p>He sang “The “goats” and “hay “are gone<br>The oats are gone” on deck<br>Ida Roen laughed</p>",
  "<p>Ida\nRoen\nTove</p>",
  "<p>Ida Roen<br>Tove Alm<br>and three of their goats</p>",
  "<p>sie traf Ida<br>und die<br>Ziegen vom<br>hof</p>",
])("makes other line breaks blanks: %s", (html) => {
  expect(wordsOf(html)).toEqual([html.replace(/<br>|\n/g, " ").replace(/<\/?\w+>/g, "")]);
});

test("reads a row of cells as one line, and a cell with paragraphs as a box of them", () => {
  expect(wordsOf("<table><tr><td>Velmora</td><td>41</td></tr><tr><td><p>One</p><p>Two</p></td></tr></table>")).toEqual([
    "Velmora 41",
    "One",
    "Two",
  ]);
});

test("skips elements without words for a reader", () => {
  expect(wordsOf("<p>Words</p><script>x</script><style>y</style><template>z</template><button>Press</button>")).toEqual(
    ["Words"],
  );
});

test("gives the smallest element around a line, and its linked and strong characters", () => {
  const [line] = blocksOf('<div><p class="a"><span><a href="/">Read</a> <b>on</b></span></p></div>');
  expect(line?.element.tagName).toBe("SPAN");
  expect([line?.linkChars, line?.strongChars]).toEqual([4, 2]);
});

test("classifies quotations by any ancestor, and other kinds by the nearest element", () => {
  expect(
    blocksOf("<blockquote><p>Said</p></blockquote><h2>Head</h2><ul><li>Item</li></ul>").map(({ kind }) => kind),
  ).toEqual(["quotation", "heading", "list item"]);
});

test("walks two thousand levels without recursion", () => {
  const { document } = new JSDOM("<body></body>").window;
  let at: Element = document.body;
  for (let i = 0; i < 2_000; i++) {
    const inner = document.createElement("div");
    at.append(inner);
    at = inner;
  }
  at.textContent = "At the bottom";
  expect(splitIntoBlocks(document.body).blocks.map(({ words }) => words)).toEqual(["At the bottom"]);
});

test("reads unknown elements in line inside a line of text, and as boxes elsewhere", () => {
  expect(wordsOf("<p>Said <x-name><y-mark>Ida Ro</y-mark></x-name>.</p><x-box>One</x-box><x-box>Two</x-box>")).toEqual([
    "Said Ida Ro.",
    "One",
    "Two",
  ]);
});

test("counts a heading's link to itself as no link, and a link to another page as one", () => {
  const headings = blocksOf(
    '<h2><a href="#one">One</a></h2><h2><a href="/two">Two</a></h2><p><a href="#three">Three</a></p>',
  );
  expect(headings.map(({ linkChars }) => linkChars)).toEqual([0, 3, 5]);
});

test.each([
  ["one blank", "Quarry road", "Quarry road"],
  ["a line break", "Quarry\n road", "Quarry road"],
  ["a single line break", "Quarry\nroad", "Quarry road"],
  ["a tab", "Quarry\troad", "Quarry road"],
  ["a blank that does not break", "Quarry&nbsp;road", "Quarry road"],
  ["blanks of several kinds", "\n Quarry &nbsp;\t road&nbsp; ", "Quarry road"],
  ["blanks on both sides of an element", "Quarry <b> road</b> <i> </i> gate", "Quarry road gate"],
  ["an ideographic space", "Quarry\u3000road", "Quarry road"],
])("makes %s one blank", (_, html, words) => {
  expect(wordsOf(`<p>${html}</p>`)).toEqual([words]);
});

test("takes out the marks at which a word may be broken", () => {
  expect(wordsOf("<p>Qua&shy;rry\u200broad \u2060£5 mil&shy;lion</p>")).toEqual(["Quarryroad £5 million"]);
});

test.each([
  ["<p>Thornby <x-term>quince</x-term> jelly</p>", ["Thornby quince jelly"]],
  ["<div>Thornby <h7>quince</h7> jelly</div>", ["Thornby quince jelly"]],
  ["<div>Thornby <h6>quince</h6> jelly</div>", ["Thornby", "quince", "jelly"]],
  ["<div>Thornby <div>quince</div> jelly</div>", ["Thornby", "quince", "jelly"]],
  ["<div><x-card>Thornby</x-card><x-card>Quince</x-card></div>", ["Thornby", "Quince"]],
])("knows what stands in a line: %s", (html, words) => {
  expect(wordsOf(html)).toEqual(words);
});
