import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { findMedium } from "../../../utils/facts/quotes/annotate/medium.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { annotateText } from "../../../utils/facts/text/annotated-text.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the words for the medium of the first quote of a text. */
function mediumIn(text: string): string | null {
  const input = plainTextInput(text, null);
  const [quote] = findFacts(input, [parties, quotes], ENGLISH).quotes;
  const medium = quote ? findMedium(annotateText(input, "en", ENGLISH), quote) : null;
  if (medium) expect(text.slice(medium.start, medium.end)).toBe(medium.text);
  return medium?.text ?? null;
}

test.each([
  ["“We have waited long enough,” Mayor Ada Dahl said in a statement.", "in a statement"],
  ["“We have waited long enough,” Mayor Ada Dahl said In A Statement.", "In A Statement"],
  // Its first letter is two in lower case.
  ["“We have waited long enough,” Mayor Ada Dahl of İzmit said in a joint statement.", "in a joint statement"],
  ["“We have waited long enough,” Mayor Ada Dahl wrote on Facebook.", "on Facebook"],
  ["“We have waited long enough,” Mayor Ada Dahl said in a deleted post.", "in a deleted post"],
  ["“We have waited long enough,” Mayor Ada Dahl said on Monday.", null],
])("%s", (text, medium) => {
  expect(mediumIn(text)).toBe(medium);
});
