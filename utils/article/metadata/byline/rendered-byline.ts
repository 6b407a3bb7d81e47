import { type PrintedLine, readSeen, type SeenLine } from "../../text-near-headline.ts";
import type { SiteNames } from "../site-names.ts";
import { type AuthorMarkCache, isAuthorPage, isMarkedAsName } from "./author-markup.ts";
import { parseAuthors } from "./author-names.ts";
import { bylineLeadIn, bylineLeadInLine, DATE_AFTER_BYLINE, REPORTER_SUFFIX, unspacedLeadIn } from "./author-words.ts";
import { nameBesideDate } from "./name-beside-date.ts";
import { koreanReporters } from "./reporter-names.ts";

/** The authors that a page prints near its headline, and whether a word such as "By" introduces them. */
export type RenderedByline = { names: string[]; hasLeadIn: boolean };

// "Published on 3 May by …", "Reading time 3 min · By …": the lead-in stands inside the line.
const LEAD_IN_INSIDE = /(?:^|[\s·•|—–])(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+(?=\p{Lu})|作者[:：]\s*)/u;
const DATED = /\b(?:published|posted|written|updated|read|(?:19|20)\d{2})\b/i;
const SECTION_AFTER_NAME = /\s+(?:published\s+)?in\s+.*$/i;
// "Ana Ruiz in Lisbon and Tom Hale in Harrow": the towns of several reporters.
const TOWN_AFTER_NAME = /\s+in\s+(?:(?!\s(?:and|und|et|y|e|&)\s)[^,;])*/gi;
const MAX_AUTHORS = 8;
const MAX_LINES = 50;
const MAX_LINES_BETWEEN_NAMES = 3;
const MAX_LINE_CHARS = 200;
const MAX_DATED_LINE_CHARS = 120;
const MAX_BARE_NAME_CHARS = 60;
const MAX_CHARS_BESIDE_NAME = { bare: 50, dated: 90 };
/** A shorter line with a lead-in is a byline and nothing else. */
const MAX_PURE_BYLINE_CHARS = 80;

/** Finds the authors among the lines around a headline; reads the nearest lines first. */
export function findRenderedByline(lines: PrintedLine[], siteNames: SiteNames): RenderedByline {
  const names: string[] = [];
  const marks: AuthorMarkCache = new Map();
  let hasLeadIn = false;
  let followsLeadIn = false;
  let linesSinceName = 0;
  for (const line of lines.slice(0, MAX_LINES)) {
    if (names.length && ++linesSinceName > MAX_LINES_BETWEEN_NAMES) break;
    if (!line.text || line.text.length > MAX_LINE_CHARS) continue;
    const isBareName = followsLeadIn && line.text.length < MAX_BARE_NAME_CHARS;
    const found = readSeen(line, (words) => {
      const byline = bylineIn(words.text) ?? (isBareName ? words.text : null);
      const authors =
        byline === null ? authorsWithoutLeadIn(words, siteNames, marks) : authorsAfterLeadIn(words, byline, siteNames);
      return authors.length ? { authors, isLedIn: byline !== null } : null;
    });
    if (found && (!names.length || hasLeadIn === found.isLedIn)) {
      hasLeadIn = found.isLedIn;
      for (const name of found.authors) if (!names.includes(name)) names.push(name);
      linesSinceName = 0;
    }
    // "By" may stand in a block of its own before the name's.
    followsLeadIn = bylineLeadInLine().test(line.text);
  }
  return { names: names.length <= MAX_AUTHORS ? names : [], hasLeadIn };
}

/** Returns the byline in a line, from its lead-in on or from the name on; null without a lead-in. */
function bylineIn(text: string): string | null {
  if (bylineLeadIn().test(text) || unspacedLeadIn().test(text) || REPORTER_SUFFIX.test(text)) return text;
  if (text.length < MAX_PURE_BYLINE_CHARS && koreanReporters(text).length) return text;
  const inside = text.length < MAX_DATED_LINE_CHARS ? LEAD_IN_INSIDE.exec(text) : null;
  return inside && DATED.test(text) ? text.slice(inside.index + inside[0].length) : null;
}

function authorsAfterLeadIn(line: SeenLine, byline: string, siteNames: SiteNames): string[] {
  const haveTowns = (byline.match(TOWN_AFTER_NAME)?.length ?? 0) > 1;
  const words = byline.replace(haveTowns ? TOWN_AFTER_NAME : SECTION_AFTER_NAME, "");
  const evidence = byline.length < MAX_PURE_BYLINE_CHARS ? "marked" : "printed";
  // A link ends where the name ends; an office or a town after it stands outside.
  const linked = line.pieces
    .filter(({ element, text }) => linkOf(element, line) && words.includes(text))
    .flatMap(({ text }) => parseAuthors(text, siteNames, evidence));
  return linked.length ? linked : parseAuthors(words, siteNames, evidence).slice(0, MAX_AUTHORS);
}

function authorsWithoutLeadIn(line: SeenLine, siteNames: SiteNames, marks: AuthorMarkCache): string[] {
  const marked = authorsByMarkup(line, siteNames, marks);
  const beside = marked.length ? null : nameBesideDate(line, siteNames);
  return beside === null ? marked : [beside];
}

function authorsByMarkup(line: SeenLine, siteNames: SiteNames, marks: AuthorMarkCache): string[] {
  const groups: { key: Element; words: string; isLinked: boolean }[] = [];
  for (const { text, element } of line.pieces) {
    const link = linkOf(element, line);
    const isMarked = isMarkedAsName(element, marks);
    const linksToAuthor = link !== null && isAuthorPage(link) && isLineOf(text, line.text);
    if (!isMarked && !linksToAuthor) continue;
    const key = link ?? element.parentElement ?? element;
    const previous = groups.at(-1);
    // First and last name may stand in elements of their own.
    if (previous && previous.key === key && (link || !/[,|•·]/.test(text))) previous.words += ` ${text}`;
    else groups.push({ key, words: text, isLinked: link !== null });
  }
  const linked = groups.filter(({ isLinked }) => isLinked);
  return (linked.length ? linked : groups).flatMap(({ words }) => parseAuthors(words, siteNames, "printed"));
}

/** True if a line holds little besides a name, or a date behind it. */
const isLineOf = (name: string, line: string): boolean =>
  line.length < name.length + (DATE_AFTER_BYLINE.test(line) ? MAX_CHARS_BESIDE_NAME.dated : MAX_CHARS_BESIDE_NAME.bare);

function linkOf(element: Element, line: SeenLine): Element | null {
  const link = element.closest("a");
  return link && (line.block.contains(link) || link.contains(line.block)) ? link : null;
}
