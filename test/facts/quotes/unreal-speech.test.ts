import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const STORY = "The council of Torvik met on Monday. Ida Moe leads the council. Peter Holm owns the mill.";

/** Returns the words of each quote of a text that follows the story, and the name of its speaker. */
function quotesIn(text: string): [string, string | null][] {
  const facts = findFacts(plainTextInput(`${STORY}\n\n${text}`, null), [parties, quotes], ENGLISH);
  return facts.quotes.map((quote) => [quote.text, partyOf(quote, facts)?.name ?? null]);
}

describe("words that nobody said are no quote", () => {
  test.each([
    "It is false that Ida Moe said “the mill is to be sold”.",
    "It is not true that Ida Moe said that the mill would be sold.",
    "There is no evidence that Ida Moe said “the mill is to be sold”.",
    "Ida Moe was asked whether she said “the mill is to be sold”.",
    "If Ida Moe had said “the mill is to be sold” she would have lost.",
    "Had Ida Moe said “the mill is to be sold”, the vote would have failed.",
    "Did Ida Moe say “the mill is to be sold”?",
    "Ida Moe could have said “the mill is to be sold”.",
    "Ida Moe should have said that the mill was to be sold.",
    "Ida Moe would have told the council that the mill was to be sold.",
    "Ida Moe may say that the mill will be sold.",
    "Ida Moe is unlikely to say that the mill will be sold.",
    "Ida Moe stopped short of saying “the mill is to be sold”.",
    "Ida Moe forgot to say that the mill was to be sold.",
    "“The mill is to be sold,” Ida Moe was falsely reported to have said.",
    "Ida Moe was quoted, wrongly, as saying “the mill is to be sold”.",
    "A post that claimed Ida Moe said “the mill is to be sold” is fake.",
    "A fake post claims that Ida Moe said “the mill is to be sold”.",
    "It was not Ida Moe who said “the mill is to be sold”.",
    "Ida Moe denied saying: “Burn it all.”",
    "Ida Moe denied ever having said: “Burn it all.”",
    "Ida Moe denies she said: “Burn it all.”",
    "Ida Moe rejected claims that she said: “Burn it all.”",
    "Ida Moe dismissed reports that she had told the board: “Burn it all.”",
    "There is no suggestion that Ida Moe said: “Burn it all.”",
    "Contrary to what Ida Moe said, the bridge is closed.",
    "Despite what Ida Moe says, the bridge is closed.",
    "Whatever Ida Moe says, the bridge is closed.",
    "The bridge is closed, contrary to what Ida Moe said.",
    "Contrary to Ida Moe's claim that the bridge was open, it is closed.",
    "Nobody heard Ida Moe say: “Burn it all.”",
    "Witnesses never heard Ida Moe say: “Burn it all.”",
    "Ida Moe has never said: “Burn it all.”",
    "Ida Moe did not say: “Burn it all.”",
    "Peter Holm never told his men: “Burn it all.”",
    "Nobody said: “Burn it all.”",
    "Ida Moe did not, as a paper in Torvik wrote, say “burn it all”.",
    "The story that Ida Moe said “burn it all” is a lie.",
    "Fake: Ida Moe said: “Burn it all.”",
    "Rumour had it that Ida Moe had said: “Burn it all.”",
    "Imagine that Ida Moe said: “Burn it all.”",
    "In a nightmare, Ida Moe told him: “Burn it all.”",
  ])("%s", (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});

describe("words that somebody said are a quote", () => {
  test.each([
    ["Asked about a rumour that the mill was sold, Ida Moe said: “I was at home.”", "I was at home."],
    ["Fake news: the mill stands, Ida Moe said: “I was at home.”", "I was at home."],
    ["Ida Moe falsely claimed that the mill had been sold.", "the mill had been sold"],
    ["Ida Moe said that it was false that the mill had been sold.", "it was false that the mill had been sold"],
    ["Ida Moe could only say that the mill would be sold.", "the mill would be sold"],
    ["Asked whether she would resign, Ida Moe said that she would stay.", "she would stay"],
    ["Ida Moe, who could lose her seat in May, said that the mill would be sold.", "the mill would be sold"],
    ["“The mill could have been sold,” Ida Moe told the council.", "The mill could have been sold,"],
    ["Ida Moe denied the charge, saying: “I was at home.”", "I was at home."],
    ["Ida Moe denied wrongdoing and said: “I was at home.”", "I was at home."],
    ["Ida Moe, who never lies, said: “I was at home.”", "I was at home."],
    ["Ida Moe said what she wanted: “I want peace.”", "I want peace."],
    ["As Ida Moe said, the bridge is closed.", "the bridge is closed"],
    ["Ida Moe denied that the mill had been sold.", "the mill had been sold"],
    ["Ida Moe had said that the mill would be sold.", "the mill would be sold"],
    [
      "If the mill is sold, Ida Moe said, the town will lose its water.",
      "If the mill is sold, Ida Moe said, the town will lose its water",
    ],
  ])("%s", (text, words) => {
    expect(quotesIn(text)).toEqual([[words, "Ida Moe"]]);
  });
});

describe("words that nobody said are no quote in other languages", () => {
  test.each([
    ["ru", "Иван Котов отрицает, что сказал: «Сожгите всё»."],
    ["ru", "Иван Котов никогда не говорил: «Сожгите всё»."],
    ["de", "Bürgermeister Karl Orth bestritt, gesagt zu haben: „Verbrennt alles.“"],
    ["de", "Bürgermeister Karl Orth hat nie gesagt: „Verbrennt alles.“"],
    ["es", "El alcalde Juan Moreno negó haber dicho: «Quemadlo todo»."],
    ["es", "El alcalde Juan Moreno nunca dijo: «Quemadlo todo»."],
    ["fr", "Le maire Karl Moreau nie avoir dit : « Brûlez tout »."],
    ["fr", "Le maire Karl Moreau n'a jamais dit : « Brûlez tout »."],
  ])("%s: %s", (language, text) => {
    expect(findFacts({ ...plainTextInput(text, null), language }, [parties, quotes], null).quotes).toEqual([]);
  });

  test.each([
    ["ru", "Иван Котов отрицает вину и говорит: «Я был дома»."],
    ["de", "Bürgermeister Karl Orth bestritt die Vorwürfe und sagte: „Ich war zu Hause.“"],
    ["es", "El alcalde Juan Moreno negó la acusación y dijo: «Estaba en casa»."],
    ["fr", "Le maire Karl Moreau a nié les faits et a dit : « J'étais là »."],
  ])("what is said after a denial is one: %s: %s", (language, text) => {
    const facts = findFacts({ ...plainTextInput(text, null), language }, [parties, quotes], null);
    expect(facts.quotes.map(({ kind }) => kind)).toEqual(["direct"]);
  });
});
