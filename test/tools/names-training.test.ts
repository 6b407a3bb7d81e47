import { expect, test } from "vitest";
import { bareName, type LabelledText } from "../../tools/train/names/labelled-texts.ts";
import { nameFinder, trainNamesModel } from "../../tools/train/names/names-model.ts";
import { tally, tellTally } from "../../tools/train/names/score.ts";
import { splitSentences } from "../../utils/facts/text/sentences.ts";

const PEOPLE = ["Ada Brel", "Jon Wex", "Mira Tolan", "Lia Brandt", "Ines Varrow", "Tomas Elberg"];
const PLACES = ["Velmora", "Tarnwick", "Soay", "Harwick", "Orlan", "Skarra"];

function marked(id: string, words: string): LabelledText {
  const names: LabelledText["names"] = [];
  const text = words.replace(/\[([^|\]]+)\|(\w+)\]/g, (_, name: string, kind: string, at: number) => {
    const before = words.slice(0, at).replace(/\[([^|\]]+)\|\w+\]/g, "$1").length;
    names.push({ start: before, end: before + name.length, kind });
    return name;
  });
  return { id, text, names };
}

const TEXTS = PEOPLE.flatMap((person, a) =>
  PLACES.map((place, b) =>
    marked(
      `outlet_${a}${b}`,
      `The harbour of [${place}|place] was closed. Mayor [${person}|person] said so on Monday in [${place}|place].`,
    ),
  ),
);

test("a model learns names from marked texts and finds others by what stands around them; twice the same bytes", () => {
  const bytes = trainNamesModel(TEXTS);
  expect(Buffer.from(trainNamesModel(TEXTS)).equals(Buffer.from(bytes))).toBe(true);
  const find = nameFinder(bytes);
  const text = "The harbour of Kestrel was closed. Mayor Olga Wendt said so on Monday in Kestrel.";
  expect(find(text, splitSentences(text)).map(({ text: words, kind }) => `${words}: ${kind}`)).toEqual([
    "Kestrel: place",
    "Olga Wendt: person",
    "Kestrel: place",
  ]);
  const counts = tally(
    [marked("one_1", "The harbour of [Kestrel|place] was closed. Nobody in [Wendt|person] knew.")],
    find,
  );
  expect(counts.place?.right).toBe(1);
  expect(tellTally(counts)).toMatch(/^all \d+\.\d \(P /);
}, 60_000);

test("a marked name is compared without its article, possessive, marks and last dot", () => {
  const bare = (text: string) => {
    const { start, end } = bareName(text, 0, text.length);
    return text.slice(start, end);
  };
  expect(["the Orlan Courier", "“Orlan”,", "Orlan’s", "Orlan Inc.", "the U.S."].map(bare)).toEqual([
    "Orlan Courier",
    "Orlan",
    "Orlan",
    "Orlan Inc",
    "U.S.",
  ]);
});
