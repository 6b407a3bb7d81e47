import type { DateFact, Factbox, SpanWithText } from "../types.ts";
import { attributionNote, formatQuoteLabel } from "./attribution.ts";
import { isCalendarDate } from "./calendar-file.ts";
import { deepLink } from "./deep-link.ts";
import { formatFigureValue, groupEqual } from "./format-figure.ts";
import { sentenceAround } from "./sentence-context.ts";
import { selectShownQuotes } from "./speakers.ts";
import { createTimeline, formatDate, isInferred } from "./timeline.ts";
import type { Translate } from "./translate.ts";

/** What rendering needs besides the factbox: the time of reading (ISO 8601), the reader's locale, the translation. */
export type RenderContext = { accessed: string; locale: string; t: Translate };

/**
 * One line of a summary.
 * `words` are the article's, `detail` is derived, `link` opens the article at the words, and `coming` is the ISO 8601 value
 * of an upcoming date.
 */
export type OutlineLine = { label: string; words: string; detail: string; link: string; coming?: string };

/** A summary before it is rendered: sections of lines; empty sections are left out. */
export type Outline = {
  title: string;
  about: string[];
  source: string;
  accessed: string;
  sections: { heading: string; lines: OutlineLine[] }[];
};

const MAX_PARTIES = 12;

const KIND = {
  person: "kindPerson",
  organisation: "kindOrganisation",
  place: "kindPlace",
  group: "kindGroup",
} as const;

/** Builds the summary that every format renders. */
export function createOutline({ article, facts, sentences }: Factbox, { accessed, locale, t }: RenderContext): Outline {
  const line = (label: string, fact: SpanWithText, detail: string): OutlineLine => ({
    label,
    words: fact.text,
    detail,
    link: deepLink(article.canonicalUrl, article.text, fact),
  });
  const { who, what, when, where } = facts.event;
  const dayOf = (value: string, fact: DateFact | undefined) => {
    const day = formatDate(value, locale);
    return fact && isInferred(fact) ? t("dateProbably", day) : day;
  };
  const eventDate = facts.dates.find(({ start }) => start === when?.start);
  const brief = [
    who && line(t("eventWho"), who, ""),
    what && line(t("eventWhat"), what, ""),
    when && line(t("eventWhen"), when, when.value ? dayOf(when.value, eventDate) : ""),
    where && line(t("eventWhere"), where, ""),
  ].filter((item) => item !== null);
  // Each day has one line, and one more for each time of day that the text names.
  const dateLines = createTimeline(facts.dates).flatMap(({ value, facts: dates }) => {
    const lines = new Map<string, OutlineLine>();
    for (const fact of dates) {
      const label = dayOf(fact.value ?? value, fact);
      const known = lines.get(label) ?? line(label, fact, sentenceAround(article.text, sentences, fact));
      const isAhead = isCalendarDate(fact, article.published, accessed);
      lines.set(label, isAhead && fact.value ? { ...known, coming: fact.value } : known);
    }
    return [...lines.values()];
  });
  const sections = [
    { heading: t("eventHeading"), lines: brief },
    { heading: t("datesHeading"), lines: dateLines },
    {
      heading: t("partiesHeading"),
      lines: facts.parties
        .slice(0, MAX_PARTIES)
        .map((party) => line(party.name, party, party.role ?? t(KIND[party.kind]))),
    },
    {
      heading: t("quotesHeading"),
      lines: selectShownQuotes(facts.quotes).map((quote) =>
        line(formatQuoteLabel(quote, facts.parties, t), quote, attributionNote(quote, t)),
      ),
    },
    {
      heading: t("figuresHeading"),
      lines: groupEqual(facts.figures).map(([figure, ...more]) => {
        const times = more.length ? ` ×${more.length + 1}` : "";
        return line(
          `${formatFigureValue(figure, locale)}${times}`,
          figure,
          sentenceAround(article.text, sentences, figure),
        );
      }),
    },
  ].filter(({ lines }) => lines.length > 0);
  const about = [
    article.byline.length ? t("byAuthors", article.byline.join(", ")) : "",
    article.site ?? "",
    article.published ? t("publishedOn", formatDate(article.published, locale)) : "",
    article.modified && article.modified !== article.published
      ? t("updatedOn", formatDate(article.modified, locale))
      : "",
    article.conflictingDate ? t("conflictingDate", formatDate(article.conflictingDate, locale)) : "",
  ].filter(Boolean);
  return {
    title: article.title,
    about,
    source: article.canonicalUrl,
    accessed: formatDate(accessed, locale),
    sections,
  };
}
