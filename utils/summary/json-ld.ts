import { partyOf } from "../shared/party-of.ts";
import type { DateFact, Factbox, Facts, Figure, Party, Quote, SpanWithText, StoryEvent } from "../types.ts";
import { quotedWords } from "./attribution.ts";
import { isCalendarDate } from "./calendar-file.ts";
import { deepLink } from "./deep-link.ts";
import type { Format } from "./format.ts";
import type { RenderContext } from "./outline-sections.ts";
import { sentenceAround } from "./sentence-context.ts";
import { selectShownQuotes } from "./speakers.ts";

const TYPE = { person: "Person", organisation: "Organization", place: "Place", group: "Organization" } as const;

/** Adds the link and the position of a fact to its node. */
type Locate = (fact: SpanWithText) => object;

function articleFields({ article }: Factbox): object {
  const { byline, site, published, modified, language, access } = article;
  return {
    url: article.canonicalUrl,
    headline: article.title,
    author: byline.map((name) => ({ "@type": "Person", name })),
    ...(site ? { publisher: { "@type": "Organization", name: site } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(access === "unknown" ? {} : { isAccessibleForFree: access === "free" }),
  };
}

function eventNode({ who, what, when, where }: StoryEvent, locate: Locate): object {
  return {
    "@type": "Event",
    ...(what ? { name: what.text, ...locate(what) } : {}),
    ...(who ? { organizer: who.text } : {}),
    ...(when?.value ? { startDate: when.value } : {}),
    ...(where ? { location: where.text } : {}),
  };
}

function partyNode(party: Party, locate: Locate): object {
  return {
    "@type": TYPE[party.kind],
    name: party.name,
    ...(party.aliases.length ? { alternateName: party.aliases } : {}),
    ...(party.role ? { description: party.role } : {}),
    ...locate(party),
  };
}

/** Describes an upcoming date as an Event. */
function upcomingEventNode(date: DateFact, name: string, locate: Locate): object {
  const [startDate, endDate] = date.value?.split("/") ?? [];
  return { "@type": "Event", name, startDate, ...(endDate ? { endDate } : {}), ...locate(date) };
}

function quotationNode(quote: Quote, facts: Facts, locate: Locate): object {
  const { speaker, stance, via } = quote;
  const party = partyOf(quote, facts);
  const type = speaker?.kind === "document" ? "CreativeWork" : party ? TYPE[party.kind] : "Thing";
  return {
    "@type": "Quotation",
    text: quotedWords(quote),
    additionalType: stance ? [quote.kind, stance.kind] : quote.kind,
    ...(speaker ? { spokenByCharacter: { "@type": type, name: party?.name ?? speaker.text } } : {}),
    ...(via ? { citation: via.text } : {}),
    ...locate(quote),
  };
}

function figureNode(figure: Figure, locate: Locate): object {
  const { value, unit, counts, qualifier } = figure;
  return {
    "@type": "PropertyValue",
    ...(typeof value === "number" ? { value } : { minValue: value[0], maxValue: value[1] }),
    ...(unit ? { unitText: unit } : {}),
    ...(counts ? { measuredProperty: counts.text } : {}),
    ...(qualifier ? { valueReference: qualifier } : {}),
    ...locate(figure),
  };
}

function render(factbox: Factbox, { accessed }: RenderContext): string {
  const { article, facts, sentences, removals } = factbox;
  const locate: Locate = (fact) => ({
    url: deepLink(article.canonicalUrl, article.text, fact),
    subjectOf: { "@type": "WebPageElement", text: fact.text, startOffset: fact.start, endOffset: fact.end },
  });
  const upcoming = facts.dates.filter((date) => isCalendarDate(date, article.published, accessed));
  const document = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...articleFields(factbox),
    sdDatePublished: accessed,
    about: eventNode(facts.event, locate),
    mentions: [
      ...facts.parties.map((party) => partyNode(party, locate)),
      ...upcoming.map((date) => upcomingEventNode(date, sentenceAround(article.text, sentences, date), locate)),
    ],
    temporalCoverage: facts.dates
      .filter(({ value }) => value)
      .map((date) => ({ "@type": "PropertyValue", name: date.kind, value: date.value, ...locate(date) })),
    hasPart: selectShownQuotes(facts.quotes).map((quote) => quotationNode(quote, facts, locate)),
    variableMeasured: facts.figures.map((figure) => figureNode(figure, locate)),
    ...(removals.length
      ? { comment: removals.map(({ kind, words }) => ({ "@type": "Comment", about: kind, text: words })) }
      : {}),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** JSON-LD with schema.org types: a NewsArticle with its Event, parties, Quotations and measured values. */
export const jsonLdFormat: Format = { id: "json", mime: "application/json", nameKey: "formatJson", render };
