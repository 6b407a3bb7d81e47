import { GROUPS } from "../lexicon/groups.ts";
import { GERMAN_OFFICE, PORTFOLIO_OFFICES } from "../lexicon/offices.ts";
import { ORGANISATION_NOUNS, ORGANISATIONS } from "../lexicon/organisations.ts";
import { DEPENDENT_TITLES, TITLES } from "../lexicon/people.ts";
import { PLACES } from "../lexicon/places.ts";
import type { Token } from "../text/tokens.ts";
import type { TokenRange } from "./candidates.ts";

/** The tokens of one name; its title runs from `titleStart` to `start` and is empty if they are equal. */
export type NamePart = TokenRange & { titleStart: number };

/**
 * Splits a run of capitalized words into names.
 * Titles become part of the name that follows them; a nationality at the start becomes a name of its own.
 * A run of nothing but a title contains no name.
 */
export function splitIntoNames(tokens: readonly Token[], { start, end }: TokenRange): NamePart[] {
  const words = tokens.slice(start, end).map(({ text }) => text);
  const name = words.join(" ");
  if (ORGANISATIONS.has(name) || PLACES.has(name)) return [{ start, end, titleStart: start }];
  const names: NamePart[] = [];
  let titleStart = start;
  if (words.length > 1 && GROUPS.has(words[0] ?? "") && !ORGANISATION_NOUNS.has(words.at(-1) ?? "")) {
    names.push({ start, end: start + 1, titleStart: start });
    titleStart = start + 1;
  }
  const title = readTitle(tokens, titleStart, end);
  const hasTitle = title.end > titleStart && title.end < end && (title.isComplete || title.end - titleStart > 1);
  if (hasTitle) return [...names, { start: title.end, end, titleStart }];
  // An office without a name.
  if (title.end === end && title.isComplete) return names;
  if (titleStart < end) names.push({ start: titleStart, end, titleStart });
  return names;
}

/**
 * Reads the title that begins at token `start`; its end is `start` if there is none.
 * A title is complete if it can stand without another one ("Minister", not "Deputy").
 */
function readTitle(tokens: readonly Token[], start: number, limit: number): { end: number; isComplete: boolean } {
  const word = (index: number) => tokens[index]?.text ?? "";
  let end = start;
  let isComplete = false;
  // "Transportation Secretary": the portfolio belongs to the title.
  for (let office = start + 1; office < Math.min(limit - 1, start + 3); office++)
    if (PORTFOLIO_OFFICES.has(word(office))) [end, isComplete] = [office, true];
  while (end < limit && (TITLES.has(word(end).replace(/\.$/, "")) || GERMAN_OFFICE.test(word(end)))) {
    if (!DEPENDENT_TITLES.has(word(end))) isComplete = true;
    end++;
    // "Minister of State".
    while (end < limit && /^(?:of|the|for|and)$/.test(word(end)) && isComplete && TITLES.has(word(end + 1))) end++;
  }
  return { end, isComplete };
}
