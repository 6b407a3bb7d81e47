import { expect, test } from "vitest";
import { meta, of } from "../page-of.ts";

const page = (line: string, head = "") =>
  of(head, `<article><h1>Harbour of Velmora reopens</h1>${line}<p>The ferry returned.</p></article>`).byline;

test.each([
  "<div><span>Lia Brandt</span> <time>12 March 2026</time></div>",
  "<div><span>Lia Brandt</span><span>March 12, 2026</span></div>",
  '<p class="x1"><b>Lia Brandt</b><i>12. März 2026, 9.30 Uhr</i></p>',
  '<p>The old pier is open to all.</p><div><a href="/p/17">Lia Brandt</a> <span>2026-03-12</span></div>',
  "<section><span>Lia Brandt</span> <span>Published 12 March 2026</span></section>",
])("reads the name in an element before that of a date in %j", (line) => {
  expect(page(line)).toEqual(["Lia Brandt"]);
});

test.each([
  "<div><span>Velmora</span> <time>12 March 2026</time></div>",
  "<div><span>Velmora Staff</span> <time>12 March 2026</time></div>",
  "<div><span>TOLVIK HARBOUR</span> <time>12 March 2026</time></div>",
  "<div><span>Lia Brandt</span> <span>four boats</span></div>",
  "<div><span>Lia Brandt</span> <span>left us on</span> <time>12 March 2026</time></div>",
  "<div><span>Updated</span> <time>12 March 2026</time></div>",
  "<p><b>Brenna United</b> 3 goals</p>",
  "<div>Lia Brandt 12 March 2026</div>",
  '<nav><a href="/h">Harbour Life</a></nav><div><span>Harbour Life</span> <time>12 March 2026</time></div>',
  "<p>One.</p><p>Two.</p><p>Three.</p><div><span>Joe Reader</span> <time>12 March 2026</time></div>",
  '<div class="related"><span>Joe Reader</span> <time>12 March 2026</time></div>',
])("takes %j for no name before a date", (line) => {
  expect(page(line)).toEqual([]);
});

test("prefers every other source to a name before a date", () => {
  const line = "<div><span>Harbour Life</span> <time>12 March 2026</time></div>";
  expect(page(`${line}<div>By Lia Brandt</div>`)).toEqual(["Lia Brandt"]);
  expect(page(`${line}<div><i rel="author">Lia Brandt</i></div>`)).toEqual(["Lia Brandt"]);
  expect(page(line, meta("author", "Lia Brandt"))).toEqual(["Lia Brandt"]);
});
