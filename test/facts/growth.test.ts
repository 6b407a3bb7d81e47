import { expect, test } from "vitest";
import { GROWING_TEXTS } from "../../tools/bench/growing-texts.ts";
import { detectors } from "../../utils/facts/detectors.ts";
import { decideLanguage } from "../../utils/facts/text/language.ts";
import { growthOf } from "../support/count-work.ts";
import { findFacts, plainTextInput } from "../support/find-facts.ts";
import { ENGLISH } from "../support/language-model.ts";

// Long enough that work which grows with the square of a text is most of it. `npm run bench -- growth` takes the time.
const CHARS = 6_000;

test.each(GROWING_TEXTS)("needs twice the work for twice as much: $name", ({ language, text }) => {
  const read = (chars: number) => {
    const words = text(chars);
    const model = decideLanguage(words, language).model ? ENGLISH : null;
    return findFacts({ ...plainTextInput(words, "2026-03-16"), language }, detectors, model);
  };
  expect(growthOf(read, CHARS)).toBeLessThan(2.3);
});
