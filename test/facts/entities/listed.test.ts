import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { listedParties } from "../../../utils/summary/select-facts.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const find = (text: string) => findFacts(plainTextInput(text, null), [parties], ENGLISH).parties;
const listed = (text: string) => listedParties(find(text)).map(({ name }) => name);

test("two countries have two ministries, each with its owner", () => {
  const text =
    "Norway’s Defence Ministry said on Monday that the talks had failed. The Swedish Defence Ministry denied that. " +
    "The Defence Ministry in Stockholm gave no reason.";
  const names = listed(text);
  expect(names).toContain("Norway’s Defence Ministry");
  expect(names).toContain("Swedish Defence Ministry");
});

test("a bank with a longer name is another bank", () => {
  const names = listed(
    "The Royal Bank of Orlan said on Monday that it would cut jobs. The Bank of Orlan raised its rate. " +
      "The Bank of Orlan gave no reason.",
  );
  expect(names).toContain("Royal Bank of Orlan");
  expect(names).toContain("Bank of Orlan");
});
