import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const quotesOf = (language: string, text: string) =>
  findFacts({ ...plainTextInput(text, null), language }, [parties, quotes], null).quotes;

describe("a cue has all of its verb", () => {
  test.each([
    ["de", "Sprecherin Anna Kessel räumte ein, dass der Plan zu spät gekommen sei.", "räumte ein"],
    ["de", "Die Polizei teilte mit, dass der Mann am Montag geflohen sei.", "teilte mit"],
    ["de", "Bürgermeister Otto Brel sagte, dass er im Amt bleiben werde.", "sagte"],
    ["es", "Un agente que pidió el anonimato contó que la puerta estaba abierta.", "contó"],
    ["es", "La ministra pidió que el puente se cerrara en mayo.", "pidió"],
  ])("%s: %s", (language, text, cue) => {
    expect(quotesOf(language, text).map((quote) => quote.cue?.text)).toEqual([cue]);
  });

  test("a stance has the auxiliary of its participle", () => {
    const [quote] = quotesOf("fr", "Le maire Paul Vasseur a estimé que le pont serait fermé tout l’été.");
    expect(quote?.stance?.text).toBe("a estimé");
    expect(quote?.cue?.text).toBe("estimé");
  });

  test("a verb that its source splits is left out", () => {
    const [quote] = quotesOf("de", "„Wir senken die Steuer im Mai“, kündigte Finanzminister Jan Wolters an.");
    expect(quote?.cue?.text ?? null).not.toBe("kündigte");
  });
});

describe("who speaks after a French quotation", () => {
  const WORDS = "C’est une grande victoire pour la ville";

  test.each([
    ["s’est félicitée Sophie Bardin", "Sophie Bardin"],
    ["se souvient l’actrice Nadia Ferrer", "l’actrice Nadia Ferrer"],
  ])("%s", (attribution, speaker) => {
    expect(quotesOf("fr", `« ${WORDS} », ${attribution}.`)[0]?.speaker?.text).toBe(speaker);
  });

  test("is not the last speaker where the verb is unknown", () => {
    const text = `« Je pars sans regret et sans colère », a dit Paul Vasseur.\n\n« ${WORDS} », fanfaronne un voisin.`;
    expect(quotesOf("fr", text).at(-1)?.speaker?.text).not.toBe("Paul Vasseur");
  });
});
