import type { PrintedLine } from "../../text-near-headline.ts";
import { isOutsideArticle } from "../headline.ts";
import { type JsonLdNode, toText } from "../json-ld-nodes.ts";
import { firstMetaContent, type MetaTags } from "../meta-tags.ts";
import { type DigitOrder, parsePublisherTime } from "./iso-time.ts";
import { parseMonthName } from "./month-names.ts";
import { findVisibleDates, MODIFIED_MARKUP, numericDateOrder } from "./visible-dates.ts";

/** Everything that the publication dates are read from. */
export type PublicationDateSources = {
  document: Document;
  url: string;
  /** The JSON-LD nodes of the article and of the page around it. */
  node: JsonLdNode | null;
  page: JsonLdNode | null;
  metas: MetaTags;
  /** The lines around the headline. */
  lines: { above: PrintedLine[]; below: PrintedLine[] };
};

/**
 * When the article was published and last modified, ISO 8601.
 * `conflictingDate` is a printed date, or one from the address, that contradicts `published`.
 */
export type PublicationDates = { published: string | null; modified: string | null; conflictingDate: string | null };

// Meta tags, the most reliable first.
const PUBLISHED_TAGS = [
  "article:published_time",
  "article:published",
  "article:published:time",
  "og:article:published_time",
  "og:published_time",
  "og:publish_date",
  "datepublished",
  "date_published",
  "publish-date",
  "publish_date",
  "publishdate",
  "published-date",
  "w-published-date",
  "published",
  "published_at",
  "published_time",
  "publication_date",
  "publicationdate",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "article_date_original",
  "originalpublicationdate",
  "date.release",
  "citation_publication_date",
  "citation_online_date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dcterms.issued",
  "dc.date",
  "dc.date.created",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "shareaholic:article_published_time",
  "bt:pubdate",
  "displaydate",
  "date",
  "release_date",
];
const MODIFIED_TAGS = [
  "article:modified_time",
  "article:modified:time",
  "og:article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "lastmod",
  "updated",
  "revised",
];
const DAY_MS = 86_400_000;
// The beginning of a release: "OSLO, Norway, April 14, 2026 (AGENCY) --".
const DATELINE = /^\p{Lu}{2}\D{0,40}[,–—-] .{0,40}?\d{4}.{0,40}?[-–—]/u;

/** Finds the article's dates in what the page states and prints, and in its address. */
export function findPublicationDates({
  document,
  url,
  node,
  page,
  metas,
  lines,
}: PublicationDateSources): PublicationDates {
  const order = numericDateOrder(document.documentElement?.getAttribute("lang") ?? null);
  const below = findVisibleDates(lines.below, order);
  const above = findVisibleDates(lines.above, order);
  const printed = above.distance < below.distance ? above.published : (below.published ?? above.published);
  const address = dateInAddress(url);
  const timeOf = (owner: JsonLdNode | null, name: string) => parsePublisherTime(toText(owner?.get(name)), order);
  const stated =
    timeOf(node, "datePublished") ??
    timeOf(page, "datePublished") ??
    timeInMetaTags(metas, PUBLISHED_TAGS, order) ??
    timeInMarkup(document, '[itemprop~="datePublished"]', order) ??
    timeOf(node, "dateCreated");
  // The only day that a page prints dates its text, whatever it is called there.
  const updated = below.modified ?? above.modified;
  const changed =
    timeOf(node, "dateModified") ??
    timeOf(page, "dateModified") ??
    timeInMetaTags(metas, MODIFIED_TAGS, order) ??
    timeInMarkup(document, MODIFIED_MARKUP, order) ??
    updated;
  const released = lines.below.map(({ text }) => parsePublisherTime(DATELINE.exec(text)?.[0], order)).find(Boolean);
  const published = stated
    ? preferPrintedDay(stated, printed)
    : (printed ??
      address ??
      timeInMarkup(document, `time:empty:not(${MODIFIED_MARKUP})`, order) ??
      released ??
      updated);
  const modified = changed && published && isBefore(changed, published) ? null : changed;
  const conflicting = [printed, address].find(
    (time) => published && time && daysBetween(published, time) > 1 && !(modified && daysBetween(modified, time) <= 1),
  );
  return { published, modified, conflictingDate: conflicting ?? null };
}

/** Returns the printed time if the stated one is the same moment in UTC, but on another day; else the stated one. */
function preferPrintedDay(stated: string, printed: string | null): string {
  const [, hour, minute] = /T(\d{2}):(\d{2})\S*(?:Z|[+-]00:00)$/.exec(stated) ?? [];
  if (!printed || hour === undefined || daysBetween(stated, printed) !== 1) return stated;
  // One moment has the same minute on both clocks.
  const printedMinute = /T\d{2}:(\d{2})/.exec(printed)?.[1];
  if (printedMinute !== undefined && printedMinute !== minute) return stated;
  // West of Greenwich, a UTC morning is still the day before; east of it, a UTC evening is already the next day.
  return Number(hour) < 12 === printed < stated ? printed : stated;
}

/** True if a time is before another; by the day if one of them has no clock, and by the clock if one has no offset. */
function isBefore(time: string, other: string): boolean {
  const chars = time.length > 10 && other.length > 10 ? 19 : 10;
  const haveOffsets = chars === 19 && time.length > 19 && other.length > 19;
  return haveOffsets ? Date.parse(time) < Date.parse(other) : time.slice(0, chars) < other.slice(0, chars);
}

function timeInMetaTags(metas: MetaTags, tags: readonly string[], order: DigitOrder): string | null {
  for (const tag of tags) {
    const time = parsePublisherTime(firstMetaContent(metas, tag), order);
    if (time) return time;
  }
  return null;
}

/** Reads a time from the first of some elements, outside other stories and comments. */
function timeInMarkup(document: Document, selector: string, order: DigitOrder): string | null {
  for (const element of [...document.querySelectorAll(selector)].slice(0, 4)) {
    if (isOutsideArticle(element)) continue;
    const time = parsePublisherTime(
      element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent?.slice(0, 200),
      order,
    );
    if (time) return time;
  }
  return null;
}

/**
 * Returns the date in the path of an address, or null.
 * A number that goes on in words ("/2026/03/12-ways-to-save") is no day.
 */
function dateInAddress(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  const match =
    /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|\.\w{1,9}$|$)/i.exec(path) ??
    /\/((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/_-]|\.\w{1,9}$|$)/.exec(path) ??
    /[/_-](20\d{2})([01]\d)([0-3]\d)(?=[/_-]|\.\w{1,9}$|$)/.exec(path);
  if (!match) return null;
  const [, year, month = "", day] = match;
  return parsePublisherTime(`${year}-${Number(month) || parseMonthName(month)}-${day}`);
}

function daysBetween(first: string, second: string): number {
  return Math.abs(Date.parse(first.slice(0, 10)) - Date.parse(second.slice(0, 10))) / DAY_MS;
}
