import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the name of each quote's speaker in text order; the words for it in brackets if no party is meant. */
function speakersOf(text: string): string[] {
  const facts = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  return facts.quotes.map(({ speaker }) => {
    if (!speaker) return "-";
    return speaker.party === null ? `(${speaker.text})` : (facts.parties[speaker.party]?.name ?? "?");
  });
}

const MAYOR = "Mayor Karen Dahl opened the new harbour in Orlan on Monday.";

describe("the head of the words for a source decides", () => {
  test.each([
    ["Dahl’s mother said that the harbour had been closed for a year.", "(Dahl’s mother)"],
    ["Dahl supporters said that the harbour had been closed for a year.", "(Dahl supporters)"],
    ["Lawyers hired by Dahl said that the harbour had been closed for a year.", "(Lawyers hired by Dahl)"],
    ["Advisers to Karen Dahl said that the harbour had been closed for a year.", "(Advisers to Karen Dahl)"],
    ["A spokesman for Karen Dahl said that the harbour had been closed for a year.", "(A spokesman for Karen Dahl)"],
    ["The Dahl campaign said that the harbour had been closed for a year.", "Dahl campaign"],
    ["Dahl, who was elected in May, said that the harbour had been closed for a year.", "Karen Dahl"],
    ["The mayor said that the harbour had been closed for a year.", "Karen Dahl"],
    ["Many Norwegians said that the harbour had been closed for a year.", "(Many Norwegians)"],
  ])("%s", (sentence, speaker) => {
    expect(speakersOf(`${MAYOR}\n\n${sentence}`)).toEqual([speaker]);
  });

  test("a name after an office is the head, a name before a possessive is not", () => {
    const text = `${MAYOR}\n\nDahl’s campaign manager Peter Moss said that the harbour would stay open.`;
    expect(speakersOf(text)).toEqual(["Peter Moss"]);
    const apposed = `${MAYOR}\n\nHer former business partner at the port, Peter Moss, said that it would stay open.`;
    expect(speakersOf(apposed)).toEqual(["Peter Moss"]);
  });
});

describe("a pronoun goes to whom the text means", () => {
  test("not to the last person named, but to the one of its gender", () => {
    const text =
      "Mayor Karen Dahl met her rival, Peter Moss, in the town hall on Monday. “I will not resign,” she said. " +
      "Moss left the room. “I have heard enough,” he said.";
    expect(speakersOf(text)).toEqual(["Karen Dahl", "Peter Moss"]);
  });

  test("to the speaker before rather than to a person who is only mentioned", () => {
    const text =
      "“We have waited long enough,” said Karen Dahl, the mayor of Orlan.\n\n" +
      "She said that the inquiry by Judge Mary Poole would end in June.";
    expect(speakersOf(text)).toEqual(["Karen Dahl", "Karen Dahl"]);
  });

  test("to nobody where somebody was introduced since the last speaker", () => {
    const text =
      "“We have waited long enough,” said Peter Moss, the mayor of Orlan.\n\n" +
      "Paul Brel, an analyst, was more careful. He said that the harbour would stay closed.";
    expect(speakersOf(text).at(-1)).not.toBe("Peter Moss");
  });

  test("not to whom the question names that the speaker answers", () => {
    expect(
      speakersOf(
        "Sir Otto Brel said the gifts were declared.\n\nAsked whether he would still accept gifts from Lord Adam Karsen, " +
          "he said: “Wherever there are gifts I am going to comply with the rules.”",
      ).at(-1),
    ).toBe("Otto Brel");
  });

  test("to nobody where nobody of its gender is named", () => {
    expect(speakersOf(`${MAYOR}\n\n“I sold my boat,” he said.`)).toEqual(["(he)"]);
  });

  test("of a group, to nobody", () => {
    expect(speakersOf(`${MAYOR}\n\nThey said that the harbour had been closed for a year.`)).toEqual(["(They)"]);
  });
});

