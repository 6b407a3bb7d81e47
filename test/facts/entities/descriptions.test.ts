import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the aliases of the party with a name. */
const aliasesOf = (text: string, name: string) =>
  findFacts(plainTextInput(text, null), [parties], ENGLISH).parties.find((party) => party.name === name)?.aliases;

test.each([
  ["The Bank of Orlan raised rates. The bank said that growth was slow.", "Bank of Orlan", "the bank"],
  ["Finance Minister Ida Moe left. The minister said that she was tired.", "Ida Moe", "the minister"],
  ["Dr. Tom Holt, the director of the clinic, agreed. The director left.", "Tom Holt", "the director"],
  ["Judge Ada Brel ruled on Friday. Judge Brel said that it was late.", "Ada Brel", "Judge Brel"],
  ["Dame Ida Moe sang in Orlan on Friday. The crowd cheered.", "Ida Moe", "Dame Ida Moe"],
])("%s", (text, name, alias) => {
  expect(aliasesOf(text, name)).toContain(alias);
});

test("a noun of two parties, of an office that was left or before another noun is no alias", () => {
  expect(aliasesOf("Orlan Bank and Dahl Bank merged. The bank said no.", "Orlan Bank")).toEqual([]);
  expect(aliasesOf("Former president Ida Moe left. The president stayed.", "Ida Moe")).toEqual([]);
  expect(aliasesOf("The Bank of Orlan closed. The bank account was empty.", "Bank of Orlan")).toEqual([]);
});

test("all names of one country are one party", () => {
  const text =
    "The United States and Britain agreed. The U.S. left London, and US troops went home. America is ready, Otto Brel said.";
  expect(aliasesOf(text, "United States")).toEqual(expect.arrayContaining(["U.S.", "US", "America"]));
});
