import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { quotedWords } from "../../../utils/summary/attribution.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const MAYOR = "Mayor Karen Dahl opened the new harbour in Orlan on Monday.";

const quotesOf = (text: string) =>
  findFacts(plainTextInput(`${MAYOR}\n\n${text}`, null), [parties, quotes], ENGLISH).quotes;

/** Returns the words of each quote. */
const wordsOf = (text: string) => quotesOf(text).map(quotedWords);

describe("a content ends where another begins", () => {
  test.each([
    [
      "another source",
      "Experts say the dam is safe but the mayor said it must be checked.",
      ["the dam is safe", "it must be checked"],
    ],
    [
      "another source after a comma",
      "Police said the man had fled, but witnesses said he stayed there.",
      ["the man had fled", "he stayed there"],
    ],
    [
      "a leading “that” with a comma",
      "Dahl said that, like others, she was afraid of the sea.",
      ["like others, she was afraid of the sea"],
    ],
    [
      "an office before a name",
      "The harbour will close in May, Economy Minister Ida Moe said.",
      ["The harbour will close in May"],
    ],
    [
      "the occasion",
      "Dahl said the harbour would close in an interview with the Harbour Gazette.",
      ["the harbour would close"],
    ],
    [
      "what follows the cue of a quotation",
      "“We will not go,” she said, and soon the lights went out.",
      ["We will not go,"],
    ],
    [
      "how others took it",
      "Dahl said the firms covered most of the cost of her trips, which drew questions about the deal.",
      ["the firms covered most of the cost of her trips"],
    ],
    [
      "not a reaction within it",
      "Otto Karsen said the plan, which raised eyebrows, was sound.",
      ["the plan, which raised eyebrows, was sound"],
    ],
    [
      "another act of the source",
      "President Otto Brel has attacked the alliance, calling it a “paper boat”, and has toyed with leaving it soon.",
      ["it a “paper boat”"],
    ],
    [
      "not a second verb of the content",
      "Dahl said the port would close in May and has to be moved.",
      ["the port would close in May and has to be moved"],
    ],
    [
      "a pronoun that is its subject",
      "That, combined with a lack of staff and “years of neglect, was a likely cause,” officials wrote in a report.",
      ["That, combined with a lack of staff and “years of neglect, was a likely cause,”"],
    ],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("the clause of “which” alone is no statement", () => {
    expect(
      wordsOf("The firm adds a dark mode, which, according to data on its forum, is the second most desired feature."),
    ).toEqual([]);
  });

  test.each([
    ["“We need to know,” asked Pina Holt, as Dahl stayed in the car and did not open the door.", "Pina Holt"],
    ["And 5% of fishermen said it took four months or longer to find a buyer.", "5% of fishermen"],
    [
      "“Firms should prepare for this today,” analysts at Orlan Bank wrote in a report — citing experts who expect it soon.",
      "analysts at Orlan Bank",
    ],
    ["Mara Holt said that Tom Karsen told her: “We are going to have a special day.”", "Tom Karsen"],
  ])("the source of %s", (text, source) => {
    expect(quotesOf(text)[0]?.speaker?.text).toBe(source);
  });

  test("who tells what another said relays it", () => {
    const [quote] = quotesOf("Mara Holt said that Tom Karsen told her: “We are going to have a special day.”");
    expect(quote?.via?.text).toBe("Mara Holt");
  });

  test("the next sentence attributes nothing", () => {
    const [quote] = quotesOf("“He knew all of this and more.” Karsen would later ask to meet her sister.");
    expect(quote?.speaker ?? null).toBeNull();
  });

  test("a plea in quotation marks is no statement", () => {
    expect(wordsOf("In 2019, Tom Karsen pleaded guilty to “conspiracy to commit wire fraud”.")).toEqual([]);
  });

  test("an office belongs to the source", () => {
    const [quote] = quotesOf("The harbour will close in May, Economy Minister Ida Moe said.");
    expect(quote?.speaker?.text).toBe("Economy Minister Ida Moe");
  });

  test("a conjunction does not", () => {
    const [quote] = quotesOf("Whereas 8 percent said it took them four months to find a client.");
    expect(quote?.speaker?.text).toBe("8 percent");
  });
});

describe("pieces around an attribution are one quote", () => {
  test("with the attribution as its interruption", () => {
    const [quote, ...others] = quotesOf("The dam, the mayor said, was safe for another winter.");
    expect(others).toEqual([]);
    expect(quote?.text).toBe("The dam, the mayor said, was safe for another winter");
    expect(quote && quotedWords(quote)).toBe("The dam … was safe for another winter");
  });

  test("unless the first piece is the article’s own", () => {
    expect(wordsOf("In a long talk with reporters, Dahl said the dam was safe.")).toEqual(["the dam was safe"]);
  });
});

describe("what was not said", () => {
  test.each([
    [
      "Dahl did not immediately respond to a request for comment.",
      "did not immediately respond to a request for comment",
    ],
    [
      "Lawmakers have not said when they would vote on the new harbour.",
      "have not said when they would vote on the new harbour",
    ],
    ["Dahl declined to comment.", "declined to comment"],
    ["Dahl could not be reached for comment.", "could not be reached for comment"],
    ["The board did not reply to questions, and its shares fell.", "did not reply to questions"],
    ["Dahl hardly mentioned the harbour in her long speech.", "hardly mentioned the harbour in her long speech"],
  ])("is shown with its verb: %s", (text, words) => {
    const [quote] = quotesOf(text);
    expect(quote).toMatchObject({ text: words, stance: { kind: "withheld" } });
  });

  test.each([
    "Dahl did not unveil plans to pay for the new pier.",
    "The studio announced the cast of its next film.",
    "Dahl said nothing as she left the town hall.",
    "The board refused to obey the order of the court.",
    "If you said you wanted to learn a language, I would help.",
  ])("is nothing if it is an act, or nobody said it: %s", (text) => {
    expect(quotesOf(text).filter(({ kind }) => kind !== "direct")).toEqual([]);
  });
});

describe("a source that is mentioned again", () => {
  test("is the one that was introduced", () => {
    const introductions = quotesOf(
      "A report by the Orlan Harbour Board found that the pier was rotten. The report said 12 planks were missing. " +
        "It said nobody had checked the pier since 2019.",
    ).map(({ speaker }) => speaker?.introduction?.text);
    expect(introductions).toEqual([
      undefined,
      "A report by the Orlan Harbour Board",
      "A report by the Orlan Harbour Board",
    ]);
  });

  test("is not a document that another speaker came after", () => {
    const text =
      "A report by the Orlan Harbour Board found that the pier was rotten. Dahl said the pier was safe. " +
      "It said nobody had checked the pier.";
    expect(quotesOf(text).at(-1)?.speaker?.introduction).toBeUndefined();
  });
});

test("an outlet relays what it cites somebody for", () => {
  const [quote] = quotesOf("The Harbour Gazette, citing an aide, reported that the harbour would close.");
  expect(quote).toMatchObject({ speaker: { text: "an aide" }, via: { text: "Harbour Gazette" } });
});
