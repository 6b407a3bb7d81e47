import { expect, test } from "vitest";
import { labelOf } from "../../../utils/clean/reasons.ts";
import { clutterFindings } from "../../../utils/pipeline/clutter.ts";
import { page } from "../pages.ts";

const AMOUNTS = '<button>£5</button> <button>£20</button> <a href="/donate">Donate</a>';

/** Returns the ids of the blocks that are hidden, by kind. */
const hidden = (document: Document) =>
  clutterFindings(document).flatMap((finding) =>
    [finding.element, ...(finding.companions ?? [])].map(({ id }) => `${labelOf(finding).kind} ${id}`),
  );

test("keeps a correction that follows an appeal in several blocks", () => {
  const end = `<div id="a">The Post is paid for by its readers. Please donate to keep our newsroom going.</div>
    <div id="b">${AMOUNTS}</div>
    <p id="c"><em>An earlier version of this article gave the year of the fire as 1943.</em></p>`;
  expect(hidden(page(end))).toEqual(["donation a", "donation b"]);
});

test("hides the refusal that follows an appeal in several blocks", () => {
  const end = `<div id="a">The Post is paid for by its readers. Please donate to keep our newsroom going.</div>
    <div id="b">${AMOUNTS}</div><div id="c">No thanks, maybe later</div>`;
  expect(hidden(page(end))).toEqual(["donation a", "donation b", "donation c"]);
});

test("finds an appeal of one paragraph, whose last sentence is its link", () => {
  const appeal =
    '<p id="a"><strong>Help us!</strong> With your gift the Post stays free. <a href="/donate">Donate now</a></p>';
  expect(
    hidden(page(`${appeal}<p>The divers meet again in April, when the quay is dry and the crane is back.</p>`)),
  ).toEqual(["donation a"]);
});

test("keeps a sentence of the story that links to somebody else's fundraiser", () => {
  const told =
    '<p id="a">The divers lost their boat in the storm. <a href="https://gifts.example/donate">Donate to the divers</a></p>';
  expect(hidden(page(told))).toEqual([]);
});

test("finds the story beside an appeal in a language whose third person is also the second", () => {
  const german = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>Absatz ${i + 1}: Die Gemeinde will das Bad umbauen, und sie sucht dafür eine Firma, die im März beginnt.</p>`,
  );
  const appeal =
    '<p id="a"><strong>Unterstützen Sie uns!</strong> Mit Ihrer Spende bleibt das Blatt unabhängig. <a href="/spenden">Jetzt spenden</a></p>';
  german.splice(3, 0, appeal);
  const document = page();
  const main = document.querySelector("main");
  if (main)
    main.innerHTML = `<article><h1>Das Bad wird umgebaut</h1><div class="text">${german.join("")}</div></article>`;
  expect(hidden(document)).toEqual(["donation a"]);
});
