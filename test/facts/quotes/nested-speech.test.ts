import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

const WORDS = "“Grease the winch by dusk.”";

test.each([
  [`According to Ada Dahl, Erik Moe had told them: ${WORDS}`, "Erik Moe"],
  [`According to the indictment, Erik Moe later texted: ${WORDS}`, "Erik Moe"],
  [`According to Ada Dahl, the logbook reads: ${WORDS}`, null],
  [`Erik Moe told the inquest that Ada Dahl shoved him and said: ${WORDS}`, null],
  [`Erik Moe says that Ada Dahl relented and said: ${WORDS}`, null],
  [`Ada Dahl said that after the gale Erik Moe found her and announced: ${WORDS}`, null],
  [`Ada Dahl recalled that Erik Moe answered at once and added: ${WORDS}`, "Erik Moe"],
  ["Ada Dahl told Erik Moe that Otto Brel had said the winch was rusty.", "Ada Dahl"],
  ["Erik Moe, whom Ada Dahl called “a squeaking winch”, left.", "Ada Dahl"],
  [`“Grease the winch,” Erik Moe said, according to the harbour log.`, "Erik Moe"],
  [`“Grease the winch,” Erik Moe told her, according to Ada Dahl.`, "Erik Moe"],
  [`“Grease the old winch,” Ada Dahl quoted Erik Moe as saying.`, "Erik Moe"],
  [`“Grease the winch,” she remembered Erik Moe telling her. Ada Dahl was nine.`, "Erik Moe"],
  [`Ada Dahl reminded Erik Moe of his own words: ${WORDS}`, null],
  ["“Grease the old winch,” prosecutors say Erik Moe told the crew.", "Erik Moe"],
  ["“Grease the old winch,” Ada Dahl heard him say.", null],
  ["Erik Moe, who Ada Dahl says greased the winch, was sacked at dusk.", "Ada Dahl"],
  [`Ada Dahl filmed Erik Moe telling the crew: ${WORDS}`, "Erik Moe"],
  ["Erik Moe wants the winch sold; Ada Dahl says it must be greased.", "Ada Dahl"],
])("the nearest subject speaks, or nobody is named where two may: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  [`According to Ada Dahl: ${WORDS}`, "Ada Dahl"],
  [`According to Ada Dahl, the crews were told: ${WORDS}`, "Ada Dahl"],
  [`“Grease the winch,” according to Ada Dahl, who owns it.`, "Ada Dahl"],
  [`“Grease the winch,” Ada Dahl said. It was stiff, according to Erik Moe.`, "Erik Moe"],
  [`Ada Dahl said the winch was stiff and added: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl told the crews about the winch and said: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl met Erik Moe at dusk and told him: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl phoned Erik Moe to tell him: ${WORDS}`, "Ada Dahl"],
  ["“Grease the old winch,” Ada Dahl said Erik Moe was too slow.", "Ada Dahl"],
  ["Erik Moe, who Monday said the winch was loud, was sacked at dusk.", "Erik Moe"],
  ["Erik Moe, who backed Ada Dahl in the vote, said the winch was loud.", "Erik Moe"],
  ["“Grease the winch,” Ada Dahl recalled, standing beside Erik Moe.", "Ada Dahl"],
  ["Erik Moe said the winch was loud and vowed to grease it.", "Erik Moe"],
])("the source stays: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
