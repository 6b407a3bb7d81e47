import { expect, test } from "vitest";
import { detectors } from "../../utils/facts/detectors.ts";
import { findNounPhraseBefore } from "../../utils/facts/quotes/rules/noun-phrase.ts";
import { tokenize } from "../../utils/facts/text/tokens.ts";
import { findFacts, plainTextInput } from "../support/find-facts.ts";
import { ENGLISH } from "../support/language-model.ts";

test("reads a relative clause in a relative clause in a relative clause, and so on, without a call for each", () => {
  const text = `The council met. Somebody who ${"said that ".repeat(8_000)}`;
  expect(() => findFacts(plainTextInput(text, null), detectors, ENGLISH)).not.toThrow();
});

test.each(["(a)", "(a),", ","])("looks for a subject over few brackets and commas: %s", (piece) => {
  const subjectBefore = (count: number) => {
    const text = `Ada Brel ${piece.repeat(count)} said`;
    const tokens = tokenize(text);
    return findNounPhraseBefore(text, tokens, tokens.length - 1, 0)?.text ?? null;
  };
  expect(subjectBefore(40_000)).toBeNull();
  expect(subjectBefore(1)).toBe(piece === "(a)" ? "Ada Brel" : null);
});
