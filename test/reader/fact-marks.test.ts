import { expect, test } from "vitest";
import { collectMarks, listMarkedFacts, splitMarks } from "../../utils/reader/fact-marks.ts";
import type { Factbox, Party, Quote, Span } from "../../utils/types.ts";
import { article, factbox } from "../support/invented-texts.ts";

const TEXT = [
  "Mayor Ada Brel spoke on 6 March 2026. Brel named 12 ships.",
  "“We go,” Brel said on 6 March 2026, “and Brel stays.” The twelve, 12 ships, left.",
].join("\n\n");

function places(words: string): Span[] {
  const found: Span[] = [];
  for (let start = TEXT.indexOf(words); start >= 0; start = TEXT.indexOf(words, start + 1))
    found.push({ start, end: start + words.length });
  return found;
}

function at(words: string, index = 0) {
  const place = places(words)[index];
  if (!place) throw new Error(`not in the text: ${words}`);
  return { ...place, text: words };
}

const party = (name: string, mentions: Span[], change: Partial<Party> = {}): Party => {
  const [first = { start: 0, end: 0 }] = mentions;
  return { ...first, text: name, name, kind: "person", role: null, aliases: [], mentions, salience: 1, ...change };
};
const quote = (words: string): Quote => ({
  ...at(words),
  kind: "direct",
  speaker: null,
  cue: at("said"),
  via: null,
  certainty: 0.9,
});
const date = (index: number) =>
  ({ ...at("6 March 2026", index), kind: "date", value: "2026-03-06", certainty: 1 }) as const;
const ships = (index: number) => ({ ...at("12 ships", index), value: 12, unit: null, qualifier: null });
const brel = [at("Ada Brel"), at("Brel", 1), at("Brel", 2), at("Brel", 3)];
const marked: Factbox = {
  ...factbox,
  article: {
    ...article,
    text: TEXT,
    blocks: [
      { kind: "paragraph", start: 0, end: TEXT.indexOf("\n") },
      { kind: "paragraph", start: TEXT.indexOf("“"), end: TEXT.length },
    ],
  },
  facts: {
    ...factbox.facts,
    parties: [party("Ada Brel", brel), party("Mayor", [at("Mayor")], { background: true })],
    dates: [date(0), date(1)],
    figures: [ships(0), ships(1)],
    quotes: [quote("We go,"), quote("and Brel stays.")],
  },
};
const wordsOf = ({ start, end }: Span) => TEXT.slice(start, end);

test("lists each fact once, with all its places, and none that the factbox leaves out", () => {
  expect(
    listMarkedFacts(marked).map(({ id, kind, places: all }) => [id.split(" ")[0], kind, all.map(wordsOf)]),
  ).toEqual([
    ["party", "who", ["Ada Brel", "Brel", "Brel", "Brel"]],
    ["date", "when", ["6 March 2026", "6 March 2026"]],
    ["figure", "figure", ["12 ships", "12 ships"]],
    ["quote", "said", ["We go,", "and Brel stays."]],
  ]);
});

test("marks a name once a paragraph, and everything else wherever it is", () => {
  const marks = collectMarks(listMarkedFacts(marked), marked.article.blocks);
  expect(marks.filter(({ fact }) => fact.kind === "who").map(({ start }) => start)).toEqual([
    brel[0]?.start,
    brel[2]?.start,
  ]);
  expect(
    marks
      .filter(({ fact }) => fact.kind !== "who")
      .map(wordsOf)
      .sort(),
  ).toEqual(["12 ships", "12 ships", "6 March 2026", "6 March 2026", "We go,", "and Brel stays."].sort());
});

const fact = { id: "a", kind: "said", places: [] } as const;
const mark = (start: number, end: number, id: string) => ({ start, end, fact: { ...fact, id } });
const parts = (...marks: ReturnType<typeof mark>[]) =>
  splitMarks(marks).map(
    ({ start, end, marks: covering }) => `${start}-${end} ${covering.map((one) => one.fact.id).join()}`,
  );

test("cuts marks that contain others or overlap, and names the shortest first", () => {
  expect(parts(mark(0, 10, "long"), mark(3, 5, "short"))).toEqual(["0-3 long", "3-5 short,long", "5-10 long"]);
  expect(parts(mark(0, 6, "first"), mark(4, 9, "next"))).toEqual(["0-4 first", "4-6 next,first", "6-9 next"]);
  expect(parts(mark(0, 2, "a"), mark(2, 4, "b"), mark(8, 9, "c"))).toEqual(["0-2 a", "2-4 b", "8-9 c"]);
  expect(parts(mark(5, 9, "b"), mark(5, 7, "a"))).toEqual(["5-7 a,b", "7-9 b"]);
  expect(splitMarks([])).toEqual([]);
});

test("splits thousands of marks at once", () => {
  const many = Array.from({ length: 6_000 }, (_, index) => mark(index * 3, index * 3 + 5, String(index)));
  expect(splitMarks(many).length).toBeGreaterThan(6_000);
});
