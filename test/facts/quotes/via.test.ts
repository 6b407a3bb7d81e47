import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const LEAD = "Mayor Karen Dahl opened the new harbour in Orlan on Monday.";

/** Returns the words for what relayed each quote, or null. */
const relaysOf = (text: string) =>
  findFacts(plainTextInput(`${LEAD}\n\n${text}`, null), [parties, quotes], ENGLISH).quotes.map(
    ({ via }) => via?.text ?? null,
  );

test.each([
  ["“We have waited long enough,” Dahl told The Orlan Mirror.", "Orlan Mirror"],
  ["“We have waited long enough,” Dahl told the Harbour Gazette on Monday.", "Harbour Gazette"],
  ["“We have waited long enough,” Dahl said in an interview with the Harbour Gazette.", "Harbour Gazette"],
  ["“We have waited long enough,” Dahl said in a statement to the Harbour Gazette.", "Harbour Gazette"],
  ["“We have waited long enough,” Dahl said in a statement issued through her lawyers.", "her lawyers"],
  ["“We have waited long enough,” Dahl wrote on Telegram.", "Telegram"],
  ["The harbour was closed for a year, according to a letter seen by the Harbour Gazette.", "Harbour Gazette"],
  ["“We have waited long enough,” Dahl told state television.", "state television"],
  ["“We have waited long enough,” Dahl, who is forty, wrote on Twitter.", "Twitter"],
  ["“We have waited long enough,” Dahl said in a statement.", "a statement"],
  ["“We have waited long enough,” Dahl said on BBC Radio 4 on Monday.", "BBC Radio"],
  ["The Harbour Gazette, citing an aide, reported that the harbour would close.", "Harbour Gazette"],
  ["The ferry will stay, the Harbour Gazette reported, citing two officials.", "Harbour Gazette"],
  ["Dahl said the harbour would close in an interview with Harbour Gazette.", "Harbour Gazette"],
  ["“We have waited long enough,” Dahl said in a statement on Oct. 12.", "a statement"],
  ["“We have waited long enough,” Dahl said on CBS Monday.", "CBS"],
])("%s", (text, via) => {
  expect(relaysOf(text)).toEqual([via]);
});

test.each([
  "“We have waited long enough,” Dahl told reporters on Monday.",
  "“We have waited long enough,” Dahl told Peter Moss.",
  "“We have waited long enough,” Dahl told the Orlan Security Conference on Monday.",
  "“We have waited long enough,” Dahl said on Monday.",
  "“We have waited long enough,” Dahl said in Orlan.",
  "“We have waited long enough,” said Dahl, who put a picture of the harbour on Twitter.",
  "“We have waited long enough,” Dahl said in a clip of the talk, which is set to air on CBS Monday.",
  "Dahl agreed to it in an interview with Orlan News anchor Moss — Radio Tolland said that the harbour would stay closed.",
])("nobody relays: %s", (text) => {
  expect(relaysOf(text)).toEqual([null]);
});
