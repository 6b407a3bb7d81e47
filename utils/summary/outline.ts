import { splitSentences } from "../facts/sentences.ts";
import type { DateFact, Factbox, Words } from "../types.ts";
import { labelOf, wordingOf } from "./attribution.ts";
import { canBeEntered } from "./calendar.ts";
import { sentenceAt } from "./context.ts";
import { deepLink } from "./deep-link.ts";
import { figureValue, repeated } from "./figures.ts";
import type { Say } from "./say.ts";
import { shownQuotes } from "./voices.ts";
import { dateInWords, isUnsure, timeline } from "./when.ts";

/** What a rendering is told beside the factbox: when the page was read (ISO 8601), the reader's locale, and how to say things. */
export type Circumstance = { accessed: string; locale: string; say: Say };

/** One line of a summary: what it is, its words in the article, what is derived, the link that opens the article there, and for what lies ahead its calendar value. */
export type Line = { label: string; words: string; detail: string; link: string; coming?: string };

/** A summary as every format renders it: titled sections of lines, empty ones left out. */
export type Outline = {
  title: string;
  about: string[];
  source: string;
  accessed: string;
  sections: { heading: string; lines: Line[] }[];
};

const PARTIES = 12;

const KIND = {
  person: "kindPerson",
  organisation: "kindOrganisation",
  place: "kindPlace",
  group: "kindGroup",
} as const;

/** The summary of a factbox, for every format to render. */
export function outline({ article, facts }: Factbox, { accessed, locale, say }: Circumstance): Outline {
  const sentences = splitSentences(article.text);
  const line = (label: string, fact: Words, detail: string): Line => ({
    label,
    words: fact.text,
    detail,
    link: deepLink(article.canonicalUrl, article.text, fact),
  });
  const { who, what, when, where } = facts.event;
  const dayOf = (value: string, fact: DateFact | undefined) => {
    const day = dateInWords(value, locale);
    return fact && isUnsure(fact) ? say("dateProbably", day) : day;
  };
  const told = facts.dates.find(({ start }) => start === when?.start);
  const brief = [
    who && line(say("eventWho"), who, ""),
    what && line(say("eventWhat"), what, ""),
    when && line(say("eventWhen"), when, when.value ? dayOf(when.value, told) : ""),
    where && line(say("eventWhere"), where, ""),
  ].filter((item) => item !== null);
  // A day has a line, and each time of the day that the text names.
  const dateLines = timeline(facts.dates).flatMap(({ value, facts: dates }) => {
    const lines = new Map<string, Line>();
    for (const fact of dates) {
      const label = dayOf(fact.value ?? value, fact);
      const known = lines.get(label) ?? line(label, fact, sentenceAt(article.text, sentences, fact));
      const isAhead = canBeEntered(fact, article.published, accessed);
      lines.set(label, isAhead && fact.value ? { ...known, coming: fact.value } : known);
    }
    return [...lines.values()];
  });
  const sections = [
    { heading: say("eventHeading"), lines: brief },
    { heading: say("datesHeading"), lines: dateLines },
    {
      heading: say("partiesHeading"),
      lines: facts.parties
        .slice(0, PARTIES)
        .map((party) => line(party.name, party, party.role ?? say(KIND[party.kind]))),
    },
    {
      heading: say("quotesHeading"),
      lines: shownQuotes(facts.quotes).map((quote) =>
        line(labelOf(quote, facts.parties, say), quote, wordingOf(quote, say)),
      ),
    },
    {
      heading: say("figuresHeading"),
      lines: repeated(facts.figures).map(([figure, ...more]) => {
        const times = more.length ? ` ×${more.length + 1}` : "";
        return line(`${figureValue(figure, locale)}${times}`, figure, sentenceAt(article.text, sentences, figure));
      }),
    },
  ].filter(({ lines }) => lines.length > 0);
  const about = [
    article.byline.length ? say("byAuthors", article.byline.join(", ")) : "",
    article.site ?? "",
    article.published ? say("publishedOn", dateInWords(article.published, locale)) : "",
    article.modified && article.modified !== article.published
      ? say("updatedOn", dateInWords(article.modified, locale))
      : "",
    article.conflictingDate ? say("conflictingDate", dateInWords(article.conflictingDate, locale)) : "",
  ].filter(Boolean);
  return {
    title: article.title,
    about,
    source: article.canonicalUrl,
    accessed: dateInWords(accessed, locale),
    sections,
  };
}
