import { describe, expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the facts that a text states: quotes, figures and what happened. */
function factsOf(text: string, title: string | null = null) {
  const { quotes, figures, event } = findFacts({ ...plainTextInput(text, null), title }, detectors, ENGLISH);
  return [...quotes, ...figures, ...(event.what ? [event.what] : [])].map((fact) => fact.text);
}

describe("the claim that a fact check examines states nothing", () => {
  test.each([
    ["CLAIM: Ada Brel said that the mill would close.\n\nVERDICT: False. She was away."],
    ["The claim: The mill burned on Sunday and killed 12 people.\n\nOur rating: False."],
    ["Claim — Ada Brel sold the mill for £5m.\n\nThe facts: She still owns it."],
    ["What was claimed\n\nAda Brel sold the mill for £5m.\n\nOur verdict\n\nFalse."],
    ["Claim: Ada Brel sold the mill for £5m.", "Fact check: Did Ada Brel sell the mill?"],
    ["Myth 1: The mill killed 12 people.\n\nNobody died.", "Three myths about the mill"],
  ])("%s", (text, title: string | null = null) => {
    const facts = factsOf(text, title).join("|");
    expect(facts).not.toMatch(/close|12|5m|burned|sold|killed/);
  });

  test.each([
    ["CLAIM: Ada Brel sold the mill for £5m.\n\nVERDICT: True. The deed shows it.", "£5m"],
    ["Claim: Ada Brel asks for £5m.", "£5m"],
    ["The claim\n\nAda Brel asks Orlan for £5m.\n\nThe verdict\n\nThe judge gave her £3m.", "£5m"],
    ["CLAIM: The mill burned.\n\nVERDICT: False. Ada Brel said that it had cost £5m to mend.", "£5m"],
    ["Claims that the mill burned are wrong.\n\nThe facts: Ada Brel paid £5m for it.", "£5m"],
  ])("but all else does: %s", (text, fact) => {
    expect(factsOf(text)).toContain(fact);
  });
});
