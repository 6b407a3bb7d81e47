import type { PrintedLine } from "../../text-near-headline.ts";
import type { SiteNames } from "../site-names.ts";
import { parseAuthors } from "./author-names.ts";
import { BYLINE_LEAD_IN, BYLINE_LEAD_IN_CJK, BYLINE_LEAD_IN_LINE, REPORTER_SUFFIX } from "./author-words.ts";

/** The authors that a page prints near its headline, and whether a word such as "By" leads them in. */
export type RenderedByline = { names: string[]; ledIn: boolean };

const MARK =
  /by-?_?line|author|autor(?!i[sz]|is)|auteur|writer|written|reporter(?!t)|journalist|contributor|verfasser|skribent|forfatter|schrijver|kirjoittaja|penulis|yazar|vcard|p-author|editor-link/i;
const BESIDE =
  /avatar|bio(?![a-z])|descr|image|img|photo|social|follow|about|twitter|role|job|position|title|date|time|count|locat|prefix|label|more-|-more|email|mail|company|read|history|reviewed|fact|topic|tag|categor|section|badge/i;
const NAME_MARK = /[\w-]*(?:byline|author)[-_]?(?:name|link|title)[\w-]*/gi;
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|profile|profil|staff|contributors?|reporters?|journalists?|redaktion|writers?|columnists?)\//i;
// "Published on 3 May by …", "Reading time 3 min · By …": the lead-in stands inside the line.
const INSIDE = /(?:^|[\s·•|—–])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+(?=\p{Lu})/u;
const DATED = /\b(?:published|posted|written|updated|read|(?:19|20)\d{2})\b/i;
const BEHIND_NAME = /\s+(?:published\s+)?in\s+.*$/i;
const ATTRIBUTES = ["class", "id", "itemprop", "rel", "data-testid", "data-component", "data-qa"];
const MOST = 8;
const LONGEST = 200;
const LONGEST_DATED = 120;
const LONGEST_SURE = 80;
const LINES_BETWEEN = 3;
const FARTHEST = 50;

/** The authors among the lines around a headline, those nearest to it first; empty where it shows none. */
export function findRenderedByline(lines: PrintedLine[], names: SiteNames): RenderedByline {
  const found: string[] = [];
  let ledIn = false;
  let alone = false;
  let between = 0;
  const marks: Marks = new Map();
  for (const line of lines.slice(0, FARTHEST)) {
    if (found.length && ++between > LINES_BETWEEN) break;
    if (!line.text || line.text.length > LONGEST) continue;
    const lead = leadOf(line.text) ?? (alone && line.text.length < 60 ? line.text : null);
    const read = lead === null ? marked(line, names, marks) : led(line, lead, names);
    if (read.length && (!found.length || ledIn === (lead !== null))) {
      if (!found.length) ledIn = lead !== null;
      for (const name of read) if (!found.includes(name)) found.push(name);
      between = 0;
    }
    // "By" may stand in a block of its own before the name's.
    alone = BYLINE_LEAD_IN_LINE.test(line.text);
  }
  return { names: found.length <= MOST ? found : [], ledIn };
}

/** What stands behind a lead-in in a line, or null where it has none. */
function leadOf(text: string): string | null {
  if (BYLINE_LEAD_IN.test(text) || BYLINE_LEAD_IN_CJK.test(text) || REPORTER_SUFFIX.test(text)) return text;
  const inside = text.length < LONGEST_DATED ? INSIDE.exec(text) : null;
  return inside && DATED.test(text) ? text.slice(inside.index + inside[0].length) : null;
}

function led(line: PrintedLine, lead: string, names: SiteNames): string[] {
  const words = lead.replace(BEHIND_NAME, "");
  // A link ends where the name ends; an office or a town behind it stands outside.
  const trust = lead.length < LONGEST_SURE ? "marked" : "printed";
  const linked = line.pieces
    .filter(({ element, text }) => linkOf(element, line) && words.includes(text))
    .flatMap(({ text }) => parseAuthors(text, names, trust));
  return linked.length ? linked : parseAuthors(words, names, trust).slice(0, MOST);
}

function marked(line: PrintedLine, names: SiteNames, marks: Marks): string[] {
  const groups: { key: Element; words: string; byPage: boolean }[] = [];
  for (const { text, element } of line.pieces) {
    const link = linkOf(element, line);
    const mark = isMarked(element, marks);
    const byPage =
      link !== null && AUTHOR_PAGE.test(link.getAttribute("href") ?? "") && line.text.length < text.length + 50;
    if (!mark && !byPage) continue;
    const key = link ?? element.parentElement ?? element;
    const last = groups.at(-1);
    // First and last name may stand in elements of their own.
    if (last && last.key === key && (link || !/[,|•·]/.test(text))) last.words += ` ${text}`;
    else groups.push({ key, words: text, byPage: link !== null });
  }
  const linked = groups.filter(({ byPage }) => byPage);
  return (linked.length ? linked : groups).flatMap(({ words }) => parseAuthors(words, names, "printed"));
}

function linkOf(element: Element, line: PrintedLine): Element | null {
  const link = element.closest("a");
  return link && (line.block.contains(link) || link.contains(line.block)) ? link : null;
}

/** Whether an element is marked as an author's name; an office, a date or a picture beside it is not. The nearest mark counts. */
function isMarked(element: Element, marks: Marks): boolean {
  let at: Element | null = element;
  for (let climbed = 0; at && climbed < 5; climbed++) {
    const mark = markOf(at, marks);
    if (mark === "name" || mark === "name and beside") return mark === "name" || climbed >= 3;
    if (climbed < 2 && mark === "beside") return false;
    at = at.parentElement;
  }
  return false;
}

type Mark = "name" | "name and beside" | "beside" | null;
// What an element's own attributes say, kept because the lines around a headline share their ancestors.
type Marks = Map<Element, Mark>;

function markOf(element: Element, marks: Marks): Mark {
  const known = marks.get(element);
  if (known !== undefined) return known;
  const tokens = ATTRIBUTES.map((name) => element.getAttribute(name) ?? "").join(" ");
  const beside = BESIDE.test(tokens.replace(NAME_MARK, "")) && !/name/i.test(tokens);
  const mark: Mark = MARK.test(tokens) ? (beside ? "name and beside" : "name") : beside ? "beside" : null;
  marks.set(element, mark);
  return mark;
}
