import { expect, test } from "vitest";
import { findMentions } from "../../../utils/facts/entities/mentions.ts";
import { annotateText } from "../../../utils/facts/text/annotated-text.ts";
import { plainTextInput } from "../../support/find-facts.ts";

/** Returns the mention of a name that a model has tagged as a person at the start of a text. */
const mentioned = (name: string) => {
  const annotated = annotateText(plainTextInput(`${name} left at noon.`, null), "en", null);
  const names = [{ start: 0, end: name.length, text: name, kind: "person", sentence: 0 } as const];
  return findMentions({ ...annotated, names }).map(({ text }) => text);
};

test.each(["Dad", "Mum", "Grandma", "Eastern Time", "Pacific Standard Time", "R3.5bn", "Allahu Akbar", "El Niño"])(
  "%s is nobody",
  (name) => {
    expect(mentioned(name)).toEqual([]);
  },
);

test("Max behind a product's name is nobody", () => {
  const max = (text: string) => {
    const annotated = annotateText(plainTextInput(text, null), "en", null);
    const start = text.indexOf("Max");
    const names = [{ start, end: start + 3, text: "Max", kind: "person", sentence: 0 } as const];
    return findMentions({ ...annotated, names }).map((mention) => mention.text);
  };
  expect(max("They showed the velmaPhone Max.")).toEqual([]);
  expect(max("The 747 Max flew.")).toEqual([]);
  expect(max("They showed it to Max.")).toEqual(["Max"]);
});

test.each(["Ada Brel", "Dad Brel", "Eastern Times", "R2D2"])("%s is a name", (name) => {
  expect(mentioned(name)).toEqual([name]);
});
