import fc from "fast-check";
import { expect, test } from "vitest";
import { factFaults } from "../../tools/eval/fact-faults.ts";
import { findFacts } from "../../utils/facts/find-facts.ts";
import { decideLanguage } from "../../utils/facts/text/language.ts";
import {
  blocksOf,
  hostileField,
  hostileStory,
  hostileText,
  isoTime,
  RUN_TIMEOUT_MS,
  runOf,
} from "../support/arbitraries.ts";
import { ENGLISH } from "../support/language-model.ts";

const DECLARED = [null, "en", "de", "fr", "es", "ru", "uk", "ja", "ar", "tr", "en-AU", "de-de-de", "x", "", "-", "𝔘"];

const inputs = fc
  .tuple(
    fc.oneof(hostileText, hostileStory),
    isoTime,
    hostileField,
    hostileField,
    fc.array(hostileField, { maxLength: 3 }),
  )
  .chain(([text, published, title, site, byline]) =>
    fc.record({
      text: fc.constant(text),
      published: fc.constant(published),
      title: fc.constant(title),
      site: fc.constant(site),
      byline: fc.constant(byline),
      blocks: blocksOf(text),
    }),
  );

test.each([
  ["with the language model", ENGLISH, 40],
  ["by rules alone", null, 80],
])(
  "facts found %s are slices of any text, in order, and the same each time",
  { timeout: RUN_TIMEOUT_MS },
  (_, model, cases) => {
    let facts = 0;
    fc.assert(
      fc.property(inputs, fc.constantFrom(...DECLARED), (input, declared) => {
        const language = decideLanguage(input.text, declared).tag;
        const found = findFacts(input, language, model);
        facts += found.facts.dates.length + found.facts.quotes.length + found.facts.figures.length;
        expect(factFaults(input.text, found.facts)).toEqual([]);
        expect(findFacts(input, language, model)).toEqual(found);
      }),
      runOf(cases),
    );
    // Without facts, the property would prove nothing.
    expect(facts).toBeGreaterThan(5 * cases);
  },
);
