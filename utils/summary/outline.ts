import type { Article, Factbox } from "../types.ts";
import { type OutlineItem, type RenderContext, SECTIONS, type SectionId } from "./outline-sections.ts";
import { isWebAddress, plainAddress, plainWords } from "./plain-words.ts";
import { type Selection, selectFacts } from "./select-facts.ts";
import { ALL_FACTS, FIRST_VIEW } from "./selection-limits.ts";
import { formatDate } from "./timeline.ts";

/** A section of a summary, with its heading. */
type OutlineSection = { id: SectionId; heading: string; items: OutlineItem[] };

/** A summary before it is rendered: the article, the sentence that reports the event, and sections that have items. */
export type Outline = {
  title: string;
  /** The article's address on the web, or "": a file's place is the reader's own. */
  url: string;
  about: string[];
  event: OutlineItem | null;
  sections: OutlineSection[];
};

/** The longest summary, as a share of the article's words, and the words that every summary may have. */
const MAX_SHARE = 0.56;
const MIN_WORDS = 60;
const MAX_EVENT_CHARS = 400;

/**
 * Builds the summary that every format renders. It is shorter than the article: what matters less is left out, the
 * last quotes, days and figures of each list first. `isWhole` gives all facts instead.
 */
export function createOutline(factbox: Factbox, context: RenderContext, isWhole = false): Outline {
  const { article } = factbox;
  const selection = selectFacts(factbox, isWhole ? ALL_FACTS : FIRST_VIEW, context.accessed);
  const outline: Outline = {
    title: plainWords(article.title),
    url: isWebAddress(article.canonicalUrl) ? plainAddress(article.canonicalUrl) : "",
    about: describeSource(article, context).map(plainWords),
    event: eventItem(selection, factbox, context),
    sections: SECTIONS.map(({ id, heading, itemsOf }) => ({
      id,
      heading: context.t(heading),
      items: itemsOf(selection, factbox, context),
    })),
  };
  const shortened = isWhole ? withAllDetails(outline) : shorten(outline, article.text);
  const sections = shortened.sections.filter(({ items }) => items.length > 0);
  return {
    ...shortened,
    event: shortened.event && plainItem(shortened.event),
    sections: sections.map((section) => ({ ...section, items: inOrder(section.items).map(plainItem) })),
  };
}

/** Returns an item in words that a copy may hold. */
const plainItem = (item: OutlineItem): OutlineItem => ({
  ...item,
  label: plainWords(item.label).trim(),
  rest: plainWords(item.rest),
  ...(item.items ? { items: item.items.map(plainItem) } : {}),
});

const withAllDetails = (outline: Outline): Outline => ({
  ...outline,
  sections: outline.sections.map((section) => ({ ...section, items: section.items.map(withDetail) })),
});

const inOrder = (items: readonly OutlineItem[]): OutlineItem[] =>
  [...items].sort((a, b) => (a.order ?? "").localeCompare(b.order ?? ""));

/** Returns byline, site and days as phrases of one line. */
function describeSource({ byline, site, published, modified, conflictingDate }: Article, context: RenderContext) {
  const { locale, t } = context;
  const dayOf = (value: string) => formatDate(value.slice(0, 10), locale);
  const isUpdated = modified !== null && modified.slice(0, 10) > (published ?? "").slice(0, 10);
  return [
    site ?? "",
    byline.filter((name) => name !== site).join(", "),
    published ? dayOf(published) : "",
    isUpdated ? t("updatedOn", dayOf(modified)) : "",
    conflictingDate ? t("conflictingDate", dayOf(conflictingDate)) : "",
  ].filter(Boolean);
}

/** Returns the sentence that reports the event, with its day where the sentence does not give the date. */
function eventItem({ event }: Selection, { facts }: Factbox, { locale, t }: RenderContext): OutlineItem | null {
  if (!event || event.text.length > MAX_EVENT_CHARS) return null;
  const { when } = facts.event;
  const stated = when?.value ? formatDate(when.value.slice(0, 10), locale) : "";
  const day = stated && when?.inferred ? t("dateProbably", stated) : stated;
  // The day comes before the final mark: "… reopened on Friday (6 March 2026)."
  const mark = /[.!?…]["”»]?$/.exec(event.text)?.[0] ?? "";
  const isStated = day === "" || event.text.includes(day);
  if (isStated) return { label: event.text, rest: "", fact: event };
  return { label: event.text.slice(0, event.text.length - mark.length), rest: ` (${day})${mark}`, fact: event };
}

/** One line that a summary may have: an item, or one of the items in it. */
type Line = { section: number; item: number; part: number | null; words: number };

/**
 * Drops lines until a summary is shorter than the article by far: in turns, the last line of each section. The first
 * quote of every voice comes before the second of any.
 */
function shorten(outline: Outline, text: string): Outline {
  const budget = Math.max(MIN_WORDS, Math.floor(MAX_SHARE * countWords(text)));
  let rest = budget - countWords([outline.title, ...outline.about, outline.event?.label ?? ""].join(" "));
  const lines = outline.sections.map(({ items }, section) => linesOf(items, section));
  const kept = outline.sections.map(({ items }) =>
    items.map((item) => ({ ...item, isKept: false, parts: new Set<number>() })),
  );
  const most = Math.max(0, ...lines.map(({ length }) => length));
  for (let turn = 0; turn < most; turn++)
    for (const line of lines.flatMap((ofSection) => ofSection[turn] ?? [])) {
      const item = kept[line.section]?.[line.item];
      const words = line.words + (item && !item.isKept && line.part !== null ? countWords(item.label) : 0);
      if (!item || words > rest) continue;
      rest -= words;
      item.isKept = true;
      if (line.part !== null) item.parts.add(line.part);
    }
  const sections = outline.sections.map((section, index) => ({
    ...section,
    items: (kept[index] ?? [])
      .filter(({ isKept }) => isKept)
      .map(({ isKept, parts, ...item }) => withParts(item, parts)),
  }));
  for (const { items } of sections)
    for (const [index, item] of items.entries()) {
      const words = countWords(item.detail ?? "");
      if (words === 0 || words > rest) continue;
      rest -= words;
      items[index] = withDetail(item);
    }
  return { ...outline, sections };
}

/** Returns the lines of a section, what matters most first. */
function linesOf(items: readonly OutlineItem[], section: number): Line[] {
  const lines = items.flatMap(({ label, rest, items: parts }, item): Line[] =>
    parts
      ? parts.map((part, index) => ({ section, item, part: index, words: countWords(part.rest) }))
      : [{ section, item, part: null, words: countWords(`${label} ${rest}`) }],
  );
  return lines.sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
}

/** Returns an item with some of the items in it; a single one is a line of its own. */
function withParts(item: OutlineItem, parts: ReadonlySet<number>): OutlineItem {
  if (!item.items) return item;
  const kept = item.items.filter((_, index) => parts.has(index));
  const [only] = kept;
  return kept.length === 1 && only ? { ...only, label: item.label } : { ...item, items: kept };
}

const withDetail = (item: OutlineItem): OutlineItem => ({ ...item, rest: `${item.rest}${item.detail ?? ""}` });

const countWords = (words: string): number => words.match(/\S+/g)?.length ?? 0;
