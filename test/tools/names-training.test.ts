import { expect, test } from "vitest";
import { bareName, type LabelledText } from "../../tools/train/names/labelled-texts.ts";
import { nameFinder, trainNamesModel } from "../../tools/train/names/names-model.ts";
import { formatTally, tally } from "../../tools/train/names/score.ts";
import { splitSentences } from "../../utils/facts/text/sentences.ts";

const PEOPLE = ["Ada Brel", "Jon Wex", "Mira Tolan", "Lia Brandt", "Ines Varrow", "Tomas Elberg"];
const PLACES = ["Velmora", "Tarnwick", "Soay", "Harwick", "Orlan", "Skarra"];

/** Turns `[name|kind]` into annotated names. */
function annotate(id: string, words: string): LabelledText {
  const names: LabelledText["names"] = [];
  const text = words.replace(/\[([^|\]]+)\|(\w+)\]/g, (_, name: string, kind: string, index: number) => {
    const start = words.slice(0, index).replace(/\[([^|\]]+)\|\w+\]/g, "$1").length;
    names.push({ start, end: start + name.length, kind });
    return name;
  });
  return { id, text, names };
}

const TEXTS = PEOPLE.flatMap((person, a) =>
  PLACES.map((place, b) =>
    annotate(
      `outlet_${a}${b}`,
      `The harbour of [${place}|place] was closed. Mayor [${person}|person] said so on Monday in [${place}|place].`,
    ),
  ),
);

test("trains the same model from the same texts, and finds unseen names by their context", () => {
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
    [annotate("one_1", "The harbour of [Kestrel|place] was closed. Nobody in [Wendt|person] knew.")],
    find,
  );
  expect(counts.place?.right).toBe(1);
  expect(formatTally(counts)).toMatch(/^all \d+\.\d \(P /);
}, 60_000);

test("compares names without article, possessive, outer punctuation and last dot", () => {
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
