import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { listedParties } from "../../../utils/summary/select-facts.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const find = (text: string) => findFacts(plainTextInput(text, null), [parties], ENGLISH).parties;
const listed = (text: string) => listedParties(find(text)).map(({ name }) => name);

test("an adjective is no party, and counts for its country", () => {
  const text =
    "Norway closed its border on Monday. Norwegian soldiers guard it. A Norwegian minister spoke of Norwegian ferries.";
  expect(listed(text)).toEqual(["Norway"]);
  expect(find(text).find(({ name }) => name === "Norwegian")?.background).toBe(true);
  expect(
    listed("Norway closed its border. Norwegians were angry. “It is late,” one of the Norwegians said."),
  ).toContain("Norwegians");
});

test("two countries have two ministries, each with its owner", () => {
  const text =
    "Norway’s Defence Ministry said on Monday that the talks had failed. The Swedish Defence Ministry denied that. " +
    "The Defence Ministry in Stockholm gave no reason.";
  const names = listed(text);
  expect(names).toContain("Norway’s Defence Ministry");
  expect(names).toContain("Swedish Defence Ministry");
});

test("who is only named in credits is nobody of the story", () => {
  const text =
    "Mayor Karen Dahl opened the harbour in Orlan on Monday, and Dahl left.\n\n" +
    "Reporting by Peter Moss in Orlan; editing by Ida Berg\n\nPhoto: Lars Holm/Reuters";
  expect(listed(text)).not.toEqual(expect.arrayContaining(["Peter Moss"]));
  expect(listed(text)).not.toContain("Lars Holm");
  expect(listed(text)).toContain("Karen Dahl");
});

test("a network that only carries words is no party", () => {
  expect(
    listed("Mayor Karen Dahl wrote on Telegram that the harbour was open. Dahl wrote it on Telegram."),
  ).not.toContain("Telegram");
});
