import type { DateFact, Factbox, Figure, Party, Quote, Span } from "../types.ts";
import { formatMedium, isQuotedSpeech, quotedWords, relayOf, saidInOrder } from "./attribution.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { formatFigure, formatFigureInFull } from "./format-figure.ts";
import { formatSource } from "./format-source.ts";
import { quoteMarks, withoutClosingComma } from "./quote-marks.ts";
import type { Selection, Voice } from "./select-facts.ts";
import { sentenceAround } from "./sentence-context.ts";
import { formatDay, isInferred, type TimelineEntry } from "./timeline.ts";
import type { MessageKey, Translate } from "./translate.ts";

/** What rendering needs besides the factbox: the time of reading (ISO 8601), the reader's locale, the translation. */
export type RenderContext = { accessed: string; locale: string; t: Translate };

/**
 * One line of a summary: a label and the rest, which begins with its own mark or space (": “We will go.”").
 * `fact` is the place in the article, if the line has one. `coming` is the ISO 8601 value of an upcoming date. Lines
 * with an `order` are sorted by it once it is decided which of them are shown. `detail` follows `rest` if there is room
 * in the summary.
 */
export type OutlineItem = {
  label: string;
  rest: string;
  detail?: string;
  fact: Span | null;
  coming?: string;
  order?: string;
  items?: OutlineItem[];
};

/** Identifies a section, whatever the language of its heading. */
export type SectionId = "people" | "places" | "quotes" | "dates" | "figures";

const MAX_CLAUSE_CHARS = 150;

type SectionRule = {
  id: SectionId;
  heading: MessageKey;
  itemsOf: (selection: Selection, factbox: Factbox, context: RenderContext) => OutlineItem[];
};

/** The sections in the order of the summary. */
export const SECTIONS: readonly SectionRule[] = [
  { id: "people", heading: "peopleHeading", itemsOf: peopleItems },
  { id: "places", heading: "placesHeading", itemsOf: placeItems },
  { id: "quotes", heading: "quotesHeading", itemsOf: quoteItems },
  { id: "dates", heading: "datesHeading", itemsOf: dateItems },
  { id: "figures", heading: "figuresHeading", itemsOf: figureItems },
];

const isPlace = ({ kind }: Party): boolean => kind === "place";

/** Those who are quoted come first, since their roles are not given with their words. */
function peopleItems({ parties, voices }: Selection, { facts }: Factbox): OutlineItem[] {
  const quoted = new Set(
    voices.flatMap(({ quotes }) => quotes.map(({ speaker }) => facts.parties[speaker?.party ?? -1])),
  );
  return parties
    .filter((party) => !isPlace(party))
    .sort((a, b) => Number(quoted.has(b)) - Number(quoted.has(a)))
    .map((party) => ({ label: party.name, rest: party.role ? `, ${party.role}` : "", fact: party }));
}

/** All places are one line: what matters of them is that they are named. */
function placeItems({ parties }: Selection): OutlineItem[] {
  const names = parties.filter(isPlace).map(({ name }) => name);
  return names.length > 0 ? [{ label: "", rest: names.join(", "), fact: null }] : [];
}

function quoteItems({ voices, parties }: Selection, factbox: Factbox, context: RenderContext): OutlineItem[] {
  const { article, facts } = factbox;
  // A role that the people's list gives is not given again.
  const listed = new Set(parties.map((party) => facts.parties.indexOf(party)));
  return voices.flatMap(({ quotes }: Voice): OutlineItem[] => {
    const [first] = quotes;
    if (!first) return [];
    const known = first.speaker?.party ?? null;
    const label =
      known !== null && listed.has(known)
        ? (facts.parties[known]?.name ?? "")
        : formatSource(first, facts.parties, context.t);
    const items = quotes.map((quote) => ({ label: "", rest: sayingOf(quote, article.text, context), fact: quote }));
    const [only] = items;
    return items.length === 1 && only ? [{ ...only, label }] : [{ label, rest: ":", fact: null, items }];
  });
}

/** Returns what a voice says, with the article's own verb: " denied that …", ": “We will go.” (on Telegram)". */
function sayingOf(quote: Quote, text: string, { t }: RenderContext): string {
  const via = relayOf(quote);
  const aside = [formatMedium(quote), via && t("quoteVia", via.text)].filter(Boolean).join(", ");
  const { lead, words } = saidInOrder(quote, text);
  const { open, close } = quoteMarks(text, quote);
  const said = isQuotedSpeech(quote) ? `${open}${withoutClosingComma(quotedWords(quote))}${close}` : words;
  return `${lead}${said}${aside ? ` (${aside})` : ""}`;
}

function dateItems({ moments, event }: Selection, factbox: Factbox, context: RenderContext): OutlineItem[] {
  const { article, sentences } = factbox;
  const said = new Set(event ? [event.text] : []);
  return moments.flatMap(({ value, facts }: TimelineEntry) => {
    const [fact] = facts;
    if (!fact) return [];
    const clause = sentenceAround(article.text, sentences, fact, MAX_CLAUSE_CHARS);
    const rest = clause && !said.has(clause) ? `: ${clause}` : "";
    said.add(clause);
    const coming = facts.find((date) => isCalendarDate(date, article, context.accessed))?.value;
    const label = labelOfDay(value, facts, factbox, context);
    // A day without words says nothing, unless it is ahead.
    if (!rest && !coming) return [];
    return [{ label, rest, fact, order: value, ...(coming ? { coming } : {}) }];
  });
}

/** Formats a day, without the year if that is the article's; one that was inferred is marked as probable. */
function labelOfDay(
  value: string,
  facts: readonly DateFact[],
  { article }: Factbox,
  { locale, t }: RenderContext,
): string {
  const day = formatDay(value, locale, article.published);
  return facts.every(isInferred) ? t("dateProbably", day) : day;
}

/** A number alone says little: each has its clause, unless that is given before; what it counts may do instead. */
function figureItems(
  { figures, event, moments }: Selection,
  { article, sentences }: Factbox,
  { locale }: RenderContext,
): OutlineItem[] {
  const clauseOf = (span: Span) => sentenceAround(article.text, sentences, span, MAX_CLAUSE_CHARS);
  const said = new Set([event?.text, ...moments.flatMap(({ facts: [first] }) => (first ? [clauseOf(first)] : []))]);
  return figures.map((figure) => {
    const clause = clauseOf(figure);
    const more = clause && !said.has(clause) ? `: ${clause}` : "";
    said.add(clause);
    const item = { label: figureLabel(figure, locale), rest: "", fact: figure };
    return figure.counts ? { ...item, detail: more } : { ...item, rest: more };
  });
}

/** Returns the article's words for a figure, with its value where they shorten it. */
function figureLabel(figure: Figure, locale: string): string {
  const full = formatFigureInFull(figure, locale);
  return full ? `${formatFigure(figure)} (${full})` : formatFigure(figure);
}
