import { lettersAndDigits } from "../letters.ts";
import { findHeadlines, type Headline } from "./headline.ts";
import { isSiteName, type SiteNames } from "./site-names.ts";

/** The article's title, and the heading that prints it or null. */
export type Title = { title: string; element: Element | null };

const SEPARATOR = /\s+[|•·»–—:-]+\s+|\s*[|｜]\s*|\s+::\s+/g;
/** Minimum share of common words between a heading and a stated title. */
const MIN_OVERLAP = 0.6;
/** The same for the only h1 of a page. */
const MIN_OVERLAP_OF_ONLY_HEADLINE = 0.3;
const MAX_ONLY_HEADLINE_CHARS = 160;
const MIN_TITLE_CHARS = 15;
const MAX_TITLE_CHARS = 500;

const hasSameLetters = (title: string, words: string) => lettersAndDigits(title) === lettersAndDigits(words);
const wordsOf = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Returns the share of the shorter title's words that the other has too, 0 to 1. */
function overlap(first: string, second: string): number {
  const left = wordsOf(first);
  const right = wordsOf(second);
  const smaller = Math.min(left.size, right.size);
  if (!smaller) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / smaller;
}

// Marks that part a site's name from a title without blanks. A hyphen joins words, except in scripts without capitals.
const TIGHT_SEPARATOR = /\s*[|｜•·»–—_:：]\s*|(?<=\p{Lo})[-－](?=\p{Lo})/gu;

/** Removes the site's name from the start and the end of a title, up to three times. */
function removeSiteName(title: string, names: SiteNames): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const without = withoutSiteName(rest, SEPARATOR, names) ?? withoutSiteName(rest, TIGHT_SEPARATOR, names);
    if (without === null) break;
    rest = without;
  }
  return rest.trim() || title;
}

/** Returns a title without the site's name after its last separator or before its first; null if neither is one. */
function withoutSiteName(title: string, separator: RegExp, names: SiteNames): string | null {
  const separators = [...title.matchAll(separator)];
  const last = separators.at(-1);
  const first = separators[0];
  if (last && isSiteName(title.slice(last.index + last[0].length), names)) return title.slice(0, last.index);
  if (first && isSiteName(title.slice(0, first.index), names)) return title.slice(first.index + first[0].length);
  return null;
}

/** True if a longer title begins with a shorter one, followed by a separator or nothing. */
function isPrefix(shorter: string, longer: string): boolean {
  return longer.startsWith(shorter) && /^\s*(?:$|[|｜•·»–—:_(-])/.test(longer.slice(shorter.length));
}

/**
 * Finds the article's title in the form that the page prints.
 * It is a heading that agrees with a stated title, else the first stated title.
 */
export function findTitle(document: Document, statedTitles: (string | null)[], names: SiteNames): Title {
  const stated = statedTitles
    .map((title) => removeSiteName(title?.replace(/\s+/g, " ").trim().slice(0, MAX_TITLE_CHARS) ?? "", names))
    .filter(Boolean);
  const headlines = findHeadlines(document, "h1").filter(({ text }) => !isSiteName(text, names));
  const confirmed = bestMatch(headlines, stated, MIN_OVERLAP);
  if (confirmed) return titleFrom(confirmed, stated, names);
  const lesserHeading = findHeadlines(document, "h2, h3, h4", (words) => stated.some(isAkinTo(words))).find(
    ({ text, parts }) =>
      [text, ...parts()].some(
        (words) => words.length > MIN_TITLE_CHARS && stated.some((title) => isSameTitle(title, words)),
      ),
  );
  if (lesserHeading) return titleFrom(lesserHeading, stated, names);
  // The only h1 needs less agreement: its page may state another wording, but hardly other words.
  const only =
    headlines.length === 1 && (headlines[0]?.text.length ?? 0) < MAX_ONLY_HEADLINE_CHARS
      ? bestMatch(headlines, stated, stated.length > 1 ? MIN_OVERLAP_OF_ONLY_HEADLINE : -1)
      : null;
  if (only) return { title: only.text, element: only.element };
  return { title: stated[0] ?? headlines[0]?.text ?? "", element: headlines[0]?.element ?? null };
}

/** Returns a test for a title most of whose words, or all of whose letters, are among some words. */
function isAkinTo(words: string): (title: string) => boolean {
  const letters = lettersAndDigits(words);
  return (title) => overlap(words, title) >= MIN_OVERLAP || letters.includes(lettersAndDigits(title));
}

/** True if a stated title is equal to some words, or begins with them and goes on with a section. */
function isSameTitle(title: string, words: string): boolean {
  return hasSameLetters(title, words) || isPrefix(words, title);
}

/** Returns the heading that shares most words with a stated title, the first of equals; null if none shares enough. */
function bestMatch(headlines: Headline[], stated: string[], minOverlap: number): Headline | null {
  let best: Headline | null = null;
  let bestOverlap = minOverlap;
  for (const headline of headlines) {
    if (headline.text.length < 8) continue;
    const shared = Math.max(0, ...stated.map((title) => overlap(headline.text, title)));
    if (shared > bestOverlap) [best, bestOverlap] = [headline, shared];
  }
  return best;
}

/**
 * Returns a heading's words without a kicker or label.
 * If a stated title has the same words, its spacing and punctuation between the heading's parts is taken.
 */
function titleFrom({ element, text, parts }: Headline, stated: string[], names: SiteNames): Title {
  const equal = stated.find((title) => hasSameLetters(title, text));
  if (equal && (!element.childElementCount || withoutQuotationMarks(equal) === withoutQuotationMarks(text)))
    return { title: text, element };
  const part = parts().find(
    (words) =>
      2 * words.length > text.length &&
      stated.some((title) => hasSameLetters(title, words) || (!equal && isPrefix(words, title))),
  );
  const hasParts = element.childElementCount > 0;
  const ending = stated.find(
    (title) => hasParts && title.length > MIN_TITLE_CHARS && title.length < text.length && text.endsWith(title),
  );
  return { title: part ?? equal ?? ending ?? removeSiteName(text, names), element };
}

const withoutQuotationMarks = (title: string) => title.toLowerCase().replace(/[‘’'"“”„«»]/g, "");
