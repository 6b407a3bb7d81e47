import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { createSanitiser, showSanitised } from "../../utils/article/sanitise.ts";

const { window } = new JSDOM("<body></body>", { url: "https://velmora.example/2026/storm" });
const sanitise = createSanitiser(window);

test.each([
  ["scripts", "<p>a</p><script>alert(1)</script>"],
  ["event handlers", '<p onclick="x()">a</p><img src=x onerror="x()">'],
  ["script addresses", '<p><a href="javascript:alert(1)">a</a></p>'],
  ["data addresses", '<p><a href="data:text/html,x">a</a></p>'],
  [
    "frames, forms and styles",
    '<p style="position:fixed">a</p><iframe src="https://x.example"></iframe><form><input></form><style>*{}</style>',
  ],
  ["hidden nests", '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">'],
  ["vector graphics", "<svg><use href='#x'/><script>x()</script></svg><p>a</p>"],
])("removes %s", (_, html) => {
  const safe = sanitise(html);
  expect(safe).not.toMatch(/script|onerror|onclick|iframe|<svg|<style|style=|data:|<form|<input/i);
});

test("keeps no name or password of an address, nor of the page's base", () => {
  const html =
    '<p><a href="https://u:secret@velmora.example/z">a</a> <img src="//u:secret@velmora.example/quay.jpg" alt="b"></p>';
  expect(sanitise(html)).toMatch(/href="https:\/\/velmora\.example\/z".*src="https:\/\/velmora\.example\/quay\.jpg"/);
  const based = new JSDOM('<base href="https://u:secret@velmora.example/x/">').window;
  expect(createSanitiser(based)('<a href="q">a</a><iframe src="v"></iframe>')).not.toContain("secret");
});

test("keeps words, structure, links and pictures", () => {
  expect(
    sanitise(
      '<h2 id="a">A</h2><p class="b">b <a href="/c" target="_blank">c</a> <a href="mailto:d@velmora.example">d</a></p><figure><img src="i.png" alt="The quay" width="640" height="40%" loading="lazy"><figcaption>e</figcaption></figure><table><caption>f</caption><tr><td colspan="2">g</td></tr></table>',
    ),
  ).toBe(
    '<h2>A</h2><p>b <a href="https://velmora.example/c" rel="noopener noreferrer">c</a> <a href="mailto:d@velmora.example" rel="noopener noreferrer">d</a></p><figure><img src="https://velmora.example/2026/i.png" alt="The quay" width="640"><figcaption>e</figcaption></figure><table><caption>f</caption><tbody><tr><td colspan="2">g</td></tr></tbody></table>',
  );
});

test.each([
  ["what a lazy loader will load", '<img src="data:image/gif;base64,R0" data-src="/quay.jpg">', "quay.jpg"],
  [
    "not the placeholder",
    '<img src="/placeholder.png" data-srcset="/s.jpg 400w, /m.jpg 1200w, /l.jpg 4000w">',
    "m.jpg",
  ],
  ["the widest that fits", '<img srcset="/a,b.jpg 1x, /c.jpg 2x">', "c.jpg"],
  ["a picture's source", '<picture><source srcset="/quay.webp 800w"><img alt=""></picture>', "quay.webp"],
])("takes %s", (_, html, file) => {
  expect(sanitise(html)).toMatch(new RegExp(`^<img [^>]*src="https://velmora.example/${file}"[^>]*>$`));
});

test.each([
  ["dots that count readers", '<img src="/c?id=1" width="1" height="1">'],
  ["unseen pictures", '<img src="/c?id=1" style="display: none">'],
  ["files named for it", '<img src="https://stat.example/pixel.gif?u=1">'],
  ["spacers", '<img src="/img/spacer.gif">'],
  ["embedded data", '<img src="data:image/png;base64,AA">'],
  ["local files", '<img src="file:///etc/passwd">'],
])("drops %s", (_, html) => {
  expect(sanitise(`<p>a${html}</p>`)).toBe("<p>a</p>");
});

test("replaces an embedded video by a link, and keeps an embedded post with its source", () => {
  const link = '<a href="https://video.example/v/1" rel="noopener noreferrer">Storm over the quay</a>';
  const frame = '<iframe src="https://video.example/v/1" title="Storm over the quay"></iframe>';
  expect(sanitise(`<div>${frame}</div><p>b ${frame}</p>`)).toBe(`<div><p>${link}</p></div><p>b ${link}</p>`);
  expect(sanitise('<blockquote class="post"><p>c</p><a href="https://post.example/1">d</a></blockquote>')).toBe(
    '<blockquote><p>c</p><a href="https://post.example/1" rel="noopener noreferrer">d</a></blockquote>',
  );
});

test("shows only sanitised HTML, with labels for pictures", () => {
  const element = window.document.createElement("div");
  const label = (alt: string) => `Picture: ${alt}`;
  showSanitised(element, '<p>a<script>b</script></p><img src=/x.jpg alt="The quay" onerror=x()>', window, label);
  expect(element.innerHTML).toBe(
    '<p>a</p><a class="picture" href="https://velmora.example/x.jpg" rel="noopener noreferrer">Picture: The quay</a>',
  );
});
