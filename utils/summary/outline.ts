import { splitSentences } from "../facts/sentences.ts";
import type { Factbox, Figure, Span, Words } from "../types.ts";
import { labelOf, wordingOf } from "./attribution.ts";
import { deepLink } from "./deep-link.ts";
import type { Say } from "./say.ts";
import { dateInWords, timeline } from "./when.ts";

/** What a rendering is told beside the factbox: when the page was read (ISO 8601), the reader's locale, and how to say things. */
export type Circumstance = { accessed: string; locale: string; say: Say };

/** One line of a summary: what it is, its words in the article, what is derived, and the link that opens the article there. */
export type Line = { label: string; words: string; detail: string; link: string };

/** A summary as every format renders it: titled sections of lines, empty ones left out. */
export type Outline = {
  title: string;
  about: string[];
  source: string;
  accessed: string;
  sections: { heading: string; lines: Line[] }[];
};

const PARTIES = 12;

/** The sentence around a span, shortened to `limit` characters. */
export function sentenceAt(text: string, sentences: readonly Span[], { start }: Span, limit = 240): string {
  const sentence = sentences.find((span) => span.start <= start && start < span.end);
  const words = sentence ? text.slice(sentence.start, sentence.end) : "";
  return words.length > limit ? `${words.slice(0, limit).replace(/\s+\S*$/, "")} …` : words;
}

/** A figure's value and unit in words of a locale ("1,000 people", "10–15 percent"). */
function figureValue({ value, unit }: Figure, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const number = (typeof value === "number" ? [value] : value).map((end) => format.format(end)).join("–");
  return unit ? `${number} ${unit}` : number;
}

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
  const context = (fact: Span) => sentenceAt(article.text, sentences, fact);
  const { who, what, when, where } = facts.event;
  const brief = [
    who && line(say("eventWho"), who, ""),
    what && line(say("eventWhat"), what, ""),
    when && line(say("eventWhen"), when, when.value ? dateInWords(when.value, locale) : ""),
    where && line(say("eventWhere"), where, ""),
  ].filter((item) => item !== null);
  const sections = [
    { heading: say("eventHeading"), lines: brief },
    {
      heading: say("datesHeading"),
      lines: timeline(facts.dates).flatMap(({ value, facts: [first] }) =>
        first ? [line(dateInWords(value, locale), first, context(first))] : [],
      ),
    },
    {
      heading: say("partiesHeading"),
      lines: facts.parties
        .slice(0, PARTIES)
        .map((party) => line(party.name, party, party.role ?? say(KIND[party.kind]))),
    },
    {
      heading: say("quotesHeading"),
      lines: facts.quotes.map((quote) => line(labelOf(quote, facts.parties, say), quote, wordingOf(quote, say))),
    },
    {
      heading: say("figuresHeading"),
      lines: facts.figures.map((figure) => line(figureValue(figure, locale), figure, context(figure))),
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
