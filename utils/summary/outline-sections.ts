import type { DateFact, Factbox, SpanWithText } from "../types.ts";
import { attributionNote, formatQuoteLabel } from "./attribution.ts";
import { isCalendarDate } from "./calendar-file.ts";
import { deepLink } from "./deep-link.ts";
import { formatFigureValue, groupEqual } from "./format-figure.ts";
import { sentenceAround } from "./sentence-context.ts";
import { selectShownQuotes } from "./speakers.ts";
import { createTimeline, formatDate, isInferred } from "./timeline.ts";
import type { MessageKey, Translate } from "./translate.ts";

/** What rendering needs besides the factbox: the time of reading (ISO 8601), the reader's locale, the translation. */
export type RenderContext = { accessed: string; locale: string; t: Translate };

/**
 * One line of a summary.
 * `words` are the article's and `detail` is derived; `link` opens the article at the words. `coming` is the ISO 8601
 * value of an upcoming date.
 */
export type OutlineLine = { label: string; words: string; detail: string; link: string; coming?: string };

/** Identifies a section, whatever the language of its heading. */
export type SectionId = "event" | "dates" | "parties" | "quotes" | "figures";

const MAX_PARTIES = 12;

const KIND = {
  person: "kindPerson",
  organisation: "kindOrganisation",
  place: "kindPlace",
  group: "kindGroup",
} as const;

type SectionRule = {
  id: SectionId;
  heading: MessageKey;
  linesOf: (factbox: Factbox, context: RenderContext) => OutlineLine[];
};

/** The sections in the order of the summary. */
export const SECTIONS: readonly SectionRule[] = [
  { id: "event", heading: "eventHeading", linesOf: eventLines },
  { id: "dates", heading: "datesHeading", linesOf: dateLines },
  { id: "parties", heading: "partiesHeading", linesOf: partyLines },
  { id: "quotes", heading: "quotesHeading", linesOf: quoteLines },
  { id: "figures", heading: "figuresHeading", linesOf: figureLines },
];

function lineOf({ article }: Factbox, label: string, fact: SpanWithText, detail: string): OutlineLine {
  return { label, words: fact.text, detail, link: deepLink(article.canonicalUrl, article.text, fact) };
}

/** Formats a date's value; one that was inferred is marked as probable. */
function formatDay(value: string, fact: DateFact | undefined, { locale, t }: RenderContext): string {
  const day = formatDate(value, locale);
  return fact && isInferred(fact) ? t("dateProbably", day) : day;
}

function eventLines(factbox: Factbox, context: RenderContext): OutlineLine[] {
  const { t } = context;
  const { event, dates } = factbox.facts;
  const { who, what, when, where } = event;
  const eventDate = dates.find(({ start }) => start === when?.start);
  return [
    who && lineOf(factbox, t("eventWho"), who, ""),
    what && lineOf(factbox, t("eventWhat"), what, ""),
    when && lineOf(factbox, t("eventWhen"), when, when.value ? formatDay(when.value, eventDate, context) : ""),
    where && lineOf(factbox, t("eventWhere"), where, ""),
  ].filter((line) => line !== null);
}

/** Each day has one line, and one more for each time of day that the text names. */
function dateLines(factbox: Factbox, context: RenderContext): OutlineLine[] {
  const { article, facts, sentences } = factbox;
  return createTimeline(facts.dates).flatMap(({ value, facts: dates }) => {
    const lines = new Map<string, OutlineLine>();
    for (const fact of dates) {
      const label = formatDay(fact.value ?? value, fact, context);
      const line = lines.get(label) ?? lineOf(factbox, label, fact, sentenceAround(article.text, sentences, fact));
      const isAhead = isCalendarDate(fact, article.published, context.accessed);
      lines.set(label, isAhead && fact.value ? { ...line, coming: fact.value } : line);
    }
    return [...lines.values()];
  });
}

function partyLines(factbox: Factbox, { t }: RenderContext): OutlineLine[] {
  return factbox.facts.parties
    .slice(0, MAX_PARTIES)
    .map((party) => lineOf(factbox, party.name, party, party.role ?? t(KIND[party.kind])));
}

function quoteLines(factbox: Factbox, { t }: RenderContext): OutlineLine[] {
  const { quotes, parties } = factbox.facts;
  return selectShownQuotes(quotes).map((quote) =>
    lineOf(factbox, formatQuoteLabel(quote, parties, t), quote, attributionNote(quote, t)),
  );
}

function figureLines(factbox: Factbox, { locale }: RenderContext): OutlineLine[] {
  const { article, facts, sentences } = factbox;
  return groupEqual(facts.figures).map(([figure, ...more]) => {
    const times = more.length ? ` ×${more.length + 1}` : "";
    const label = `${formatFigureValue(figure, locale)}${times}`;
    return lineOf(factbox, label, figure, sentenceAround(article.text, sentences, figure));
  });
}
