import type { DateFact, Party, Span, SpanWithText } from "../../types.ts";
import { WIDE_REGIONS } from "../lexicon/places.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Lead } from "../text/lead.ts";
import { findFirstSpan, spanAt, spanWithText } from "../text/spans.ts";
import { isOfLaterDay } from "./happened.ts";
import { isElsewhere, type MainEvent } from "./main-event.ts";
import { isOfStatement } from "./place-of-statement.ts";
import { classifyUse, isDirection } from "./place-use.ts";

const MIN_SCORE = 0.45;
const MAX_TOWN_CHARS = 1_500;
const MAX_TOWN_WORDS_CHARS = 24;
const TOWN_OF = /\b(?:capital|city|district|port|province|town|village)(?: of)? $/;
const ELSEWHERE_SCORE = -0.2;
const MAX_EARLY_TEXT_CHARS = 4_000;
const MENTIONS_FOR_FULL_SCORE = 4;
const MAX_JOIN_CHARS = 16;
// A place with a date further from publication than this belongs to another event.
const MAX_DATE_DISTANCE_MS = 10 * 86_400_000;

/** Behind these a place belongs to what is said, aimed at or thought of. */
const OTHER_ACT =
  /\b(?:about|after|against|before|for|from|it|of|over|sa(?:id|y|ys|ying)|tell(?:s|ing)?|that|to|told|wh(?:ich|o|om|ose))\b/;
const JOIN = /^,\s+(?:(?:north|south|east|west|northern|southern|eastern|western|central)\s+)?$/;

/**
 * Finds where a story happens; null if no place is a clear choice.
 * The place in the clause of the act comes first, then the dateline, then a place that is mentioned early and often.
 */
export function findEventPlace(
  annotated: AnnotatedText,
  lead: Lead,
  mainEvent: MainEvent | null,
  parties: readonly Party[],
  dates: readonly DateFact[],
): SpanWithText | null {
  const { text } = annotated;
  if (lead.dateline) {
    const own = placeOfAct(annotated, mainEvent, parties);
    if (own) return spanWithText(text, expandPlace(annotated, own, parties));
    const { start, end } = lead.dateline;
    const comma = text.slice(start, end).indexOf(",");
    return spanWithText(text, { start, end: comma > 0 ? start + comma : end });
  }
  let best: Span | null = null;
  let bestScore = MIN_SCORE;
  for (const party of parties)
    for (const mention of party.mentions) {
      const score = scorePlace(annotated, lead, party, mention, dates);
      if (score === null || isOfLaterDay(annotated, mention, mainEvent, dates)) continue;
      if (isOfStatement(annotated.text, mention, mainEvent)) continue;
      const total = score + scoreOfClause(annotated, mention, mainEvent);
      if (total > bestScore) [best, bestScore] = [mention, total];
    }
  const place = best && (findTownIn(annotated, best, mainEvent, parties) ?? best);
  return place && spanWithText(text, expandPlace(annotated, place, parties));
}

/** Finds the first place of the predicate that is no object of its words; null for a statement. */
function placeOfAct(
  annotated: AnnotatedText,
  mainEvent: MainEvent | null,
  parties: readonly Party[],
): Span | undefined {
  const { text } = annotated;
  const { start = 0, end = 0 } = mainEvent?.what ?? {};
  const isOwn = (place: Span) =>
    start <= place.start &&
    place.end <= end &&
    !OTHER_ACT.test(text.slice(start, place.start)) &&
    !WIDE_REGIONS.has(text.slice(place.start, place.end)) &&
    classifyUse(annotated, place, "place") === "preposition";
  return parties.flatMap(({ kind, mentions }) => (kind === "place" ? mentions : [])).find(isOwn);
}

/**
 * Finds the town of a story whose clause names only the country: the first place that its sentence calls a town, or
 * that a sentence about the event names. Null for other places, and if there is none.
 */
