import { partyOf } from "../shared/party-of.ts";
import type { DateFact, Factbox, Facts, Figure, Party, Quote, Span, Speaker } from "../types.ts";
import { quotedWords } from "./attribution.ts";
import { calendarStart, isCalendarDate, toIsoDate } from "./calendar-date.ts";
import { deepLink } from "./deep-link.ts";
import { figureParts } from "./figure-parts.ts";
import type { Format } from "./format.ts";
import type { RenderContext } from "./outline-sections.ts";
import { isWebAddress, plainAddress, wellFormed } from "./plain-words.ts";
import { sentenceAround, sentenceSpan } from "./sentence-context.ts";
import { selectShownQuotes } from "./speakers.ts";

const TYPE = { person: "Person", organisation: "Organization", place: "Place", group: "Organization" } as const;

/**
 * Control characters and marks of direction: valid in JSON, but they change how what is around them looks. A "<" could
 * end the script of the page into which the JSON is pasted.
 */
const ESCAPED = /[<\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
const escapeCharacter = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Adds the link to a fact to its node. */
type Locate = (fact: Span) => object;

function articleFields({ article }: Factbox): object {
  const { byline, site, published, modified, language, access } = article;
  return {
    ...(isWebAddress(article.canonicalUrl) ? { url: plainAddress(article.canonicalUrl) } : {}),
    headline: article.title,
    author: byline.map((name) => ({ "@type": name === site ? "Organization" : "Person", name })),
    ...(site ? { publisher: { "@type": "Organization", name: site } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(access === "unknown" ? {} : { isAccessibleForFree: access === "free" }),
  };
}

/** Describes the event by its sentence, with its day and place. Who acts is in the words: no property fits. */
function eventNode({ facts: { event }, article, sentences }: Factbox, locate: Locate): object | null {
  const anchor = event.what ?? event.who;
  const span = anchor && sentenceSpan(sentences, anchor);
  if (!span) return null;
  return {
    "@type": "Event",
    name: article.text.slice(span.start, span.end),
    ...(event.when && !event.when.inferred ? eventDays(event.when) : {}),
    ...(event.where ? { location: { "@type": "Place", name: event.where.text } } : {}),
    ...locate(span),
  };
}

/** Returns the ends of a date as an Event has them; none that are not valid ISO 8601. */
function eventDays({ value }: Pick<DateFact, "value">): object {
  const [startDate, endDate] = toIsoDate(value)?.split("/") ?? [];
  return { ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) };
}

function partyNode(party: Party, locate: Locate): object {
  return {
    "@type": TYPE[party.kind],
    name: party.name,
    ...(party.aliases.length ? { alternateName: party.aliases } : {}),
    ...(party.role ? { [party.kind === "person" ? "jobTitle" : "description"]: party.role } : {}),
    ...locate(party),
  };
}

/** Describes an upcoming date as an Event. */
function upcomingEventNode(date: DateFact, name: string, locate: Locate): object {
  return { "@type": "Event", name, ...eventDays(date), ...locate(date) };
}

function quotationNode(quote: Quote, facts: Facts, locate: Locate): object {
  const { speaker, stance, via, kind } = quote;
  const name = partyOf(quote, facts)?.name ?? (speaker?.introduction ?? speaker)?.text;
  return {
    "@type": "Quotation",
    text: quotedWords(quote),
    additionalType: stance ? [kind, stance.kind] : kind,
    ...(name && speaker ? sourceOf(speaker, name, partyOf(quote, facts)) : {}),
    ...(via ? { citation: via.text } : {}),
    ...locate(quote),
  };
}

/** A document is what a quotation is based on; whoever speaks is a person or an organisation. */
function sourceOf({ kind, anonymous }: Speaker, name: string, party: Party | undefined): object {
  if (kind === "document") return { isBasedOn: { "@type": "CreativeWork", name } };
  const isPerson = party ? party.kind === "person" : kind === "person" || anonymous;
  return { spokenByCharacter: { "@type": isPerson ? "Person" : "Organization", name } };
}

/** "At least", "up to": the number is a bound, and no value. Its name says which. */
const BOUND = /few|least|less|more|\bmost|over|under|up/i;

function figureNode(figure: Figure, locate: Locate): object {
  const { value, unit, qualifier } = figure;
  const parts = figureParts(figure);
  return {
    "@type": "QuantitativeValue",
    name: `${parts.value} ${parts.counted}`.trim(),
    ...(BOUND.test(qualifier ?? "")
      ? {}
      : typeof value === "number"
        ? { value }
        : { minValue: value[0], maxValue: value[1] }),
    ...(unit ? { unitText: unit } : {}),
    ...locate(figure),
  };
}

function render(factbox: Factbox, { accessed }: RenderContext): string {
  const { article, facts, sentences, removals } = factbox;
  const isLinked = isWebAddress(article.canonicalUrl);
  const locate: Locate = (fact) => (isLinked ? { url: deepLink(article.canonicalUrl, article.text, fact) } : {});
  const upcoming = facts.dates.filter((date) => isCalendarDate(date, article, accessed));
  const event = eventNode(factbox, locate);
  const document = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...articleFields(factbox),
    sdDatePublished: accessed,
    ...(event ? { about: event } : {}),
    mentions: [
      ...facts.parties.map((party) => partyNode(party, locate)),
      ...upcoming.map((date) =>
        upcomingEventNode(
          { ...date, value: calendarStart(date, article.text) },
          sentenceAround(article.text, sentences, date),
          locate,
        ),
      ),
      ...facts.figures.map((figure) => figureNode(figure, locate)),
    ],
    temporalCoverage: [...new Set(facts.dates.flatMap(({ value }) => toIsoDate(value) ?? []))],
    hasPart: selectShownQuotes(facts.quotes).map((quote) => quotationNode(quote, facts, locate)),
    ...(removals.length
      ? { comment: removals.map(({ kind, words }) => ({ "@type": "Comment", name: kind, text: words })) }
      : {}),
  };
  const json = JSON.stringify(document, (_key, value) => (typeof value === "string" ? wellFormed(value) : value), 2);
  return `${json.replace(ESCAPED, escapeCharacter)}\n`;
}

/** JSON-LD in the domains and ranges of schema.org: a NewsArticle with its Event, parties, Quotations and values. */
export const jsonLdFormat: Format = { id: "json", mime: "application/json", render };
