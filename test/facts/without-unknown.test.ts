import { describe, expect, test } from "vitest";
import { dates } from "../../utils/facts/dates/detector.ts";
import { parties } from "../../utils/facts/entities/detector.ts";
import { figures } from "../../utils/facts/figures/detector.ts";
import { quotes } from "../../utils/facts/quotes/detector.ts";
import { UNKNOWN_OBJECT } from "../../utils/shared/unknown-object.ts";
import { findFacts, plainTextInput } from "../support/find-facts.ts";

const FIRST = "The board of Tarnwick met on 4 May 2031.";
const factsOf = (text: string) =>
  findFacts(plainTextInput(text, "2031-05-06T08:00:00Z"), [dates, figures, parties, quotes], null);

describe("a sentence with something unknown gives no facts", () => {
  test.each([
    ["quotes", `“We will ${UNKNOWN_OBJECT} sell the mill,” said Ada Brisk.`],
    ["quotes", `“We will sell the mill,” Ada Brisk said ${UNKNOWN_OBJECT} on Monday.`],
    ["quotes", `Ada Brisk said that the mill was ${UNKNOWN_OBJECT} for sale.`],
    ["quotes", `“We will sell it. We do ${UNKNOWN_OBJECT} want it,” said Ada Brisk.`],
    ["figures", `The mill lost ${UNKNOWN_OBJECT} 40 jobs.`],
    ["dates", `The mill closed ${UNKNOWN_OBJECT} on 7 June 2030.`],
  ] as const)("no %s: %s", (kind, sentence) => {
    const known = sentence.replace(`${UNKNOWN_OBJECT} `, "");
    const count = (text: string) => factsOf(`${FIRST} ${text}`)[kind].length;
    expect(count(known)).toBeGreaterThan(count(sentence));
    expect(count(sentence)).toBe(count(""));
  });

  test("the sentences around it do", () => {
    const other = "“The wheel turns again,” said Ines Varrow. The repair cost $300.";
    const { figures, quotes } = factsOf(`${FIRST} The mill was ${UNKNOWN_OBJECT} sold for $90. ${other}`);
    expect(quotes.map(({ text }) => text)).toEqual(["The wheel turns again,"]);
    expect(figures.map(({ text }) => text)).toEqual(["$300"]);
  });

  test("a name is a party, unless the unknown is in it", () => {
    const names = (text: string) => factsOf(text).parties.map(({ name }) => name);
    expect(names(`Mayor Ada Brisk will ${UNKNOWN_OBJECT} sell the mill.`)).toContain("Ada Brisk");
    expect(names(`Mayor Ada ${UNKNOWN_OBJECT} Brisk will sell the mill.`).join()).not.toContain(UNKNOWN_OBJECT);
  });
});