describe("names that are shared or cut", () => {
  test("a form of address tells relatives apart", () => {
    const text =
      "Peter Moss and his wife, Karen Moss, own the ferry.\n\n" +
      "Mrs. Moss said that it would sail in June.\n\nMr. Moss said that it would sail in July.";
    expect(speakersOf(text)).toEqual(["Karen Moss", "Peter Moss"]);
  });

  test("a family name alone is the person’s whom the paragraph names otherwise", () => {
    const text =
      "Peter Moss owns the ferry. Moss said that it would sail in June.\n\n" +
      "His daughter, Karen Moss, works on it. Moss said that she would leave in July.";
    expect(speakersOf(text)).toEqual(["Peter Moss", "Karen Moss"]);
  });

  test("a family name alone is else the person’s whom the text introduces first", () => {
    const text =
      "Peter Moss owns the ferry. Moss said that it would sail in June. His daughter Karen Moss works on it.\n\n" +
      "The weather was bad all week.\n\nNobody was hurt in the storm.\n\nMoss said that the ferry would leave in July.";
    expect(speakersOf(text).at(-1)).toBe("Peter Moss");
  });

  test("the ministry is not its spokesman", () => {
    const text =
      "Finance Ministry spokesman Otto Brel said that the tax would stay. The ministry said that nobody would pay twice.";
    expect(speakersOf(text)).toEqual(["Otto Brel", "Finance Ministry"]);
  });

  test("he who opens a paragraph speaks in it", () => {
    const text =
      "“I left the keys on his desk,” Peter Moss said.\n\nPaul Dahl denies that. “I rang him nine times,” he said.";
    expect(speakersOf(text).at(-1)).not.toBe("Peter Moss");
  });

  test("a word that opens a sentence is no part of a name", () => {
    const text =
      "Brave Karen Moss has spoken of the storm.\n\nKaren Moss said that the ferry had sunk within a minute.";
    expect(speakersOf(text)).toEqual(["Karen Moss"]);
  });

  test("a transcript names its speakers in capitals", () => {
    const text = `${MAYOR}\n\n“DAHL: The harbour will stay open, and nobody will lose a berth.”`;
    expect(speakersOf(text)).toEqual(["Karen Dahl"]);
  });
});

test("who follows an agent is the agent, after another preposition nobody is", () => {
  expect(speakersOf("The order was signed by Otto Brel, who said that it would save many lives.")).toEqual([
    "Otto Brel",
  ]);
  expect(speakersOf("The order came from an aide to Otto Brel, who said that it would save many lives.")).toEqual([
    "(who)",
  ]);
});

test("whom an outlet cites is the source, also where the clause follows", () => {
  expect(speakersOf("TASS reported, citing an aide, that the bridge would reopen on Friday.")).toEqual(["(an aide)"]);
});

test("a wish not to be named is no silence", () => {
  expect(
    speakersOf("“It was chaos in the hall,” said a sailor, who declined to be named because the talks are private."),
  ).toEqual(["(a sailor)"]);
});

describe("what is no statement", () => {
  test.each([
    "Residents were told to boil their water.",
    "Drivers were asked to stay away from the quay.",
    "Journalists were promised a tour of the site.",
    "Dahl announced the closure of the old ferry terminal.",
  ])("%s", (sentence) => {
    expect(speakersOf(`${MAYOR}\n\n${sentence}`)).toEqual([]);
  });

  test("a question that somebody is asked", () => {
    const text = `${MAYOR}\n\nAsked whether she would close the terminal, Dahl said: “I will not.”`;
    expect(speakersOf(text)).toEqual(["Karen Dahl"]);
  });

  test("a line that a page repeats", () => {
    const line = "“Would you like to see more of this?” asked Karen Dahl.";
    expect(speakersOf([MAYOR, line, line, line].join("\n\n"))).toEqual([]);
  });
});

test("a quotation with a named speaker is more certain than a statement of unknown people", () => {
  const text = `${MAYOR}\n\n“We have waited long enough,” Dahl said.\n\nSome thought on Monday it might end at noon.`;
  const { quotes: found } = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  const [quotation, ...others] = found;
  expect(quotation?.certainty).toBeGreaterThan(0.85);
  for (const { certainty } of others) expect(certainty).toBeLessThan(0.7);
});
