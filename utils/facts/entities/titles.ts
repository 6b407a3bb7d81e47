import type { SpanWithText } from "../../types.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { OFFICE_MODIFIERS, OFFICES, PORTFOLIO_OFFICES } from "../lexicon/offices.ts";
import { GIVEN_NAMES, TITLES } from "../lexicon/people.ts";
import { spanWithText } from "../text/spans.ts";
import type { Token } from "../text/tokens.ts";
import { isCapitalized } from "./candidates.ts";

/**
 * Finds the title before the name that begins at token `nameStart`, for a name that a model has tagged.
 * It may be capitalized words, an abbreviation or an office in lower case. Returns null if there is none.
 */
export function findTitle(text: string, tokens: readonly Token[], nameStart: number): SpanWithText | null {
  let start = nameStart;
  while (
    start > 0 &&
    TITLES.has(tokens[start - 1]?.text ?? "") &&
    tokens[start - 1]?.end === (tokens[start]?.start ?? 0) - 1
  )
    start--;
  const portfolio = tokens[start - 1];
  const takesPortfolio = start < nameStart && PORTFOLIO_OFFICES.has(tokens[start]?.text ?? "");
  if (takesPortfolio && isCapitalized(portfolio) && !GROUPS.has(portfolio.text)) start--;
  return titleBefore(text, tokens, nameStart, start);
}

/**
 * Returns the title before the name that begins at token `nameStart`.
 * `titleStart` is the first token of a capitalized title, or `nameStart` if there is none: then an abbreviation with a
 * dot or an office in lower case may still precede the name. Returns null if neither does.
 */
export function titleBefore(
  text: string,
  tokens: readonly Token[],
  nameStart: number,
  titleStart: number,
): SpanWithText | null {
  const titleFrom = (index: number): SpanWithText => {
    const start = tokens[includeNationality(tokens, index)]?.start ?? 0;
    return spanWithText(text, { start, end: tokens[nameStart - 1]?.end ?? 0 });
  };
  if (titleStart < nameStart) return titleFrom(titleStart);
  const dot = tokens[nameStart - 1];
  const abbreviation = tokens[nameStart - 2];
  if (dot?.text === "." && TITLES.has(abbreviation?.text ?? "") && abbreviation?.end === dot.start)
    return titleFrom(nameStart - 2);
  const officeStart = findLowerCaseOffice(tokens, nameStart);
  return officeStart === null ? null : titleFrom(officeStart);
}

/** Returns the index of the first token of an office in lower case before a name, or null. */
function findLowerCaseOffice(tokens: readonly Token[], nameStart: number): number | null {
  const name = tokens[nameStart];
  const office = tokens[nameStart - 1];
  if (office?.kind !== "word" || !isCapitalized(name) || !OFFICES.has(office.text)) return null;
  if (!GIVEN_NAMES.has(name.text) && !isCapitalized(tokens[nameStart + 1])) return null;
  let start = nameStart - 1;
  while (
    start > 0 &&
    OFFICE_MODIFIERS.has(tokens[start - 1]?.text ?? "") &&
    (tokens[start]?.start ?? 0) - (tokens[start - 1]?.end ?? 0) === 1
  )
    start--;
  return start;
}

/** Moves the start of a title to the nationality before it, if there is one: "Ukrainian President". */
function includeNationality(tokens: readonly Token[], titleStart: number): number {
  const nationality = tokens[titleStart - 1];
  const title = tokens[titleStart];
  if (!nationality || !title || !GROUPS.has(nationality.text)) return titleStart;
  return title.start - nationality.end === 1 ? titleStart - 1 : titleStart;
}
