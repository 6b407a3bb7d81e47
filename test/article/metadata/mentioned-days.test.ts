import { expect, test } from "vitest";
import { of } from "../page-of.ts";

const PARAGRAPHS = [
  "The barge Kestrel lies on the sand again, and the harbour master of Velmora has asked two tugs to come.",
  "Nobody was on board when the rope broke, and the cooper who lives beside the quay saw nothing of it.",
  "A third tug was refused, because the town has not paid for the last one, said the clerk of the harbour.",
];
const page = (more: string, before = "") =>
  of(
    "",
    `${before}<article><h1>Cooper of Velmora mends a barge</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join("")}${more}</article>`,
  );

test.each([
  '<p>It last ran aground on <time datetime="2019-02-03">3 February 2019</time>, in fog.</p>',
  '<p>The council meets about it on <time datetime="2025-12-01">1 December</time> at noon.</p>',
  "<h3>3 February 2019</h3><p>The barge ran aground for the first time.</p>",
  '<ul><li><time datetime="1985-03-14">14 March 1985</time> The barge is built.</li></ul>',
  '<div class="q7"><a href="/x">Salmon farm fined</a> <time datetime="2025-09-01">1 September 2025</time></div>',
])("a day below the text is not that of publication: %s", (more) => {
  expect(page(more).published).toBeNull();
});

test("a day in a sentence directly below the headline is not that of publication", () => {
  const words = 'The barge sank on <time datetime="2019-02-03">3 February 2019</time> in a fog.';
  expect(of("", `<article><h1>Cooper mends a barge</h1><p>${words}</p></article>`).published).toBeNull();
});

test.each([
  '<time datetime="2026-03-12">12 March 2026</time>',
  "<span>12 March 2026, 9:30</span>",
  'Published on <time datetime="2026-03-12">12 March 2026</time>.',
])("a day below a standfirst is that of publication: %s", (line) => {
  const head = `<h1>Cooper of Velmora mends a barge</h1><p>${PARAGRAPHS[0]}</p><div>${line}</div><p>${PARAGRAPHS[1]}</p>`;
  expect(of("", `<article>${head}</article>`).published?.slice(0, 10)).toBe("2026-03-12");
});
