import { partyOf } from "../shared/party-of.ts";
import type { DateFact, Factbox, Party } from "../types.ts";
import { isCalendarDate } from "./calendar-file.ts";
import { deepLink } from "./deep-link.ts";
import type { Format } from "./format.ts";
import type { RenderContext } from "./outline.ts";
import { sentenceAround } from "./sentence-context.ts";
import { selectShownQuotes } from "./speakers.ts";

const TYPE = { person: "Person", organisation: "Organization", place: "Place", group: "Organization" } as const;

function partyNode(party: Party, at: (fact: Party) => object): object {
  return {
    "@type": TYPE[party.kind],
    name: party.name,
    ...(party.aliases.length ? { alternateName: party.aliases } : {}),
    ...(party.role ? { description: party.role } : {}),
    ...at(party),
  };
}

/** Describes an upcoming date as an Event. */
function upcomingEventNode(date: DateFact, name: string, at: (fact: DateFact) => object): object {
  const [startDate, endDate] = date.value?.split("/") ?? [];
  return { "@type": "Event", name, startDate, ...(endDate ? { endDate } : {}), ...at(date) };
}

function render({ article, facts, sentences, removals }: Factbox, { accessed }: RenderContext): string {
  const at = (fact: { start: number; end: number; text: string }) => ({
    url: deepLink(article.canonicalUrl, article.text, fact),
    subjectOf: { "@type": "WebPageElement", text: fact.text, startOffset: fact.start, endOffset: fact.end },
  });
  const { who, what, when, where } = facts.event;
  const document = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    url: article.canonicalUrl,
    headline: article.title,
    author: article.byline.map((name) => ({ "@type": "Person", name })),
    ...(article.site ? { publisher: { "@type": "Organization", name: article.site } } : {}),
    ...(article.published ? { datePublished: article.published } : {}),
    ...(article.modified ? { dateModified: article.modified } : {}),
    ...(article.language ? { inLanguage: article.language } : {}),
    ...(article.access === "unknown" ? {} : { isAccessibleForFree: article.access === "free" }),
    sdDatePublished: accessed,
    about: {
      "@type": "Event",
      ...(what ? { name: what.text, ...at(what) } : {}),
      ...(who ? { organizer: who.text } : {}),
      ...(when?.value ? { startDate: when.value } : {}),
      ...(where ? { location: where.text } : {}),
    },
    mentions: [
      ...facts.parties.map((party) => partyNode(party, at)),
      ...facts.dates
        .filter((date) => isCalendarDate(date, article.published, accessed))
        .map((date) => upcomingEventNode(date, sentenceAround(article.text, sentences, date), at)),
    ],
    temporalCoverage: facts.dates
      .filter(({ value }) => value)
      .map((date) => ({ "@type": "PropertyValue", name: date.kind, value: date.value, ...at(date) })),
    hasPart: selectShownQuotes(facts.quotes).map((quote) => {
      const party = partyOf(quote, facts);
      return {
        "@type": "Quotation",
        text: quote.text,
        additionalType: quote.stance ? [quote.kind, quote.stance.kind] : quote.kind,
        ...(quote.speaker
          ? {
              spokenByCharacter: {
                "@type": quote.speaker.kind === "document" ? "CreativeWork" : party ? TYPE[party.kind] : "Thing",
                name: party?.name ?? quote.speaker.text,
              },
            }
          : {}),
        ...(quote.via ? { citation: quote.via.text } : {}),
        ...at(quote),
      };
    }),
    variableMeasured: facts.figures.map((figure) => ({
      "@type": "PropertyValue",
      ...(typeof figure.value === "number"
        ? { value: figure.value }
        : { minValue: figure.value[0], maxValue: figure.value[1] }),
      ...(figure.unit ? { unitText: figure.unit } : {}),
      ...(figure.counts ? { measuredProperty: figure.counts.text } : {}),
      ...(figure.qualifier ? { valueReference: figure.qualifier } : {}),
      ...at(figure),
    })),
    ...(removals.length
      ? { comment: removals.map(({ kind, words }) => ({ "@type": "Comment", about: kind, text: words })) }
      : {}),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** JSON-LD with schema.org types: a NewsArticle with its Event, parties, Quotations and measured values. */
export const jsonLdFormat: Format = { id: "json", mime: "application/json", nameKey: "formatJson", render };
