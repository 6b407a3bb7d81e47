import { JSDOM, VirtualConsole } from "jsdom";
import { expect, test } from "vitest";
import { boundHtml } from "../../tools/distill/bound-html.ts";
import { findTagEnd } from "../../tools/distill/tag-end.ts";
import { growthOf } from "../support/count-work.ts";

const parse = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const numbered = (count: number, piece: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => piece(number)).join("");

test.each([
  [" a=b>x", 5, 1, false],
  [" a = 'x>y' b>x", 13, 2, false],
  [' a="x>y"b=c>x', 12, 2, false],
  ["/a/b/>x", 6, 2, true],
  [" =a>x", 4, 1, false],
  [" a=>x", 4, 1, false],
  [" a=b/c>x", 7, 1, false],
  [" a=b/>x", 6, 1, false],
  [" a='b'/>x", 8, 1, true],
  [" a='never closed>", 17, 1, false],
  [" a b", 4, 2, false],
])("reads the attributes of a tag in %j as parsers do", (html, end, attributes, endsItself) => {
  expect(findTagEnd(html, 0, 9)).toEqual({ end, endsItself, attributes, excess: null });
});

test("keeps the first five hundred attributes of a tag and all that follows the tag", () => {
  const html = `<p ${numbered(100_000, (number) => `a${number}=b `)}>The harbour</p><p>reopened</p>`;
  const bounded = boundHtml(html);
  expect(bounded.partial).toBe(false);
  const [first, second] = parse(bounded.html).querySelectorAll("p");
  expect(first?.attributes).toHaveLength(500);
  expect([first?.textContent, second?.textContent]).toEqual(["The harbour", "reopened"]);
});

test.each(['"', "'"])("cuts a long class in %s, and keeps what stands behind it", (quote) => {
  const names = numbered(20_000, (number) => `c${number} `);
  const html = `<p id=a CLASS = ${quote}${names}${quote} lang=en>The harbour</p><p class="short">reopened</p>`;
  const [first, second] = parse(boundHtml(html).html).querySelectorAll("p");
  expect(first?.className).toBe(names.slice(0, 10_000));
  expect([first?.lang, first?.textContent, second?.className]).toEqual(["en", "The harbour", "short"]);
});

test("keeps a long tag whose class is short or never closed", () => {
  const picture = `<img src="data:image/png;base64,${"a".repeat(20_000)}" class="wide">`;
  expect(boundHtml(picture)).toEqual({ html: picture, partial: false });
  const open = `<p>The harbour</p><p class="${"c ".repeat(20_000)}`;
  expect(boundHtml(open)).toEqual({ html: open, partial: false });
});

test.each([
  ["a tag that is never closed", `<p>The harbour</p><p ${numbered(2_000, (number) => `a${number} `)}`],
  ["an end tag", `<p>The harbour</p ${numbered(2_000, (number) => `a${number} `)}>`],
])("removes the excess attributes of %s", (_, html) => {
  const bounded = boundHtml(html).html;
  expect(bounded.match(/ a\d+/g)).toHaveLength(500);
  expect(parse(bounded).body.textContent).toContain("The harbour");
});

test("cuts what opens formatting again in every block, and says so", () => {
  const html = `${numbered(200, (number) => `<b id=b${number}>`)}${"<p>x".repeat(10_000)}`;
  const bounded = boundHtml(html);
  expect(bounded.partial).toBe(true);
  expect(bounded.html.split("<p>").length - 1).toBe(Math.floor((600_000 - 200) / 201));
});

test.each(["<ul><li>", "<table><tr><td>"])(
  "counts the levels of elements whose end tags may be omitted: %s",
  (opening) => {
    const page = parse(boundHtml(`<p>Before</p>${`${opening}x`.repeat(2_000)}`).html);
    const depths = [...page.querySelectorAll("*")].map((element) => {
      let depth = 0;
      for (let around: Element | null = element; around; around = around.parentElement) depth++;
      return depth;
    });
    expect(Math.max(...depths)).toBeGreaterThan(200);
    expect(Math.max(...depths)).toBeLessThanOrEqual(256);
  },
);

test("closes formatting at its end tag", () => {
  const html = "<p><b>x</b></p>".repeat(100_000);
  expect(boundHtml(html)).toEqual({ html, partial: false });
});

test.each([
  ["an empty comment", "<!-->"],
  ["a comment that a mark closes", "<!-- x --!>"],
  ["styles of a drawing", "<svg><style>"],
])("bounds the depth after %s", (_, opening) => {
  const html = `${opening}${"<div>".repeat(5_000)}`;
  expect(boundHtml(html).html.match(/<div>/g)?.length).toBeLessThanOrEqual(240);
});

test("finds the end of a script in any case of letters", () => {
  const html = `<SCRIPT>"${"<div>".repeat(2_000)}"</script><p>x</p>`;
  expect(boundHtml(html)).toEqual({ html, partial: false });
});

test.each([
  ["scripts that are never closed", "<script>a() "],
  ["text areas that are never closed", "<textarea>a "],
  ["comments that are never closed", "<!-- a "],
  ["attributes that are never closed", "<p a='b "],
  ["tags that are too deep", "<div>"],
  ["scripts", "<script>a()</script>"],
])("needs twice the work for twice as many %s", (_, piece) => {
  expect(growthOf((count) => boundHtml(piece.repeat(count)), 2_000)).toBeLessThan(2.3);
});