function findTownIn(
  annotated: AnnotatedText,
  country: Span,
  mainEvent: MainEvent | null,
  parties: readonly Party[],
): Span | null {
  const { text, sentences } = annotated;
  if (!WIDE_REGIONS.has(text.slice(country.start, country.end))) return null;
  const isCalledTown = ({ start }: Span) => TOWN_OF.test(text.slice(Math.max(0, start - MAX_TOWN_WORDS_CHARS), start));
  const isTown = (kind: Party["kind"], mention: Span) =>
    mention.start < MAX_TOWN_CHARS &&
    !WIDE_REGIONS.has(text.slice(mention.start, mention.end)) &&
    classifyUse(annotated, mention, "place") === "preposition" &&
    // "In the city of …" makes a place of any name.
    (isCalledTown(mention) || (kind === "place" && !isElsewhere(text, spanAt(sentences, mention.start), mainEvent)));
  const towns = parties.flatMap(({ kind, mentions }) => mentions.filter((mention) => isTown(kind, mention)));
  return towns.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Scores a mention as the place of the event; null if it cannot be. */
function scorePlace(
  annotated: AnnotatedText,
  lead: Lead,
  { kind, mentions }: Party,
  mention: Span,
  dates: readonly DateFact[],
): number | null {
  if (kind !== "place" && kind !== "organisation") return null;
  const use = classifyUse(annotated, mention, kind);
  const sentenceIndex = lead.sentences.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!use || (use === "event-name" && sentenceIndex < 0)) return null;
  if (hasOtherDate(annotated, mention, dates)) return null;
  const early = sentenceIndex < 0 ? Math.max(0, 0.5 - mention.start / MAX_EARLY_TEXT_CHARS) : 1 - 0.1 * sentenceIndex;
  const isWide = WIDE_REGIONS.has(annotated.text.slice(mention.start, mention.end));
  const isIndirect = kind === "organisation" || use === "event-name";
  return (
    early + 0.3 * Math.min(1, mentions.length / MENTIONS_FOR_FULL_SCORE) - (isWide ? 0.35 : 0) - (isIndirect ? 0.2 : 0)
  );
}

/**
 * A place in the clause of the act is its own. One in another clause of its sentence is not, nor is one that describes
 * the subject ("Ida Moe, a lawyer in Torvik, said"), nor one of a sentence about something else.
 */
function scoreOfClause({ text, sentences }: AnnotatedText, { start, end }: Span, mainEvent: MainEvent | null): number {
  const { sentence, what, who } = mainEvent ?? {};
  if (!sentence || !what || !who) return 0;
  if (start < sentence.start || end > sentence.end)
    return isElsewhere(text, spanAt(sentences, start), mainEvent) ? ELSEWHERE_SCORE : 0;
  if (start >= what.start) return end <= what.end ? 0.2 : -0.4;
  return start >= who.end && text.slice(who.end, start).includes(",") ? -0.7 : 0;
}

/** Returns true if a date that is not the story's follows a place: "talks in Istanbul last month". */
function hasOtherDate({ text, published }: AnnotatedText, { end }: Span, dates: readonly DateFact[]): boolean {
  const date = dates[findFirstSpan(dates, ({ start }) => start >= end)];
  if (!date?.value || !/^\s(?:in |on |early |late )?$/.test(text.slice(end, date.start))) return false;
  if (!/^\d{4}-\d{2}-\d{2}/.test(date.value)) return /^\d/.test(date.value);
  if (!published) return false;
  const distance = Math.abs(Date.parse(date.value.slice(0, 10)) - Date.parse(published.slice(0, 10)));
  return distance > MAX_DATE_DISTANCE_MS;
}

/** Expands a place by the words that belong to it: "south London", "Croydon, south London". */
function expandPlace({ text, tokens }: AnnotatedText, place: Span, parties: readonly Party[]): Span {
  let first = findFirstSpan(tokens, ({ end }) => end > place.start);
  // A name that was found in a part of a word takes the whole word.
  let end = Math.max(place.end, tokens[findFirstSpan(tokens, (token) => token.end >= place.end)]?.end ?? 0);
  while (isDirection(tokens[first - 1]?.text)) first--;
  for (const { kind, mentions } of parties) {
    if (kind !== "place") continue;
    const next = mentions.find(({ start }) => start >= end && start - end < MAX_JOIN_CHARS);
    if (!next || !JOIN.test(text.slice(end, next.start))) continue;
    end = next.end;
    break;
  }
  return { start: tokens[first]?.start ?? place.start, end };
}
