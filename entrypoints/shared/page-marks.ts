import type { PageMark } from "../../utils/browser/mark-commands.ts";
import { collectMarks, listMarkedFacts } from "../../utils/reader/fact-marks.ts";
import type { Factbox } from "../../utils/types.ts";
import { quoteOf } from "./quote-of.ts";

// A longer list would say nothing to a reader.
const MAX_MARKS = 1_000;

/** Returns the words of all facts that the factbox lists, to be found in the page. */
export function pageMarks(factbox: Factbox): PageMark[] {
  const { text, blocks } = factbox.article;
  return collectMarks(listMarkedFacts(factbox), blocks)
    .slice(0, MAX_MARKS)
    .map((mark) => ({ kind: mark.fact.kind, ...quoteOf(mark, text) }));
}
