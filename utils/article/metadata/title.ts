import { findHeadlines, type Headline } from "./headline.ts";
import { isSiteName, type SiteNames } from "./site-names.ts";

/** The article's title and the heading that prints it, where one does. */
export type Title = { title: string; element: Element | null };

const BETWEEN = /\s+[|•·»–—:-]+\s+|\s*[|｜]\s*|\s+::\s+/g;
const AGREES = 0.6;
const RESEMBLES = 0.3;
const LONGEST_ONLY = 160;

const plain = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const wordsOf = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the smaller title's words that the other has too, 0 to 1. */
function overlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const smaller = Math.min(left.size, right.size);
  if (!smaller) return 0;
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / smaller;
}

/** A title without the site's name at its end or start, however often it stands there. */
function withoutSite(title: string, names: SiteNames): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const marks = [...rest.matchAll(BETWEEN)];
    const last = marks.at(-1);
    const first = marks[0];
    if (last && isSiteName(rest.slice(last.index + last[0].length), names)) rest = rest.slice(0, last.index);
    else if (first && isSiteName(rest.slice(0, first.index), names)) rest = rest.slice(first.index + first[0].length);
    else break;
  }
  return rest.trim() || title;
}

/** Whether a shorter title is a longer one's beginning, a separator or nothing behind it. */
function begins(shorter: string, longer: string): boolean {
  return longer.startsWith(shorter) && /^\s*(?:$|[|｜•·»–—:_(-])/.test(longer.slice(shorter.length));
}

/** The article's title in the form the page prints: the heading that the metadata bears out, else the metadata's words. */
export function findTitle(document: Document, said: (string | null)[], names: SiteNames): Title {
  const stated = said.map((title) => withoutSite(title?.replace(/\s+/g, " ").trim() ?? "", names)).filter(Boolean);
  const first = findHeadlines(document, "h1").filter(({ text }) => !isSiteName(text, names));
  const borne = bestOf(first, stated, AGREES);
  if (borne) return printed(borne, stated, names);
  const lower = findHeadlines(document, "h2, h3, h4").find(({ text, parts }) =>
    [text, ...parts].some((words) => words.length > 15 && stated.some((title) => says(title, words))),
  );
  if (lower) return printed(lower, stated, names);
  // One headline and no other: a page may call its story otherwise elsewhere, but not by quite other words.
  const only =
    first.length === 1 && (first[0]?.text.length ?? 0) < LONGEST_ONLY
      ? bestOf(first, stated, stated.length > 1 ? RESEMBLES : -1)
      : null;
  if (only) return { title: only.text, element: only.element };
  return { title: stated[0] ?? first[0]?.text ?? "", element: first[0]?.element ?? null };
}

/** Whether a stated title is these words, or these words and a section behind them. */
function says(title: string, words: string): boolean {
  return plain(title) === plain(words) || begins(words, title);
}

/** The heading that shares most words with what the metadata says, the earliest among equals; null where none shares enough. */
function bestOf(found: Headline[], stated: string[], least: number): Headline | null {
  let best: Headline | null = null;
  let score = least;
  for (const headline of found) {
    if (headline.text.length < 8) continue;
    const agrees = Math.max(0, ...stated.map((title) => overlap(headline.text, title)));
    if (agrees > score) [best, score] = [headline, agrees];
  }
  return best;
}

/** A heading's words without a kicker or label glued to them; where the metadata says the same words, its own spacing and punctuation between the parts. */
function printed({ element, text, parts }: Headline, stated: string[], names: SiteNames): Title {
  const whole = stated.find((title) => plain(title) === plain(text));
  if (whole && (!element.childElementCount || squash(whole) === squash(text))) return { title: text, element };
  const part = parts.find(
    (words) =>
      2 * words.length > text.length &&
      stated.some((title) => plain(title) === plain(words) || (!whole && begins(words, title))),
  );
  const kicked = element.childElementCount > 0;
  const inner = stated.find(
    (title) => kicked && title.length > 15 && title.length < text.length && text.endsWith(title),
  );
  return { title: part ?? whole ?? inner ?? withoutSite(text, names), element };
}

const squash = (title: string) => title.toLowerCase().replace(/[‘’'"“”„«»]/g, "");
