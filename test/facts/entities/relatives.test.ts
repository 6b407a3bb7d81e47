import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { addListedPeople } from "../../../utils/facts/entities/listed-people.ts";
import { relativesIn } from "../../../utils/facts/entities/relatives.ts";
import { annotateText } from "../../../utils/facts/text/annotated-text.ts";
import { growthOf } from "../../support/count-work.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

test.each([
  ["Her sister, Kaia, said that the dam would hold.", "Kaia"],
  ["He left with his wife, Mabel.", "Mabel"],
  ["Their younger son, Dougal, was hurt.", "Dougal"],
  ["Brel’s daughter, Imke, 12, was hurt.", "Imke"],
  ["She went there with her friend Imogen on Monday.", "Imogen"],
  ["A neighbour, Doreen, saw it.", "Doreen"],
  ["Her late husband Elwyn Carrow was a baker.", "Elwyn Carrow"],
])("a relative, friend or neighbour has a name in %j", (text, name) => {
  expect([...relativesIn(text)]).toEqual([name]);
});

test.each([
  "Her sister company, Dunmore, said that it would close.",
  "The town’s sister city, Kolvik, said no.",
  "Its neighbour, Ostravia, said that the border was shut.",
  "Their neighbour, Ostravia, said no.",
  "Its friend and ally, Ostravia, said that it would help.",
  "He left money for his wife, Dunmore said.",
  "His mother, Ukrainian by birth, wept.",
  "He met a friend Tuesday and asked my brother Please help.",
  "His son, President Brel, wept.",
  "Our partner, Dunmore, said that it would close.",
])("nobody is a relative in %j", (text) => {
  expect([...relativesIn(text)]).toEqual([]);
});

test("a relative is a person wherever the text names her, whatever the model has tagged", () => {
  const text = "Her sister, Kaia, wept. Kaia said no. Kaia Street is shut.";
  const annotated = annotateText(plainTextInput(text, null), "en", null);
  const tagged = [{ start: 12, end: 16, text: "Kaia", kind: "place", sentence: 0 } as const];
  expect(addListedPeople(annotated, tagged).map(({ start, kind }) => [start, kind])).toEqual([
    [12, "person"],
    [24, "person"],
  ]);
});

test.each([
  ["de", "Seine Frau, Femke, schwieg. Seine Stadt Orlan schwieg.", "Femke"],
  ["de", "Ihr Bruder Jorik kam.", "Jorik"],
  ["fr", "Sa sœur Maëlys, 12 ans, est morte. Leur ville, Orlan, est loin.", "Maëlys"],
  ["es", "Su hermana, Nerea, lo vio. Su país, Ostravia, calló.", "Nerea"],
  ["ru", "Его сестра, Лена, уехала.", "Лена"],
])("finds a relative in %s: %s", (language, text, name) => {
  const found = findFacts({ ...plainTextInput(text, null), language }, [parties], null).parties;
  expect(found.map((party) => [party.name, party.kind])).toEqual([[name, "person"]]);
});

test("looks for relatives in twice the text with twice the work", () => {
  expect(
    growthOf((count) => relativesIn("her sister her own old son, Kaia his wife a friend ".repeat(count)), 500),
  ).toBeLessThan(2.3);
});
